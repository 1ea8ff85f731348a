package org.hallwright.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hallwright.exchange.TestFiles.assertRefused;
import static org.hallwright.exchange.plan.Plans.booth;
import static org.hallwright.exchange.plan.Plans.box;
import static org.hallwright.exchange.plan.Plans.elements;
import static org.hallwright.exchange.plan.Plans.geoJsonIn;
import static org.hallwright.exchange.plan.Plans.halls;
import static org.hallwright.exchange.plan.Plans.polygon;
import static org.hallwright.exchange.plan.Plans.read;
import static org.hallwright.exchange.plan.Plans.table;

import java.util.Random;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.plan.Booth;
import org.hallwright.exchange.plan.feature.NotUnderstood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Shapes that are none never become elements, whatever says so.
class PlanRefusedShapesTest {
    private static final String BOW_TIE = "[[0,0],[6,6],[6,0],[0,6],[0,0]]";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[0,0],[0,0],[0,0],[0,0]]",
                "[[0,0],[3,0],[6,0],[0,0]]",
                "[[0,0],[3,0],[3,0],[0,0],[0,0]]",
                "[[0,0],[0.0001,0],[0.0001,0.0001],[0,0.0001],[0,0]]",
                "[[0,0],[3,3]]",
                "[[0,0]]",
                "[]",
                "[[0,0],[1e300,0],[0,1e300],[0,0]]",
                "[[0,0],[3,0],[\"x\",3],[0,0]]",
                "[[0,0],[3,null],[3,3],[0,0]]"
            })
    void aBoothWithoutAnAreaIsNoneButNamed(String ring) {
        var preview = read(
                geoJsonIn("m", polygon("'number':'A1','hall':'H'", ring), box("'number':'A2','hall':'H'", 0, 0, 3, 3)));
        assertThat(elements(preview)).hasSize(1);
        assertThat(preview.booths()).isEqualTo(1);
        assertThat(preview.notUnderstood())
                .singleElement()
                .satisfies(n -> assertThat(n.where()).isEqualTo("A1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "booth",
                "zone",
                "pillar",
                "area-patch",
                "hall",
                "fire-point",
                "label",
                "utility-point",
                "door",
                "wall"
            })
    void aSelfCrossingShapeIsReadOrNamedButNeverFatal(String element) {
        var preview = read(geoJsonIn("m", polygon("'element':'" + element + "','code':'X'", BOW_TIE)));
        var understood = elements(preview).size() + preview.halls();
        assertThat(understood + preview.notUnderstood().size()).isPositive();
        var state = ExhibitionState.EMPTY.apply(preview.toChange());
        assertThat(read(geoJsonIn("m", polygon("'element':'" + element + "','code':'X'", BOW_TIE)), state)
                        .toChange()
                        .edits())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1,NaN,0,3,3,",
                "A1,0,Infinity,3,3,",
                "A1,0,0,0,3,",
                "A1,0,0,-3,3,",
                "A1,0,0,3,,",
                "A1,1e99,0,3,3,",
                "A1,zero,0,3,3,",
                "A1,,,,,POLYGON EMPTY",
                "A1,,,,,\"POLYGON ((NaN 0, 3 0, 3 3))\"",
                "A1,,,,,\"LINESTRING (0 0, 3 0, 3 3)\"",
                "A1,,,,,\"POLYGON ((0 0, 3 0))\"",
                "A1,,,,,\"POLYGON ((0 0, 1E300 0, 3 3))\"",
                "A1,,,,,\"POLYGON ((0 0, 3 0, 6 0))\""
            })
    void aRowWithoutAPlaceIsNamedWithItsNumber(String row) {
        var preview = table("number,x_m,y_m,width_m,depth_m,wkt\n" + row + "\nA2,0,0,3,3,\n");
        assertThat(preview.booths()).isEqualTo(1);
        assertThat(preview.notUnderstood())
                .singleElement()
                .satisfies(n -> assertThat(n.where()).startsWith("A1"));
    }

    @Test
    void infiniteNumbersAreNoJson() {
        assertRefused(
                "exchange.broken-json", () -> read(geoJsonIn("m", polygon("'number':'1'", "[[NaN,0],[3,0],[3,3]]"))));
        assertRefused(
                "exchange.broken-json",
                () -> read(geoJsonIn("m", polygon("'number':'1'", "[[Infinity,0],[3,0],[3,3]]"))));
    }

    @Test
    void aBoothThatCrossesItselfComesInToBeMendedAndIsNamed() {
        var lopsided = "[[0,0],[6,6],[6,0],[0,9],[0,0]]";
        var preview = read(geoJsonIn("m", polygon("'number':'A1'", lopsided)));
        assertThat(preview.booths()).isEqualTo(1);
        assertThat(preview.notUnderstood()).containsExactly(new NotUnderstood("self-crossing", 1, "A1"));
        // It crosses itself at (3.6, 3.6): the left part is a triangle of 9 m by 3.6 m, the right of 6 m by 2.4 m.
        assertMended(booth(preview, "A1").footprint().outline(), 9 * 3.6 / 2, 0, 0, 3.6, 9);
    }

    @Test
    void aHallThatCrossesItselfKeepsItsLargestPart() {
        var crossed = "[[0,0],[60,60],[60,0],[0,90],[0,0]]";
        var map = read(geoJsonIn("m", polygon("'element':'hall','code':'H'", crossed)));
        assertMended(halls(map).getFirst().outline(), 36 * 90 / 2.0, 0, 0, 36, 90);
        var drawn = read(Dxf.with("0|LWPOLYLINE|8|HALL|70|1|10|0|20|0|10|60|20|60|10|60|20|0|10|0|20|90")
                .file());
        assertMended(halls(drawn).getFirst().outline(), 36 * 90 / 2.0, 0, 0, 36, 90);
    }

    private static void assertMended(Outline outline, double area, double minX, double minY, double maxX, double maxY) {
        assertThat(outline.isSound()).isTrue();
        assertThat(outline.area()).isCloseTo(area, within(0.01));
        var bounds = outline.bounds();
        assertThat(new double[] {bounds.minX(), bounds.minY(), bounds.maxX(), bounds.maxY()})
                .containsExactly(new double[] {minX, minY, maxX, maxY}, within(0.001));
    }

    @Test
    void cornersMayRepeatAndRunEitherWay() {
        var clockwise = read(geoJsonIn("m", polygon("'number':'1'", "[[0,0],[0,3],[3,3],[3,0],[0,0]]")));
        var around = read(geoJsonIn("m", polygon("'number':'1'", "[[3,3],[0,3],[0,0],[3,0]]")));
        assertThat(((Booth) elements(clockwise).getFirst()).footprint())
                .isEqualTo(((Booth) elements(around).getFirst()).footprint());
    }

    @Test
    void whateverPolygonAFileHoldsEveryBoothThatComesOutHasAnArea() {
        var random = new Random(17);
        for (var round = 0; round < 300; round++) {
            var ring = new StringBuilder("[");
            for (var i = 0; i < 3 + random.nextInt(5); i++) {
                ring.append(i == 0 ? "[" : ",[")
                        .append(random.nextInt(4))
                        .append(',')
                        .append(random.nextInt(4))
                        .append(']');
            }
            var preview = read(geoJsonIn("m", polygon("'number':'1'", ring + "]")));
            assertThat(elements(preview)).as(ring.toString()).allMatch(e -> ((Booth) e).netArea() > 0);
            var refused =
                    preview.notUnderstood().stream().anyMatch(n -> n.what().equals("booth"));
            assertThat(preview.booths()).as(ring.toString()).isEqualTo(refused ? 0 : 1);
        }
    }
}
