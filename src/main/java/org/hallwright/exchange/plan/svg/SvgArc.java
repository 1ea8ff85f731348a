package org.hallwright.exchange.plan.svg;

import org.hallwright.exchange.plan.drawing.Trace;

/// An elliptical arc from its ends to its middle, as appendix B of the SVG specification reckons it.
final class SvgArc {
    private SvgArc() {}

    /// @param ends x and y of the first, then of the last
    /// @param radii of both axes, and the turn of the first in degrees
    static void draw(Trace trace, double[] ends, double[] radii, boolean large, boolean sweep) {
        var x0 = ends[0];
        var y0 = ends[1];
        var x1 = ends[2];
        var y1 = ends[3];
        var rx = Math.abs(radii[0]);
        var ry = Math.abs(radii[1]);
        if (rx == 0 || ry == 0 || x0 == x1 && y0 == y1) {
            return;
        }
        var cos = Math.cos(Math.toRadians(radii[2]));
        var sin = Math.sin(Math.toRadians(radii[2]));
        var px = cos * (x0 - x1) / 2 + sin * (y0 - y1) / 2;
        var py = -sin * (x0 - x1) / 2 + cos * (y0 - y1) / 2;
        var reach = px * px / (rx * rx) + py * py / (ry * ry);
        if (reach > 1) {
            rx *= Math.sqrt(reach);
            ry *= Math.sqrt(reach);
        }
        var below = rx * rx * py * py + ry * ry * px * px;
        var root = Math.sqrt(Math.max(0, (rx * rx * ry * ry - below) / below)) * (large == sweep ? -1 : 1);
        var mx = root * rx * py / ry;
        var my = -root * ry * px / rx;
        var middle = new double[] {cos * mx - sin * my + (x0 + x1) / 2, sin * mx + cos * my + (y0 + y1) / 2};
        var from = Math.atan2((py - my) / ry, (px - mx) / rx);
        var to = Math.atan2((-py - my) / ry, (-px - mx) / rx);
        if (sweep && to < from) {
            to += 2 * Math.PI;
        } else if (!sweep && to > from) {
            to -= 2 * Math.PI;
        }
        trace.ellipse(middle, new double[] {rx * cos, rx * sin}, new double[] {-ry * sin, ry * cos}, from, to);
    }
}
