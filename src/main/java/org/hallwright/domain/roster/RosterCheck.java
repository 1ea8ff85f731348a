package org.hallwright.domain.roster;

import static org.hallwright.domain.problem.Severity.BLOCKER;
import static org.hallwright.domain.problem.Severity.WARNING;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Where;

/// What is wrong with a roster by itself: names missing or there twice, hosts that are gone.
public final class RosterCheck {
    private RosterCheck() {}

    public static List<Problem> problems(ExhibitionState state) {
        var exhibitors = state.sorted(Exhibitor.class, Comparator.comparing(Exhibitor::id));
        var problems = new ArrayList<Problem>();
        exhibitors.stream()
                .filter(e -> e.name().isEmpty())
                .map(e -> Problem.of(BLOCKER, "exhibitor-name-missing", Where.entries("", e.id()), references(e))
                        .measured("", "", "roster"))
                .forEach(problems::add);
        exhibitors.stream()
                .filter(e -> e.kind() != ExhibitorKind.EXHIBITOR
                        && state.find(e.host()).isEmpty())
                .map(e -> Problem.of(
                                WARNING, "host-missing", Where.entries(e.name().both(), e.id()), e.name())
                        .measured("", "", "roster"))
                .forEach(problems::add);
        duplicates(exhibitors).values().stream().map(RosterCheck::duplicate).forEach(problems::add);
        return problems;
    }

    private static String references(Exhibitor exhibitor) {
        return exhibitor.boothReferences().isEmpty()
                ? exhibitor.id().value()
                : String.join(", ", exhibitor.boothReferences());
    }

    /// Those who share a name in either language, each group once, by that name.
    private static Map<String, List<Exhibitor>> duplicates(List<Exhibitor> exhibitors) {
        var byKey = new TreeMap<String, List<Exhibitor>>();
        exhibitors.forEach(e -> NameKey.of(e.name())
                .forEach(key ->
                        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(e)));
        var seen = new LinkedHashSet<List<Exhibitor>>();
        byKey.values().removeIf(same -> same.size() < 2 || !seen.add(same));
        return byKey;
    }

    private static Problem duplicate(List<Exhibitor> same) {
        var name = same.getFirst().name();
        var where = Where.all(name.both(), same.stream().map(Exhibitor::id).toList());
        return Problem.of(WARNING, "exhibitor-duplicate", where, name, same.size())
                .measured("1", String.valueOf(same.size()), "roster");
    }
}
