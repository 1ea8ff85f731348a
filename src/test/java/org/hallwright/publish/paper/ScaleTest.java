package org.hallwright.publish.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.hallwright.domain.geometry.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScaleTest {
    private static final List<Integer> RULERS = List.of(
            50, 75, 100, 125, 150, 200, 250, 300, 400, 500, 600, 750, 800, 1000, 1250, 1500, 2000, 2500, 5000, 10000);

    @Test
    void theLargestScaleOfRulersThatFitsIsTaken() {
        var random = new Random(7);
        for (var i = 0; i < 2_000; i++) {
            var content = Bounds.ofSize(1 + random.nextInt(600), 1 + random.nextInt(400));
            var width = 200 + random.nextInt(3000);
            var height = 200 + random.nextInt(2000);
            var scale = Scale.fitting(content, width, height);
            assertThat(content.width() * scale.pointsPerMetre()).isLessThanOrEqualTo(width);
            assertThat(content.height() * scale.pointsPerMetre()).isLessThanOrEqualTo(height);
            var at = RULERS.indexOf(scale.denominator());
            assertThat(at).isNotNegative();
            if (at > 0) {
                var larger = new Scale(RULERS.get(at - 1)).pointsPerMetre();
                assertThat(content.width() * larger > width || content.height() * larger > height)
                        .isTrue();
            }
        }
    }

    @Test
    void aPlanLargerThanAnyScaleHasTheSmallest() {
        assertThat(Scale.fitting(Bounds.ofSize(90_000, 90_000), 100, 100)).isEqualTo(new Scale(10_000));
    }

    @ParameterizedTest
    @CsvSource({"100, 28.346", "200, 14.173", "1000, 2.835"})
    void aMetreIsAsLongAsTheScaleSays(int denominator, double points) {
        assertThat(new Scale(denominator).pointsPerMetre()).isCloseTo(points, within(0.001));
        assertThat(new Scale(denominator)).hasToString("1 : " + denominator);
    }

    @Test
    void theScaleBarFitsItsRoomWhereAMetreDoes() {
        for (var denominator : RULERS) {
            for (var room = 30; room < 400; room += 7) {
                var scale = new Scale(denominator);
                var part = scale.barPart(room);
                assertThat(part).isIn(1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0);
                if (4 * scale.pointsPerMetre() <= room) {
                    assertThat(4 * part * scale.pointsPerMetre()).isLessThanOrEqualTo(room);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PageSize.class)
    void paperHasTheProportionOfItsSeriesAndLettersGrowWithIt(PageSize size) {
        assertThat(size.height() / size.width()).isCloseTo(Math.sqrt(2), within(0.005));
        assertThat(size.letters()).isBetween(1.0, 2.0);
        if (size.ordinal() > 0) {
            assertThat(size.letters()).isGreaterThanOrEqualTo(PageSize.values()[size.ordinal() - 1].letters());
            assertThat(size.width()).isCloseTo(PageSize.values()[size.ordinal() - 1].height(), within(3.0));
        }
    }
}
