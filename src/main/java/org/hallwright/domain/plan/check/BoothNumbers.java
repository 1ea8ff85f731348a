package org.hallwright.domain.plan.check;

import static org.hallwright.domain.problem.Severity.BLOCKER;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.check.rule.Figures;
import org.hallwright.domain.plan.check.rule.Finding;
import org.hallwright.domain.plan.check.rule.HallPlan;
import org.hallwright.domain.plan.check.rule.Measure;
import org.hallwright.domain.plan.check.rule.Placed;
import org.hallwright.domain.plan.check.rule.Wording;
import org.hallwright.domain.problem.Where;

/// The numbers on the signs of one hall: each booth for sale has one, and no two have the same.
///
/// Capitals, full-width letters and spaces make no difference to a visitor, so they make none here.
public final class BoothNumbers {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private BoothNumbers() {}

    /// The number of a booth as it is compared, empty for one without and for what is no booth.
    static String normal(Placed placed) {
        return placed.element() instanceof Booth booth ? normal(booth.number()) : "";
    }

    /// The number as it is compared: `ａ 01` and `A01` are one.
    public static String normal(String number) {
        var usual = Normalizer.normalize(number, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return SPACE.matcher(usual).replaceAll("");
    }

    /// The finding about booths of one number, by which they are compared.
    static Finding duplicate(HallPlan plan, Collection<Placed> same) {
        var sorted = HallPlan.sorted(same.stream());
        var where = Where.all(
                Wording.sign(sorted.getFirst().element()),
                sorted.stream().map(Placed::id).toList());
        var outlines = sorted.stream().map(Placed::outline).toList();
        var figures = new Figures("1", String.valueOf(same.size()), "plan");
        return Finding.of(BLOCKER, "number-duplicate", where, plan.frame().hall(), figures, new Measure.Area(outlines));
    }
}
