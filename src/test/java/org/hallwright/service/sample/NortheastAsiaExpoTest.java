package org.hallwright.service.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.stream.Collectors;
import org.hallwright.domain.assignment.BoothStatus;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.ExhibitorKind;
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
}
