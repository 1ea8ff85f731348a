package org.hallwright.drawing.plan;

import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;

/// The upright or turned rectangle inside a footprint into which its label goes, in metres.
///
/// @param degrees how far the label is turned, from -90 to 90
public record LabelFrame(double x, double y, double width, double height, double degrees) {
    private static final double[] SHARES = {1, 0.85, 0.7, 0.55, 0.4, 0.3};

    static LabelFrame of(Footprint footprint) {
        return switch (footprint) {
            case Footprint.Rectangle r -> of(r);
            case Footprint.Polygon p -> within(p.outline());
        };
    }

    private static LabelFrame of(Footprint.Rectangle r) {
        var bounds = r.bounds();
        var turn = r.rotation() % 180;
        var upright = turn < 1 || turn > 179;
        if (upright || Math.abs(turn - 90) < 1) {
            return new LabelFrame(bounds.centreX(), bounds.centreY(), bounds.width(), bounds.height(), 0);
        }
        return turn <= 45 || turn > 135
                ? new LabelFrame(
                        bounds.centreX(), bounds.centreY(), r.width(), r.depth(), turn > 90 ? turn - 180 : turn)
                : new LabelFrame(bounds.centreX(), bounds.centreY(), r.depth(), r.width(), turn - 90);
    }

    private static LabelFrame within(Outline outline) {
        var bounds = outline.bounds();
        var at = outline.isSound() ? outline.labelPoint() : outline.corners().getFirst();
        for (var share : SHARES) {
            var width = bounds.width() * share;
            var height = bounds.height() * share;
            var box = Outline.rectangle(at.x() - width / 2, at.y() - height / 2, width, height);
            if (outline.isSound() && outline.covers(box)) {
                return new LabelFrame(at.x(), at.y(), width, height, 0);
            }
        }
        return new LabelFrame(at.x(), at.y(), 0, 0, 0);
    }

    /// Where a line of text has its middle that lies so far above the middle of the frame.
    double xAbove(double up) {
        return x - up * Math.sin(Math.toRadians(degrees));
    }

    double yAbove(double up) {
        return y + up * Math.cos(Math.toRadians(degrees));
    }

    /// The middle of a line of text, by its distances to the right of and above the middle of the frame.
    double xAt(double right, double up) {
        return xAbove(up) + right * Math.cos(Math.toRadians(degrees));
    }

    double yAt(double right, double up) {
        return yAbove(up) + right * Math.sin(Math.toRadians(degrees));
    }
}
