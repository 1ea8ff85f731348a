package org.hallwright.domain.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FootprintTurnsTest {
    private static final Footprint.Rectangle BOOTH = new Footprint.Rectangle(new Point(10, 5), 6, 3, 0);

    @Test
    void aQuarterTurnAboutTheMiddleExchangesWidthAndDepthOnTheFloor() {
        var turned = BOOTH.turned(BOOTH.centre(), 90);

        assertThat(turned.rotation()).isEqualTo(90);
        assertThat(turned.bounds()).isEqualTo(new Bounds(11.5, 3.5, 14.5, 9.5));
        assertThat(turned.centre()).isEqualTo(BOOTH.centre());
    }

    @Test
    void mirroringKeepsTheFrontAtTheFront() {
        assertThat(BOOTH.mirrored(20)).isEqualTo(new Footprint.Rectangle(new Point(24, 5), 6, 3, 0));
        assertThat(BOOTH.turned(new Point(0, 0), 30).mirrored(0).rotation()).isEqualTo(330);
    }

    @Test
    void mirroredTwiceAndTurnedForthAndBackItIsWhereItWas() {
        var dice = new Random(8);
        for (var run = 0; run < 200; run++) {
            var booth = new Footprint.Rectangle(
                    new Point(dice.nextInt(60), dice.nextInt(60)),
                    1 + dice.nextInt(6),
                    1 + dice.nextInt(6),
                    dice.nextInt(360));
            var about = new Point(dice.nextInt(60), dice.nextInt(60));
            var angle = dice.nextInt(360);
            close(booth.mirrored(about.x()).mirrored(about.x()), booth);
            close(booth.turned(about, angle).turned(about, -angle), booth);
            var polygon = new Footprint.Polygon(booth.outline());
            assertThat(polygon.mirrored(about.x())
                            .outline()
                            .overlap(booth.mirrored(about.x()).outline()))
                    .isCloseTo(booth.area(), within(0.05));
            assertThat(polygon.turned(about, angle).area()).isCloseTo(booth.area(), within(0.05));
        }
    }

    private static void close(Footprint.Rectangle one, Footprint.Rectangle other) {
        assertThat(one.outline().overlap(other.outline())).isCloseTo(other.area(), within(0.05));
    }

    @Test
    void theSameFloorCanFaceAnyOfItsSides() {
        for (var quarter = 0; quarter < 4; quarter++) {
            var facing = BOOTH.facing(90 * quarter + 20);
            assertThat(facing.rotation()).isEqualTo(90 * quarter);
            assertThat(facing.outline().bounds()).isEqualTo(BOOTH.bounds());
            assertThat(facing.facing(0)).isEqualTo(BOOTH);
        }
    }

    @Test
    void anOutlineWithRightAnglesIsARectangle() {
        var turned = new Footprint.Rectangle(new Point(3, 4), 5, 2, 33).outline();

        var found = turned.asRectangle().orElseThrow();
        assertThat(found.width() * found.depth()).isCloseTo(10, within(0.01));
        assertThat(Outline.of(new Point(0, 0), new Point(4, 0), new Point(5, 3), new Point(1, 3))
                        .asRectangle())
                .isEmpty();
        assertThat(Outline.of(new Point(0, 0), new Point(4, 0), new Point(0, 3)).asRectangle())
                .isEmpty();
    }
}
