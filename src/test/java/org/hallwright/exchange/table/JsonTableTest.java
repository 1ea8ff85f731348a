package org.hallwright.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.exchange.TestFiles.assertRefused;
import static org.hallwright.exchange.TestFiles.text;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hallwright.domain.problem.Problem;
import org.junit.jupiter.api.Test;

/// Lists of JSON as programs write them: whatever stands within a row is in some cell, and is told.
class JsonTableTest {
    private static Table read(String json) {
        return read(json, TableOptions.FIND_OUT);
    }

    private static Table read(String json, TableOptions options) {
        return TableReader.read(text("a.json", json), options);
    }

    private static List<String> row(Table table, int at) {
        return table.rows().get(at).cells();
    }

    private static void told(Table table, String... rules) {
        assertThat(table.problems()).extracting(Problem::rule).containsExactly(rules);
    }

    @Test
    void objectsWithinBecomeColumns() {
        var table = read("[{\"name\":{\"en\":\"Acme\",\"zh\":\"顶峰\"},\"n\":1},{\"name\":{\"en\":\"Apex\"}}]");
        assertThat(table.headers()).containsExactly("name.en", "name.zh", "n");
        assertThat(row(table, 0)).containsExactly("Acme", "顶峰", "1");
        told(table, "json-objects");
        assertThat(table.problems().getFirst().args()).startsWith("2", "2", "name");
        assertThat(table.problems().getFirst().where().row()).isEqualTo(2);
    }

    @Test
    void listsBecomeACellAndKeepWhereTheirValuesEnd() {
        var table = read("[{\"booths\":[\"A1\",\"B;2\",null,3],\"one\":[\"x\"],\"none\":[]}]");
        assertThat(row(table, 0)).containsExactly("A1; \"B;2\"; ; 3", "x", "");
        told(table, "json-lists");
    }

    @Test
    void listsOfObjectsAreOneColumnForEachProperty() {
        var table = read("[{\"contacts\":[{\"name\":\"Ann\",\"phone\":\"1\"},{\"name\":\"Bo\",\"email\":\"b@x\"}]}]");
        assertThat(table.headers()).containsExactly("contacts.name", "contacts.phone", "contacts.email");
        assertThat(row(table, 0)).containsExactly("Ann; Bo", "1; ", "; b@x");
        told(table, "json-objects");
    }

    @Test
    void whatFitsNowhereStaysAsItIsWritten() {
        var table = read("[{\"mixed\":[1,{\"a\":2}],\"grid\":[[1,2],[3]],\"empty\":{}}]");
        assertThat(row(table, 0)).containsExactly("[1,{\"a\":2}]", "[[1,2],[3]]", "");
        told(table, "json-kept");
        assertThat(table.problems().getFirst().args()).startsWith("2", "2", "mixed");
    }

    @Test
    void propertiesOfOneNameAreAllKept() {
        assertThat(row(read("[{\"a\":1,\"a\":2,\"a\":3}]"), 0)).containsExactly("1; 2; 3");
        var table = read("[{\"a.b\":1,\"a\":{\"b\":2}}]");
        assertThat(table.headers()).containsExactly("a.b", "a.b (2)");
        assertThat(row(table, 0)).containsExactly("1", "2");
    }

    @Test
    void whatStandsBetweenAndBesideTheRowsIsTold() {
        var table = read("{\"version\":3,\"data\":{\"rows\":[{\"a\":1},\"loose\",null],\"total\":1,\"none\":[]}}");
        assertThat(table.headers()).containsExactly("a", "value");
        assertThat(row(table, 1)).containsExactly("", "loose");
        told(table, "json-beside", "json-loose");
        assertThat(table.problems().getFirst().args()).containsExactly("2", "version, total");
    }

    @Test
    void listsOfListsHaveTheirHeadersInARow() {
        var json = "[[\"Exhibitors\"],[\"Company\",\"Booth\"],[\"Acme\",[\"A1\",\"A2\"]]]";
        var table = read(json, new TableOptions("", "", "", 2));
        assertThat(table.headers()).containsExactly("Company", "Booth");
        assertThat(row(table, 0)).containsExactly("Acme", "A1; A2");
        assertThat(table.headerRow()).isEqualTo(2);
        assertThat(read(json).headerRow()).isEqualTo(2);
        assertThat(read("[{\"Company\":\"Acme\"}]", new TableOptions("", "", "", 7))
                        .headerRow())
                .isZero();
    }

    @Test
    void anyEncodingIsRecognisedOrTaken() {
        var json = "[{\"公司名称\":\"北京机床有限公司\",\"城市\":\"北京\"}]";
        for (var encoding : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "GB18030")) {
            var table = TableReader.read(text("a.json", json, Charset.forName(encoding)), TableOptions.FIND_OUT);
            assertThat(row(table, 0)).containsExactly("北京机床有限公司", "北京");
            assertThat(table.encoding()).isEqualTo(encoding);
        }
        var big5 = text("a.json", "[{\"公司\":\"機械\"}]", Charset.forName("Big5"));
        assertThat(row(TableReader.read(big5, new TableOptions("", "Big5", "", 0)), 0))
                .containsExactly("機械");
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertRefused("exchange.no-list", () -> read("{\"a\":[1,2]}"));
        assertRefused("exchange.broken-json", () -> read("[{\"a\":1},"));
        assertRefused("exchange.broken-json", () -> read("[".repeat(5_000) + "]".repeat(5_000)));
    }

    /// Each scalar has words that stand nowhere else, so that one that is lost is missed.
    @Test
    void noScalarOfAnyShapeIsLost() {
        for (var seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var words = new TreeSet<String>();
            var json = "[" + object(random, 0, words) + "," + object(random, 0, words) + "]";
            var cells =
                    read(json).rows().stream().flatMap(r -> r.cells().stream()).collect(Collectors.joining("\n"));
            assertThat(words).as("seed %d: %s", seed, json).allMatch(word -> cells.contains("<" + word + ">"));
        }
    }

    private static String object(Random random, int depth, TreeSet<String> words) {
        var properties = random.ints(1 + random.nextInt(4), 0, 5)
                .mapToObj(n -> "\"" + "abcde".charAt(n) + "\":" + value(random, depth + 1, words))
                .toList();
        return "{" + String.join(",", properties) + "}";
    }

    private static String value(Random random, int depth, TreeSet<String> words) {
        return switch (depth > 4 ? 0 : random.nextInt(4)) {
            case 1 -> object(random, depth, words);
            case 2 ->
                random.ints(random.nextInt(4), 0, 2)
                        .mapToObj(n -> value(random, depth + 1, words))
                        .collect(Collectors.joining(",", "[", "]"));
            default -> {
                var word = "w" + words.size();
                words.add(word);
                yield "\"<" + word + ">\"";
            }
        };
    }
}
