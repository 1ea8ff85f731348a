package org.hallwright.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.value.Id;
import org.junit.jupiter.api.Test;

class UnderlayTest {
    private static Underlay scan(Point at, double width, double depth, double rotation) {
        return new Underlay(new Id<>("u"), new Id<>("h"), new Id<>("p"), at, width, depth, rotation, 0.5);
    }

    @Test
    void twoPointsOfKnownDistanceGiveTheScaleAndTheFirstStays() {
        var drawn = scan(new Point(10, 10), 40, 20, 0);

        var true2 = drawn.calibrated(new Point(20, 20), new Point(30, 20), 30);

        assertThat(true2).isEqualTo(scan(new Point(-10, -10), 120, 60, 0));
    }

    @Test
    void whateverTheScaleThePlacesUnderTheTwoPointsAreSoFarApart() {
        var random = new Random(41);
        for (var i = 0; i < 200; i++) {
            var rotation = random.nextInt(360);
            var drawn = scan(new Point(random.nextInt(50), random.nextInt(50)), 100, 60, rotation);
            var one = onThePicture(drawn, random.nextDouble(), random.nextDouble() / 2);
            var two = onThePicture(drawn, random.nextDouble(), 0.6 + random.nextDouble() / 2);
            var distance = 5 + random.nextInt(90);

            var calibrated = drawn.calibrated(one, two, distance);

            var now = onThePicture(calibrated, share(drawn, one)[0], share(drawn, one)[1]);
            var then = onThePicture(calibrated, share(drawn, two)[0], share(drawn, two)[1]);
            assertThat(now.distanceTo(then)).isCloseTo(distance, within(0.02));
            assertThat(now.distanceTo(one)).isLessThan(0.02);
            assertThat(calibrated.width() / calibrated.depth()).isCloseTo(100.0 / 60, within(0.01));
        }
    }

    private static Point onThePicture(Underlay u, double x, double y) {
        return u.at().plus(x * u.width(), y * u.depth()).turned(u.at(), u.rotation());
    }

    private static double[] share(Underlay u, Point p) {
        var flat = p.turned(u.at(), -u.rotation());
        return new double[] {(flat.x() - u.at().x()) / u.width(), (flat.y() - u.at().y()) / u.depth()};
    }

    @Test
    void noDistanceIsNoScale() {
        var drawn = scan(new Point(0, 0), 40, 20, 0);
        var at = new Point(1, 1);
        for (var distance : new double[] {0, -3, Double.NaN, Double.POSITIVE_INFINITY, 1e12}) {
            assertThatThrownBy(() -> drawn.calibrated(at, new Point(2, 1), distance))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> drawn.calibrated(at, at, 10)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void opacityIsBetweenUnseenAndOpaque() {
        var drawn = scan(new Point(0, 0), 40, 20, 720);

        assertThat(drawn.withOpacity(7).opacity()).isEqualTo(1);
        assertThat(drawn.withOpacity(-1).opacity()).isZero();
        assertThat(drawn.rotation()).isZero();
        assertThat(drawn.floor().outline().area()).isEqualTo(800);
    }
}
