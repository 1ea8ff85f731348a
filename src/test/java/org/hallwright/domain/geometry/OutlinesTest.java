package org.hallwright.domain.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OutlinesTest {
    private static Outline square(double x, double y, double side) {
        return Outline.rectangle(x, y, side, side);
    }

    @Test
    void neighboursBecomeOneRectangleWithFourCorners() {
        var union = Outlines.union(List.of(square(0, 0, 3), square(3, 0, 3), square(6, 0, 3)));

        assertThat(union).hasSize(1);
        assertThat(union.getFirst().corners()).hasSize(4);
        assertThat(union.getFirst().asRectangle().orElseThrow().area()).isCloseTo(27, within(1e-6));
    }

    @Test
    void aMillimetreBetweenThemIsRoundingAndAnAisleIsNot() {
        assertThat(Outlines.union(List.of(square(0, 0, 3), square(3.001, 0, 3))))
                .hasSize(1);
        assertThat(Outlines.union(List.of(square(0, 0, 3), square(6, 0, 3)))).hasSize(2);
        assertThat(Outlines.union(List.of(square(0, 0, 3), square(3, 3, 3)))).allMatch(Outline::isSound);
    }

    @Test
    void aGapIsClosedUpToItsWidthAndNoFarther() {
        var rows = List.of(square(0, 0, 6), square(9, 0, 6));

        assertThat(Outlines.closed(rows, 3))
                .singleElement()
                .satisfies(o -> assertThat(o.area()).isCloseTo(90, within(0.1)));
        assertThat(Outlines.closed(rows, 2.9)).hasSize(2);
    }

    @Test
    void whatIsWhollyEnclosedBelongsToTheWhole() {
        var ring = new ArrayList<Outline>();
        for (var i = 0; i < 3; i++) {
            for (var j = 0; j < 3; j++) {
                if (i != 1 || j != 1) {
                    ring.add(square(3 * i, 3 * j, 3));
                }
            }
        }

        assertThat(Outlines.union(ring))
                .singleElement()
                .satisfies(o -> assertThat(o.area()).isCloseTo(81, within(0.01)));
    }

    @Test
    void nothingAndWhatIsUnsoundMakeNothing() {
        assertThat(Outlines.union(List.of())).isEmpty();
        assertThat(Outlines.union(List.of(Outline.of(new Point(0, 0), new Point(3, 0), new Point(6, 0)))))
                .isEmpty();
    }

    @Test
    void aUnionCoversAsMuchAsItsPartsWhereTheyDoNotOverlap() {
        var dice = new Random(4);
        for (var run = 0; run < 100; run++) {
            var parts = new ArrayList<Outline>();
            var at = 0.0;
            for (var i = 0; i < 2 + dice.nextInt(5); i++) {
                var width = 2 + dice.nextInt(5);
                parts.add(Outline.rectangle(at, dice.nextInt(2), width, 3));
                at += width;
            }
            var angle = dice.nextInt(360);
            var turned =
                    parts.stream().map(o -> o.turned(new Point(0, 0), angle)).toList();
            var whole =
                    Outlines.union(turned).stream().mapToDouble(Outline::area).sum();
            var sum = turned.stream().mapToDouble(Outline::area).sum();
            assertThat(whole).isCloseTo(sum, within(0.2));
        }
    }
}
