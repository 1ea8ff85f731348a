package org.hallwright.drawing.plan;

import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Point;
import org.hallwright.drawing.Pattern;
import org.hallwright.drawing.Stroke;
import org.hallwright.drawing.Surface;
import org.hallwright.drawing.plan.detail.FireSigns;
import org.hallwright.drawing.plan.detail.Rings;
import org.hallwright.drawing.plan.detail.SupplySigns;

/// Draws the sample beside the words of a legend's line, the same on paper and on the screen.
public final class LegendSample {
    /// Its breadth in heights.
    public static final double BREADTH = 1.5;

    private static final double SPACING = 0.42;

    /// Of the line around a supply, in halves of the height.
    private static final double RING = 0.9;

    private LegendSample() {}

    /// @param box as high as the sample; a point is drawn in its middle
    /// @param up 1 where y grows upwards on the surface, else -1
    public static void draw(LegendEntry entry, Bounds box, int up, Surface surface) {
        switch (entry.symbol()) {
            case BOOTH -> booth(entry, box, surface);
            case DOOR -> door(entry, box, up, surface);
            case POINT -> point(entry, new Point(box.centreX(), box.centreY()), box.height() / 2, up, surface);
        }
    }

    /// The sign as it stands on the plan: a red square, or a ring around what is supplied.
    private static void point(LegendEntry entry, Point at, double half, int up, Surface surface) {
        if (entry.supply() != null) {
            var ring = Rings.circle(at, half * RING);
            surface.fill(ring, entry.line());
            surface.stroke(ring, true, Stroke.of(entry.fill(), 2 * half * (1 - RING)));
            surface.fill(SupplySigns.of(entry.supply(), at, half * 0.62, up), entry.fill());
        } else {
            surface.fill(new Bounds(at.x() - half, at.y() - half, at.x() + half, at.y() + half), entry.fill());
            if (entry.fire() != null) {
                FireSigns.of(entry.fire(), at, half, up).forEach(part -> surface.fill(part, entry.line()));
            }
        }
    }

    private static void booth(LegendEntry entry, Bounds box, Surface surface) {
        surface.fill(box, entry.fill());
        if (entry.pattern() != Pattern.NONE) {
            var outline = new double[] {
                box.minX(), box.minY(), box.maxX(), box.minY(), box.maxX(), box.maxY(), box.minX(), box.maxY()
            };
            var stroke = Stroke.of(entry.line(), 0.07 * box.height());
            for (var degrees : entry.pattern().directions()) {
                surface.hatch(outline, degrees, SPACING * box.height(), stroke);
            }
        }
        surface.stroke(box, Stroke.of(entry.line(), 0.06 * box.height()));
    }

    /// A threshold with the arrow of who comes in.
    private static void door(LegendEntry entry, Bounds box, int up, Surface surface) {
        var size = box.height();
        var foot = up > 0 ? box.minY() : box.maxY();
        surface.fill(
                new Bounds(
                        box.minX(),
                        Math.min(foot, foot + up * size * 0.2),
                        box.maxX(),
                        Math.max(foot, foot + up * size * 0.2)),
                entry.fill());
        var top = foot + up * size * 0.95;
        surface.fill(
                new double[] {
                    box.centreX() - size * 0.4,
                    top,
                    box.centreX() + size * 0.4,
                    top,
                    box.centreX(),
                    foot + up * size * 0.3
                },
                entry.fill());
    }
}
