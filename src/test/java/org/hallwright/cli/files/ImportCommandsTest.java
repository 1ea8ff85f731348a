package org.hallwright.cli.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hallwright.cli.Console;
import org.hallwright.exchange.table.Sheet;
import org.hallwright.exchange.table.TableWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ImportCommandsTest {
    private static final Path SHARED = Path.of("../shared/data");

    @TempDir
    Path folder;

    private Console console;

    @BeforeEach
    void beginExhibition() {
        console = new Console(folder).begin("A");
    }

    @Test
    void aRosterIsReadAndSaysHowItWasUnderstood() {
        var file = console.file("roster.csv", "公司名称;展位号\n蒙古国商会;A1\n;A2\n丝路出版社;\n");
        var said = console.json("import", "roster", file);
        assertThat(said.exit()).isEqualTo(1);
        var json = said.json();
        assertThat(json.get("read").asInt()).isEqualTo(3);
        assertThat(json.get("created").asInt()).isEqualTo(2);
        assertThat(json.get("skipped").asInt()).isEqualTo(1);
        assertThat(json.get("mapping").get("name").asString()).isEqualTo("公司名称");
        assertThat(json.get("encoding").asString()).isEqualTo("UTF-8");
        assertThat(json.get("booths").get("unmatched").get(0).get("reference").asString())
                .isEqualTo("A1");
        var problem = json.get("problems").get(0);
        assertThat(problem.get("row").asInt()).isEqualTo(3);
        assertThat(problem.get("severity").asString()).isEqualTo("blocker");
        assertThat(problem.get("text").asString()).doesNotStartWith("!");
    }

    @Test
    void aTrialChangesNothing() {
        var file = console.file("roster.csv", "Company\nAcme\n");
        var said = console.run("import", "roster", file, "--dry-run");
        assertThat(said.out()).contains("1 exhibitor new", "trial");
        assertThat(console.json("history").json().get("changes")).hasSize(1);
    }

    @Test
    void aColumnIsMappedByHand() {
        var file = console.file("roster.csv", "Who,Where\nAcme,A1\n");
        assertThat(console.run("import", "roster", file).exit()).isEqualTo(3);
        var said = console.json("import", "roster", file, "--map", "name=Who", "booth=Where");
        assertThat(said.exit()).isZero();
        assertThat(said.json().get("mapping").get("booth").asString()).isEqualTo("Where");
    }

    @Test
    void eachRowReadIsCountedOnceAndAgainWhenNothingChanges() {
        var file = console.file("roster.csv", "Company,City\nAcme,Bonn\nACME,Bonn\n,Paris\nZenith,Rome\n");
        assertAddsUp(console.json("import", "roster", file).json(), 2, 0, 1);
        assertAddsUp(console.json("import", "roster", file).json(), 0, 2, 1);
        assertThat(console.run("import", "roster", file).out()).contains("2 unchanged");
    }

    private static void assertAddsUp(JsonNode said, int created, int unchanged, int skipped) {
        assertThat(said.get("created").asInt()).isEqualTo(created);
        assertThat(said.get("unchanged").asInt()).isEqualTo(unchanged);
        assertThat(said.get("skipped").asInt()).isEqualTo(skipped);
        var parts = Stream.of("created", "updated", "unchanged", "merged", "skipped");
        assertThat(parts.mapToInt(part -> said.path(part).asInt(0)).sum())
                .isEqualTo(said.get("read").asInt());
    }

    @Test
    void activitiesReadAddUpToo() {
        var file = console.file(
                "day.csv", "Title,Start,End,Room\nOpening,2026-05-29 09:00,2026-05-29 10:00,Hall\nLost,,,Hall\n");
        // What has no date waits without a time.
        assertAddsUp(console.json("import", "schedule", file).json(), 2, 0, 0);
        assertAddsUp(console.json("import", "schedule", file).json(), 0, 2, 0);
        assertThat(console.run("import", "schedule", file).out()).contains("2 unchanged");
    }

    @Test
    void aWorkbookIsItsOwnEncoding() {
        var sheet = new Sheet("Roster", List.of("Company"), List.of(List.of("Acme")));
        var file = console.file("roster.xlsx", TableWriter.write(sheet, "xlsx"));
        assertThat(console.json("import", "roster", file).json().get("encoding").asString())
                .isEqualTo("xlsx");
    }

    @Test
    void aHallWhoseOutlineIsReplacedIsNamed() {
        var square = "{\"type\":\"FeatureCollection\",\"units\":\"m\",\"features\":[{\"properties\":"
                + "{\"element\":\"hall\",\"code\":\"H9\"},\"geometry\":{\"type\":\"Polygon\","
                + "\"coordinates\":[[[0,0],[%1$d,0],[%1$d,%1$d],[0,%1$d],[0,0]]]}}]}";
        console.run("import", "plan", console.file("small.geojson", square.formatted(20)));
        var said = console.json("import", "plan", console.file("large.geojson", square.formatted(30)));
        assertThat(said.exit()).isZero();
        assertThat(said.json().get("problems").get(0).get("key").asString()).isEqualTo("plan-hall-replaced");
        assertThat(said.json().get("problems").get(0).get("text").asString()).startsWith("Hall H9 was there");
    }

    @Test
    void theRealRosterOf2026IsRead() {
        var file = SHARED.resolve("rosters/esri-2026.xlsx");
        assumeTrue(Files.exists(file), "the shared data is not here");
        assertThat(console.json("import", "roster", file).json().get("read").asInt())
                .isEqualTo(321);
        assertAddsUp(console.json("import", "roster", file).json(), 0, 308, 0);
    }

    @Test
    void theRealFloorPlanShowsItsLayersAndSaysWhatItLeftOut() {
        var file = SHARED.resolve("plans/floorplan.dxf");
        assumeTrue(Files.exists(file), "the shared data is not here");
        var said = console.json("import", "plan", file, "--dry-run").json();
        assertThat(said.get("layers")).hasSize(24);
        var left = said.get("notUnderstood");
        assertThat(left).isNotEmpty();
        var words = console.run("import", "plan", file, "--dry-run").out();
        assertThat(words.lines().filter(line -> line.startsWith("Layer "))).hasSize(24);
        assertThat(words.lines().filter(line -> line.startsWith("Not understood: ")))
                .hasSize(left.size());
        for (var layer : said.get("layers")) {
            assertThat(words)
                    .contains(
                            "Layer " + layer.get("name").asString() + ": ",
                            layer.get("becomes").asString());
        }
        for (var each : left) {
            assertThat(each.get("count").asInt()).isPositive();
            assertThat(words).contains("Not understood: " + each.get("what").asString() + " (");
        }
    }

    @Test
    void theFosdemSchedulesHaveTheClashesThatOthersFound() {
        var years = SHARED.resolve("schedules");
        assumeTrue(Files.exists(years), "the shared data is not here");
        assertSchedule(years.resolve("fosdem-2013.pentabarf.xml"), 487, 24, 476, 0);
        console.run("undo");
        assertSchedule(years.resolve("fosdem-2020.pentabarf.xml"), 872, 35, 841, 3);
    }

    @ParameterizedTest
    @CsvSource({
        "fosdem-2013.pentabarf.xml, 487",
        "fosdem-2020.pentabarf.xml, 872",
        "camp2019.frab.json, 79",
        "democon.pretalx.json, 36",
        "pyconau.pretalx.ics, 94",
        "voc-schedule-example.xlsx, 13"
    })
    void eachRealScheduleHasAsManyActivitiesAsItsMakersSay(String name, int activities) {
        var file = SHARED.resolve("schedules").resolve(name);
        assumeTrue(Files.exists(file), "the shared data is not here");
        var read = console.json("import", "schedule", file).json();
        assertThat(read.get("read").asInt()).isEqualTo(activities);
        assertThat(read.get("created").asInt()).isEqualTo(activities);
    }

    private void assertSchedule(Path file, int activities, int rooms, int people, int personOverlaps) {
        var read = console.json("import", "schedule", file).json();
        assertThat(read.get("read").asInt()).isEqualTo(activities);
        assertThat(read.get("rooms").asInt()).isEqualTo(rooms);
        assertThat(read.get("people").asInt()).isEqualTo(people);
        assertThat(read.get("days").asInt()).isEqualTo(2);
        var byRule = console.json("check", "schedule").json().get("byRule");
        assertThat(byRule.path("person-overlap").asInt(0)).isEqualTo(personOverlaps);
        assertThat(byRule.has("room-overlap")).isFalse();
    }
}
