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
        "90°, 90",
        "'  7  ', 7",
        "－2.5, -2.5",
        "＋1, 1",
        "．5, 0.5",
        "3., 3",
        "１２．３４, 12.34",
        "0.0004, 0",
        "1.23456, 1.235",
        "-0, 0"
    })
    void aLengthIsReadAsItIsTyped(String typed, double metres) {
        assertThat(Lengths.parse(typed)).hasValue(metres);
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
                "3 ft",
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
