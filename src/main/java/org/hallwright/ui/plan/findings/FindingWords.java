package org.hallwright.ui.plan.findings;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.domain.plan.check.rule.Finding;
import org.hallwright.domain.plan.rules.Limit;
import org.hallwright.domain.plan.rules.RulePacks;
import org.hallwright.domain.plan.rules.Sources;
import org.hallwright.ui.kit.Desk;

/// What stands below the sentence of a finding: what was measured, against which limit, and who asks for it.
final class FindingWords {
    private FindingWords() {}

    static String measure(Finding finding, Desk desk) {
        var problem = finding.problem();
        var compared = problem.limit().isEmpty()
                ? problem.measured()
                : desk.text("plan.measured-limit", problem.measured(), problem.limit());
        return Stream.of(compared, source(problem.source(), desk), confirm(finding, desk))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /// A source that the program knows has a name; another one is in the user's own words.
    private static String source(String source, Desk desk) {
        return Sources.isKnown(source) ? desk.text("rule-source." + source) : source;
    }

    private static String confirm(Finding finding, Desk desk) {
        return RulePacks.of(desk.state())
                .limit(finding.rule())
                .filter(Limit::confirm)
                .map(limit -> desk.text("plan.confirm-with-venue"))
                .orElse("");
    }
}
