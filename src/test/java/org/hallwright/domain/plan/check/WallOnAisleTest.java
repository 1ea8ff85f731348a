package org.hallwright.domain.plan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.plan.check.rule.Measure;
import org.hallwright.domain.plan.rules.Limit;
import org.hallwright.domain.plan.rules.RulePacks;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Walls along the sides of booths that lie on aisles.
class WallOnAisleTest {
    private int walls;

    private static PlanUnderTest hall() {
        return new PlanUnderTest(60, 40).limit("wall-on-aisle", 0.5).limit("service-gap", 0.5);
    }

    private Wall wall(double x0, double y0, double x1, double y1) {
        return new Wall(new Id<>("w" + walls++), new Id<>("A"), new Point(x0, y0), new Point(x1, y1), 0.1);
    }

    @ParameterizedTest
    @CsvSource({"3, ''", "3.03, 50.5 %", "4.5, 75 %", "6, 100 %", "9, 100 %"})
    void aWallClosesHalfASideAtMost(double length, String measured) {
        var plan = hall().booth("1", 10, 10, 6, 6).with(wall(10, 10, 10 + length, 10));
        assertThat(plan.measured("wall-on-aisle")).isEqualTo(measured.isEmpty() ? List.of() : List.of(measured));
    }

    @Test
    void theClosedPartOfTheSideIsDrawn() {
        var plan = hall().booth("1", 10, 10, 6, 6).with(wall(15.95, 11, 15.95, 15.5));
        assertThat(plan.findings("wall-on-aisle")).singleElement().satisfies(finding -> {
            var line = (Measure.Line) finding.measure();
            assertThat(line.length()).isCloseTo(4.5, within(1e-6));
            assertThat(line.places()).allMatch(place -> place.x() == 16);
            assertThat(finding.problem().limit()).isEqualTo("50 %");
        });
    }

    @Test
    void aWallBetweenNeighboursIsOnNoAisle() {
        var plan = hall().booth("1", 10, 10, 6, 6).booth("2", 16, 10, 6, 6).with(wall(16, 10, 16, 16));
        assertThat(plan.findings("wall-on-aisle")).isEmpty();
        var atHall = hall().booth("1", 0, 10, 6, 6).with(wall(0.1, 10, 0.1, 16));
        assertThat(atHall.findings("wall-on-aisle")).isEmpty();
    }

    @Test
    void onlyThePartOfTheSideThatLiesOnTheAisleCounts() {
        var plan = hall().booth("1", 10, 10, 6, 6).booth("2", 16, 10, 6, 4).with(wall(16, 10, 16, 15.2));
        assertThat(plan.measured("wall-on-aisle")).containsExactly("60 %");
    }

    @Test
    void severalWallsAlongOneSideAreAddedUpOnce() {
        var plan = hall().booth("1", 10, 10, 6, 6);
        plan.with(wall(10, 10, 12, 10), wall(11, 9.9, 12.5, 9.9), wall(15, 10, 16, 10));
        assertThat(plan.measured("wall-on-aisle")).containsExactly("58.3 %");
    }

    @Test
    void wallsAcrossOrAwayFromTheSideCloseNothing() {
        var plan = hall().booth("1", 10, 10, 6, 6);
        plan.with(wall(13, 10, 13, 4), wall(10, 9, 16, 9), wall(10, 20, 16, 20));
        assertThat(plan.findings("wall-on-aisle")).isEmpty();
    }

    @Test
    void aTurnedBoothIsMeasuredAlongItsOwnSides() {
        var corner = new Point(20, 10);
        var end = new Point(24, 10).turned(corner, 30);
        var plan = hall().booth("1", new Footprint.Rectangle(corner, 5, 5, 30));
        assertThat(plan.with(wall(20, 10, end.x(), end.y())).measured("wall-on-aisle"))
                .containsExactly("80 %");
    }

    @Test
    void cornersInTheMiddleOfASideDoNotPartIt() {
        var outline = Outline.of(
                new Point(10, 10), new Point(13, 10), new Point(16, 10), new Point(16, 16), new Point(10, 16));
        var plan = hall().booth("1", new Footprint.Polygon(outline)).with(wall(10, 10, 13, 10));
        assertThat(plan.findings("wall-on-aisle")).isEmpty();
    }

    @Test
    void floorThatIsNotForSaleIsWalledAsOneLikes() {
        var plan = hall().with(wall(10, 10, 16, 10));
        plan.with(Booth.shell(new Id<>("b"), plan.hall.id(), "", Footprint.rectangle(10, 10, 6, 6))
                .withKind(BoothKind.NON_INVENTORY));
        assertThat(plan.findings("wall-on-aisle")).isEmpty();
    }

    /// With every limit of heights and walls at once, in small steps near one another.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void whatIsKnownWhileEditingIsWhatACheckFromScratchFinds(int seed) {
        var dice = new Random(seed);
        var pack = RulePacks.US
                .with(new Limit("wall-on-aisle", 0.5, "", "test", false))
                .with(new Limit("raw-space-area-outdoor", 30, "m²", "test", false))
                .with(new Limit("aisle-width", 0, "m", "test", false));
        var entries = new ArrayList<Entry>(List.of(hall().hall));
        for (var i = 0; i < 60; i++) {
            entries.add(element(dice, "e" + i));
        }
        var state = ExhibitionState.of(entries);
        var live = LiveCheck.of(state, pack);
        var found = 0;
        for (var i = 0; i < 60; i++) {
            var change = new ChangeBuilder(state);
            change.put(element(dice, "e" + dice.nextInt(60)));
            var next = change.build(Label.of("change.edit"));
            state = state.apply(next);
            live = live.after(state, next.touched());
            assertThat(live.findings()).isEqualTo(LiveCheck.of(state, pack).findings());
            found += (int) live.findings().stream()
                    .filter(f -> f.rule().equals("wall-on-aisle"))
                    .count();
        }
        assertThat(found).isPositive();
    }

    private static PlanElement element(Random dice, String id) {
        var hall = hall().hall.id();
        var x = 3.0 * dice.nextInt(8);
        var y = 3.0 * dice.nextInt(8);
        return switch (dice.nextInt(6)) {
            case 0, 1 ->
                new Wall(new Id<>("w" + id), hall, new Point(x, y), new Point(x + 3 * dice.nextInt(2), y + 3), 0.1);
            case 2 ->
                new Zone(
                        new Id<>("z" + id),
                        hall,
                        dice.nextBoolean() ? ZoneKind.OUTDOOR : ZoneKind.LIMITED,
                        Name.NONE,
                        Outline.rectangle(x, y, 5, 5),
                        dice.nextInt(4),
                        0);
            default ->
                Booth.shell(new Id<>("b" + id), hall, id, Footprint.rectangle(x, y, 3, 3))
                        .withKind(BoothKind.values()[dice.nextInt(BoothKind.values().length)])
                        .withOpenSides(dice.nextInt(5))
                        .withHeight(dice.nextInt(7));
        };
    }
}
