package org.hallwright.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.plan.look.PlanLook;
import org.hallwright.drawing.plan.PlanPainter;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.hallwright.ui.canvas.FxSurface;
import org.hallwright.ui.canvas.Viewport;

/// Panning E3's largest hall, fitted to the canvas, against a bare repaint of the canvas: CPU time a frame
/// of the
/// screen's thread and of the render thread, in software rendering.
final class PlanFrame {
    private static final int WARM_UP = 60;
    private static final int FRAMES = 120;
    private static final int STEP_PX = 5;
    private static final int LIMIT_MS = 16;

    private PlanFrame() {}

    private record Cpu(double screen, double render) {}

    static Map<String, Object> run() {
        var canvas = Stages.canvas();
        var state = ExhibitionState.of(BenchStore.e3().entries());
        var largest = state.all(Hall.class).stream()
                .max(Comparator.comparing(hall -> hall.outline().area()))
                .orElseThrow();
        var sheet = PlanSheet.of(state, largest.id(), Name::enFirst);
        var surface = new FxSurface(canvas.getGraphicsContext2D());
        var fitted = Viewport.ofPlan(Stages.WIDTH, Stages.HEIGHT).fitted(sheet.bounds(), 20);
        var painter = new PlanPainter(Palette.screenLight(), PlanLook.screen());
        var bare = frames(frame -> surface.begin(panned(fitted, frame)));
        var drawn = frames(frame -> painter.paint(sheet, surface.begin(panned(fitted, frame))));
        Stages.hide(canvas);
        return figures(sheet, bare, drawn);
    }

    private static Map<String, Object> figures(PlanSheet sheet, Cpu bare, Cpu drawn) {
        var figures = Timing.against(
                Math.max(drawn.screen, drawn.render),
                "bare repaint of the canvas",
                Math.max(bare.screen, bare.render));
        figures.put("screen_thread_ms", Timing.rounded(drawn.screen));
        figures.put("render_thread_ms", Timing.rounded(drawn.render));
        figures.put("booths", sheet.boothCount());
        figures.put("hall", sheet.hall().code());
        figures.put("limit_ms", LIMIT_MS);
        return figures;
    }

    private static Viewport panned(Viewport fitted, int frame) {
        return fitted.pannedBy((frame % 40 - 20) * STEP_PX, 0);
    }

    /// CPU a frame over [#FRAMES] frames, after some that warm up.
    private static Cpu frames(IntConsumer paint) {
        var measured = new CompletableFuture<Cpu>();
        Platform.runLater(() -> new AnimationTimer() {
            private int frame;
            private long screenStart;
            private long renderStart;

            @Override
            public void handle(long now) {
                if (frame == WARM_UP) {
                    screenStart = cpu("JavaFX Application Thread");
                    renderStart = cpu("QuantumRenderer");
                }
                if (frame == WARM_UP + FRAMES) {
                    stop();
                    measured.complete(new Cpu(
                            (cpu("JavaFX Application Thread") - screenStart) / 1e6 / FRAMES,
                            (cpu("QuantumRenderer") - renderStart) / 1e6 / FRAMES));
                } else {
                    paint.accept(frame++);
                }
            }
        }.start());
        return measured.join();
    }

    private static long cpu(String threadName) {
        var threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(info -> info != null && info.getThreadName().startsWith(threadName))
                .mapToLong(info -> threads.getThreadCpuTime(info.getThreadId()))
                .sum();
    }
}
