package org.hallwright.domain.plan.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Point;
import org.junit.jupiter.api.Test;

class RowOfBoothsTest {
    @Test
    void pairsStandBackToBackWithAislesBetween() {
        var rows = new RowOfBooths(Bounds.ofSize(30, 15), 3, 3, 3, false);

        var spots = rows.spots();

        assertThat(spots).hasSize(40);
        assertThat(spots).extracting(s -> s.footprint().bounds().minY()).contains(0.0, 3.0, 9.0, 12.0);
        assertThat(rows.netArea()).isEqualTo(360);
    }

    @Test
    void aLastRowStandsAloneWhereNoSecondOneFits() {
        var rows = new RowOfBooths(Bounds.ofSize(9, 13), 3, 3, 3, false);

        assertThat(rows.spots()).hasSize(9);
    }

    @Test
    void frontsFaceTheAisles() {
        var spots = new RowOfBooths(Bounds.ofSize(3, 6), 3, 3, 3, false).spots();

        assertThat(spots).extracting(s -> s.footprint().rotation()).containsExactly(0.0, 180.0);
        assertThat(spots.get(1).footprint().bounds()).isEqualTo(new Bounds(0, 3, 3, 6));
    }

    @Test
    void rowsRunUpThePlanToo() {
        var spots = new RowOfBooths(new Bounds(10, 20, 18, 29), 3, 4, 3, true).spots();

        assertThat(spots).hasSize(6);
        assertThat(spots.get(0).footprint().bounds()).isEqualTo(new Bounds(10, 20, 14, 23));
        assertThat(spots.get(5).footprint().bounds()).isEqualTo(new Bounds(14, 26, 18, 29));
        assertThat(spots.get(5).footprint().corner()).isEqualTo(new Point(18, 26));
    }

    @Test
    void tooSmallARectangleHoldsNothing() {
        assertThat(new RowOfBooths(Bounds.ofSize(2.9, 3), 3, 3, 3, false).spots())
                .isEmpty();
    }

    @Test
    void allBoothsLieInTheRectangle() {
        for (var upright : new boolean[] {true, false}) {
            var area = new Bounds(1.5, 2.5, 40.2, 31.7);
            var spots = new RowOfBooths(area, 3, 2.5, 3.5, upright).spots();

            assertThat(spots)
                    .isNotEmpty()
                    .allMatch(s -> area.contains(s.footprint().bounds()));
        }
    }
}
