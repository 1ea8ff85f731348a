package org.hallwright.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// CPU time of each frame on the screen's thread and on the render thread, sorted, in milliseconds.
record Frames(double[] screen, double[] render) {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long RESTING_NANOS = 100_000;
    private static final int MOST_PULSES = 30;

    /// How many frames are taken, after how many that warm up.
    record Course(int warmUp, int count) {
        static final Course FULL = new Course(40, 60);
    }

    /// Paints each of some pictures in turn, so that what else the machine does burdens all of them alike.
    ///
    /// @param paints what paints its n-th frame, by name
    static Map<String, Frames> ofEach(Map<String, IntConsumer> paints, Course course) {
        var measured = new CompletableFuture<Map<String, Frames>>();
        Platform.runLater(() -> new Rounds(paints, course, measured).start());
        return measured.join();
    }

    /// The median of the busier thread.
    double median() {
        return Math.max(Timing.median(screen), Timing.median(render));
    }

    /// The next frame is painted when the render thread has come to rest after the last one, so that on a busy machine
    /// too the work for one is not counted as another's.
    private static final class Rounds extends AnimationTimer {
        private final CompletableFuture<Map<String, Frames>> measured;
        private final Map<String, Frames> all = new LinkedHashMap<>();
        private final ArrayList<IntConsumer> paints = new ArrayList<>();
        private final Course course;
        private final long screenThread = named("JavaFX Application Thread");
        private final long renderThread = named("QuantumRenderer");
        private int painted;
        private int pulses;
        private long screenAt;
        private long renderAt;
        private long lastRender;

        Rounds(Map<String, IntConsumer> byName, Course course, CompletableFuture<Map<String, Frames>> measured) {
            this.course = course;
            this.measured = measured;
            byName.forEach((name, paint) -> {
                all.put(name, new Frames(new double[course.count()], new double[course.count()]));
                paints.add(paint);
            });
        }

        @Override
        public void handle(long now) {
            var render = THREADS.getThreadCpuTime(renderThread);
            var resting = render - lastRender < RESTING_NANOS;
            lastRender = render;
            if (++pulses < 2 || !resting && pulses < MOST_PULSES) {
                return;
            }
            pulses = 0;
            take(painted - 1);
            if (painted == (course.warmUp() + course.count()) * paints.size()) {
                stop();
                all.values().forEach(Frames::sort);
                measured.complete(all);
                return;
            }
            lastRender = 0;
            screenAt = THREADS.getThreadCpuTime(screenThread);
            renderAt = THREADS.getThreadCpuTime(renderThread);
            paints.get(painted % paints.size()).accept(painted / paints.size());
            painted++;
        }

        private void take(int frame) {
            var round = Math.floorDiv(frame, paints.size()) - course.warmUp();
            if (round >= 0) {
                var frames = new ArrayList<>(all.values()).get(frame % paints.size());
                frames.screen[round] = (THREADS.getThreadCpuTime(screenThread) - screenAt) / 1e6;
                frames.render[round] = (THREADS.getThreadCpuTime(renderThread) - renderAt) / 1e6;
            }
        }

        private static long named(String threadName) {
            return Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
                    .filter(info -> info != null && info.getThreadName().startsWith(threadName))
                    .mapToLong(info -> info.getThreadId())
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void sort() {
        Arrays.sort(screen);
        Arrays.sort(render);
    }
}
