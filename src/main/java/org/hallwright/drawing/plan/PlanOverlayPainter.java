package org.hallwright.drawing.plan;

import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Point;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.LabelFit;
import org.hallwright.drawing.LabelFitter;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.Stroke;
import org.hallwright.drawing.Surface;
import org.hallwright.drawing.TextStyle;
import org.hallwright.drawing.plan.detail.Measures;

/// Draws what the editor lays over the plan, in metres with y up; lines and handles keep their size on the
/// screen.
public final class PlanOverlayPainter {
    /// Sizes of letters, in pixels.
    private static final double LEAST = 7;

    private static final double LEAST_BOLD = 10;
    private static final double MOST = 12;

    /// The part of a ghost's width that letters may fill, so that those of neighbours stay apart.
    private static final double ROOM = 0.92;

    private final LabelFitter fitter = new LabelFitter();
    private final Palette palette;
    private final Measures measures;

    public PlanOverlayPainter(Palette palette) {
        this.palette = palette;
        this.measures = new Measures(palette);
    }

    public void paint(PlanOverlay overlay, Surface surface) {
        var px = surface.pixel();
        if (overlay.hovered() != null) {
            surface.stroke(
                    overlay.hovered().coordinates(),
                    true,
                    Stroke.of(palette.accent().withOpacity(0.6), 2 * px));
        }
        // First all areas, then all edges: a surface changes its ink once, not for each of ten thousand booths.
        var cover = palette.accent().withOpacity(0.14);
        var edge = Stroke.of(palette.accent(), 2 * px);
        overlay.selected().forEach(outline -> surface.fill(outline.coordinates(), cover));
        overlay.selected().forEach(outline -> surface.stroke(outline.coordinates(), true, edge));
        overlay.ghosts().forEach(ghost -> ghost(ghost, surface));
        for (var guide : overlay.guides()) {
            var stroke = new Stroke(Ink.of(0xCC79A7), px, 5 * px);
            surface.line(
                    guide.from().x(),
                    guide.from().y(),
                    guide.to().x(),
                    guide.to().y(),
                    stroke);
        }
        overlay.distances().forEach(d -> measures.span(d.from(), d.to(), d.label(), palette.accent(), surface));
        overlay.handles().forEach(handle -> handle(handle, surface));
        if (overlay.lasso() != null) {
            surface.fill(overlay.lasso(), palette.accent().withOpacity(0.1));
            surface.stroke(overlay.lasso(), new Stroke(palette.accent(), px, 4 * px));
        }
    }

    private void ghost(PlanOverlay.Ghost ghost, Surface surface) {
        var px = surface.pixel();
        if (!ghost.outline().bounds().grownBy(2 * px).intersects(surface.visible())) {
            return;
        }
        var hue = ghost.allowed() ? palette.accent() : palette.danger();
        if (!ghost.label().isEmpty()) {
            // What is written there now must not show through the new words.
            surface.fill(ghost.outline().coordinates(), palette.floor());
        }
        surface.fill(ghost.outline().coordinates(), hue.withOpacity(0.22));
        surface.stroke(ghost.outline().coordinates(), true, new Stroke(hue, 1.5 * px, ghost.allowed() ? 0 : 4 * px));
        label(ghost.label(), ghost.outline().bounds(), hue, surface);
    }

    /// As large as there is room for: bold, and thin where bold letters would run together.
    private void label(String label, Bounds within, Ink hue, Surface surface) {
        var px = surface.pixel();
        fitter.on(surface);
        var width = within.width() * ROOM;
        var bold = new LabelFit.Box(width, within.height(), LEAST_BOLD * px, MOST * px, 1);
        var thin = new LabelFit.Box(width, within.height(), LEAST * px, LEAST_BOLD * px, 1);
        var thick = fitter.whole(label, true, bold);
        thick.or(() -> fitter.whole(label, false, thin)).ifPresent(fit -> {
            var style = TextStyle.of(fit.size(), hue).centred();
            surface.text(label, within.centreX(), within.centreY(), thick.isPresent() ? style.inBold() : style);
        });
    }

    private void handle(Point at, Surface surface) {
        var px = surface.pixel();
        var spot = new Bounds(at.x(), at.y(), at.x(), at.y());
        surface.fill(spot.grownBy(4.5 * px), palette.accent());
        surface.fill(spot.grownBy(3 * px), palette.floor());
    }
}
