package org.hallwright.ui.plan.findings;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.check.rule.Finding;
import org.hallwright.domain.plan.check.rule.Measure;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.plan.mark.PlanMark;
import org.hallwright.drawing.plan.mark.PlanMark.Shape;
import org.hallwright.drawing.plan.mark.PlanMarks;
import org.hallwright.drawing.plan.mark.Tone;
import org.jspecify.annotations.Nullable;

/// What findings look like over the plan: each a sign at its place, the one that is chosen and those that come of a
/// gesture with their measure, unless that would cover the whole hall.
public final class FindingMarks {
    PlanMarks of(List<Finding> findings, @Nullable Finding chosen, List<Finding> fresh) {
        var marks = new ArrayList<PlanMark>();
        for (var finding : findings) {
            if (finding.equals(chosen) || fresh.contains(finding) && !finding.isOfHall()) {
                measures(marks, finding);
            } else {
                marks.add(new PlanMark(tone(finding), new PlanMark.Spot(middle(finding.measure())), "", on(finding)));
            }
        }
        return PlanMarks.of(marks);
    }

    private static void measures(List<PlanMark> marks, Finding finding) {
        var label = finding.problem().measured();
        for (var shape : shapes(finding.measure())) {
            marks.add(new PlanMark(tone(finding), shape, label, on(finding)));
            label = "";
        }
    }

    private static List<Shape> shapes(Measure measure) {
        return switch (measure) {
            case Measure.Line line
            when line.places().size() == 2 ->
                List.of(new PlanMark.Span(
                        line.places().getFirst(), line.places().getLast()));
            case Measure.Line line -> List.of(new PlanMark.Way(line.places()));
            case Measure.Area area ->
                area.outlines().stream().<Shape>map(PlanMark.Patch::new).toList();
        };
    }

    /// What encloses what was measured.
    public static Bounds bounds(Measure measure) {
        return shapes(measure).stream().map(Shape::bounds).reduce(Bounds::union).orElseThrow();
    }

    private static Point middle(Measure measure) {
        var b = bounds(measure);
        return new Point(b.centreX(), b.centreY());
    }

    private static Tone tone(Finding finding) {
        return switch (finding.problem().severity()) {
            case BLOCKER -> Tone.BLOCKER;
            case WARNING -> Tone.WARNING;
            case NOTE -> Tone.NOTE;
        };
    }

    /// The first entry that it is about gets the badge.
    private static List<Id<? extends PlanElement>> on(Finding finding) {
        return finding.problem().where().entries().stream()
                .<Id<? extends PlanElement>>map(id -> new Id<PlanElement>(id.value()))
                .toList();
    }
}
