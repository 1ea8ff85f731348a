package org.hallwright.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// CPU time of each frame on the screen's thread and on the render thread, sorted, in milliseconds.
record Frames(double[] screen, double[] render) {
    private static final int WARM_UP = 50;
    private static final int COUNT = 80;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /// Paints so many frames, one a pulse, after some that warm up.
    static Frames of(IntConsumer paint) {
        var measured = new CompletableFuture<Frames>();
        Platform.runLater(() -> new AnimationTimer() {
            private final long screenThread = named("JavaFX Application Thread");
            private final long renderThread = named("QuantumRenderer");
            private final double[] screen = new double[COUNT];
            private final double[] render = new double[COUNT];
            private int frame = -WARM_UP;
            private long screenAt;
            private long renderAt;

            @Override
            public void handle(long now) {
                var screenNow = THREADS.getThreadCpuTime(screenThread);
                var renderNow = THREADS.getThreadCpuTime(renderThread);
                if (frame > 0) {
                    screen[frame - 1] = (screenNow - screenAt) / 1e6;
                    render[frame - 1] = (renderNow - renderAt) / 1e6;
                }
                screenAt = screenNow;
                renderAt = renderNow;
                if (frame == COUNT) {
                    stop();
                    Arrays.sort(screen);
                    Arrays.sort(render);
                    measured.complete(new Frames(screen, render));
                } else {
                    paint.accept(WARM_UP + frame++);
                }
            }
        }.start());
        return measured.join();
    }

    private static long named(String threadName) {
        return Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
                .filter(info -> info != null && info.getThreadName().startsWith(threadName))
                .mapToLong(info -> info.getThreadId())
                .findFirst()
                .orElseThrow();
    }

    /// The median of the busier thread.
    double median() {
        return Math.max(Timing.median(screen), Timing.median(render));
    }
}
