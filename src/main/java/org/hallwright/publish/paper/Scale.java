package org.hallwright.publish.paper;

import org.hallwright.domain.geometry.Bounds;

/// The scale of a plan, from those that rulers have.
///
/// @param denominator 400 for 1 : 400
record Scale(int denominator) {
    private static final double POINTS_PER_METRE = 72 / 0.0254;
    private static final int[] STANDARD = {
        50, 75, 100, 125, 150, 200, 250, 300, 400, 500, 600, 750, 800, 1000, 1250, 1500, 2000, 2500, 5000, 10000
    };
    private static final double[] BARS = {1, 2, 5, 10, 20, 50, 100, 200};

    /// The largest scale at which the content fits into the window.
    static Scale fitting(Bounds content, double width, double height) {
        for (var denominator : STANDARD) {
            var scale = new Scale(denominator);
            if (content.width() * scale.pointsPerMetre() <= width
                    && content.height() * scale.pointsPerMetre() <= height) {
                return scale;
            }
        }
        return new Scale(STANDARD[STANDARD.length - 1]);
    }

    double pointsPerMetre() {
        return POINTS_PER_METRE / denominator;
    }

    /// Metres of one of four parts of a scale bar of about that length in points.
    double barPart(double points) {
        var best = BARS[0];
        for (var bar : BARS) {
            if (bar * 4 * pointsPerMetre() <= points) {
                best = bar;
            }
        }
        return best;
    }

    @Override
    public String toString() {
        return "1 : " + denominator;
    }
}
