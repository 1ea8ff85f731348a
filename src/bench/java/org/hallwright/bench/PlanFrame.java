package org.hallwright.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.plan.PlanPainter;
import org.hallwright.drawing.plan.look.PlanLook;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.hallwright.ui.canvas.FxSurface;
import org.hallwright.ui.canvas.Viewport;

/// Panning where numbers and names can be read, the whole hall, and zooming between the two, over halls of three
/// sizes, against a bare repaint of the canvas: CPU time a frame of the screen's thread and of the render thread,
/// in software rendering.
final class PlanFrame {
    private static final List<Integer> SIZES = List.of(1_001, 10_000, 50_000);
    private static final int MOST_OF_REAL_HALLS = 10_000;
    private static final String BARE = "bare";
    private static final int STEP_PX = 5;
    private static final int LIMIT_MS = 14;
    private static final int LIMIT_OF_LARGEST_MS = 30;

    /// Pixels a metre at which most labels are drawn: the numbers of booths of 3 × 3 m just fit.
    private static final double BUSIEST = 10;

    private PlanFrame() {}

    static Map<String, Object> run() {
        return run(SIZES, Frames.Course.FULL);
    }

    /// @param sizes how many booths each hall has, in ascending order
    static Map<String, Object> run(List<Integer> sizes, Frames.Course course) {
        var canvas = Stages.canvas();
        var surface = new FxSurface(canvas.getGraphicsContext2D());
        var empty = Viewport.ofPlan(Stages.WIDTH, Stages.HEIGHT);
        var figures = new LinkedHashMap<String, Object>();
        figures.put("baseline", "bare repaint of the canvas, in turn with the views");
        for (var size : sizes) {
            var hall = BigHall.of(size);
            var sheet = PlanSheet.of(ExhibitionState.of(hall.entries()), hall.hall(), Name::enFirst);
            var paints = new LinkedHashMap<String, IntConsumer>();
            paints.put(BARE, frame -> surface.begin(empty));
            views(sheet).forEach((name, view) -> {
                // What a painter keeps from frame to frame of a gesture must not be lost to the view in between.
                var painter = new PlanPainter(Palette.screenLight(), PlanLook.screen());
                paints.put(name, frame -> painter.paint(sheet, surface.beginOver(view.apply(frame))));
            });
            var frames = Frames.ofEach(paints, course);
            var bare = frames.remove(BARE);
            figures.put(size + "_baseline_ms", Timing.rounded(bare.median()));
            var limit = size > MOST_OF_REAL_HALLS ? LIMIT_OF_LARGEST_MS : LIMIT_MS;
            frames.forEach((name, drawn) -> figures.put(size + "_" + name, figures(drawn, bare, limit)));
        }
        Stages.hide(canvas);
        return figures;
    }

    /// What is seen in each frame.
    private static Map<String, IntFunction<Viewport>> views(PlanSheet sheet) {
        var whole = Viewport.ofPlan(Stages.WIDTH, Stages.HEIGHT).fitted(sheet.bounds(), 20);
        var middle = sheet.bounds();
        var near = whole.zoomedAt(Stages.WIDTH / 2.0, Stages.HEIGHT / 2.0, BUSIEST / whole.scale())
                .centredOn(middle.centreX(), middle.centreY());
        var views = new LinkedHashMap<String, IntFunction<Viewport>>();
        views.put("pan", frame -> near.pannedBy((frame % 40 - 20) * STEP_PX, (frame % 40 - 20) * STEP_PX));
        views.put("whole", frame -> whole.pannedBy(frame % 2, 0));
        views.put("zoom", frame -> {
            var share = Math.abs(frame % 40 - 20) / 20.0;
            var factor = Math.pow(4 * BUSIEST / whole.scale(), share);
            return whole.zoomedAt(Stages.WIDTH / 2.0, Stages.HEIGHT / 2.0, factor);
        });
        return views;
    }

    private static Map<String, Object> figures(Frames drawn, Frames bare, int limit) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("screen_ms", Timing.rounded(Timing.median(drawn.screen())));
        figures.put("screen_p95_ms", Timing.rounded(Timing.percentile(drawn.screen(), 95)));
        figures.put("render_ms", Timing.rounded(Timing.median(drawn.render())));
        figures.put("render_p95_ms", Timing.rounded(Timing.percentile(drawn.render(), 95)));
        figures.put("ratio", Math.rint(drawn.median() / Math.max(0.001, bare.median()) * 100) / 100);
        figures.put("limit_ms", limit);
        return figures;
    }
}
