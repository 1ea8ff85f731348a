package org.hallwright.drawing.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.Stroke;
import org.hallwright.drawing.Surface;
import org.hallwright.drawing.TextStyle;
import org.hallwright.drawing.plan.detail.Measures;
import org.hallwright.drawing.plan.detail.PlanInks;
import org.hallwright.drawing.plan.detail.Rings;
import org.hallwright.drawing.plan.mark.PlanMark;
import org.hallwright.drawing.plan.mark.PlanMarks;
import org.hallwright.drawing.plan.mark.Tone;
import org.hallwright.drawing.plan.sheet.PlanSheet;

/// Draws marks over a plan: distances with their values, ways, overlaps, and a badge on each booth
/// concerned. Lines and letters keep their size on the surface.
final class MarkPainter {
    /// Of a block of a thousand booths not each has a frame and a badge.
    private static final int MOST_FRAMED = 12;

    private final Palette palette;
    private final PlanInks inks;
    private final Measures measures;

    private record Marked(Booth booth, Tone tone) {}

    MarkPainter(Palette palette) {
        this.palette = palette;
        this.inks = new PlanInks(palette);
        this.measures = new Measures(palette);
    }

    /// Frames lie below the measures, so that none goes through a figure, and badges above them.
    void paint(PlanSheet sheet, PlanMarks marks, Surface surface) {
        var seen = surface.visible().grownBy(20 * surface.pixel());
        var marked = marked(sheet, marks, seen);
        marked.forEach(on -> frame(on, surface));
        for (var mark : marks.all()) {
            if (touch(mark.shape().bounds(), seen)) {
                shape(mark, inks.tone(mark.tone()), surface);
            }
        }
        marked.forEach(on -> badge(on, surface));
    }

    /// The booths in sight that marks concern, in the order of the marks, each with its gravest tone.
    private static List<Marked> marked(PlanSheet sheet, PlanMarks marks, Bounds seen) {
        var marked = new HashSet<Object>();
        var booths = new ArrayList<Marked>();
        for (var mark : marks.all()) {
            for (var on : mark.on().subList(0, Math.min(MOST_FRAMED, mark.on().size()))) {
                if (marked.add(on)
                        && sheet.find(on).orElse(null) instanceof Booth booth
                        && booth.bounds().intersects(seen)) {
                    booths.add(new Marked(booth, marks.on(on).orElse(mark.tone())));
                }
            }
        }
        return booths;
    }

    /// Also bounds without width or height, such as those of a distance.
    private static boolean touch(Bounds a, Bounds b) {
        return a.minX() <= b.maxX() && b.minX() <= a.maxX() && a.minY() <= b.maxY() && b.minY() <= a.maxY();
    }

    private void shape(PlanMark mark, Ink ink, Surface surface) {
        var px = surface.pixel();
        switch (mark.shape()) {
            case PlanMark.Spot spot -> spot(spot.at(), mark.label(), ink, surface);
            case PlanMark.Span span -> measures.span(span.from(), span.to(), mark.label(), ink, surface);
            case PlanMark.Way way -> way(way, mark.label(), ink, surface);
            case PlanMark.Patch patch -> {
                var outline = patch.outline().coordinates();
                surface.fill(outline, ink.withOpacity(0.22));
                var spacing = Math.max(0.4, 5 * px);
                surface.hatch(outline, 135, spacing, Stroke.of(ink.withOpacity(0.8), 0.8 * px));
                surface.stroke(outline, true, dashedIfGone(mark.tone(), ink, px));
                var bounds = patch.outline().bounds();
                if (!mark.label().isEmpty()) {
                    measures.plate(mark.label(), bounds.centreX(), bounds.centreY(), ink, surface);
                }
            }
            case PlanMark.Shift shift -> {
                var stroke = Stroke.of(ink, 1.5 * px);
                surface.line(
                        shift.from().x(),
                        shift.from().y(),
                        shift.to().x(),
                        shift.to().y(),
                        stroke);
                measures.arrowHead(shift.from(), shift.to(), ink, surface);
            }
        }
    }

    private static Stroke dashedIfGone(Tone tone, Ink ink, double px) {
        return new Stroke(ink, 1.6 * px, tone == Tone.REMOVED ? 4 * px : 0);
    }

    private void spot(Point at, String label, Ink ink, Surface surface) {
        var px = surface.pixel();
        surface.fill(Rings.circle(at, 5 * px), palette.floor());
        surface.fill(Rings.circle(at, 4 * px), ink);
        if (!label.isEmpty()) {
            measures.plate(label, at.x(), at.y() + 15 * px, ink, surface);
        }
    }

    /// A way with a dot at its start and an arrow at its goal; its length stands in the middle.
    private void way(PlanMark.Way way, String label, Ink ink, Surface surface) {
        var px = surface.pixel();
        var points = way.points();
        var flat = new double[points.size() * 2];
        for (var i = 0; i < points.size(); i++) {
            flat[2 * i] = points.get(i).x();
            flat[2 * i + 1] = points.get(i).y();
        }
        surface.stroke(flat, false, Stroke.of(palette.floor().withOpacity(0.8), 4 * px));
        surface.stroke(flat, false, new Stroke(ink, 2 * px, 6 * px));
        surface.fill(Rings.circle(points.getFirst(), 4 * px), ink);
        if (points.size() > 1) {
            measures.arrowHead(points.get(points.size() - 2), points.getLast(), ink, surface);
        }
        var middle = points.get(points.size() / 2);
        if (!label.isEmpty()) {
            measures.plate(label, middle.x(), middle.y(), ink, surface);
        }
    }

    private void frame(Marked on, Surface surface) {
        var stroke = Stroke.of(inks.tone(on.tone), 2 * surface.pixel());
        surface.stroke(on.booth.footprint().outline().coordinates(), true, stroke);
    }

    /// A badge in the upper right corner of the booth.
    private void badge(Marked on, Surface surface) {
        var px = surface.pixel();
        var ink = inks.tone(on.tone);
        var bounds = on.booth.bounds();
        var radius = 6.5 * px;
        if (bounds.width() < 2.2 * radius || bounds.height() < 2.2 * radius) {
            return;
        }
        var corner = upperRight(on.booth.footprint().outline().corners());
        var at = new Point(
                corner.x() - Math.signum(corner.x() - bounds.centreX()) * radius * 1.15,
                corner.y() - Math.signum(corner.y() - bounds.centreY()) * radius * 1.15);
        surface.fill(Rings.circle(at, radius), ink);
        surface.text(
                sign(on.tone),
                at.x(),
                at.y(),
                TextStyle.of(9.5 * px, palette.lettersOn(ink)).inBold().centred());
    }

    private static Point upperRight(Iterable<Point> corners) {
        Point best = null;
        for (var corner : corners) {
            if (best == null || corner.x() + corner.y() > best.x() + best.y()) {
                best = corner;
            }
        }
        return java.util.Objects.requireNonNull(best);
    }

    /// Beside the colour, a sign that says the same.
    private static String sign(Tone tone) {
        return switch (tone) {
            case BLOCKER -> "!";
            case WARNING -> "?";
            case NOTE -> "i";
            case ADDED -> "+";
            case REMOVED -> "−";
            case MOVED -> "→";
            case RESIZED -> "↔";
            case RENUMBERED -> "#";
            case REASSIGNED -> "≠";
            case CHANGED -> "*";
        };
    }
}
