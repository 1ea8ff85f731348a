package org.hallwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    @TempDir
    Path folder;

    private Console console;

    @BeforeEach
    void openConsole() {
        console = new Console(folder);
    }

    @Test
    void wordsForTheWindowAreNoCommand() {
        assertThat(Commands.isCommand(List.of())).isFalse();
        assertThat(Commands.isCommand(List.of("--store", "list"))).isFalse();
        assertThat(Commands.isCommand(List.of("--store=x", "--lang", "zh"))).isFalse();
        assertThat(Commands.isCommand(List.of("--store", "x", "list"))).isTrue();
        assertThat(Commands.isCommand(List.of("--help"))).isTrue();
    }

    @Test
    void helpNamesEachCommandInTheLanguageAskedFor() {
        assertThat(console.run("--help").out()).contains("sample", "Begins an exhibition.");
        assertThat(console.run("--help", "--lang", "zh").out()).contains("新建展览会。");
        assertThat(console.run("import", "roster", "--help").out()).contains("which column is which field");
        assertThat(console.run("import", "roster", "--help").exit()).isZero();
    }

    @Test
    void aWordNotUnderstoodIsWrongUsageInOneSentence() {
        var said = console.run("lisst");
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err().lines()).singleElement().asString().contains("lisst", "--help");
    }

    @Test
    void aMissingOptionIsNamed() {
        var said = console.run("new", "--name", "X");
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).contains("--code");
    }

    @Test
    void anExhibitionIsBegunWithItsHours() {
        console.run(
                "new",
                "--code",
                "N1",
                "--name",
                "Fair",
                "--from",
                "2027-03-01",
                "--to",
                "2027-03-03",
                "--hours",
                "9:00-17:00",
                "--hours",
                "2027-03-01=10:00-17:00",
                "--hours",
                "2027-03-03=");
        var table = console.file(
                "day.csv",
                "Title,Start,End,Room\nEarly,2027-03-01 09:30,2027-03-01 10:00,A\n"
                        + "Fits,2027-03-02 09:30,2027-03-02 10:00,A\nClosed,2027-03-03 09:30,2027-03-03 10:00,A\n");
        console.run("import", "schedule", table, "--exhibition", "N1");
        var found = console.run("check", "schedule", "--exhibition", "N1", "--json");
        assertThat(found.json().get("byRule").path("outside-hours").asInt(0)).isEqualTo(2);

        assertThat(console.run("new", "--code", "N2", "--name", "Fair", "--hours", "9-17")
                        .err())
                .contains("--from");
        var unclear = console.run(
                "new",
                "--code",
                "N2",
                "--name",
                "Fair",
                "--from",
                "2027-03-01",
                "--to",
                "2027-03-03",
                "--hours",
                "soon");
        assertThat(unclear.exit()).isEqualTo(2);
        assertThat(unclear.err()).contains("soon");
        var list = console.run("list", "--json").json();
        assertThat(list.toString()).contains("N1").doesNotContain("N2");
    }

    @Test
    void aValueOfTheWrongKindIsNamed() {
        assertThat(console.run("history", "--limit", "many").err()).contains("--limit");
        assertThat(console.run("check", "everything").exit()).isEqualTo(2);
    }

    @Test
    void aGroupAloneNamesWhatStandsUnderIt() {
        var said = console.run("import");
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err().strip())
                .isEqualTo("Say what to do after “hallwright import”: roster, plan, schedule, guests, projects.");
        assertThat(console.run("import", "--lang", "zh").err().strip())
                .isEqualTo("请在“hallwright import”之后说明要做什么：roster, plan, schedule, guests, projects。");
    }

    @ParameterizedTest
    @CsvSource({
        "assign --hall H9, assign, verify",
        "publish --out site, publish, export",
        "import visitors visitors.csv, visitors, roster",
        "import portfolio year.csv --dry-run, portfolio, schedule",
        "export visitors --format csv --out out, visitors, booths",
        "check tidiness, tidiness, roster",
        "check plan --rule=us, --rule, --rules",
        "import plan hall.dxf --layer WALLS, --layer, NAME=KIND",
        "import roster a.csv --on-duplicate replace, --on-duplicate, merge"
    })
    void aWordThatIsNotKnownNamesThoseThatAre(String line, String word, String known) {
        var said = console.run((Object[]) line.split(" "));
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err().lines()).singleElement().asString().contains(": " + word + ". Known", known, "--help");
    }

    @Test
    void aWordTooManyIsNamed() {
        assertThat(console.run("undo", "1", "2").err()).contains("Not understood: 2. See");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3"})
    void aHistoryOfNothingIsRefused(String limit) {
        var said = console.begin("X").json("history", "--limit=" + limit);
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.json().get("error").get("text").asString()).contains("--limit", limit);
    }

    @Test
    void anErrorIsAnObjectToo() {
        var said = console.json("list");
        assertThat(said.exit()).isEqualTo(3);
        assertThat(said.json().get("error").get("key").asString()).isEqualTo("store.missing");
        assertThat(said.json().get("error").get("text").asString())
                .contains(console.store().toString());
        assertThat(console.json("lisst").json().get("error").get("key").asString())
                .isEqualTo("cli.unknown-word");
    }

    @Test
    void anUnknownLanguageIsRefusedInTheSystemsLanguage() {
        var said = console.begin("X").run("list", "--lang", "fr");
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).contains("fr", "en, zh or both");
    }

    @Test
    void repliesAreInTheLanguageAskedFor() {
        assertThat(console.begin("X").run("undo", "--lang", "zh").out()).contains("没有可撤销的修改");
    }

    @Test
    void aBenchmarkIsRunByNameOrWithAllOthers() {
        assertThat(console.json("bench", "nothing")
                        .json()
                        .get("nothing")
                        .get("ratio")
                        .asInt())
                .isEqualTo(1);
        assertThat(console.json("bench", "all").json().has("nothing")).isTrue();
        var said = console.run("bench", "speed");
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).contains("speed", "nothing");
    }
}
