package org.hallwright.service.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.guests.Delegation;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.roster.Category;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.junit.jupiter.api.Test;

/// The facts of E5.
class NorthwardFairTest {
    private static final ExhibitionState E5 = SampleWatch.state("E5");

    @Test
    void threeHundredGuestsComeInDelegationsByCountryAndOrganisation() {
        assertThat(E5.all(Guest.class)).hasSize(300);
        assertThat(E5.all(Guest.class).stream().map(Guest::country).distinct()).hasSizeGreaterThan(5);
        assertThat(E5.all(Delegation.class)).hasSizeGreaterThan(10);
        for (var delegation : E5.all(Delegation.class)) {
            assertThat(E5.get(delegation.head()).delegation()).isEqualTo(delegation.id());
        }
    }

    @Test
    void everyOneOf128ProjectsIsSignedOnceInOrder() {
        assertThat(E5.all(Project.class)).hasSize(128);
        assertThat(E5.all(Project.class).stream().map(p -> p.field().en()).distinct())
                .contains("Equipment manufacturing", "New energy", "New materials", "Biopharmaceuticals");
        assertThat(E5.all(Activity.class).stream().filter(a -> !a.signings().isEmpty()))
                .singleElement()
                .satisfies(a -> assertThat(a.signings()).hasSize(128).doesNotHaveDuplicates());
        for (var activity : E5.all(Activity.class)) {
            assertThat(activity.signings().stream().map(id -> E5.get(id).code()))
                    .isSorted();
        }
        assertThat(E5.all(Project.class)).allMatch(p -> p.parties().size() >= 2 && p.amount() != null);
    }

    @Test
    void aCeremonyAForumAndParallelConferencesAreHeld() {
        var activities = E5.all(Activity.class);
        assertThat(activities)
                .anyMatch(a -> a.kind() == ActivityKind.CEREMONY && a.when().touches(LocalDate.of(2024, 8, 20)));
        assertThat(activities).anyMatch(a -> a.kind() == ActivityKind.FORUM);
        var parallel = activities.stream()
                .filter(a -> a.kind() == ActivityKind.CONFERENCE)
                .toList();
        assertThat(parallel)
                .anyMatch(a -> parallel.stream()
                                .filter(b -> b.when().overlaps(a.when()))
                                .count()
                        >= 3);
    }

    @Test
    void eightClustersHoldSixteenChains() {
        var clusters =
                E5.all(Category.class).stream().filter(c -> c.parent() == null).toList();
        var chains =
                E5.all(Category.class).stream().filter(c -> c.parent() != null).toList();
        assertThat(clusters).hasSize(8);
        assertThat(chains).hasSize(16);
        assertThat(chains.stream().map(Category::parent).distinct()).hasSize(8);
    }
}
