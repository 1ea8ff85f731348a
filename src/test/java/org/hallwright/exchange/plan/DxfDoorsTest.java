package org.hallwright.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hallwright.exchange.plan.Dxf.box;
import static org.hallwright.exchange.plan.Dxf.line;
import static org.hallwright.exchange.plan.Plans.elements;
import static org.hallwright.exchange.plan.Plans.read;

import java.util.List;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.Pillar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Doors as other programs draw them: swings, blocks, frames, gaps with a quarter circle.
class DxfDoorsTest {
    /// A quarter circle from one angle to another.
    private static String arc(String layer, double x, double y, double radius, int from, int to) {
        return "0|ARC|8|%s|10|%s|20|%s|40|%s|50|%d|51|%d".formatted(layer, x, y, radius, from, to);
    }

    private static List<Door> doors(Dxf dxf) {
        return elements(read(dxf.file())).stream()
                .filter(Door.class::isInstance)
                .map(Door.class::cast)
                .toList();
    }

    private static void assertDoor(Door door, double x, double y, double width, double direction) {
        assertThat(door.at().distanceTo(new Point(x, y))).as("at %s", door.at()).isLessThan(0.01);
        assertThat(door.clearWidth()).isCloseTo(width, within(0.01));
        assertThat(door.direction()).isEqualTo(direction);
    }

    @Test
    void aSwingIsAsWideAsItsLeafAndRunsToWhereTheLeafIsShut() {
        var leafUp = Dxf.with(arc("DOOR", 5, 0, 1, 0, 90), line("DOOR", 5, 0, 5, 1));
        assertThat(doors(leafUp)).hasSize(1);
        assertDoor(doors(leafUp).getFirst(), 5.5, 0, 1, 0);
        var leafAlong = Dxf.with(arc("DOOR", 5, 0, 1, 0, 90), line("DOOR", 6, 0, 5, 0));
        assertDoor(doors(leafAlong).getFirst(), 5, 0.5, 1, 90);
    }

    @Test
    void withoutALeafTheWallTellsWhereItIsShut() {
        var dxf = Dxf.with(arc("DOOR", 5, 0, 1, 0, 90), line("WALL", 5, 1, 5, 9), line("WALL", 5, 0, 5, -9));
        assertDoor(doors(dxf).getFirst(), 5, 0.5, 1, 90);
    }

    @Test
    void twoLeavesThatMeetAreOneDoor() {
        var dxf = Dxf.with(
                arc("DOOR", 0, 0, 1, 0, 90),
                line("DOOR", 0, 0, 0, 1),
                arc("DOOR", 2, 0, 1, 90, 180),
                line("DOOR", 2, 0, 2, 1));
        assertThat(doors(dxf)).hasSize(1);
        assertDoor(doors(dxf).getFirst(), 1, 0, 2, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOOR-900", "M1021门", "Exit Double"})
    void aBlockIsADoorByItsName(String name) {
        var dxf = new Dxf()
                .block(name, arc("0", 0, 0, 0.9, 0, 90), line("0", 0, 0, 0, 0.9), line("0", 0, 0, -0.1, 0))
                .add("0|INSERT|8|WALL|2|" + name + "|10|7|20|3|50|90", "0|INSERT|8|0|2|" + name + "|10|20|20|3");
        assertThat(doors(dxf)).hasSize(2);
        assertDoor(doors(dxf).getFirst(), 7, 3.45, 0.9, 90);
        assertDoor(doors(dxf).getLast(), 20.45, 3, 0.9, 0);
        assertThat(elements(read(dxf.file()))).hasOnlyElementsOfType(Door.class);
    }

    @Test
    void aBlockWithoutAnArcIsAsWideAsItsLines() {
        var dxf = new Dxf()
                .block("门", line("0", 0, 0, 4, 0), line("0", 0, 0.2, 4, 0.2), line("0", 0, 0, 0, 0.2))
                .add("0|INSERT|8|X|2|门|10|10|20|5");
        assertThat(doors(dxf)).hasSize(1);
        assertDoor(doors(dxf).getFirst(), 12, 5.1, 4, 0);
    }

    @Test
    void blocksOfOtherThingsAreKnownByTheirNamesToo() {
        var dxf = new Dxf()
                .block("Column 600", box("0", -0.3, -0.3, 0.6, 0.6))
                .add("0|INSERT|8|X|2|Column 600|10|9|20|9");
        assertThat(elements(read(dxf.file())))
                .hasOnlyElementsOfType(Pillar.class)
                .hasSize(1);
    }

    @Test
    void aFrameOfSingleLinesIsOneDoor() {
        var dxf = Dxf.with(
                line("EXIT", 0, 0, 3, 0),
                line("EXIT", 3, 0, 3, 0.2),
                line("EXIT", 3, 0.2, 0, 0.2),
                line("EXIT", 0, 0.2, 0, 0));
        assertThat(doors(dxf)).hasSize(1);
        assertDoor(doors(dxf).getFirst(), 1.5, 0.1, 3, 0);
    }

    @Test
    void aDoorWithoutASwingStandsBesideThoseWithOne() {
        var dxf = Dxf.with(arc("DOOR", 5, 0, 1, 0, 90), line("DOOR", 5, 0, 5, 1), line("DOOR", 20, 0, 24, 0));
        assertThat(doors(dxf)).hasSize(2);
        assertDoor(doors(dxf).getLast(), 22, 0, 4, 0);
        var windows =
                Dxf.with(arc("OPENING", 5, 0, 1, 0, 90), line("OPENING", 5, 0, 5, 1), line("OPENING", 20, 0, 24, 0));
        assertThat(doors(windows)).hasSize(1);
    }

    @Test
    void aQuarterCircleInAGapOfAWallIsADoor() {
        var gap = Dxf.with(line("WALL", 0, 0, 5, 0), line("WALL", 6, 0, 12, 0), arc("Q", 5, 0, 1, 0, 90));
        assertThat(doors(gap)).hasSize(1);
        assertDoor(doors(gap).getFirst(), 5.5, 0, 1, 0);
        var alone = Dxf.with(line("WALL", 0, 0, 5, 0), line("WALL", 6, 0, 12, 0), arc("Q", 5, 4, 1, 0, 90));
        assertThat(doors(alone)).isEmpty();
        var basin = Dxf.with(line("WALL", 0, 0, 5, 0), line("WALL", 6, 0, 12, 0), arc("FIXTURE", 5, 0, 1, 0, 90));
        assertThat(doors(basin)).isEmpty();
    }
}
