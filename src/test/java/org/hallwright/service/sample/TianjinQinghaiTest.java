package org.hallwright.service.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.guests.Sector;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.junit.jupiter.api.Test;

/// The facts of E2.
class TianjinQinghaiTest {
    private static final ExhibitionState E2 = SampleWatch.state("E2");

    @Test
    void twentyFourProjectsInEightCategoriesAreSignedInOrder() {
        assertThat(E2.all(Project.class)).hasSize(24);
        assertThat(E2.all(Project.class).stream().map(Project::field).distinct())
                .hasSize(8);
        var signing = only(ActivityKind.SIGNING);
        assertThat(signing.signings()).hasSize(24).doesNotHaveDuplicates();
        assertThat(signing.signings().stream().map(id -> E2.get(id).code())).isSorted();
    }

    @Test
    void aThousandAttendFromGovernmentEnterprisesAndSociety() {
        var audience = E2.all(Activity.class).stream()
                .filter(a -> a.title().en().startsWith("Opening"))
                .findFirst()
                .orElseThrow()
                .audience();
        assertThat(audience.total()).isGreaterThan(1_000);
        assertThat(audience.expected().keySet()).isEqualTo(Set.of(Sector.GOVERNMENT, Sector.ENTERPRISE, Sector.SOCIAL));
    }

    @Test
    void aMonthOfArtAndTwoDaysOfProductsAreInOneSchedule() {
        assertThat(SampleWatch.exhibition("E2").from().getMonthValue()).isEqualTo(5);
        assertThat(SampleWatch.exhibition("E2").from().getDayOfMonth()).isEqualTo(29);
        assertThat(only(ActivityKind.EXHIBITION).when().length()).isGreaterThan(Duration.ofDays(28));
        var first = LocalDate.of(2023, 5, 29);
        assertThat(E2.all(Activity.class))
                .anyMatch(a -> a.kind() == ActivityKind.PROMOTION
                        && a.when().touches(first)
                        && a.when().touches(first.plusDays(1)));
    }

    @Test
    void thereAreADialoguePerformancesAndHeritageToTakePartIn() {
        var activities = E2.all(Activity.class);
        assertThat(activities).anyMatch(a -> a.kind() == ActivityKind.DIALOGUE);
        assertThat(activities.stream().filter(a -> a.kind() == ActivityKind.PERFORMANCE))
                .hasSizeGreaterThan(2);
        assertThat(activities.stream().filter(a -> a.title().en().contains("hands on")))
                .hasSizeGreaterThan(2);
    }

    private static Activity only(ActivityKind kind) {
        var found =
                E2.all(Activity.class).stream().filter(a -> a.kind() == kind).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
