package org.hallwright.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PastedTableTest {
    @Test
    void linesAndTabsAreRowsAndCells() {
        assertThat(PastedTable.read("a\tb\r\nc\t\r\n", "")).containsExactly(List.of("a", "b"), List.of("c", ""));
        assertThat(PastedTable.read("one", "")).containsExactly(List.of("one"));
        assertThat(PastedTable.read("", "")).isEmpty();
    }

    @Test
    void quotesHoldTabsAndLinesTogetherButInchesStayInches() {
        assertThat(PastedTable.read("\"two\nlines\"\t\"say \"\"hi\"\"\"\n6\" pipe\t\"open", ""))
                .containsExactly(List.of("two\nlines", "say \"hi\""), List.of("6\" pipe", "\"open"));
    }

    @Test
    void aTableOfAPageIsReadWhereThePlainTextHasNoColumns() {
        var page = "<meta><table><tr><th>A&amp;B</th><th>C</th></tr><tr><td><b>1</b></td><td>2<br>3</td></tr></table>";

        assertThat(PastedTable.read("A&B C 1 2", page)).containsExactly(List.of("A&B", "C"), List.of("1", "2\n3"));
        assertThat(PastedTable.read("x\ty", page)).containsExactly(List.of("x", "y"));
    }

    @Test
    void formulasAreDefusedOnTheirWayOut() {
        assertThat(PastedTable.write(List.of(List.of("=cmd|'/c calc'!A1", "+86 431 1234"))))
                .startsWith("'=cmd");
    }

    @Test
    void whatIsCopiedIsPastedUnchanged() {
        var random = new Random(20260711);
        var pieces = List.of("a", "\t", "\n", "\"", "=", "'", " ", "展", ",", "+1", "\r\n");
        for (var round = 0; round < 2_000; round++) {
            var rows = new ArrayList<List<String>>();
            var width = 1 + random.nextInt(3);
            for (var r = random.nextInt(4); r >= 0; r--) {
                var cells = new ArrayList<String>();
                for (var c = 0; c < width; c++) {
                    var cell = new StringBuilder();
                    for (var i = random.nextInt(5); i > 0; i--) {
                        cell.append(pieces.get(random.nextInt(pieces.size())));
                    }
                    cells.add(cell.toString());
                }
                rows.add(cells);
            }
            assertThat(PastedTable.read(PastedTable.write(rows), "")).isEqualTo(rows);
        }
    }
}
