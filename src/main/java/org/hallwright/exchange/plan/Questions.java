package org.hallwright.exchange.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.problem.Where;
import org.hallwright.domain.value.Id;
import org.hallwright.exchange.plan.feature.NotUnderstood;

/// What is said in a sentence of what was refused, mended, or looks wrong in a plan file, each once with how many
/// there are and the first of them.
final class Questions {
    /// What is counted where an outline crosses itself.
    static final String CROSSED = "self-crossing";

    /// Part of a booth that may lie outside for the sake of rounding.
    private static final double ROUNDING = 0.001;

    private static final Set<String> ACTIVE = Set.of(
            "script",
            "foreignObject",
            "image",
            "iframe",
            "animate",
            "animateTransform",
            "animateMotion",
            "set",
            "use",
            "audio",
            "video",
            "object",
            "embed");

    private Questions() {}

    /// @param refused elements whose shape is none, by their label
    static List<Problem> of(Collection<NotUnderstood> leftOut, List<String> refused) {
        var problems = new ArrayList<Problem>();
        say(problems, Severity.BLOCKER, "plan-shapes-refused", with(leftOut, "no-area"), refused);
        say(problems, Severity.BLOCKER, "plan-coordinates-broken", with(leftOut, "broken-coordinates"), List.of());
        say(problems, Severity.BLOCKER, "plan-rows-placeless", with(leftOut, "row-without-place"), List.of());
        say(problems, Severity.WARNING, "plan-outlines-crossed", with(leftOut, CROSSED), List.of());
        var active = leftOut.stream().filter(n -> ACTIVE.contains(n.kind())).toList();
        say(problems, Severity.NOTE, "plan-content-dropped", active, List.of());
        return problems;
    }

    private static List<NotUnderstood> with(Collection<NotUnderstood> leftOut, String kind) {
        return leftOut.stream().filter(n -> n.kind().equals(kind)).toList();
    }

    private static void say(
            List<Problem> problems, Severity severity, String rule, List<NotUnderstood> some, List<String> others) {
        var count = some.stream().mapToInt(NotUnderstood::count).sum() + others.size();
        if (count > 0) {
            var first = others.isEmpty() ? some.getFirst().where() : others.getFirst();
            problems.add(Problem.of(severity, rule, Where.row(0, first), count, first));
        }
    }

    /// Says of each hall how many of its booths do not stand in it.
    static List<Problem> outside(Collection<Hall> halls, Map<Id<Hall>, List<Booth>> booths) {
        var problems = new ArrayList<Problem>();
        for (var hall : halls) {
            var outside = booths.getOrDefault(hall.id(), List.of()).stream()
                    .filter(booth -> !stands(booth.footprint().outline(), hall.outline()))
                    .toList();
            if (!outside.isEmpty()) {
                var first = outside.getFirst().number();
                problems.add(Problem.of(
                        Severity.WARNING,
                        "plan-outside-hall",
                        Where.row(0, hall.code()),
                        outside.size(),
                        hall.code(),
                        first.isEmpty() ? "-" : first));
            }
        }
        return problems;
    }

    private static boolean stands(Outline booth, Outline hall) {
        return hall.bounds().contains(booth.bounds()) && hall.isSound() && hall.covers(booth)
                || booth.area() - hall.overlap(booth) <= booth.area() * ROUNDING;
    }
}
