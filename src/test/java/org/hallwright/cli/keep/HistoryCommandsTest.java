package org.hallwright.cli.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hallwright.cli.Console;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How many steps history, undo and redo take, and of which exhibition.
class HistoryCommandsTest {
    @TempDir
    Path folder;

    private Console console;

    @BeforeEach
    void threeImports() {
        console = new Console(folder).begin("A");
        for (var n = 1; n <= 3; n++) {
            console.run("import", "roster", console.file("r" + n + ".csv", "Company\nAcme " + n + "\n"));
        }
    }

    private int changes(Object... words) {
        return console.json(words).json().get("changes").size();
    }

    private int exhibitors() {
        return console.json("figures").json().get("counts").get("exhibitors").asInt();
    }

    @Test
    void asManyStepsAreTakenAsAskedForOrAsThereAre() {
        assertThat(changes("undo", "2")).isEqualTo(2);
        assertThat(exhibitors()).isEqualTo(1);
        assertThat(changes("redo", "1")).isEqualTo(1);
        assertThat(exhibitors()).isEqualTo(2);
        assertThat(changes("undo", "99")).isEqualTo(2);
        assertThat(exhibitors()).isZero();
        assertThat(changes("redo", "99")).isEqualTo(3);
        assertThat(exhibitors()).isEqualTo(3);
    }

    @Test
    void noStepsAreNoSteps() {
        var said = console.json("undo", "0");
        assertThat(said.exit()).isZero();
        assertThat(said.json().get("changes")).isEmpty();
        assertThat(exhibitors()).isEqualTo(3);
    }

    @Test
    void aCountThatIsNoCountIsWrongUsage() {
        for (var odd : List.of("two", "1.5", "99999999999", "二")) {
            var said = console.run("undo", odd);
            assertThat(said.exit()).as(odd).isEqualTo(2);
            assertThat(said.out()).isEmpty();
        }
        assertThat(console.run("undo", "1", "2").exit()).isEqualTo(2);
        assertThat(exhibitors()).isEqualTo(3);
    }

    @Test
    void anEditAfterAnUndoLeavesNothingToRedo() {
        console.run("undo");
        console.run("import", "roster", console.file("other.csv", "Company\nOther\n"));
        assertThat(changes("redo")).isZero();
        assertThat(exhibitors()).isEqualTo(3);
    }

    @Test
    void undoneAndRedoneStepsAreInTheHistoryWithTheirKind() {
        console.run("undo", "2");
        console.run("redo");
        var kinds = console.json("history").json().get("changes").findValuesAsString("kind");
        assertThat(kinds).containsExactly("redo", "undo", "undo", "edit", "edit", "edit", "edit");
        assertThat(console.run("history").out()).contains("Redone: ", "Undone: ");
        assertThat(console.run("history", "--lang", "zh").out()).contains("重做：", "撤销：");
    }

    @Test
    void aChangeIsAnObjectOfSevenFields() {
        var change =
                console.json("history", "--limit", "1").json().get("changes").get(0);
        assertThat(change.propertyNames())
                .containsExactly("seq", "at", "author", "label", "touched", "kind", "exhibition");
        assertThat(change.get("touched").asInt()).isEqualTo(1);
        assertThat(change.get("exhibition").asString()).isNotBlank();
    }

    @Test
    void theLimitIsTheMostThatIsTold() {
        assertThat(changes("history", "--limit", "3")).isEqualTo(3);
        assertThat(changes("history", "--limit", "99")).isEqualTo(4);
        assertThat(changes("history", "--limit", "1")).isEqualTo(1);
        assertThat(console.run("history", "--limit", "2").out().lines()).hasSize(2);
    }

    @Test
    void oneExhibitionsHistoryHasNothingOfAnothers() {
        console.begin("B");
        assertThat(changes("history")).isEqualTo(5);
        assertThat(changes("history", "--exhibition", "B")).isEqualTo(1);
        assertThat(changes("history", "--exhibition", "a")).isEqualTo(4);
        assertThat(console.run("history", "--exhibition", "C").exit()).isEqualTo(2);
        assertThat(console.run("undo", "9", "--exhibition", "B").out()).contains("nothing to undo");
        assertThat(console.json("undo", "--exhibition", "A").json().get("changes"))
                .hasSize(1);
    }

    @Test
    void whereAnExhibitionMustBeNamedBothLanguagesSaySo() {
        console.begin("B");
        for (var words : List.of(List.of("undo"), List.of("redo"), List.of("check"), List.of("figures"))) {
            var en = console.run(words.toArray());
            assertThat(en.exit()).as("%s", words).isEqualTo(2);
            assertThat(en.err()).contains("2 exhibitions", "--exhibition");
        }
        assertThat(console.run("undo", "--lang", "zh").err()).contains("2 个展览会", "--exhibition");
        var key = console.json("undo").json().get("error").get("key").asString();
        assertThat(key).isEqualTo("cli.which-exhibition");
    }
}
