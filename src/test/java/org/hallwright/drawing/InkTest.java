package org.hallwright.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hallwright.domain.assignment.BoothStatus;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.schedule.ActivityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Colours, measured as WCAG 2 measures them.
class InkTest {
    static List<Palette> palettes() {
        return List.of(Palette.screenLight(), Palette.screenDark(), Palette.print());
    }

    private static double contrast(Ink a, Ink b) {
        var high = Math.max(a.luminance(), b.luminance());
        var low = Math.min(a.luminance(), b.luminance());
        return (high + 0.05) / (low + 0.05);
    }

    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21",
        "#777777, #ffffff, 4.48",
        "#767676, #ffffff, 4.54",
        "#ff0000, #ffffff, 4.0",
        "#0000ff, #ffffff, 8.59"
    })
    void contrastIsThatOfThePublishedExamples(String one, String other, double expected) {
        assertThat(contrast(Ink.parse(one, Ink.BLACK), Ink.parse(other, Ink.BLACK)))
                .isCloseTo(expected, within(0.01));
    }

    @Test
    void aColourComesBackFromItsText() {
        var random = new Random(4);
        for (var i = 0; i < 500; i++) {
            var ink = Ink.of(random.nextInt(0x1000000));
            assertThat(Ink.parse(ink.hex(), Ink.WHITE)).isEqualTo(ink);
            assertThat(Ink.parse(ink.hex().toUpperCase(), Ink.WHITE)).isEqualTo(ink);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#12345", "#1234567", "123456", "#12345g", "rgb(1,2,3)", " #123456"})
    void textThatIsNoColourIsTheFallback(String text) {
        assertThat(Ink.parse(text, Ink.of(0x123456))).isEqualTo(Ink.of(0x123456));
    }

    @Test
    void mixingGoesFromOneToTheOther() {
        var red = Ink.of(0xFF0000).withOpacity(0.4);
        assertThat(red.mixed(Ink.of(0x0000FF), 0)).isEqualTo(red);
        assertThat(red.mixed(Ink.of(0x0000FF), 1)).isEqualTo(Ink.of(0x0000FF).withOpacity(0.4));
        assertThat(Ink.BLACK.mixed(Ink.WHITE, 0.5).hex()).isEqualTo("#808080");
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void lettersAreReadableOnEveryFillThatAPlanCanHave(Palette palette) {
        var fills = new ArrayList<Ink>();
        for (var sides = 0; sides <= 4; sides++) {
            fills.add(palette.openSides(sides));
        }
        for (var place = 0; place < 30; place++) {
            fills.add(palette.soft(palette.series(place, "")));
        }
        Arrays.stream(BoothKind.values()).map(palette::kind).forEach(fills::add);
        Arrays.stream(BoothStatus.values()).map(palette::status).forEach(fills::add);
        assertThat(fills)
                .allSatisfy(fill ->
                        assertThat(contrast(palette.lettersOn(fill), fill)).isGreaterThanOrEqualTo(4.5));
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void wordsOnTheBlocksOfAScheduleAreReadable(Palette palette) {
        for (var kind : ActivityKind.values()) {
            var fill = palette.tint(palette.activity(kind), palette.strong() * 0.62);
            assertThat(contrast(palette.text(), fill)).as(kind.name()).isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void whateverColourTheUserChoosesTheBetterLettersAreTaken(Palette palette) {
        var random = new Random(6);
        for (var i = 0; i < 2_000; i++) {
            var fill = Ink.of(random.nextInt(0x1000000));
            var letters = palette.lettersOn(fill);
            var others = letters.equals(Ink.of(0x14181F)) ? Ink.of(0xF7F9FC) : Ink.of(0x14181F);
            assertThat(contrast(letters, fill)).isGreaterThan(3.9).isGreaterThan(contrast(others, fill) * 0.93);
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void neighboursInTheSeriesDifferAndItBeginsAgain(Palette palette) {
        for (var place = 0; place < 24; place++) {
            assertThat(palette.series(place, "")).isNotEqualTo(palette.series(place + 1, ""));
            assertThat(palette.series(place, "")).isEqualTo(palette.series(place + 12, ""));
        }
        assertThat(palette.series(3, "#abcdef")).isEqualTo(Ink.of(0xABCDEF));
        assertThat(palette.series(-1, "none")).isEqualTo(palette.series(11, ""));
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void noTwoKindsAndNoTwoNumbersOfOpenSidesShareAColour(Palette palette) {
        assertThat(Arrays.stream(BoothKind.values()).map(palette::kind)).doesNotHaveDuplicates();
        assertThat(List.of(0, 1, 2, 3, 4)).extracting(palette::openSides).doesNotHaveDuplicates();
    }

    @Test
    void onlyTheDarkScreenIsDarkAndOnlyPaperIsPaper() {
        assertThat(palettes()).extracting(Palette::isDark).containsExactly(false, true, false);
        assertThat(palettes()).extracting(Palette::paper).containsExactly(false, false, true);
    }
}
