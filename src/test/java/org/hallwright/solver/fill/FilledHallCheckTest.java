package org.hallwright.solver.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hallwright.bench.FillHalls;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.DoorKind;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.plan.check.PlanCheck;
import org.hallwright.domain.plan.check.rule.Finding;
import org.hallwright.domain.plan.rules.Limit;
import org.hallwright.domain.plan.rules.RulePack;
import org.hallwright.domain.plan.rules.RulePacks;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.domain.work.Progress;
import org.hallwright.service.plan.FillNotes;
import org.hallwright.solver.fill.floor.BoothSize;
import org.hallwright.solver.fill.floor.FillFloor;
import org.hallwright.solver.fill.floor.FillLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A filled hall has no finding of the plan check that the hall has not by itself.
class FilledHallCheckTest {
    /// What the doors of a hall decide, however it is filled.
    private static final List<String> OF_THE_HALL = List.of("exit-missing", "exit-width");

    private static final Map<String, RulePack> PACKS = Map.of(
            "default", RulePacks.DEFAULT, "china", RulePacks.CHINA, "us", RulePacks.US, "uk-eu", RulePacks.UK_EU);

    private static List<Finding> findings(FillFloor floor, RulePack pack) {
        return findingsOf(floor, pack, pack);
    }

    /// What one pack finds in a hall that was filled by another.
    private static List<Finding> findingsOf(FillFloor floor, RulePack filledBy, RulePack pack) {
        var fill = new HallFill(floor, List.of(new BoothSize(3, 3, 1)), FillLimits.of(filledBy));
        var filling = fill.fill(Progress.unwatched());
        assertThat(filling.spots()).isNotEmpty();
        var entries = new ArrayList<Entry>(floor.elements());
        entries.add(floor.hall());
        for (var spot : filling.spots()) {
            var number = "N" + entries.size();
            entries.add(Booth.shell(new Id<>(number), floor.hall().id(), number, spot.footprint()));
        }
        for (var outline : filling.breaks()) {
            var id = new Id<Zone>("break" + entries.size());
            entries.add(new Zone(id, floor.hall().id(), ZoneKind.FIRE_BREAK, Name.NONE, outline));
        }
        var without = PlanCheck.walksWithoutBooths(floor.hall(), floor.elements(), pack).stream()
                .map(Finding::rule)
                .collect(Collectors.toSet());
        return PlanCheck.findings(ExhibitionState.of(entries), pack).stream()
                .filter(f -> f.problem().severity() != Severity.NOTE)
                .filter(f -> !OF_THE_HALL.contains(f.rule()) && !without.contains(f.rule()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "0, default",
        "1, china",
        "4, china",
        "13, default",
        "15, china",
        "18, default",
        "28, default",
        "35, china",
        "37, default",
        "39, china",
        "3, us",
        "13, us",
        "28, us",
        "6, uk-eu",
        "15, uk-eu",
        "37, uk-eu"
    })
    void aFilledRandomHallHasNoFinding(int seed, String pack) {
        assertThat(findings(FillHalls.random(seed), PACKS.get(pack))).isEmpty();
    }

    /// As a venue with wider ways and shorter rows would have it.
    @ParameterizedTest
    @ValueSource(ints = {1, 13, 28, 39})
    void aPackOfOnesOwnIsKeptToo(int seed) {
        var own = RulePacks.CHINA.copied(new Id<>("own"), "own", Name.of("Our hall", "本馆"));
        for (var limit : List.of(
                "aisle-width 3.5", "main-aisle-width 7", "row-length 18", "exit-clear 2.2", "entrance-strip 6")) {
            var words = limit.split(" ");
            own = own.with(new Limit(words[0], Double.parseDouble(words[1]), "m", "own", false));
        }
        var floor = FillHalls.random(seed);

        assertThat(FillLimits.of(own).aisle()).isEqualTo(3.5);
        assertThat(findings(floor, own)).isEmpty();
        assertThat(findingsOf(floor, RulePacks.CHINA, own))
                .as("what the pack that was copied allows is too narrow for the copy")
                .extracting(Finding::rule)
                .contains("aisle-width");
    }

    @Test
    void rowsEndAtTheWallOrLeaveAnAisle() {
        assertThat(findings(FillHalls.empty(80, 40), RulePacks.DEFAULT)).isEmpty();
    }

    @Test
    void waysToNearExitsStayShort() {
        var hall = Hall.rectangular(new Id<>("h"), "A", Name.NONE, 70, 44);
        var doors = new ArrayList<PlanElement>();
        for (var x : new double[] {6, 64}) {
            doors.add(new Door(new Id<>("d" + x), hall.id(), "", DoorKind.EXIT, new Point(x, 0), 3, 0));
        }
        var floor = FillFloor.of(hall, doors);
        assertThat(PlanCheck.walksWithoutBooths(hall, doors, RulePacks.DEFAULT)).isEmpty();
        assertThat(findings(floor, RulePacks.DEFAULT)).isEmpty();
    }

    @Test
    void exitsThatAreTooFarFromTheEmptyHallAreSaidAndNotMended() {
        var hall = Hall.rectangular(new Id<>("h"), "A", Name.NONE, 90, 40);
        var door = new Door(new Id<>("d"), hall.id(), "", DoorKind.EXIT, new Point(3, 0), 3, 0);
        var floor = FillFloor.of(hall, List.of(door));
        var fill = new HallFill(floor, List.of(new BoothSize(3, 3, 1)), FillLimits.of(RulePacks.DEFAULT));
        var filling = fill.fill(Progress.unwatched());

        assertThat(filling.exitsAway()).isBetween(93.0, 95.0);
        assertThat(filling.booths()).isGreaterThan(220);
        assertThat(FillNotes.of(hall, filling).getFirst().rule()).isEqualTo("layout-exits-far");
        assertThat(findings(floor, RulePacks.DEFAULT)).isEmpty();
    }
}
