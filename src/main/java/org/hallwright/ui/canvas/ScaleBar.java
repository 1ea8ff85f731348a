package org.hallwright.ui.canvas;

import org.hallwright.domain.geometry.Bounds;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.Surface;
import org.hallwright.drawing.TextStyle;
import org.hallwright.drawing.plan.detail.NorthArrow;

/// A bar in the lower left corner of a plan that says how long a round number of metres is, and above
/// it where north lies.
public final class ScaleBar {
    private static final double LEAST_PX = 60;
    private static final double HEIGHT_PX = 4;
    private static final double FROM_EDGE_PX = 14;
    private static final double LETTERS_PX = 10;
    private static final double NORTH_PX = 18;

    private final Palette palette;

    public ScaleBar(Palette palette) {
        this.palette = palette;
    }

    /// Metres of the bar: 1, 2 or 5 times a power of ten, and at least so long that both halves can be seen.
    static double metres(double pixelsPerMetre) {
        return Ruler.round(LEAST_PX / pixelsPerMetre);
    }

    /// Draws the bar; y grows upwards.
    ///
    /// @param leftPx from the left edge of what is seen
    public void paint(Surface surface, double leftPx) {
        var px = surface.pixel();
        var seen = surface.visible();
        var metres = metres(1 / px);
        var x = seen.minX() + (leftPx + FROM_EDGE_PX) * px;
        var y = seen.minY() + FROM_EDGE_PX * px;
        var label = words(metres);
        var style = TextStyle.of(LETTERS_PX * px, palette.text());
        var end = x + metres + 6 * px + surface.textWidth(label, style);
        surface.fill(new Bounds(x - 6 * px, y - 6 * px, end + 6 * px, y + (HEIGHT_PX + 6) * px), plate());
        var middle = x + metres / 2;
        surface.fillAll(new double[] {x, y, x + metres, y + HEIGHT_PX * px}, 0, palette.text());
        surface.fillAll(new double[] {middle, y, x + metres, y + HEIGHT_PX * px}, -px, palette.floor());
        surface.text(label, x + metres + 6 * px, y + HEIGHT_PX * px / 2, style);
    }

    /// Draws the arrow to the north above the bar.
    ///
    /// @param north degrees clockwise from the upper edge
    public void paintNorth(Surface surface, double leftPx, double north) {
        var px = surface.pixel();
        var seen = surface.visible();
        var radius = NORTH_PX * px;
        var x = seen.minX() + (leftPx + FROM_EDGE_PX - 6) * px + radius;
        var y = seen.minY() + (FROM_EDGE_PX + HEIGHT_PX + 12) * px + radius;
        surface.fill(new Bounds(x - radius, y - radius, x + radius, y + radius), plate());
        NorthArrow.paint(surface, x, y, radius - 2 * px, north, true, palette.text());
    }

    /// Opaque: letters of booths that shine through are read as part of it.
    private Ink plate() {
        return palette.floor().mixed(palette.outside(), 0.3);
    }

    private static String words(double metres) {
        return metres >= 1 ? Math.round(metres) + " m" : Math.round(metres * 100) + " cm";
    }
}
