package org.hallwright.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.assignment.BoothStatus;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;

class InventoryTest {
    private static final Hall ONE = Hall.rectangular(new Id<>("one"), "1", Name.NONE, 200, 100);
    private static final Hall TWO = Hall.rectangular(new Id<>("two"), "2", Name.NONE, 100, 50);

    @Test
    void thePartsAreTheWholeByCountAndByArea() {
        for (var seed = 0; seed < 40; seed++) {
            var inventory = figures(random(seed)).inventory();
            var parts = List.of(inventory.rented(), inventory.held(), inventory.available(), inventory.nonInventory());
            assertThat(parts.stream().mapToInt(Share::booths).sum())
                    .isEqualTo(inventory.total().booths());
            assertThat(parts.stream().mapToDouble(Share::squareMetres).sum())
                    .isCloseTo(inventory.total().squareMetres(), within(1e-6));
            assertThat(parts.stream().mapToDouble(Share::ofCount).sum()).isCloseTo(1, within(1e-9));
            assertThat(parts.stream().mapToDouble(Share::ofArea).sum()).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void eachBoothIsCountedByItsStatus() {
        for (var seed = 100; seed < 130; seed++) {
            var state = random(seed);
            var occupancy = Occupancy.of(state);
            var rented = state.all(Booth.class).stream()
                    .filter(b -> occupancy.statusOf(b) == BoothStatus.CONFIRMED)
                    .toList();
            var inventory = figures(state).inventory();
            assertThat(inventory.rented().booths()).isEqualTo(rented.size());
            assertThat(inventory.rented().squareMetres())
                    .isCloseTo(rented.stream().mapToDouble(Booth::netArea).sum(), within(1e-6));
        }
    }

    @Test
    void theHallsTogetherAreTheExhibition() {
        for (var seed = 200; seed < 230; seed++) {
            for (var definition : Definition.values()) {
                var figures = ExhibitionFigures.of(random(seed), definition, "CN");
                assertThat(figures.byHall()).extracting(h -> h.hall().code()).containsExactly("1", "2");
                assertThat(figures.byHall().stream()
                                .mapToDouble(HallFigures::net)
                                .sum())
                        .isCloseTo(figures.areas().net(), within(1e-6));
                assertThat(figures.byHall().stream()
                                .mapToDouble(HallFigures::gross)
                                .sum())
                        .isCloseTo(figures.areas().gross(), within(1e-6));
                assertThat(figures.byHall().stream()
                                .mapToInt(h -> h.inventory().total().booths())
                                .sum())
                        .isEqualTo(figures.inventory().total().booths());
            }
        }
    }

    @Test
    void netIsNeverMoreThanGrossWhereBoothsStandOnTheFloor() {
        for (var seed = 300; seed < 320; seed++) {
            var areas = figures(random(seed)).areas();
            assertThat(areas.net()).isLessThanOrEqualTo(areas.gross());
            assertThat(areas.ratio()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void aShareOfNothingIsNothing() {
        var inventory = figures(ExhibitionState.of(List.of(ONE))).inventory();

        assertThat(inventory.total()).isEqualTo(new Share(0, 0, 0, 0));
        assertThat(inventory.available().ofArea()).isZero();
    }

    private static ExhibitionFigures figures(ExhibitionState state) {
        return ExhibitionFigures.of(state, Definition.UFI, "CN");
    }

    /// Thirty booths of all kinds in two halls, some assigned, some held.
    private static ExhibitionState random(int seed) {
        var dice = new Random(seed);
        var entries = new ArrayList<Entry>(List.of(ONE, TWO));
        for (var i = 0; i < 30; i++) {
            var hall = dice.nextBoolean() ? ONE : TWO;
            var size = 1 + dice.nextInt(9);
            var kind = BoothKind.values()[dice.nextInt(BoothKind.values().length)];
            var footprint = Footprint.rectangle(10 * (i % 9), 10 * (i / 9), size, 3);
            var booth = Booth.shell(new Id<>("b" + i), hall.id(), "B" + i, footprint)
                    .withKind(kind);
            entries.add(booth);
            if (dice.nextInt(2) == 0) {
                var state = AssignmentState.values()[dice.nextInt(4)];
                var who = new Id<Exhibitor>("x");
                entries.add(new Assignment(new Id<>("a" + i), booth.id(), who, state, "", false));
            }
            if (dice.nextInt(4) == 0) {
                entries.add(new Hold(new Id<>("h" + i), booth.id(), "X", null, ""));
            }
        }
        return ExhibitionState.of(entries);
    }
}
