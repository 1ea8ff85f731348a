package org.hallwright.exchange.plan.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.value.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartTextTest {
    private static Booth.Part read(String word, double factor) {
        return PartText.read(word, p -> new Point(p[0] * factor, p[1] * factor), length -> length * factor);
    }

    @Test
    void aPartOfAnyNumberAndShapeIsOneWordWithoutASeparatorOfLists() {
        var triangle = new Footprint.Polygon(Outline.of(new Point(0, 0), new Point(6, 0), new Point(3, -5.125)));
        var turned = new Footprint.Rectangle(new Point(-1.001, 2), 3.048, 2.5, 1.0 / 3);
        for (var part : List.of(
                new Booth.Part(new Id<>("展/1"), "A;1|2,3 %", List.of("X;Y", "Z,1"), turned, BoothKind.RAW_SPACE),
                new Booth.Part(new Id<>("b"), "", List.of(), triangle, BoothKind.NON_INVENTORY))) {
            assertThat(PartText.of(part)).doesNotContain(";");
            assertThat(read(PartText.of(part), 1)).isEqualTo(part);
        }
    }

    @Test
    void aFileInMillimetresIsBroughtToMetres() {
        var part = read("b|A1||package|rectangle 1000 2000 3000 2500 30", 0.001);

        assertThat(part.footprint()).isEqualTo(new Footprint.Rectangle(new Point(1, 2), 3, 2.5, 30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A1",
                "b|A1||package|circle 0 0 3",
                "b|A1||package|rectangle 0 0 3 3",
                "b|A1||package|rectangle 0 0 NaN 3 0",
                "b|A1||package|polygon 0 0 1 1",
                "b|A1||package|polygon 0 0 1 1 x y",
                "|A1||package|rectangle 0 0 3 3 0",
                "b|%GG||package|rectangle 0 0 3 3 0"
            })
    void whatIsNoPartIsRefused(String word) {
        assertThatThrownBy(() -> read(word, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
