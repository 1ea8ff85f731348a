package org.hallwright.ui.plan.surface;

import javafx.scene.canvas.Canvas;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.plan.PlanOverlay;
import org.hallwright.drawing.plan.PlanOverlayPainter;
import org.hallwright.drawing.plan.PlanPainter;
import org.hallwright.drawing.plan.look.PlanLook;
import org.hallwright.ui.canvas.FxSurface;
import org.hallwright.ui.canvas.Ruler;
import org.hallwright.ui.canvas.ScaleBar;
import org.hallwright.ui.canvas.Viewport;

/// Two canvases, one upon the other: the plan, and what lies over it for a moment, so that what follows the pointer
/// does not draw the plan anew.
///
/// The upper one leaves the rulers free, and is not there while nothing is on it.
final class PlanLayers {
    private final Canvas ground = new Canvas();
    private final Canvas over = new Canvas();
    private final FxSurface groundSurface = new FxSurface(ground.getGraphicsContext2D());
    private final FxSurface overSurface = new FxSurface(over.getGraphicsContext2D());
    private PlanPainter painter;
    private PlanOverlayPainter overlayPainter;
    private Ruler ruler;
    private ScaleBar scaleBar;

    PlanLayers(Palette palette, PlanLook look) {
        painter = new PlanPainter(palette, look);
        overlayPainter = new PlanOverlayPainter(palette);
        ruler = new Ruler(palette);
        scaleBar = new ScaleBar(palette);
        over.setVisible(false);
    }

    Canvas ground() {
        return ground;
    }

    Canvas over() {
        return over;
    }

    PlanPainter painter() {
        return painter;
    }

    void look(Palette palette, PlanLook look) {
        painter = new PlanPainter(palette, look);
        overlayPainter = new PlanOverlayPainter(palette);
        ruler = new Ruler(palette);
        scaleBar = new ScaleBar(palette);
    }

    /// Draws the plan.
    void draw(PlanPicture picture, Viewport view, boolean rulers) {
        resize(ground, view.widthPx(), view.heightPx());
        groundSurface.beginOver(view);
        if (picture.sheet() == null) {
            groundSurface.fill(groundSurface.visible(), picture.palette().outside());
            return;
        }
        painter.paint(picture.sheet(), picture.marks(), groundSurface);
        if (rulers) {
            ruler.paint(groundSurface);
        }
        var left = rulers ? Ruler.BREADTH_PX : 0;
        scaleBar.paint(groundSurface, left);
        var north = picture.sheet().hall().north();
        if (north != null) {
            scaleBar.paintNorth(groundSurface, left, north);
        }
    }

    /// Draws what lies over the plan.
    void cover(PlanOverlay overlay, Viewport view, boolean rulers) {
        over.setVisible(!overlay.equals(PlanOverlay.NONE));
        if (over.isVisible()) {
            var edge = rulers ? Ruler.BREADTH_PX : 0;
            var width = Math.max(0, view.widthPx() - edge);
            var height = Math.max(0, view.heightPx() - edge);
            resize(over, width, height);
            over.relocate(edge, edge);
            overlayPainter.paint(
                    overlay, overSurface.begin(view.pannedBy(-edge, -edge).resized(width, height)));
        }
    }

    private static void resize(Canvas canvas, double width, double height) {
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
        }
    }
}
