package org.hallwright.bench;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.plan.look.PlanLook;
import org.hallwright.drawing.plan.PlanPainter;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.hallwright.service.plan.PlanService;
import org.hallwright.service.sample.SampleExhibition;
import org.hallwright.ui.canvas.FxSurface;
import org.hallwright.ui.canvas.Viewport;

/// One booth of E3 moved, durable and on the screen: from the verb to the second pulse after the plan was
/// painted, by which the frame with the change has been handed to the renderer. Wall time, against the
/// durable edit alone.
final class EditOnScreen {
    private static final int EDITS = 100;
    private static final int LIMIT_MS = 50;

    private EditOnScreen() {}

    static Map<String, Object> run(Clock clock) {
        return run(clock, BenchStore.e3(), EDITS);
    }

    /// @param sample in the largest hall of which booths are moved
    static Map<String, Object> run(Clock clock, SampleExhibition sample, int edits) {
        var canvas = Stages.canvas();
        try (var store = new BenchStore(clock, sample);
                var workspace = store.open()) {
            var open = workspace.open(store.exhibition());
            var hall = open.state().all(Hall.class).stream()
                    .max(Comparator.comparing(each -> each.outline().area()))
                    .orElseThrow();
            var booths = open.state().sorted(Booth.class, Comparator.comparing(Booth::id)).stream()
                    .filter(booth -> booth.hall().equals(hall.id()))
                    .map(Booth::id)
                    .toList();
            var durable = DurableEdit.edits(open, edits);
            var service = new PlanService(open);
            var sheet = new AtomicReference<>(PlanSheet.of(open.state(), hall.id(), Name::enFirst));
            var surface = new FxSurface(canvas.getGraphicsContext2D());
            var view = Viewport.ofPlan(Stages.WIDTH, Stages.HEIGHT).fitted(sheet.get().bounds(), 20);
            var painter = new PlanPainter(Palette.screenLight(), PlanLook.screen());
            open.listen(done -> {
                sheet.updateAndGet(old -> old.after(done.after(), done.applied().touched()));
                onScreen(() -> painter.paint(sheet.get(), surface.begin(view)));
            });
            var next = new AtomicInteger();
            var shown = Timing.rounds(edits / 5, edits, () -> move(service, booths, next.getAndIncrement()));
            var figures = Timing.against(Timing.median(shown), "durable edit alone", Timing.median(durable));
            figures.put("p95_ms", Timing.rounded(Timing.percentile(shown, 95)));
            figures.put("edits", edits);
            figures.put("limit_ms", LIMIT_MS);
            return figures;
        } finally {
            Stages.hide(canvas);
        }
    }

    private static void move(PlanService service, List<Id<Booth>> booths, int at) {
        service.elements().move(List.of(booths.get(at % booths.size())), at % 2 == 0 ? 0.5 : -0.5, 0);
    }

    /// Paints on the screen's thread and waits for the second pulse after it.
    private static void onScreen(Runnable paint) {
        var shown = new CompletableFuture<Boolean>();
        Platform.runLater(() -> {
            paint.run();
            new AnimationTimer() {
                private int pulses;

                @Override
                public void handle(long now) {
                    if (++pulses == 2) {
                        stop();
                        shown.complete(true);
                    }
                }
            }.start();
        });
        shown.join();
    }
}
