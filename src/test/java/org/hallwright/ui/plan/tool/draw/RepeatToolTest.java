package org.hallwright.ui.plan.tool.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.hallwright.ui.plan.tool.Pointer.at;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.plan.PlanOverlay.Ghost;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.hallwright.service.OpenHall;
import org.hallwright.service.plan.PlanService;
import org.hallwright.ui.plan.tool.Floor;
import org.hallwright.ui.plan.tool.Outcome;
import org.hallwright.ui.plan.tool.Outcome.Repeat;
import org.hallwright.ui.plan.tool.Pointer;
import org.hallwright.ui.plan.tool.ToolFloor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Copies of a booth of 3 × 3 m along a line.
class RepeatToolTest {
    private static final Booth PLAIN = OpenHall.booth("P", 30, 5);
    private static final Booth TURNED = PLAIN.withFootprint(new Footprint.Rectangle(new Point(30, 5), 3, 3, 30));

    private static Floor floor(Booth booth, double gap) {
        var floor = ToolFloor.with(Set.of(booth.id()), booth);
        return new Floor(
                floor.sheet(),
                floor.selected(),
                e -> true,
                floor.pattern(),
                floor.stencil().withGap(gap),
                0);
    }

    private static Outcome drag(Booth booth, double gap, Pointer from, Pointer to) {
        var tool = new RepeatTool(() -> floor(booth, gap));
        tool.press(from);
        tool.drag(to);
        return tool.release(to);
    }

    private static Pointer towards(double degrees, double length) {
        var way = Math.toRadians(degrees);
        return at(31 + length * Math.cos(way), 6 + length * Math.sin(way));
    }

    private static void goes(Outcome outcome, int times, double dx, double dy) {
        assertThat(outcome).isInstanceOfSatisfying(Repeat.class, r -> {
            assertThat(r.times()).isEqualTo(times);
            assertThat(r.dx()).isCloseTo(dx, offset(0.002));
            assertThat(r.dy()).isCloseTo(dy, offset(0.002));
        });
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 0", "7.5, 3, 0", "-7.5, 3, 0", "83, 0, 3", "97, 0, 3", "175, -3, 0", "-88, 0, -3"})
    void aLineThatIsNearlyStraightIs(double degrees, double dx, double dy) {
        goes(drag(PLAIN, 0, at(31, 6), towards(degrees, 9.2)), 3, dx, dy);
    }

    @ParameterizedTest
    @CsvSource({"30, 3, 1.732", "45, 3, 3", "60, 1.732, 3", "150, -3, 1.732", "12, 3, 0.638"})
    void anyOtherLineIsFollowedWallToWall(double degrees, double dx, double dy) {
        goes(drag(PLAIN, 0, at(31, 6), towards(degrees, 2.1 * Math.hypot(dx, dy))), 2, dx, dy);
    }

    @Test
    void altFreesTheLine() {
        goes(drag(PLAIN, 0, at(31, 6), towards(5, 9.2).withAlt()), 3, 3, 3 * Math.tan(Math.toRadians(5)));
    }

    @ParameterizedTest
    @CsvSource({"30, 2.598, 1.5", "25, 2.598, 1.5", "120, -1.5, 2.598"})
    void theAxesOfATurnedBoothAreItsOwn(double degrees, double dx, double dy) {
        goes(
                drag(
                        TURNED,
                        0,
                        at(31, 7),
                        at(31 + 9.2 * Math.cos(Math.toRadians(degrees)), 7 + 9.2 * Math.sin(Math.toRadians(degrees)))),
                3,
                dx,
                dy);
    }

    @Test
    void theGapIsKeptOnASlantedLineToo() {
        goes(drag(PLAIN, 1, at(31, 6), towards(45, 12)), 2, 4, 4);
    }

    @Test
    void aPointerThatHasNotMovedMakesNone() {
        assertThat(drag(PLAIN, 0, at(31, 6), at(31, 6))).isEqualTo(Outcome.NOTHING);
        assertThat(drag(PLAIN, 0, at(31, 6), at(31, 6).withAlt())).isEqualTo(Outcome.NOTHING);
    }

    @Test
    void copiesShowTheNumbersThatTheyWillGet(@TempDir Path folder) {
        var later = OpenHall.booth("A10", 30, 5);
        var earlier = OpenHall.booth("A9", 30, 8);
        var taken = OpenHall.booth("a 102", 50, 30);
        try (var hall = new OpenHall(folder).with(OpenHall.HALL, later, earlier, taken)) {
            var sheet = PlanSheet.of(hall.state(), OpenHall.HALL.id(), Name::enFirst);
            var plain = ToolFloor.with(Set.of(later.id(), earlier.id()));
            var floor = new Floor(sheet, plain.selected(), e -> true, plain.pattern(), plain.stencil(), 0);
            var tool = new RepeatTool(() -> floor);
            tool.press(at(31, 6));
            var shown = tool.drag(at(37.2, 6)).ghosts();
            var repeat = (Repeat) tool.release(at(37.2, 6));
            new PlanService(hall.open()).elements().repeat(repeat.elements(), repeat.times(), repeat.dx(), repeat.dy());

            assertThat(repeat.elements()).isEqualTo(List.of(earlier.id(), later.id()));
            assertThat(shown).extracting(Ghost::label).containsExactly("A101", "A103", "A104", "A105");
            for (var ghost : shown) {
                assertThat(hall.state().all(Booth.class))
                        .filteredOn(b -> b.footprint().outline().equals(ghost.outline()))
                        .singleElement()
                        .matches(b -> b.number().equals(ghost.label()))
                        .matches(b -> b.formerly().isEmpty());
            }
        }
    }

    @Test
    void copiesNeverOverlapWhateverTheLine() {
        var random = new Random(12);
        for (var i = 0; i < 400; i++) {
            var booth = random.nextBoolean() ? PLAIN : TURNED;
            var tool = new RepeatTool(() -> floor(booth, 0));
            tool.press(at(31, 7));
            var way = Math.toRadians(random.nextInt(3600) / 10.0);
            var to = at(31 + 15 * Math.cos(way), 7 + 15 * Math.sin(way));
            var outlines = tool.drag(random.nextBoolean() ? to : to.withAlt()).ghosts().stream()
                    .map(Ghost::outline)
                    .toList();
            assertThat(outlines).isNotEmpty();
            assertThat(outlines.getFirst().overlap(booth.footprint().outline())).isLessThan(0.02);
            for (var k = 1; k < outlines.size(); k++) {
                assertThat(outlines.get(k).overlap(outlines.get(k - 1))).isLessThan(0.02);
            }
        }
    }
}
