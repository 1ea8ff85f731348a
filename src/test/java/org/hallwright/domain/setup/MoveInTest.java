package org.hallwright.domain.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.value.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoveInTest {
    private static final LocalDateTime SEVEN = LocalDateTime.of(2021, 9, 21, 7, 0);

    private final List<Entry> entries = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"30, 30, 0", "30, 29, 1", "60, 30, 1", "0, 0, 0", "45, 45, 0"})
    void aPlaceAtTheDockIsFreeAgainWhenTheSlotEnds(int slot, int later, int found) {
        dock("d", 1);
        truck("t1", "d", 0, slot);
        truck("t2", "d", later, slot);
        assertThat(problems()).hasSize(found);
    }

    @Test
    void trucksAtDifferentDocksAreNotInEachOthersWay() {
        dock("north", 1);
        dock("south", 1);
        truck("t1", "north", 0, 60);
        truck("t2", "south", 0, 60);
        assertThat(problems()).isEmpty();
    }

    @Test
    void aTruckWithoutADockWaitsInTheYard() {
        dock("north", 1);
        truck("t1", null, 0, 60);
        truck("t2", null, 0, 60);
        truck("t3", "gone", 0, 60);
        truck("t4", "gone", 0, 60);
        assertThat(problems()).isEmpty();
    }

    @Test
    void aDockOfUnknownCapacityIsNotJudged() {
        dock("north", 0);
        truck("t1", "north", 0, 60);
        truck("t2", "north", 0, 60);
        assertThat(problems()).isEmpty();
    }

    @Test
    void aSlotOverMidnightKeepsItsPlace() {
        dock("night", 1);
        truck("t1", "night", 16 * 60 + 45, 60);
        truck("t2", "night", 17 * 60 + 15, 60);
        assertThat(problems())
                .singleElement()
                .satisfies(p -> assertThat(p.args().get(1)).isEqualTo("2021-09-22 00:15"));
    }

    @Test
    void everyTruckThatFindsTheDockFullIsNamed() {
        dock("d", 2);
        for (var i = 0; i < 5; i++) {
            truck("t" + i, "d", 0, 30);
        }
        assertThat(problems()).extracting(Problem::measured).containsExactly("3", "4", "5");
        assertThat(problems()).allMatch(p -> p.limit().equals("2"));
        assertThat(problems())
                .extracting(p -> p.where().entries().getLast().value())
                .containsExactly("t2", "t3", "t4");
    }

    @Test
    void overloadsAreThoseThatCountingAtEachArrivalFinds() {
        var dice = new Random(161);
        for (var run = 0; run < 50; run++) {
            entries.clear();
            dock("d", 1 + dice.nextInt(3));
            var arrivals = new ArrayList<int[]>();
            for (var i = 0; i < 30; i++) {
                var arrival = new int[] {dice.nextInt(300), 30 + 15 * dice.nextInt(3)};
                arrivals.add(arrival);
                truck("t%02d".formatted(i), "d", arrival[0], arrival[1]);
            }
            assertThat(problems()).hasSize(overloads(arrivals, ((Dock) entries.getFirst()).trucks()));
        }
    }

    /// Those that come, by time and then by number, while as many as fit or more have not left.
    private static int overloads(List<int[]> arrivals, int trucks) {
        var found = 0;
        for (var i = 0; i < arrivals.size(); i++) {
            var at = arrivals.get(i)[0];
            var there = 0;
            for (var j = 0; j < arrivals.size(); j++) {
                var other = arrivals.get(j);
                var earlier = other[0] < at || other[0] == at && j < i;
                there += earlier && other[0] + other[1] > at ? 1 : 0;
            }
            found += there >= trucks ? 1 : 0;
        }
        return found;
    }

    private void dock(String id, int trucks) {
        entries.add(new Dock(new Id<>(id), new Id<>("hall"), null, id, trucks));
    }

    private void truck(String id, String dock, int minutes, int slot) {
        var at = dock == null ? null : new Id<Dock>(dock);
        entries.add(new MoveInTarget(
                new Id<>(id), new Id<>("b-" + id), at, SEVEN.plusMinutes(minutes), slot, VehicleSize.OVER_7_5_T));
    }

    private List<Problem> problems() {
        return SetupCheck.problems(ExhibitionState.of(entries));
    }
}
