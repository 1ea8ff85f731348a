package org.hallwright.domain.plan.check.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.problem.Where;
import org.hallwright.domain.value.Id;

/// One thing wrong with the plan of a hall, and the measure that shows it.
public record Finding(Problem problem, Id<Hall> hall, Measure measure) {
    /// The rules in the order in which they are told, which is also their stable names.
    public static final List<String> RULES = List.of(
            "outline-unsound",
            "booth-overlap",
            "outside-hall",
            "pillar-in-booth",
            "keep-clear",
            "entrance-strip",
            "exit-blocked",
            "fire-break",
            "aisle-width",
            "main-aisle-unknown",
            "row-length",
            "height",
            "height-front",
            "wall-on-aisle",
            "floor-load",
            "booth-area",
            "number-missing",
            "number-duplicate",
            "floor-unchecked",
            "unreachable",
            "exit-missing",
            "travel-distance",
            "dead-end",
            "exit-width",
            "booth-to-aisle-area");

    /// By rule, and then by the entries that they are about.
    public static final Comparator<Finding> ORDER = Comparator.comparing((Finding f) -> RULES.indexOf(f.rule()))
            .thenComparing(Finding::byEntries)
            .thenComparing(f -> f.problem.args().toString());

    /// What was found about whom, wherever it was measured: the same of things that only moved.
    public record Matter(String rule, List<Id<?>> about, String measured, String limit) {
        public Matter {
            about = List.copyOf(about);
        }
    }

    public Matter matter() {
        return new Matter(rule(), List.copyOf(problem.where().entries()), problem.measured(), problem.limit());
    }

    /// Whether it is about the hall as a whole, so that its measure is all of the hall's floor.
    public boolean isOfHall() {
        return measure instanceof Measure.Area && problem.where().entries().equals(List.of(hall));
    }

    public String rule() {
        return problem.rule();
    }

    /// Whether one of these entries is among those that it is about.
    public boolean isAbout(Collection<? extends Id<? extends Entry>> ids) {
        return problem.where().entries().stream().anyMatch(ids::contains);
    }

    /// By the first entry in which both differ: a finding about a whole hall names thousands.
    private static int byEntries(Finding a, Finding b) {
        var ours = a.problem.where().entries();
        var theirs = b.problem.where().entries();
        for (var i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
            var order = ours.get(i).value().compareTo(theirs.get(i).value());
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(ours.size(), theirs.size());
    }

    /// A finding whose text names, in this order, who it is about, the hall, what was measured, the limit,
    /// and others.
    public static Finding of(
            Severity severity,
            String rule,
            Where where,
            Hall hall,
            Figures figures,
            Measure measure,
            Object... others) {
        var args = new ArrayList<Object>(List.of(where.words(), hall.code(), figures.measured(), figures.limit()));
        args.addAll(List.of(others));
        var problem = Problem.of(severity, rule, where, args.toArray())
                .measured(figures.limit(), figures.measured(), figures.source());
        return new Finding(problem, hall.id(), measure);
    }
}
