package org.hallwright.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hallwright.exchange.TestFiles.text;
import static org.hallwright.exchange.plan.Plans.booth;
import static org.hallwright.exchange.plan.Plans.box;
import static org.hallwright.exchange.plan.Plans.geoJson;
import static org.hallwright.exchange.plan.Plans.geoJsonIn;
import static org.hallwright.exchange.plan.Plans.line;
import static org.hallwright.exchange.plan.Plans.only;
import static org.hallwright.exchange.plan.Plans.point;
import static org.hallwright.exchange.plan.Plans.read;
import static org.hallwright.exchange.plan.Plans.rules;
import static org.hallwright.exchange.plan.Plans.table;

import java.util.List;
import java.util.Random;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.PlanLabel;
import org.hallwright.domain.plan.Wall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever unit a plan is drawn in, it comes in in metres, and guesses are said.
class PlanUnitsTest {
    @ParameterizedTest
    @CsvSource({"m, 3, 3", "cm, 300, 3", "mm, 3000, 3", "ft, 10, 3.048", "in, 120, 3.048"})
    void aTableSaysItsUnitInItsHeaders(String unit, double side, double metres) {
        var headers = "number,x_%1$s,y_%1$s,width_%1$s,depth_%1$s\n".formatted(unit);
        var preview = table(headers + "A1,%1$s,%1$s,%1$s,%1$s\n".formatted(side));
        assertThat(booth(preview, "A1").footprint()).isEqualTo(Footprint.rectangle(metres, metres, metres, metres));
        assertThat(rules(preview)).containsExactly("plan-hall-created");
    }

    @ParameterizedTest
    @CsvSource({"m, 1", "cm, 0.01", "mm, 0.001", "ft, 0.3048", "in, 0.0254"})
    void geoJsonSaysItsUnitAndLengthsInPropertiesFollowIt(String unit, double factor) {
        var scaled = 1 / factor;
        var wall = only(
                read(geoJsonIn(
                        unit, line("'element':'wall','thickness':" + 0.3 * scaled, "[[0,0],[" + 5 * scaled + ",0]]"))),
                Wall.class);
        assertThat(wall.to().x()).isCloseTo(5, within(0.001));
        assertThat(wall.thickness()).isCloseTo(0.3, within(0.001));
        var door = only(
                read(geoJsonIn(unit, point("'element':'door','clearWidth':" + 4 * scaled, scaled, 0))), Door.class);
        assertThat(door.clearWidth()).isCloseTo(4, within(0.001));
        var fire = only(
                read(geoJsonIn(unit, point("'element':'fire-point','keepClear':" + 1.5 * scaled, 0, 0))),
                FirePoint.class);
        assertThat(fire.keepClear()).isCloseTo(1.5, within(0.001));
        var label = only(
                read(geoJsonIn(unit, point("'element':'label','text':'Exit','height':" + 0.7 * scaled, 0, 0))),
                PlanLabel.class);
        assertThat(label.height()).isCloseTo(0.7, within(0.001));
    }

    @Test
    void whatTheUserSaysIsStrongerThanWhatTheFileSays() {
        var file = geoJsonIn("m", box("'number':'1'", 0, 0, 300, 300));
        assertThat(booth(read(file, "", "cm"), "1").footprint()).isEqualTo(Footprint.rectangle(0, 0, 3, 3));
        assertThat(booth(read(file, "", "auto"), "1").footprint()).isEqualTo(Footprint.rectangle(0, 0, 300, 300));
    }

    @ParameterizedTest
    @CsvSource({
        "3, '', 3",
        "7.9, '', 7.9",
        "0.8, '', 0.8",
        "0.79, plan-unit-suspicious, 0.79",
        "8, plan-unit-suspicious, 8",
        "149, plan-unit-suspicious, 149",
        "150, plan-unit-guessed, 1.5",
        "300, plan-unit-guessed, 3",
        "899, plan-unit-guessed, 8.99",
        "900, plan-unit-guessed, 0.9",
        "3000, plan-unit-guessed, 3"
    })
    void withoutAWordTheSizeOfTheBoothsDecides(double side, String rule, double metres) {
        var preview = read(geoJson(box("'number':'1'", 200, 200, side, side)));
        assertThat(booth(preview, "1").footprint().bounds().width()).isCloseTo(metres, within(0.001));
        assertThat(rules(preview))
                .isEqualTo(rule.isEmpty() ? List.of("plan-hall-created") : List.of(rule, "plan-hall-created"));
    }

    @Test
    void theMiddleBoothDecidesSoThatOneGiantDoesNotMislead() {
        var preview = read(geoJson(
                box("'number':'1'", 0, 0, 3, 3),
                box("'number':'2'", 5, 0, 3, 6),
                box("'number':'3'", 20, 0, 400, 400)));
        assertThat(booth(preview, "3").footprint().bounds().width()).isEqualTo(400);
        assertThat(rules(preview)).containsExactly("plan-hall-created");
    }

    @Test
    void aPlanOfDegreesIsProjectedAboutItsOwnCorner() {
        var side = 1e-4;
        var preview = read(geoJson(
                box("'number':'1'", 123.4, 41.8, side, side), box("'number':'2'", 123.4 + 2 * side, 41.8, side, side)));
        assertThat(rules(preview)).contains("plan-projected");
        var first = booth(preview, "1").bounds();
        var second = booth(preview, "2").bounds();
        assertThat(first.minX()).isZero();
        assertThat(first.minY()).isZero();
        assertThat(first.height()).isCloseTo(11.107, within(0.02));
        assertThat(first.width()).isCloseTo(11.12 * Math.cos(Math.toRadians(41.8)), within(0.05));
        assertThat(second.minX()).isCloseTo(2 * first.width(), within(0.003));
    }

    @Test
    void smallNumbersAreMetresWhereTheFileOrTheUserSaysSo() {
        var tiny = box("'number':'1'", 0.01, 0.01, 0.05, 0.05);
        assertThat(rules(read(geoJson(tiny)))).contains("plan-projected");
        assertThat(booth(read(geoJsonIn("m", tiny)), "1").footprint())
                .isEqualTo(Footprint.rectangle(0.01, 0.01, 0.05, 0.05));
        assertThat(booth(read(geoJson(tiny), "", "m"), "1").footprint())
                .isEqualTo(Footprint.rectangle(0.01, 0.01, 0.05, 0.05));
    }

    @Test
    void aFileThatNamesItsCoordinateSystemIsBelieved() {
        for (var name : List.of("urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326")) {
            var file = text(
                    "a.geojson",
                    "{\"crs\":{\"properties\":{\"name\":\"" + name + "\"}},\"features\":["
                            + box("'number':'1'", 10, 50, 0.5, 0.5) + "]}");
            assertThat(rules(read(file))).contains("plan-projected");
        }
    }

    @Test
    void distancesOnAProjectedFloorAreThoseOnTheGround() {
        var random = new Random(8);
        for (var i = 0; i < 200; i++) {
            var lat = -65 + random.nextDouble() * 130;
            var scale = new Scale(1, true, 20, lat, List.of(), "deg");
            var dLon = random.nextDouble() * 0.002;
            var dLat = random.nextDouble() * 0.002;
            var there = scale.point(new double[] {20 + dLon, lat + dLat});
            var sphere =
                    6_371_000 * Math.hypot(Math.toRadians(dLat), Math.toRadians(dLon) * Math.cos(Math.toRadians(lat)));
            assertThat(there.distanceTo(new Point(0, 0))).isCloseTo(sphere, within(0.01 * sphere + 0.01));
        }
    }

    @Test
    void theHeightsOfAHallAreMetresInEveryFile() {
        var preview = read(geoJsonIn(
                "mm",
                box("'element':'hall','code':'N1','clearHeight':12.5,'floorLoad':35,'floor':1", 0, 0, 60000, 40000)));
        var hall = (Hall) preview.entries().getFirst();
        assertThat(hall.outline().area()).isEqualTo(2400);
        assertThat(hall.clearHeight()).isEqualTo(12.5);
        assertThat(hall.floorLoad()).isEqualTo(35);
        assertThat(hall.floor()).isEqualTo(1);
    }

    @Test
    void numbersOfAnyLengthAreReadAndWhatIsNoneLeavesTheUsualLengthInMetres() {
        var preview = table(
                "number,x_ft,y_ft,width_ft,depth_ft\nA1,3.28083989501312352,0,9.842519685039370078,9.84251968503937\n");
        assertThat(booth(preview, "A1").footprint()).isEqualTo(Footprint.rectangle(1, 0, 3, 3));
        var wall = only(
                read(geoJsonIn("mm", line("'element':'wall','thickness':'thick'", "[[0,0],[5000,0]]"))), Wall.class);
        assertThat(wall.thickness()).isEqualTo(0.2);
    }

    @Test
    void aRotationNeedsNoUnit() {
        var preview = table(
                "number,x_mm,y_mm,width_mm,depth_mm,rotation_deg\nA1,1000,2000,3000,4000,30\nA2,0,0,3000,3000,-90\n");
        assertThat(booth(preview, "A1").footprint()).isEqualTo(new Footprint.Rectangle(new Point(1, 2), 3, 4, 30));
        assertThat(booth(preview, "A2").footprint()).isEqualTo(new Footprint.Rectangle(new Point(0, 0), 3, 3, 270));
    }

    @Test
    void anOutlineInATableFollowsTheUnitOfItsHeader() {
        var preview = table("number,wkt_mm,hall\nA1,\"POLYGON ((0 0, 3000 0, 3000 3000, 0 3000, 0 0))\",H\n");
        assertThat(booth(preview, "A1").footprint()).isEqualTo(Footprint.rectangle(0, 0, 3, 3));
    }
}
