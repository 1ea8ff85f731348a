package org.hallwright.cli.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.hallwright.cli.Console;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutCommandsTest {
    private static final String HALL = """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"kind":"hall","code":"H1","name":"Hall 1"},
            "geometry":{"type":"Polygon","coordinates":[[[0,0],[60,0],[60,40],[0,40],[0,0]]]}}]}
            """;

    @TempDir
    Path folder;

    private Console console;

    @BeforeEach
    void aHall() {
        console = new Console(folder);
        console.run("new", "--code", "X", "--name", "Fair");
        var said = console.run("import", "plan", console.file("hall.geojson", HALL));
        assertThat(said.exit()).as(said.err()).isZero();
    }

    @Test
    void aHallIsFilledInOneStepAndSaysWhatLimitsIt() {
        var tried = console.run("layout", "--hall", "H1", "--dry-run", "--json");
        var said = console.run("layout", "--hall", "H1", "--rules", "default", "--booth", "3x3", "--json");

        assertThat(said.exit()).as(said.err()).isZero();
        assertThat(said.json()).isEqualTo(tried.json());
        var json = said.json();
        assertThat(json.get("booths").asInt()).isGreaterThan(130);
        assertThat(json.get("net_m2").asDouble())
                .isEqualTo(9.0 * json.get("booths").asInt());
        assertThat(json.get("gross_m2").asDouble()).isEqualTo(2400);
        assertThat(json.get("ratio").asDouble()).isCloseTo(json.get("net_m2").asDouble() / 2400, within(0.001));
        var ratio = json.get("net_m2").asDouble() / 2400;
        assertThat(json.get("limit").asDouble()).isCloseTo(0.606, within(0.001));
        assertThat(json.get("of_limit").asDouble()).isCloseTo(ratio / 0.6061, within(0.001));
        assertThat(json.get("rows_limit").asDouble()).isCloseTo(0.667, within(0.001));
        assertThat(json.get("of_rows_limit").asDouble()).isCloseTo(ratio / 0.6667, within(0.001));
        assertThat(json.get("problems").get(0).get("rule").asString()).isEqualTo("layout-cross-aisles");

        var again = console.run("layout", "--hall", "H1", "--dry-run", "--json").json();
        assertThat(again.get("booths").asInt()).isLessThan(15);
        assertThat(console.run("undo", "--json").exit()).isZero();
        assertThat(console.run("layout", "--hall", "H1", "--dry-run", "--json").json())
                .isEqualTo(tried.json());
    }

    @Test
    void theRatioIsSaidAgainstBothLimitsInBothLanguages() {
        var en = console.run("layout", "--hall", "H1", "--dry-run").out();
        assertThat(en)
                .containsPattern("% of the 60.6 % that such rows reach at best, aisles across included")
                .containsPattern("% of the 66.7 % of rows back to back alone");
        assertThat(console.run("layout", "--hall", "H1", "--dry-run", "--lang", "zh")
                        .out())
                .contains("背靠背排布理论上限 66.7 %", "此规则下理论上限 60.6 %");
    }

    @Test
    void withoutASizeBoothsAreTheStandardOnesOfThePack() {
        var json = console.run("layout", "--hall", "H1", "--rules", "us", "--dry-run", "--json")
                .json();

        assertThat(json.get("booths").asInt()).isPositive();
        assertThat(json.get("net_m2").asDouble())
                .isCloseTo(3.048 * 3.048 * json.get("booths").asInt(), within(0.01));
    }

    @Test
    void oneThemedAreaIsFilled() {
        var patch = """
                {"type":"FeatureCollection","features":[
                {"type":"Feature","properties":{"kind":"themed-area","code":"T1","name":"Tools"},"geometry":null},
                {"type":"Feature","properties":{"kind":"area-patch","hall":"H1","area":"T1"},
                "geometry":{"type":"Polygon","coordinates":[[[0,0],[21,0],[21,30],[0,30],[0,0]]]}}]}
                """;
        var imported = console.run("import", "plan", console.file("area.geojson", patch));
        assertThat(imported.exit()).as(imported.err()).isZero();
        var said = console.run("layout", "--hall", "H1", "--area", "T1", "--json");
        assertThat(said.exit()).as(said.err()).isZero();
        assertThat(said.json().get("gross_m2").asDouble()).isEqualTo(630);
        assertThat(said.json().get("booths").asInt()).isBetween(25, 60);
        assertThat(console.run("layout", "--hall", "H1", "--area", "T9").err())
                .contains("T9")
                .contains("T1");
    }

    @Test
    void filledBoothsAreNumberedAndCanBeNumberedAnew() {
        console.run("layout", "--hall", "H1", "--booth", "3x3:70,3x6:30");
        var booths = console.run("layout", "--hall", "H1", "--booth", "3x3", "--replace", "--json")
                .json()
                .get("booths")
                .asInt();
        assertThat(console.run("number", "--hall", "H1", "--scheme", "rows", "--json")
                        .json()
                        .get("renumbered")
                        .asInt())
                .isZero();
        var grid = new Object[] {"number", "--hall", "H1", "--scheme", "grid", "--corner", "top-right", "--json"};
        assertThat(console.run(grid).json().get("renumbered").asInt()).isEqualTo(booths);
        assertThat(console.run(grid).json().get("renumbered").asInt()).isZero();
        assertThat(console.run("check", "plan", "--json").json().get("byRule").has("number-duplicate"))
                .isFalse();
        assertThat(console.run("number", "--hall", "H1", "--forget-former", "--json")
                        .json()
                        .get("forgotten")
                        .asInt())
                .isEqualTo(booths);
    }

    @Test
    void whatCannotBeIsRefusedInASentence() {
        assertThat(console.run("layout", "--hall", "H9").err())
                .contains("no hall H9")
                .contains("H1");
        assertThat(console.run("layout", "--hall", "H1", "--rules", "mars").err())
                .contains("mars");
        assertThat(console.run("layout", "--hall", "H1", "--booth", "three").err())
                .contains("three");
        assertThat(console.run("layout", "--hall", "H1", "--booth", "99x99").err())
                .contains("Not one booth fits");
        assertThat(console.run("number", "--hall", "H1", "--step", "0").exit()).isEqualTo(2);
        assertThat(console.run("number", "--hall", "H1", "--corner", "middle").err())
                .contains("middle");
        assertThat(console.run("number", "--hall", "H1", "--only", "Z9").err()).contains("Z9");
    }
}
