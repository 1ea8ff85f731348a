package org.hallwright.ui.canvas;

import java.util.function.DoubleConsumer;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.Stroke;
import org.hallwright.drawing.Surface;
import org.hallwright.drawing.TextStyle;

/// Metres along the upper and the left edge of a plan, with as many ticks as can be told apart.
///
/// Drawn over the plan on the same surface, so that it needs no canvas of its own.
public final class Ruler {
    /// Breadth of the strips.
    public static final double BREADTH_PX = 18;

    private static final double LEAST_LABEL_PX = 56;

    private final Palette palette;

    public Ruler(Palette palette) {
        this.palette = palette;
    }

    /// Metres between two labels: 1, 2 or 5 times a power of ten, and at least as many pixels apart as a label
    /// needs.
    static double step(double pixelsPerMetre) {
        return round(LEAST_LABEL_PX / pixelsPerMetre);
    }

    /// The next length that is 1, 2 or 5 times a power of ten.
    static double round(double least) {
        var power = Math.pow(10, Math.floor(Math.log10(least)));
        for (var times : new double[] {1, 2, 5}) {
            if (times * power >= least * 0.999) {
                return times * power;
            }
        }
        return 10 * power;
    }

    /// Draws both strips; y grows upwards.
    public void paint(Surface surface) {
        var px = surface.pixel();
        var seen = surface.visible();
        var breadth = BREADTH_PX * px;
        var step = step(1 / px);
        var strip = palette.outside().mixed(palette.floor(), 0.6);
        surface.fill(new Bounds(seen.minX(), seen.maxY() - breadth, seen.maxX(), seen.maxY()), strip);
        surface.fill(new Bounds(seen.minX(), seen.minY(), seen.minX() + breadth, seen.maxY()), strip);
        var line = Stroke.of(palette.line().mixed(palette.floor(), 0.35), px);
        var style = TextStyle.of(9.5 * px, palette.faintText());
        ticks(seen.minX() + breadth, seen.maxX(), step / 5, x -> {
            var isLabelled = isMultiple(x, step);
            surface.line(x, seen.maxY() - breadth, x, seen.maxY() - breadth * (isLabelled ? 0.45 : 0.75), line);
            if (isLabelled) {
                surface.text(metres(x, step), x + 3 * px, seen.maxY() - breadth * 0.36, style);
            }
        });
        ticks(seen.minY(), seen.maxY() - breadth, step / 5, y -> {
            var isLabelled = isMultiple(y, step);
            surface.line(seen.minX() + breadth, y, seen.minX() + breadth * (isLabelled ? 0.45 : 0.75), y, line);
            if (isLabelled) {
                surface.text(metres(y, step), seen.minX() + breadth * 0.36, y + 3 * px, style.turned(90));
            }
        });
        surface.line(seen.minX(), seen.maxY() - breadth, seen.maxX(), seen.maxY() - breadth, line);
        surface.line(seen.minX() + breadth, seen.minY(), seen.minX() + breadth, seen.maxY(), line);
        surface.fill(new Bounds(seen.minX(), seen.maxY() - breadth, seen.minX() + breadth, seen.maxY()), strip);
    }

    private static void ticks(double from, double to, double step, DoubleConsumer each) {
        for (var i = Math.ceil(from / step); i * step <= to; i++) {
            each.accept(i * step);
        }
    }

    private static boolean isMultiple(double value, double step) {
        return Math.abs(value / step - Math.rint(value / step)) < 1e-6;
    }

    private static String metres(double value, double step) {
        return step >= 1 ? String.valueOf(Math.round(value)) : String.format("%.1f", Math.rint(value * 10) / 10);
    }
}
