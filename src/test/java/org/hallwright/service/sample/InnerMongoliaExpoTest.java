package org.hallwright.service.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.guests.PresenceMode;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.ThemedArea.Admission;
import org.hallwright.domain.roster.Exhibit;
import org.hallwright.domain.roster.ExhibitForm;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.schedule.Activity;
import org.junit.jupiter.api.Test;

/// The facts of E1.
class InnerMongoliaExpoTest {
    private static final ExhibitionState E1 = SampleWatch.state("E1");

    @Test
    void twelveThemedAreasLieInFourSectionsOnTwentyThousandSquareMetres() {
        assertThat(E1.all(Section.class)).hasSize(4);
        assertThat(E1.all(ThemedArea.class)).hasSize(12).allMatch(a -> a.section() != null);
        assertThat(E1.all(ThemedArea.class).stream().map(ThemedArea::section).distinct())
                .hasSize(4);
        var area =
                E1.all(Hall.class).stream().mapToDouble(h -> h.outline().area()).sum();
        assertThat(area).isCloseTo(20_000, within(0.5));
        assertThat(SampleWatch.exhibition("E1").grossArea()).isEqualTo(20_000);
    }

    @Test
    void moreThanFiveHundredExhibitorsComeFromTwentyTwoProvincesAndTwentyCountries() {
        var counted = E1.all(Exhibitor.class).stream().filter(Exhibitor::counts).toList();
        assertThat(counted).hasSizeGreaterThanOrEqualTo(520);
        assertThat(counted.stream()
                        .map(Exhibitor::province)
                        .filter(p -> !p.isEmpty())
                        .distinct())
                .hasSize(22);
        assertThat(counted.stream()
                        .map(Exhibitor::country)
                        .filter(c -> !c.equals("CN"))
                        .distinct())
                .hasSizeGreaterThan(20);
    }

    @Test
    void sixAreasAreReservedByOrigin() {
        var reserved = E1.all(ThemedArea.class).stream()
                .filter(a -> !a.admits().equals(Admission.ANYBODY))
                .toList();
        assertThat(reserved).hasSize(6);
        assertThat(reserved).anyMatch(a -> a.admits().foreignOnly());
        assertThat(reserved).anyMatch(a -> a.name().en().contains("Beijing–Mongolia"));
    }

    @Test
    void everyAreaAdmitsThoseWhoStandInIt() {
        var occupancy = Occupancy.of(E1);
        for (var exhibitor : E1.all(Exhibitor.class)) {
            for (var assignment : occupancy.of(exhibitor.id())) {
                var admits = E1.get(E1.get(assignment.booth()).area()).admits();
                assertThat(!admits.foreignOnly() || !exhibitor.country().equals("CN"))
                        .as(exhibitor.name().en())
                        .isTrue();
                assertThat(admits.provinces().isEmpty() || admits.provinces().contains(exhibitor.province()))
                        .as(exhibitor.name().en())
                        .isTrue();
            }
        }
    }

    @Test
    void exhibitsAreGraphicVideoPhysicalDigitalAndLive() {
        assertThat(E1.all(Exhibitor.class).stream()
                        .flatMap(e -> e.exhibits().stream())
                        .map(Exhibit::form)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(ExhibitForm.values());
    }

    @Test
    void fiveInvitedMuseumsStandThereWithALiveLink() {
        var occupancy = Occupancy.of(E1);
        var museums = E1.all(Exhibitor.class).stream()
                .filter(e -> e.exhibits().stream()
                        .anyMatch(x ->
                                x.form() == ExhibitForm.LIVE_STREAM && !x.link().isEmpty()))
                .toList();
        assertThat(museums.stream().map(Exhibitor::province)).containsExactlyInAnyOrder("33", "61", "41", "22", "53");
        assertThat(museums).allMatch(m -> !occupancy.of(m.id()).isEmpty());
        var linked = E1.all(Activity.class).stream()
                .flatMap(a -> a.people().stream())
                .filter(p -> p.mode() == PresenceMode.LIVE_LINK);
        assertThat(linked).hasSize(5);
    }

    @Test
    void itIsHeldOnlineAndInTheHall() {
        assertThat(E1.all(Exhibition.class)).allMatch(Exhibition::online);
    }
}
