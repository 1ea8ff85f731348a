package org.hallwright.domain.plan.check;

import static org.hallwright.domain.problem.Severity.BLOCKER;
import static org.hallwright.domain.problem.Severity.WARNING;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Where;

/// The numbers on the signs of one hall: each booth for sale has one, and no two have the same.
///
/// Capitals, full-width letters and spaces make no difference to a visitor, so they make none here.
public final class BoothNumbers {
    private BoothNumbers() {}

    /// The number as it is compared: `ａ 01` and `A01` are one.
    public static String normal(String number) {
        return Normalizer.normalize(number, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("\\s+", "");
    }

    static List<Problem> problems(Hall hall, Collection<Booth> booths) {
        var problems = new ArrayList<Problem>();
        booths.stream()
                .filter(booth -> booth.number().isEmpty() && booth.kind() != BoothKind.NON_INVENTORY)
                .map(booth -> Problem.of(
                                WARNING, "number-missing", PlanCheck.where(booth), PlanCheck.sign(booth), hall.code())
                        .measured("", "", "plan"))
                .forEach(problems::add);
        booths.stream()
                .filter(booth -> !booth.number().isEmpty())
                .collect(Collectors.groupingBy(booth -> normal(booth.number()), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .map(same -> duplicate(hall, same))
                .forEach(problems::add);
        return problems;
    }

    private static Problem duplicate(Hall hall, List<Booth> same) {
        var number = same.getFirst().number();
        var where = Where.all(number, same.stream().map(Booth::id).toList());
        return Problem.of(BLOCKER, "number-duplicate", where, number, hall.code(), same.size())
                .measured("1", String.valueOf(same.size()), "plan");
    }
}
