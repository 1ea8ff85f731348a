package org.hallwright.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hallwright.domain.assignment.BoothStatus;
import org.hallwright.domain.plan.BoothKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {
    static List<Palette> palettes() {
        return List.of(Palette.screenLight(), Palette.screenDark(), Palette.print());
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void lettersOnEveryFillCanBeRead(Palette palette) {
        var fills = Stream.concat(
                Arrays.stream(BoothStatus.values()).map(palette::status),
                Arrays.stream(BoothKind.values()).map(palette::kind));
        assertThat(fills)
                .allSatisfy(fill ->
                        assertThat(contrast(palette.lettersOn(fill), fill)).isGreaterThan(4.5));
        assertThat(contrast(palette.text(), palette.floor())).isGreaterThan(7);
        assertThat(contrast(palette.faintText(), palette.floor())).isGreaterThan(4.5);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void noTwoStatusesLookAlikeEvenWithoutRedAndGreen(Palette palette) {
        var fills = Arrays.stream(BoothStatus.values()).map(palette::status).toList();
        for (var i = 0; i < fills.size(); i++) {
            for (var j = i + 1; j < fills.size(); j++) {
                assertThat(distance(fills.get(i), fills.get(j)))
                        .as(BoothStatus.values()[i] + " and " + BoothStatus.values()[j])
                        .isGreaterThan(14);
            }
        }
    }

    /// As a reader without the red-sensitive cones sees it, after Viénot: red and green become one.
    private static double distance(Ink a, Ink b) {
        var yellow = (0.11 * a.red() + 0.89 * a.green()) - (0.11 * b.red() + 0.89 * b.green());
        return Math.hypot(yellow, a.blue() - b.blue());
    }

    private static double contrast(Ink a, Ink b) {
        var high = Math.max(a.luminance(), b.luminance());
        var low = Math.min(a.luminance(), b.luminance());
        return (high + 0.05) / (low + 0.05);
    }
}
