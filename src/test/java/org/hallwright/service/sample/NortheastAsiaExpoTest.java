package org.hallwright.service.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallwright.domain.assignment.BoothStatus;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.guests.Delegation;
import org.hallwright.domain.guests.PresenceMode;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.ExhibitorKind;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.setup.MoveInTarget;
import org.hallwright.domain.setup.SetupTask;
import org.junit.jupiter.api.Test;

/// The facts of E3.
class NortheastAsiaExpoTest {
    private static final ExhibitionState E3 = SampleWatch.state("E3");

    @Test
    void exactlyOneThousandAndOneExhibitorsAreCounted() {
        assertThat(E3.all(Exhibitor.class).stream().filter(Exhibitor::counts)).hasSize(1_001);
        assertThat(E3.all(Exhibitor.class).stream().map(Exhibitor::kind).distinct())
                .containsExactlyInAnyOrder(ExhibitorKind.values());
    }

    @Test
    void sevenPavilionsLieOnSeventyThousandSquareMetresOfHalls() {
        var area =
                E3.all(Hall.class).stream().mapToDouble(h -> h.outline().area()).sum();
        assertThat(area).isCloseTo(70_000, within(0.5));
        assertThat(E3.all(ThemedArea.class)).hasSize(7);
        var expo = E3.all(Exhibition.class).iterator().next();
        assertThat(expo.grossArea()).isEqualTo(70_000);
        assertThat(expo.online()).as("cloud exhibition").isTrue();
    }

    @Test
    void somePavilionsReachOverSeveralHalls() {
        var hallsByPavilion = E3.all(AreaPatch.class).stream()
                .collect(Collectors.groupingBy(
                        AreaPatch::area, Collectors.mapping(AreaPatch::hall, Collectors.toSet())));
        assertThat(hallsByPavilion).hasSize(7);
        assertThat(hallsByPavilion.values().stream().filter(halls -> halls.size() > 1))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void boothsAreLetInTheMixOfARunningSale() {
        var occupancy = Occupancy.of(E3);
        var counts =
                E3.all(Booth.class).stream().collect(Collectors.groupingBy(occupancy::statusOf, Collectors.counting()));
        assertThat(counts.get(BoothStatus.AVAILABLE)).isBetween(60L, 100L);
        assertThat(counts.get(BoothStatus.HELD)).isBetween(10L, 30L);
        assertThat(counts.get(BoothStatus.NON_INVENTORY)).isPositive();
        var let =
                counts.get(BoothStatus.CONFIRMED) + counts.get(BoothStatus.OFFERED) + counts.get(BoothStatus.PROPOSED);
        assertThat(counts.get(BoothStatus.CONFIRMED) / (double) let).isBetween(0.65, 0.78);
        var waiting = E3.all(Exhibitor.class).stream()
                .filter(e -> e.kind() == ExhibitorKind.EXHIBITOR)
                .filter(e -> occupancy.of(e.id()).isEmpty());
        assertThat(waiting).hasSizeBetween(30, 50);
    }

    @Test
    void everyExhibitorStandsInThePavilionItAskedFor() {
        var occupancy = Occupancy.of(E3);
        for (var exhibitor : E3.all(Exhibitor.class)) {
            for (var assignment : occupancy.of(exhibitor.id())) {
                assertThat(E3.get(assignment.booth()).area())
                        .isEqualTo(exhibitor.request().themedArea());
            }
        }
    }

    @Test
    void numbersAreHallLetterAisleAndPlaceAndUnique() {
        var numbers = new HashSet<String>();
        for (var booth : E3.all(Booth.class)) {
            assertThat(booth.number()).startsWith(E3.get(booth.hall()).code()).matches("[A-G]\\d{3}");
            assertThat(numbers.add(booth.number())).as(booth.number()).isTrue();
        }
    }

    @Test
    void aCeremonyASummitForumAndTenConferencesAreHeld() {
        assertThat(count(ActivityKind.CEREMONY)).isEqualTo(1);
        assertThat(count(ActivityKind.FORUM)).isEqualTo(1);
        assertThat(count(ActivityKind.CONFERENCE)).isEqualTo(10);
        assertThat(count(ActivityKind.VISIT)).as("business inspections").isGreaterThanOrEqualTo(4);
        assertThat(count(ActivityKind.EXHIBITION)).as("cloud exhibition").isEqualTo(1);
    }

    private static long count(ActivityKind kind) {
        return E3.all(Activity.class).stream().filter(a -> a.kind() == kind).count();
    }

    @Test
    void dignitariesOfSixCountriesSpeakByVideoAndOneWritesALetter() {
        var opening = E3.all(Activity.class).stream()
                .filter(a -> a.kind() == ActivityKind.CEREMONY)
                .findFirst()
                .orElseThrow();
        assertThat(countries(opening, PresenceMode.RECORDED_VIDEO)).hasSize(6);
        assertThat(countries(opening, PresenceMode.LETTER)).hasSize(1);
        assertThat(countries(opening, PresenceMode.IN_PERSON)).as("envoys").hasSizeGreaterThanOrEqualTo(5);
        assertThat(E3.all(Delegation.class)).hasSizeGreaterThanOrEqualTo(7);
    }

    private static Set<String> countries(Activity activity, PresenceMode mode) {
        return activity.people().stream()
                .filter(p -> p.mode() == mode)
                .map(p -> E3.get(p.guest()).country())
                .collect(Collectors.toSet());
    }

    @Test
    void raisedIslandsHaveATimeAtADockOfTheirHall() {
        assertThat(E3.all(MoveInTarget.class)).hasSizeGreaterThan(50);
        for (var target : E3.all(MoveInTarget.class)) {
            assertThat(E3.get(target.dock()).hall())
                    .isEqualTo(E3.get(target.booth()).hall());
        }
        assertThat(E3.all(SetupTask.class)).isNotEmpty();
    }
}
