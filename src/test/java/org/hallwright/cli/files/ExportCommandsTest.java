package org.hallwright.cli.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import javax.imageio.ImageIO;
import org.hallwright.cli.Console;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandsTest {
    private static final String BOOTHS = """
            number,hall,x_m,y_m,width_m,depth_m
            A1,A,3,3,3,3
            A2,A,6,3,3,3
            B1,B,3,3,6,6
            """;

    @TempDir
    Path folder;

    private Console console;

    @BeforeEach
    void anExhibitionWithAPlanAndARoster() {
        console = new Console(folder).begin("X 1");
        console.run("import", "plan", console.file("booths.csv", BOOTHS));
        console.run("import", "roster", console.file("roster.csv", "Company,Booth\nAcme,A1\n丝路出版社,B1\n"));
    }

    @Test
    void aPlanImportSaysWhatItFound() {
        var read = console.json("import", "plan", folder.resolve("booths.csv"), "--dry-run")
                .json();
        assertThat(read.get("booths").asInt()).isEqualTo(3);
        assertThat(read.get("halls").asInt()).isEqualTo(2);
        assertThat(read.get("elements").get("booth").asInt()).isEqualTo(3);
        assertThat(read.get("unlabelled").asInt()).isZero();
        assertThat(read.get("notUnderstood")).isEmpty();
    }

    @Test
    void whatGoesOutComesBackIn() throws IOException {
        var roster = folder.resolve("out/roster.csv");
        var said = console.json("export", "roster", "--format", "csv", "--out", roster);
        assertThat(said.exit()).isZero();
        var file = said.json().get("files").get(0);
        assertThat(file.get("path").asString()).isEqualTo(roster.toString());
        assertThat(file.get("bytes").asLong()).isEqualTo(Files.size(roster));
        assertThat(file.has("pages")).isFalse();

        var again = console.json("import", "roster", roster).json();
        assertThat(again.get("created").asInt() + again.get("updated").asInt()).isZero();
        assertThat(again.get("booths").get("matched").asInt()).isEqualTo(2);
    }

    @Test
    void aPlanGoesOutAsGeoJsonAndComesBack() {
        var plan = folder.resolve("plan.geojson");
        console.run("export", "plan", "--format", "geojson", "--out", plan);
        var other = console.begin("Y")
                .json("import", "plan", plan, "--exhibition", "Y")
                .json();
        assertThat(other.get("booths").asInt()).isEqualTo(3);
    }

    @Test
    void aPictureIsDrawnOfEachHall() throws IOException {
        var said = console.json("export", "plan", "--format", "svg", "--out", folder.resolve("plan.svg"));
        assertThat(said.json().get("files")).hasSize(2);
        assertThat(Files.readString(folder.resolve("plan-A.svg"))).contains("<svg", "A1");
        console.run("export", "plan", "--format", "svg", "--hall", "B", "--out", folder.resolve("b.svg"));
        assertThat(folder.resolve("b.svg")).exists();
    }

    @Test
    void aPngIsAsLargeAsThePageAndNotBlank() throws IOException {
        var png = folder.resolve("plan.png");
        assertThat(console.run("export", "plan", "--hall", "A", "--format", "png", "--out", png)
                        .exit())
                .isZero();
        var picture = ImageIO.read(png.toFile());
        // A3 at 200 dots per inch is 3307 by 2339.
        assertThat(Math.max(picture.getWidth(), picture.getHeight())).isBetween(3300, 3312);
        assertThat(Math.min(picture.getWidth(), picture.getHeight())).isBetween(2334, 2344);
        var colours = new HashSet<Integer>();
        var inked = 0;
        for (var x = 0; x < picture.getWidth(); x += 3) {
            for (var y = 0; y < picture.getHeight(); y += 3) {
                var colour = picture.getRGB(x, y) & 0xFFFFFF;
                colours.add(colour);
                inked += colour == 0xFFFFFF ? 0 : 1;
            }
        }
        assertThat(colours).hasSizeGreaterThan(10);
        assertThat(inked).isGreaterThan(10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dxf", "svg", "geojson", "pdf", "png", "csv"})
    void anExportThatLeavesOutAPictureUnderThePlanSaysSo(String format) throws IOException {
        var out = folder.resolve("out." + format);
        var words = new Object[] {"export", "plan", "--hall", "A", "--format", format, "--out", out};
        assertThat(console.json(words).json().has("leftOut")).isFalse();
        var scan = folder.resolve("scan.png");
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", scan.toFile());
        assertThat(console.run("import", "plan", scan, "--hall", "A").exit()).isZero();
        var left = console.json(words).json().get("leftOut").get(0);
        assertThat(left.get("what").asString()).isEqualTo("underlay");
        assertThat(left.get("count").asInt()).isOne();
        assertThat(console.run(words).out()).contains("1 picture under the plan is not in the file");
        words[3] = "B";
        assertThat(console.run(words).out()).doesNotContain("under the plan");
    }

    @Test
    void papersSayHowManyPagesTheyHave() throws IOException {
        var plan = folder.resolve("plan.pdf");
        var file = console.json("export", "plan", "--format", "pdf", "--out", plan, "--lang", "both")
                .json()
                .get("files")
                .get(0);
        assertThat(file.get("pages").asInt()).isEqualTo(2);
        assertThat(new String(Files.readAllBytes(plan), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        assertThat(console.run("export", "plan", "--format", "pdf", "--out", plan)
                        .out())
                .contains("2 pages");
    }

    @Test
    void aPlanIsWrittenForThoseWhoReadIt() throws IOException {
        console.run(
                "import",
                "plan",
                console.file("noted.csv", "number,hall,x_m,y_m,width_m,depth_m,notes\nA3,A,9,3,3,3,Ask7\n"));
        var svg = folder.resolve("for.svg");
        console.run("export", "plan", "--hall", "A", "--format", "svg", "--preset", "public", "--out", svg);
        assertThat(Files.readString(svg)).contains("A1", "A3").doesNotContain("Ask7");
        console.run("export", "plan", "--hall", "A", "--format", "svg", "--preset", "sales", "--out", svg);
        assertThat(Files.readString(svg)).contains("A1", "A3", "Ask7");
        var said = console.json("print", "plan", "--preset", "fire", "--out", folder.resolve("papers"));
        assertThat(said.json().get("files").get(0).get("path").asString()).endsWith("X_1-plan-fire.pdf");
    }

    @Test
    void aPresetThatIsNotKnownOrOfNoPlanIsRefused() {
        var out = folder.resolve("x.pdf");
        var unknown = console.run("export", "plan", "--format", "pdf", "--preset", "police", "--out", out);
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("police", "sales, operations, fire, public");
        var roster = console.run("export", "roster", "--format", "csv", "--preset", "public", "--out", out);
        assertThat(roster.exit()).isEqualTo(2);
        assertThat(out).doesNotExist();
    }

    @Test
    void everythingIsPrintedIntoOneFolder() {
        var said = console.json("print", "everything", "--out", folder.resolve("papers"));
        assertThat(said.json().get("files").findValuesAsString("path"))
                .extracting(path -> Path.of(path).getFileName().toString())
                .containsExactly(
                        "X_1-programme.pdf",
                        "X_1-timetable.pdf",
                        "X_1-doors.pdf",
                        "X_1-plan.pdf",
                        "X_1-signing.pdf",
                        "X_1-guests.pdf");
    }

    @Test
    void allThatKnowsAFormatGoesIntoAFolder() {
        var said = console.json("export", "all", "--format", "xlsx", "--out", folder.resolve("all"));
        assertThat(said.json().get("files").size()).isGreaterThanOrEqualTo(2);
        assertThat(folder.resolve("all/X_1-booths.xlsx")).exists();
    }

    @Test
    void aScheduleGoesOutInEachFormatAndComesBackEqual() {
        var ics = console.file("one.ics", """
                BEGIN:VCALENDAR
                VERSION:2.0
                BEGIN:VEVENT
                UID:1
                SUMMARY:Opening
                LOCATION:Forum
                DTSTART:20260529T090000Z
                DTEND:20260529T100000Z
                END:VEVENT
                END:VCALENDAR
                """);
        console.run("import", "schedule", ics);
        for (var format : new String[] {"xml", "json", "ics", "csv", "xlsx"}) {
            var file = folder.resolve("schedule." + format);
            assertThat(console.run("export", "schedule", "--format", format, "--out", file)
                            .exit())
                    .isZero();
            var again = console.json("import", "schedule", file, "--dry-run").json();
            assertThat(again.get("read").asInt()).as(format).isEqualTo(1);
            assertThat(again.get("created").asInt()).as(format).isZero();
        }
    }

    @Test
    void activitiesThatAPublicFileLeavesOutAreCounted() {
        var table = console.file(
                "day.csv",
                "Title,Start,End,Internal\nOpening,2026-05-29 09:00,2026-05-29 10:00,no\n"
                        + "Briefing,2026-05-29 08:00,2026-05-29 08:30,yes\nSomeday,,,no\nOneday,,,no\n");
        console.run("import", "schedule", table);
        var file = folder.resolve("day.xml");
        var left = console.json("export", "schedule", "--format", "xml", "--out", file)
                .json()
                .get("leftOut");
        assertThat(left.toString())
                .isEqualTo("[{\"what\":\"internal-activity\",\"count\":1},"
                        + "{\"what\":\"unscheduled-activity\",\"count\":2}]");
        assertThat(console.run("export", "schedule", "--format", "ics", "--out", folder.resolve("day.ics"))
                        .out())
                .contains("1 internal activity is not in the file", "2 activities without a time are not");
        assertThat(console.json("export", "schedule", "--format", "csv", "--out", folder.resolve("all.csv"))
                        .json()
                        .has("leftOut"))
                .isFalse();
    }

    @Test
    void unknownFormatsPacksAndHallsNameTheKnownOnes() {
        var out = folder.resolve("out");
        var format = console.run("export", "plan", "--format", "dwg", "--out", out);
        assertThat(format.exit()).isEqualTo(2);
        assertThat(format.err()).contains("dwg", "geojson", "svg", "pdf");
        var pack = console.run("print", "agendas", "--out", out);
        assertThat(pack.exit()).isEqualTo(2);
        assertThat(pack.err()).contains("programme", "doors", "plan");
        var hall = console.run("export", "plan", "--format", "pdf", "--hall", "Z", "--out", out);
        assertThat(hall.exit()).isEqualTo(2);
        assertThat(hall.err()).contains("A, B");
        assertThat(out).doesNotExist();
    }

    @Test
    void anExhibitionWithoutHallsHasNoPlanToExport() {
        var said = console.begin("Y").run("export", "plan", "--format", "pdf", "--out", "x", "--exhibition", "Y");
        assertThat(said.exit()).isEqualTo(2);
    }

    @Test
    void aFileThatCannotBeWrittenLeavesNothingBehind() {
        var blocked = console.file("blocked", "a file, not a folder");
        for (var format : new String[] {"csv", "xlsx"}) {
            var said = console.run("export", "roster", "--format", format, "--out", blocked.resolve("roster"));
            assertThat(said.exit()).isEqualTo(3);
            assertThat(said.err()).contains("cannot be written");
        }
        assertThat(console.run("export", "plan", "--format", "pdf", "--out", blocked.resolve("p.pdf"))
                        .exit())
                .isEqualTo(3);
        assertThat(console.run("print", "plan", "--out", blocked).exit()).isEqualTo(2);
    }
}
