package org.hallwright.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;

class RosterCheckTest {
    @Test
    void equalNamesAreFoundInAnySpellingAndEitherLanguage() {
        var problems = problems(
                named("a", "Acme Tools, Inc.", ""),
                named("b", "ＡＣＭＥ tools inc", ""),
                named("c", "Silk Road Press", "丝路出版社"),
                named("d", "", "丝路出版社"),
                named("e", "Alone", "独一"));
        assertThat(problems).extracting(Problem::rule).containsOnly("exhibitor-duplicate");
        assertThat(problems).extracting(p -> p.where().entries().size()).containsExactly(2, 2);
    }

    @Test
    void thoseEqualInBothLanguagesAreOneProblem() {
        assertThat(problems(named("a", "Silk Road Press", "丝路出版社"), named("b", "Silk Road Press", "丝路出版社")))
                .hasSize(1);
    }

    @Test
    void anExhibitorWithoutANameBlocks() {
        assertThat(problems(named("a", "", ""))).extracting(Problem::rule).containsExactly("exhibitor-name-missing");
    }

    @Test
    void aCoExhibitorNeedsItsHost() {
        var host = named("a", "Host", "");
        var guest = named("b", "Guest", "").edit().kind(ExhibitorKind.CO_EXHIBITOR);
        assertThat(problems(host, guest.host(host.id()).build())).isEmpty();
        assertThat(problems(guest.host(host.id()).build()))
                .extracting(Problem::rule)
                .containsExactly("host-missing");
    }

    private static Exhibitor named(String id, String en, String zh) {
        return Exhibitor.named(new Id<>(id), Name.of(en, zh));
    }

    private static List<Problem> problems(Exhibitor... exhibitors) {
        return RosterCheck.problems(ExhibitionState.of(List.of(exhibitors)));
    }
}
