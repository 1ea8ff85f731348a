package org.hallwright.ui.plan.tool.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.hallwright.ui.plan.tool.Pointer.at;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.plan.layout.RowOfBooths;
import org.hallwright.domain.plan.layout.RowOfBooths.CrossAisles;
import org.hallwright.drawing.plan.PlanOverlay.Ghost;
import org.hallwright.ui.plan.tool.Floor;
import org.hallwright.ui.plan.tool.Outcome;
import org.hallwright.ui.plan.tool.Outcome.AddRows;
import org.hallwright.ui.plan.tool.Preview;
import org.hallwright.ui.plan.tool.RowPattern;
import org.hallwright.ui.plan.tool.RowPattern.Direction;
import org.hallwright.ui.plan.tool.ToolFloor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Blocks of so many booths in so many rows.
class RowBlockTest {
    private RowPattern pattern = RowPattern.USUAL.startingAt("A101").counting(5, 4);
    private final RowTool tool = new RowTool(this::floor);

    private Floor floor() {
        return ToolFloor.on(ToolFloor.of(Set.of()).sheet(), Set.of(), element -> true, pattern);
    }

    private RowOfBooths drawn(double x0, double y0, double x1, double y1) {
        tool.press(at(x0, y0));
        tool.drag(at(x1, y1));
        return ((AddRows) tool.release(at(x1, y1))).rows();
    }

    @Test
    void aClickPlacesTheBlock() {
        var rows = drawn(35, 22, 35, 22);

        assertThat(rows.area()).isEqualTo(new Bounds(35, 22, 50, 37));
        assertThat(rows.spots()).hasSize(20);
        assertThat(rows.netArea()).isEqualTo(180);
    }

    @ParameterizedTest
    @CsvSource({
        "38, 24, 35, 20, 50, 35",
        "33, 22, 20, 20, 35, 35",
        "38, 19, 35, 5, 50, 20",
        "34, 18, 20, 5, 35, 20",
        "59, 39, 35, 20, 50, 35"
    })
    void itGoesFromWhereTheDragBeginsTowardsThePointer(
            double x, double y, double minX, double minY, double maxX, double maxY) {
        pattern = new RowPattern(3, 3, 3, Direction.ACROSS, "A101").counting(5, 4);

        assertThat(drawn(35, 20, x, y).area()).isEqualTo(new Bounds(minX, minY, maxX, maxY));
    }

    @Test
    void itRunsTheWayItIsDragged() {
        pattern = pattern.counting(4, 2);

        assertThat(drawn(40, 15, 42, 20).area()).isEqualTo(new Bounds(40, 15, 46, 27));
        assertThat(drawn(40, 15, 45, 17).area()).isEqualTo(new Bounds(40, 15, 52, 21));
    }

    @Test
    void whatIsNotCountedIsAsMuchAsIsDraggedButOneAtLeast() {
        pattern = pattern.counting(4, 0);
        assertThat(drawn(35, 20, 38, 20).spots()).hasSize(4);
        pattern = new RowPattern(3, 3, 3, Direction.ACROSS, "A101").counting(0, 2);
        assertThat(drawn(35, 20, 35, 20).spots()).hasSize(2);
        assertThat(drawn(35, 20, 45, 21).spots()).hasSize(6);
    }

    @Test
    void numberAndNetAreaAreToldBeforeThePressAndDuringTheDrag() {
        var before = tool.hover(at(35, 22));
        assertThat(before.ghosts()).hasSize(20).allMatch(Ghost::allowed);
        assertThat(before.hint().key()).isEqualTo("plan.hint.rows-block");
        assertThat(before.hint().args()).containsExactly("20", "180");

        assertThat(tool.press(at(35, 22)).ghosts()).hasSize(20);
        var during = tool.drag(at(41, 25));
        assertThat(during.hint().key()).isEqualTo("plan.hint.rows-count");
        assertThat(during.hint().args()).containsExactly("20", "180");
        pattern = pattern.counting(0, 0);
        assertThat(tool.hover(at(35, 22))).isEqualTo(Preview.NONE);
    }

    @Test
    void whatDoesNotStandInTheHallIsLeftOut() {
        tool.press(at(51, 22));

        assertThat(tool.drag(at(54, 24)).hint().args()).containsExactly("12", "108", "8");
        assertThat(tool.release(at(54, 24)))
                .isInstanceOfSatisfying(
                        AddRows.class, add -> assertThat(add.without()).hasSize(8));
        tool.press(at(58.5, 22));
        assertThat(tool.release(at(58.5, 22))).isEqualTo(Outcome.NOTHING);
    }

    @Test
    void anAisleCrossesTheRowsAfterSoManyBooths() {
        pattern = pattern.counting(5, 2).crossedBy(new CrossAisles(2, 4));
        var rows = drawn(35, 20, 35, 20);

        assertThat(rows.area()).isEqualTo(new Bounds(35, 20, 58, 26));
        assertThat(rows.spots())
                .extracting(s -> s.footprint().bounds().minX())
                .containsExactlyElementsOf(List.of(35.0, 38.0, 45.0, 48.0, 55.0, 35.0, 38.0, 45.0, 48.0, 55.0));
        assertThat(rows.netArea()).isEqualTo(90);
    }

    @Test
    void aBlockHasAsManyBoothsAsItWasAskedForAndEndsWhereTheyDo() {
        var random = new Random(2026);
        for (var i = 0; i < 300; i++) {
            var places = 1 + random.nextInt(9);
            var lines = 1 + random.nextInt(7);
            var cross = new CrossAisles(random.nextInt(4), random.nextInt(40) / 8.0);
            pattern = new RowPattern(
                            2 + random.nextInt(30) / 10.0,
                            2 + random.nextInt(30) / 10.0,
                            random.nextInt(60) / 10.0,
                            Direction.values()[random.nextInt(3)],
                            "A101")
                    .counting(places, lines)
                    .crossedBy(cross);
            var rows = pattern.between(
                    at(30, 20).at(),
                    at(random.nextInt(600) / 10.0, random.nextInt(400) / 10.0).at());

            var ends = rows.spots().stream()
                    .map(s -> s.footprint().bounds())
                    .reduce(Bounds::union)
                    .orElseThrow();
            assertThat(rows.spots()).as("%s", pattern).hasSize(places * lines);
            assertThat(ends.width()).isCloseTo(rows.area().width(), offset(0.0015));
            assertThat(ends.height()).isCloseTo(rows.area().height(), offset(0.0015));
        }
    }
}
