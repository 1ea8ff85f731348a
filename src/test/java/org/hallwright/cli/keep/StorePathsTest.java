package org.hallwright.cli.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hallwright.cli.Console;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Stores and exhibitions under odd names.
class StorePathsTest {
    @TempDir
    Path folder;

    private Console console;

    @BeforeEach
    void openConsole() {
        console = new Console(folder);
    }

    private Console.Said begin(String code, Object... more) {
        var words = new java.util.ArrayList<Object>(List.of("new", "--code", code, "--name", "展会 " + code));
        words.addAll(List.of(more));
        return console.json(words.toArray());
    }

    @Test
    void aStoreMayHaveAnyNameAndBeNamedByItsDatabase() {
        for (var name : List.of("展会 2026", "a'b\"c", "%20?#&=", "-dash", "~", "x.mv", "deep/er/x")) {
            var store = folder.resolve(name);
            assertThat(begin("A", "--store", store).exit()).as(name).isZero();
            var listed = console.json("list", "--store", store + ".mv.db").json();
            assertThat(listed.get("exhibitions")).as(name).hasSize(1);
            assertThat(console.run("verify", "--store=" + store).exit()).isZero();
        }
    }

    @Test
    void aPathThatIsNoPathIsWrongUsage() {
        for (var odd : List.of("a\u0000b", "/", "/..", folder + "/a;b", folder + "/a\nb")) {
            var said = console.run("new", "--code", "A", "--name", "A", "--store", odd);
            assertThat(said.exit()).as(odd).isEqualTo(2);
            assertThat(said.out()).isEmpty();
            assertThat(said.err()).isNotBlank().doesNotContain("Exception");
        }
    }

    @Test
    void aStoreBelowAFileCannotBeBegun() {
        var file = console.file("file", "x");
        var said = begin("A", "--store", file.resolve("store"));
        assertThat(said.exit()).isEqualTo(3);
        assertThat(said.json().get("error").get("key").asString()).startsWith("store.");
        assertThat(file).hasContent("x");
    }

    @Test
    void aStoreIsNamedBeforeOrAfterTheCommand() {
        var store = folder.resolve("other");
        begin("A", "--store", store);
        assertThat(console.run("--store", store, "list").out()).contains("A");
        assertThat(console.run("list", "--store", store).out()).contains("A");
        assertThat(console.run("--lang", "zh", "--json", "list", "--store", store)
                        .json()
                        .get("exhibitions"))
                .hasSize(1);
        assertThat(console.run("list").exit()).isEqualTo(3);
    }

    @Test
    void anOptionThatNamesNothingIsWrongUsage() {
        begin("A");
        for (var option : List.of("--store", "--exhibition", "--lang")) {
            var said = console.run("list", option);
            assertThat(said.exit()).as(option).isEqualTo(2);
            assertThat(said.err()).contains(option);
        }
    }

    @Test
    void aCodeIsKeptWithoutTheSpacesAroundIt() {
        assertThat(begin(" A\t").json().get("code").asString()).isEqualTo("A");
        assertThat(console.run("check", "--exhibition", "A").exit()).isZero();
        assertThat(begin("A ").exit()).isEqualTo(2);
    }

    @Test
    void aCodeIsFoundWhateverItsCase() {
        begin("Ä-展1");
        begin("B");
        for (var code : List.of("Ä-展1", "ä-展1", " Ä-展1 ")) {
            assertThat(console.run("check", "--exhibition", code).exit())
                    .as(code)
                    .isZero();
        }
        assertThat(console.run("check", "--exhibition", "").exit()).isEqualTo(2);
        assertThat(console.run("check", "--exhibition", "展1").err()).contains("展1");
    }

    @Test
    void anExhibitionNeedsACodeANameAndDaysInOrder() {
        assertThat(console.run("new", "--code", " ", "--name", "X").exit()).isEqualTo(2);
        assertThat(console.run("new", "--code", "X", "--name", "  ").exit()).isEqualTo(2);
        assertThat(begin("X", "--from", "2026-05-30", "--to", "2026-05-29").exit())
                .isEqualTo(2);
        for (var day : List.of("2026-02-30", "30.5.2026", "tomorrow", "")) {
            var said = console.run("new", "--code", "X", "--name", "X", "--from", day);
            assertThat(said.exit()).as(day).isEqualTo(2);
            assertThat(said.err()).contains("--from");
        }
        assertThat(begin("X", "--from", "2026-05-29", "--to", "2026-05-29").exit())
                .isZero();
    }

    @Test
    void exhibitionsWithoutDaysAreListedLast() {
        begin("Z");
        begin("B", "--from", "2027-01-01");
        begin("A", "--from", "2026-01-01", "--venue", "会展中心", "--city", "Changchun");
        var all = console.json("list").json().get("exhibitions");
        assertThat(all.findValuesAsString("code")).containsExactly("A", "B", "Z");
        assertThat(all.get(0).propertyNames()).containsExactly("code", "name", "from", "to", "city", "sample");
        assertThat(all.get(0).get("city").asString()).isEqualTo("Changchun");
        assertThat(all.get(1).get("to").isNull()).isTrue();
        assertThat(all.get(2).get("from").isNull()).isTrue();
        assertThat(all.get(2).get("sample").asBoolean()).isFalse();
        assertThat(console.run("list").out().lines()).hasSize(3);
    }

    @Test
    void aNameIsTakenAsItIsWritten() {
        var odd = "O'Brien \"&\" <b> 𠮷 👨‍👩‍👧 {0} %s";
        assertThat(console.run("new", "--code", "X", "--name", odd).out()).contains(odd);
        assertThat(console.json("list")
                        .json()
                        .get("exhibitions")
                        .get(0)
                        .get("name")
                        .asString())
                .isEqualTo(odd);
    }
}
