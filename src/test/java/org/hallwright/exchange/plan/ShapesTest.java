package org.hallwright.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.exchange.plan.feature.ElementNames;
import org.hallwright.exchange.plan.feature.PlanFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapesTest {
    private static final Scale METRES = new Scale(1, false, 0, 0, List.of(), "m");

    private static PlanFeature polygon(Map<String, String> words, Outline outline) {
        return new PlanFeature(
                1,
                "booth",
                words,
                PlanFeature.Shape.POLYGON,
                outline.corners().stream().map(p -> new double[] {p.x(), p.y()}).toList());
    }

    @Test
    void aThinShapeIsALineWithAThickness() {
        var wall = new Footprint.Rectangle(new Point(5, 5), 10, 0.2, 30).outline();
        var bar = Bar.around(wall);
        assertThat(bar.length()).isCloseTo(10, within(0.01));
        assertThat(bar.thickness()).isCloseTo(0.2, within(0.01));
        assertThat(bar.direction()).isCloseTo(30, within(0.1));
        assertThat(wall.contains(bar.middle())).isTrue();
    }

    @Test
    void theGeometryWinsWhereItLeftTheRectangleBesideIt() {
        var words = Map.of("corner", "0;0", "widthm", "3", "depthm", "3", "rotationdeg", "45");
        var turned = new Footprint.Rectangle(new Point(0, 0), 3, 3, 45);
        assertThat(Footprints.of(polygon(words, turned.outline()), METRES, turned.outline()))
                .isEqualTo(turned);
        var moved = Outline.rectangle(10, 10, 3, 3);
        assertThat(Footprints.of(polygon(words, moved), METRES, moved)).isEqualTo(Footprint.rectangle(10, 10, 3, 3));
        var slanted = Outline.of(new Point(0, 0), new Point(3, 1), new Point(3, 4), new Point(0, 3));
        assertThat(Footprints.of(polygon(words, slanted), METRES, slanted)).isEqualTo(new Footprint.Polygon(slanted));
    }

    @Test
    void degreesBecomeMetres() {
        var scale = new Scale(1, true, -2.978, 56.46, List.of(), "deg");
        assertThat(scale.point(new double[] {-2.978, 56.46})).isEqualTo(new Point(0, 0));
        assertThat(scale.point(new double[] {-2.978, 56.461}).y()).isCloseTo(111.35, within(0.1));
        assertThat(scale.point(new double[] {-2.977, 56.46}).x()).isCloseTo(61.67, within(0.1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Booth", "stand", "展位", "exhibition_stand"})
    void aBoothHasManyNames(String word) {
        assertThat(ElementNames.of(word)).isEqualTo("booth");
        assertThat(ElementNames.of("spaceship")).isEmpty();
    }
}
