package org.hallwright.domain.plan.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.junit.jupiter.api.Test;

class DivisionTest {
    private static final Outline HALL = Outline.rectangle(0, 0, 200, 100);

    @Test
    void aHallIsReadRowByRowFromTheUpperLeft() {
        var cells = new Division(4, 3, 6, 0).of(HALL);

        assertThat(cells).hasSize(12);
        assertThat(cells.getFirst().outline().bounds()).isEqualTo(new Bounds(0, 70.667, 45.5, 100));
        assertThat(cells.getLast().outline().bounds().maxX()).isEqualTo(200);
        assertThat(cells.getLast().row()).isEqualTo(2);
        assertThat(cells.getLast().column()).isEqualTo(3);
    }

    @Test
    void whatLiesOutsideTheHallIsCutOff() {
        var angled = Outline.of(
                new Point(0, 0),
                new Point(40, 0),
                new Point(40, 20),
                new Point(20, 20),
                new Point(20, 40),
                new Point(0, 40));

        var cells = new Division(2, 2, 0, 0).of(angled);

        assertThat(cells).extracting(c -> c.column() + "/" + c.row()).containsExactly("0/0", "0/1", "1/1");
    }

    @Test
    void whereNoRoomIsLeftThereAreNone() {
        assertThat(new Division(4, 3, 60, 0).of(HALL)).isEmpty();
        assertThat(new Division(1, 1, 0, 50).of(HALL)).isEmpty();
    }

    @Test
    void areasOfAnyDivisionStandApartAndInsideTheHall() {
        var random = new Random(31);
        for (var i = 0; i < 200; i++) {
            var division =
                    new Division(1 + random.nextInt(6), 1 + random.nextInt(6), random.nextInt(5), random.nextInt(4));
            var hall = Outline.rectangle(
                    random.nextInt(50) - 20,
                    random.nextInt(50) - 20,
                    40 + random.nextInt(200),
                    40 + random.nextInt(200));
            var cells = division.of(hall);

            assertThat(cells).hasSize(division.columns() * division.rows());
            for (var one : cells) {
                var b = one.outline().bounds();
                assertThat(hall.bounds()
                                .grownBy(-division.margin())
                                .grownBy(0.002)
                                .contains(b))
                        .isTrue();
                for (var other : cells) {
                    if (one != other) {
                        assertThat(one.outline().distanceTo(other.outline()))
                                .isGreaterThanOrEqualTo(division.aisle() - 0.002);
                    }
                }
            }
            var sum = cells.stream().mapToDouble(c -> c.outline().area()).sum();
            var free = (hall.bounds().width() - 2 * division.margin() - (division.columns() - 1) * division.aisle())
                    * (hall.bounds().height() - 2 * division.margin() - (division.rows() - 1) * division.aisle());
            assertThat(sum).isCloseTo(free, within(free * 0.001));
        }
    }
}
