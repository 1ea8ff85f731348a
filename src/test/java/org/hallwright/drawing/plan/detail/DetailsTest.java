package org.hallwright.drawing.plan.detail;

import static org.assertj.core.api.Assertions.assertThat;

import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.UtilityKind;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.RecordingSurface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DetailsTest {
    @Test
    void lengthsAreWrittenAlikeInEveryLanguage() {
        assertThat(Lengths.metres(3)).isEqualTo("3 m");
        assertThat(Lengths.metres(1234.567)).isEqualTo("1,234.57 m");
        assertThat(Lengths.size(3, 2.5)).isEqualTo("3 × 2.5 m");
        assertThat(Lengths.squareMetres(36)).isEqualTo("36 m²");
    }

    @ParameterizedTest
    @EnumSource(UtilityKind.class)
    void everySupplyHasASignAroundItsPoint(UtilityKind kind) {
        var sign = SupplySigns.of(kind, new Point(5, 7), 0.5, 1);
        var flipped = SupplySigns.of(kind, new Point(5, 7), 0.5, -1);
        for (var i = 0; i < sign.length; i += 2) {
            assertThat(new Bounds(4.5, 6.5, 5.5, 7.5).contains(sign[i], sign[i + 1]))
                    .isTrue();
            assertThat(flipped[i + 1] - 7).isEqualTo(7 - sign[i + 1]);
        }
        assertThat(sign.length).isGreaterThanOrEqualTo(8);
    }

    /// More than the 3 that large signs need: these are as thin as letters.
    @ParameterizedTest
    @EnumSource(UtilityKind.class)
    void everySupplyStandsOutFromADarkFloor(UtilityKind kind) {
        var dark = Palette.screenDark();
        var contrast = (new PlanInks(dark).utility(kind).luminance() + 0.05)
                / (dark.floor().luminance() + 0.05);
        assertThat(contrast).isGreaterThan(3.5);
    }

    @ParameterizedTest
    @EnumSource(FirePoint.Kind.class)
    void everyFirePointHasASignOfItsOwnWithinItsSquare(FirePoint.Kind kind) {
        var at = new Point(5, 7);
        for (var up : new int[] {1, -1}) {
            assertThat(FireSigns.of(kind, at, 0.5, up)).isNotEmpty().allSatisfy(part -> {
                for (var i = 0; i < part.length; i += 2) {
                    assertThat(new Bounds(4.55, 6.55, 5.45, 7.45).contains(part[i], part[i + 1]))
                            .isTrue();
                }
            });
        }
        for (var other : FirePoint.Kind.values()) {
            if (other != kind) {
                assertThat(FireSigns.of(other, at, 1, 1).getFirst())
                        .isNotEqualTo(FireSigns.of(kind, at, 1, 1).getFirst());
            }
        }
    }

    @Test
    void aCircleHasItsRadiusEverywhere() {
        var circle = Rings.circle(new Point(1, 2), 3);
        for (var i = 0; i < circle.length; i += 2) {
            assertThat(Math.hypot(circle[i] - 1, circle[i + 1] - 2)).isBetween(2.999, 3.001);
        }
    }

    @Test
    void aSpanHasALineTwoTicksAndItsValue() {
        var surface = new RecordingSurface(new Bounds(0, 0, 10, 10), 0.05);
        new Measures(Palette.screenLight())
                .span(
                        new Point(1, 1),
                        new Point(4, 1),
                        "3 m",
                        Palette.screenLight().danger(),
                        surface);
        assertThat(surface.strokes()).hasSize(3);
        assertThat(surface.words()).containsExactly("3 m");
    }
}
