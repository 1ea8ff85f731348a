package org.hallwright.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlanElementsTest {
    private static final Id<Hall> HALL = new Id<>("hall");

    static Stream<PlanElement> oneOfEachKind() {
        var at = new Point(10, 20);
        var outline = Outline.rectangle(10, 20, 6, 3);
        return Stream.of(
                new AreaPatch(new Id<>("patch"), HALL, new Id<>("tech"), outline),
                Booth.shell(new Id<>("booth"), HALL, "A1", Footprint.rectangle(10, 20, 3, 3)),
                new Pillar(new Id<>("pillar"), HALL, Footprint.rectangle(10, 20, 0.8, 0.8)),
                new Wall(new Id<>("wall"), HALL, at, new Point(10, 30), 0.2),
                new Door(new Id<>("door"), HALL, "D1", DoorKind.DOCK, at, 4, 90),
                new FirePoint(new Id<>("fire"), HALL, "H1", at, 1.5),
                new UtilityPoint(new Id<>("power"), HALL, "E1", UtilityKind.POWER, at, "3 × 63 A"),
                new Zone(new Id<>("zone"), HALL, ZoneKind.STAGE, Name.of("Stage", "舞台"), outline),
                new PlanLabel(new Id<>("label"), HALL, Name.of("Exit", "出口"), at, 1),
                new Underlay(new Id<>("scan"), HALL, new Id<>("picture"), at, 120, 60, 30, 0.5));
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void whateverIsMovedTakesItsBoundsAlongAndKeepsItsIdentity(PlanElement element) {
        var moved = element.movedBy(2.5, -1);

        var expected = element.bounds().movedBy(2.5, -1);
        assertThat(moved.bounds().minX()).isCloseTo(expected.minX(), within(1e-9));
        assertThat(moved.bounds().maxX()).isCloseTo(expected.maxX(), within(1e-9));
        assertThat(moved.bounds().minY()).isCloseTo(expected.minY(), within(1e-9));
        assertThat(moved.bounds().maxY()).isCloseTo(expected.maxY(), within(1e-9));
        assertThat(moved.id()).isEqualTo(element.id());
        assertThat(moved.hall()).isEqualTo(HALL);
        assertThat(moved.movedBy(-2.5, 1)).isEqualTo(element);
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void everythingOnThePlanHasASizeThatCanBeHitWithAPointer(PlanElement element) {
        assertThat(element.bounds().width()).isGreaterThan(0.19);
        assertThat(element.bounds().height()).isGreaterThan(0.19);
    }

    @ParameterizedTest
    @CsvSource({"0, 8, 20, 12, 20", "90, 10, 18, 10, 22", "180, 12, 20, 8, 20", "45, 8.586, 18.586, 11.414, 21.414"})
    void aDoorOpensAlongItsDirection(double direction, double x0, double y0, double x1, double y1) {
        var door = new Door(new Id<>("d"), HALL, "D1", DoorKind.ENTRANCE, new Point(10, 20), 4, direction);

        assertThat(door.start()).isEqualTo(new Point(x0, y0));
        assertThat(door.end()).isEqualTo(new Point(x1, y1));
        assertThat(door.start().distanceTo(door.end())).isCloseTo(door.clearWidth(), within(0.002));
    }

    @Test
    void theCircleOfAFirePointIsWithinItsBounds() {
        var hydrant = new FirePoint(new Id<>("f"), HALL, "", new Point(5, 5), 1.5);

        assertThat(hydrant.bounds()).isEqualTo(new Bounds(3.5, 3.5, 6.5, 6.5));
    }

    @Test
    void aWallIsAsThickAcrossAsItSays() {
        var wall = new Wall(new Id<>("w"), HALL, new Point(0, 10), new Point(20, 10), 0.3);

        assertThat(wall.bounds().height()).isCloseTo(0.3, within(1e-9));
    }

    @Test
    void aLongerTextTakesMoreFloor() {
        var exit = new PlanLabel(new Id<>("l"), HALL, Name.of("Exit", ""), new Point(10, 10), 1);
        var hall = new PlanLabel(new Id<>("l"), HALL, Name.of("Hall of Northeast Asia", ""), new Point(10, 10), 1);

        assertThat(hall.bounds().contains(exit.bounds())).isTrue();
        assertThat(hall.bounds().centreX()).isCloseTo(10, within(1e-9));
    }

    @Test
    void whatAnOlderFileLeftOutHasItsUsualValue() {
        var outline = Outline.rectangle(0, 0, 6, 3);

        assertThat(new Zone(new Id<>("z"), HALL, null, null, outline).kind()).isEqualTo(ZoneKind.NO_BUILD);
        assertThat(new Door(new Id<>("d"), HALL, null, null, new Point(0, 0), 2, -0.0).kind())
                .isEqualTo(DoorKind.EXIT);
        assertThat(new UtilityPoint(new Id<>("u"), HALL, null, null, new Point(0, 0), null).kind())
                .isEqualTo(UtilityKind.POWER);
        assertThat(new ThemedArea(new Id<>("a"), null, null, null, null, null, 0).admits())
                .isEqualTo(ThemedArea.Admission.ANYBODY);
        assertThat(new Hall(new Id<>("h"), null, null, 0, outline, 0, 0, 0, null).name())
                .isEqualTo(Name.NONE);
        assertThat(new ThemedArea.Admission(null, List.of("MN"), null, true).categories())
                .isEmpty();
    }
}
