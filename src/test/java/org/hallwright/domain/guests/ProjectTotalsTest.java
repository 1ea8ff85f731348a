package org.hallwright.domain.guests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Money;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProjectTotalsTest {
    private static final Name ENERGY = Name.of("Energy", "能源");

    private static Project project(String id, ProjectState state, @Nullable Money amount, String... countries) {
        var parties = java.util.Arrays.stream(countries)
                .map(c -> new Party(Name.of("Company of " + c, ""), c, Name.NONE))
                .toList();
        return new Project(new Id<>(id), id, Name.NONE, ENERGY, Name.NONE, parties, amount, state, "");
    }

    @Test
    void currenciesAreNeverAddedUpAndWithdrawnProjectsDoNotCount() {
        var totals = ProjectTotals.of(List.of(
                project("a", ProjectState.SIGNED, Money.of(2_000_000_000L, "CNY"), "CN", "MN"),
                project("b", ProjectState.AGREED, Money.of(5, "USD"), "CN", "CN"),
                project("c", ProjectState.AGREED, null, "RU"),
                project("d", ProjectState.WITHDRAWN, Money.of(7, "CNY"), "KZ")));
        assertThat(totals.all().projects()).isEqualTo(3);
        assertThat(totals.all().amounts()).hasSize(2);
        assertThat(totals.all().amounts().get("CNY")).isEqualByComparingTo("2000000000");
        assertThat(totals.byCountry().get("CN").projects()).isEqualTo(2);
        assertThat(totals.byCountry()).doesNotContainKey("KZ");
        assertThat(totals.byField().get(ENERGY).projects()).isEqualTo(3);
        assertThat(totals.bySize().get(ProjectTotals.Size.BILLIONS).projects()).isEqualTo(1);
        assertThat(totals.bySize().get(ProjectTotals.Size.SMALLER).projects()).isEqualTo(1);
        assertThat(totals.byParty()).hasSize(3);
    }
}
