package org.hallwright.ui.plan.inspect.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthsTest {
    @ParameterizedTest
    @CsvSource({
        "3, 3",
        "'4,5', 4.5",
        "4.5 m, 4.5",
        "4.5M, 4.5",
        "6 米, 6",
        "12米, 12",
        "'  7  ', 7",
        "－2.5, -2.5",
        "＋1, 1",
        "．5, 0.5",
        "3., 3",
        "１２．３４, 12.34",
        "0.0004, 0",
        "1.23456, 1.235",
        "-0, 0",
        "41 ft, 12.497",
        "10ft, 3.048",
        "10 英尺, 3.048",
        "950 mm, 0.95",
        "95 CM, 0.95",
        "12 in, 0.305",
        "6 ft 6 in, 1.981",
        "1 ft 6, 0.457"
    })
    void aLengthIsReadAsItIsTyped(String typed, double metres) {
        assertThat(Lengths.parse(typed)).hasValue(metres);
    }

    @Test
    void feetAndInchesAreTypedWithTheirMarks() {
        assertThat(Lengths.parse("10'")).hasValue(3.048);
        assertThat(Lengths.parse("10' 6\"")).hasValue(3.2);
        assertThat(Lengths.parse("10′ 6″")).hasValue(3.2);
        assertThat(Lengths.parse("10", Lengths.FOOT)).hasValue(3.048);
        assertThat(Lengths.parse("10 m", Lengths.FOOT)).hasValue(10);
    }

    @Test
    void aFigureMayBearItsUnitAndNoOther() {
        assertThat(Lengths.figure("90°", "°")).hasValue(90);
        assertThat(Lengths.figure("35 kN/m²", "kn/m2")).hasValue(35);
        assertThat(Lengths.figure("3,5", "°")).hasValue(3.5);
        assertThat(Lengths.figure("3 ft", "°")).isEmpty();
        assertThat(Lengths.figure("", "°")).isEmpty();
        assertThat(Lengths.figure("°", "°")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "m",
                "three",
                "3 x 3",
                "3m m",
                "1,2,3",
                "NaN",
                "Infinity",
                "1e9",
                "100001",
                "5d",
                "5f",
                "0x1p3",
                "90°",
                "3 yd",
                "41' 13\"",
                "3 ft m",
                "5 kN",
                "--3",
                "."
            })
    void whatIsNoLengthIsNone(String typed) {
        assertThat(Lengths.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "3.50, 3.5", "-0.0, 0", "100, 100", "0.125, 0.125", "1200, 1200", "2.0006, 2.001"})
    void aLengthIsWrittenWithoutNeedlessZeros(double metres, String text) {
        assertThat(Lengths.text(metres)).isEqualTo(text);
    }

    @Test
    void whatIsWrittenIsReadBack() {
        var random = new Random(12);
        for (var i = 0; i < 500; i++) {
            var metres = (random.nextInt(4_000_000) - 2_000_000) / 1000.0;
            assertThat(Lengths.parse(Lengths.text(metres))).hasValue(metres);
            assertThat(Lengths.parse(Lengths.text(metres).replace('.', ',') + " m"))
                    .hasValue(metres);
        }
    }
}
