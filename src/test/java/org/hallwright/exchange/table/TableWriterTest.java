package org.hallwright.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hallwright.exchange.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableWriterTest {
    private static final String LETTERS = "aZ09 ,;\"'=+-@\t\n中展会é（）#%";

    @ParameterizedTest
    @ValueSource(strings = {"csv", "tsv", "xlsx"})
    void whatGoesOutComesBackIn(String format) {
        var random = new Random(11);
        var rows = new ArrayList<List<?>>();
        for (var i = 0; i < 300; i++) {
            rows.add(List.of("n" + i, word(random), word(random), random.nextInt(100_000) / 1000.0));
        }
        var sheet = new Sheet("Roster", List.of("Name", "=Danger", "名称", "Area"), rows);
        var table =
                TableReader.read(SourceFile.of("a." + format, TableWriter.write(sheet, format)), TableOptions.FIND_OUT);
        assertThat(table.headers()).isEqualTo(sheet.headers());
        assertThat(table.rows()).hasSize(300);
        for (var i = 0; i < rows.size(); i++) {
            assertThat(table.rows().get(i).cell(1)).isEqualTo(rows.get(i).get(1));
            assertThat(table.rows().get(i).cell(2)).isEqualTo(rows.get(i).get(2));
            assertThat(Double.parseDouble(table.rows().get(i).cell(3)))
                    .isEqualTo(rows.get(i).get(3));
        }
    }

    @Test
    void cellsThatWouldRunAsFormulasAreDefused() {
        var cells = List.of("=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3+cmd", "＝1", "+86 10 6505-1234", "-12.5");
        var sheet = new Sheet("S", List.of("A"), cells.stream().map(List::of).toList());
        var lines = new String(TableWriter.write(sheet, "csv"), StandardCharsets.UTF_8).split("\r\n");
        assertThat(lines)
                .containsExactly(
                        "\uFEFFA",
                        "'=1+1",
                        "'@SUM(A1)",
                        "'+cmd|' /C calc'!A0",
                        "'-2+3+cmd",
                        "'＝1",
                        "+86 10 6505-1234",
                        "-12.5");
    }

    @Test
    void datesAndNumbersKeepTheirTypesInAWorkbook() {
        var sheet = new Sheet(
                "S",
                List.of("Day", "Time", "Number", "Flag"),
                List.of(List.of(LocalDate.of(2026, 9, 23), LocalDateTime.of(2026, 9, 23, 9, 30), 53423, true)));
        var table = TableReader.read(SourceFile.of("a.xlsx", TableWriter.write(sheet, "xlsx")), TableOptions.FIND_OUT);
        assertThat(table.rows().getFirst().cells()).containsExactly("2026-09-23", "2026-09-23T09:30", "53423", "true");
    }

    private static String word(Random random) {
        var length = 1 + random.nextInt(12);
        var text = new StringBuilder();
        for (var i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
