package org.hallwright.ui.plan.tool.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.ui.plan.tool.Pointer.at;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.drawing.plan.PlanOverlay.Ghost;
import org.hallwright.ui.plan.tool.Floor;
import org.hallwright.ui.plan.tool.HandTool;
import org.hallwright.ui.plan.tool.Outcome;
import org.hallwright.ui.plan.tool.Outcome.AddBooth;
import org.hallwright.ui.plan.tool.Outcome.AddRows;
import org.hallwright.ui.plan.tool.Preview;
import org.hallwright.ui.plan.tool.RowPattern;
import org.hallwright.ui.plan.tool.RowPattern.Direction;
import org.hallwright.ui.plan.tool.ToolFloor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawingToolsEdgesTest {
    private RowPattern pattern = RowPattern.USUAL.startingAt("A101");
    private final RectangleTool booth = new RectangleTool(this::floor, new RectangleGoal.Booth());
    private final RowTool rows = new RowTool(this::floor);

    private Floor floor() {
        return ToolFloor.on(ToolFloor.of(Set.of()).sheet(), Set.of(), element -> true, pattern);
    }

    private Preview rows(double x0, double y0, double x1, double y1) {
        rows.press(at(x0, y0));
        return rows.drag(at(x1, y1));
    }

    @ParameterizedTest
    @CsvSource({"40, 30, 46, 34", "46, 34, 40, 30", "40, 34, 46, 30", "46, 30, 40, 34"})
    void aBoothCanBeDrawnFromEveryCorner(double x0, double y0, double x1, double y1) {
        booth.press(at(x0, y0));

        assertThat(booth.release(at(x1, y1))).isEqualTo(new AddBooth(Footprint.rectangle(40, 30, 6, 4)));
    }

    @ParameterizedTest
    @CsvSource({"40, 38", "50, 30", "40.2, 30.2", "40.4, 36"})
    void whatIsTooThinForABoothIsAClick(double x, double y) {
        booth.press(at(40, 30).withAlt());

        assertThat(booth.release(at(x, y).withAlt())).isEqualTo(new AddBooth(Footprint.rectangle(40, 30, 3, 3)));
    }

    @Test
    void aClickMakesABoothOfThePatternsSize() {
        pattern = new RowPattern(6, 4.5, 3, Direction.AUTO, "1");
        booth.press(at(40, 30));

        assertThat(booth.drag(at(40, 30)).hint().args()).containsExactly("6 × 4.5");
        assertThat(booth.release(at(40, 30))).isEqualTo(new AddBooth(Footprint.rectangle(40, 30, 6, 4.5)));
    }

    @Test
    void altDrawsOffTheGridToTheMillimetre() {
        booth.press(at(40.12, 30.34).withAlt());

        assertThat(booth.release(at(44.12, 33.84).withAlt()))
                .isEqualTo(new AddBooth(Footprint.rectangle(40.12, 30.34, 4, 3.5)));
    }

    @Test
    void aCornerIsPulledToTheNeighboursEdge() {
        booth.press(at(33.3, 20.2));

        assertThat(booth.release(at(36, 23)))
                .isInstanceOfSatisfying(
                        AddBooth.class,
                        added -> assertThat(added.footprint().bounds().minX()).isEqualTo(33.2));
    }

    @Test
    void aBoothOnAnotherOrBeyondTheWallShowsThatItMayNot() {
        booth.press(at(9, 9));
        assertThat(booth.drag(at(14, 14)).ghosts()).noneMatch(Ghost::allowed);
        booth.cancel();

        assertThat(booth.hover(at(59, 39)).ghosts()).noneMatch(Ghost::allowed);
        assertThat(booth.hover(at(57, 37)).ghosts()).allMatch(Ghost::allowed);
        assertThat(booth.drag(at(20, 20))).isEqualTo(Preview.NONE);
    }

    @Test
    void boothsWallToWallMayStand() {
        assertThat(booth.hover(at(13, 10)).ghosts()).allMatch(Ghost::allowed);
        assertThat(booth.hover(at(7, 10)).ghosts()).allMatch(Ghost::allowed);
    }

    @Test
    void aRectangleTooSmallForARowMakesNone() {
        var preview = rows(40, 30, 42, 32);

        assertThat(preview.ghosts()).isEmpty();
        assertThat(preview.lasso()).isEqualTo(new Bounds(40, 30, 42, 32));
        assertThat(preview.hint().args()).containsExactly("0", "0");
        assertThat(rows.release(at(42, 32))).isEqualTo(Outcome.NOTHING);
    }

    @ParameterizedTest
    @CsvSource({
        "AUTO, 12, 6, false",
        "AUTO, 6, 12, true",
        "AUTO, 9, 9, false",
        "ACROSS, 6, 12, false",
        "UP, 12, 6, true"
    })
    void rowsRunAsThePatternSays(Direction direction, double width, double height, boolean upright) {
        pattern = new RowPattern(3, 3, 3, direction, "A101");
        rows(40, 15, 40 + width, 15 + height);

        assertThat(rows.release(at(40 + width, 15 + height)))
                .isInstanceOfSatisfying(
                        AddRows.class,
                        added -> assertThat(added.rows().upright()).isEqualTo(upright));
    }

    @Test
    void boothsThatAreTurnedAreAsDeepUpThePlanAsAcross() {
        pattern = new RowPattern(4, 2.5, 3, Direction.UP, "A101");

        var preview = rows(40, 15, 45, 31);

        assertThat(preview.ghosts()).hasSize(8).allMatch(Ghost::allowed);
        assertThat(preview.ghosts())
                .allSatisfy(g -> assertThat(g.outline().bounds().width()).isEqualTo(2.5));
    }

    @Test
    void oddNumbersStandOnOneSideOfAnAisleAndEvenOnesOnTheOther() {
        pattern = new RowPattern(3, 3, 3, Direction.ACROSS, "A101");

        var labels = rows(1, 25, 10, 37).ghosts().stream().map(Ghost::label).toList();

        assertThat(labels).containsExactly("A101", "A103", "A105", "A201", "A203", "A205", "A202", "A204", "A206");
    }

    @Test
    void aNumberThatIsTakenShowsThatItMayNot() {
        pattern = pattern.startingAt("A1");

        var ghosts = rows(1, 25, 10, 28).ghosts();

        assertThat(ghosts).extracting(Ghost::label).containsExactly("A1", "A3", "A5");
        assertThat(ghosts).extracting(Ghost::allowed).containsExactly(false, false, true);
    }

    @Test
    void rowsDrawnWithoutAPressAreNothing() {
        assertThat(rows.drag(at(30, 30))).isEqualTo(Preview.NONE);
        assertThat(rows.release(at(30, 30))).isEqualTo(Outcome.NOTHING);
        assertThat(rows.hover(at(30, 30))).isEqualTo(Preview.NONE);
    }

    @Test
    void whatIsDrawnIsWhatTheFloorWasWhenItWasPressed() {
        rows.press(at(1, 25));
        pattern = new RowPattern(6, 6, 0, Direction.AUTO, "Z1");

        assertThat(rows.release(at(10, 31)))
                .isInstanceOfSatisfying(
                        AddRows.class, added -> assertThat(added.rows().width()).isEqualTo(3));
    }

    @Test
    void theNextPatternKeepsAllButTheNumber() {
        var roomy = new RowPattern(4, 5, 6, Direction.UP, "B101");

        assertThat(roomy.after(List.of("A101", "B7"))).isEqualTo(roomy);
        assertThat(roomy.after(List.of("B101", "B355"))).isEqualTo(new RowPattern(4, 5, 6, Direction.UP, "B401"));
    }

    @Test
    void theHandLetsGoWhenItIsCancelled() {
        var hand = new HandTool();
        hand.press(at(3, 3));
        hand.drag(at(9, 9));
        hand.cancel();

        assertThat(hand.drag(at(12, 12))).isEqualTo(Preview.NONE);
        assertThat(hand.hover(at(1, 1))).isEqualTo(Preview.NONE);
    }

    @Test
    void theHandMeasuresFromWhereItTookHold() {
        var hand = new HandTool();
        hand.press(at(10, 10).withAlt());
        hand.drag(at(50, 50));

        assertThat(hand.drag(at(10, 10)).pan().x()).isZero();
        assertThat(hand.drag(at(8, 13).withShift()).pan().y()).isEqualTo(3);
    }

    @Test
    void rowsLieInTheRectangleWithoutOverlapAndWithoutTheSameNumberTwice() {
        var random = new Random(99);
        for (var i = 0; i < 120; i++) {
            pattern = new RowPattern(
                    2 + random.nextInt(5),
                    2 + random.nextInt(5),
                    random.nextInt(4),
                    Direction.values()[random.nextInt(3)],
                    "A101");
            var x = random.nextInt(30);
            var y = random.nextInt(20);
            var preview = rows(x, y, x + random.nextInt(30), y + random.nextInt(20));
            var area = preview.lasso().grownBy(0.001);
            var numbers = new HashSet<String>();
            for (var ghost : preview.ghosts()) {
                assertThat(area.contains(ghost.outline().bounds())).isTrue();
                assertThat(numbers.add(ghost.label())).isTrue();
            }
            var booths = preview.ghosts();
            for (var a = 0; a < booths.size(); a++) {
                for (var b = a + 1; b < booths.size(); b++) {
                    assertThat(booths.get(a).outline().overlap(booths.get(b).outline()))
                            .isLessThan(0.001);
                }
            }
            rows.cancel();
        }
    }
}
