package org.hallwright.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.exchange.TestFiles.assertRefused;
import static org.hallwright.exchange.TestFiles.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.hallwright.exchange.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Workbooks as office programs leave them.
class WorkbookTest {
    private static SourceFile book(Consumer<Workbook> filling) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Test", "1.0")) {
            filling.accept(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SourceFile.of("a.xlsx", out.toByteArray());
    }

    private static Table read(SourceFile file) {
        return TableReader.read(file, TableOptions.FIND_OUT);
    }

    private static Table sheet(SourceFile file, String name) {
        return TableReader.read(file, new TableOptions(name, "", "", 0));
    }

    private static SourceFile twoSheets() {
        return book(b -> {
            b.newWorksheet("Cover").value(0, 0, "Cover page");
            var roster = b.newWorksheet("参展商");
            roster.value(0, 0, "Name");
            roster.value(1, 0, "Acme");
        });
    }

    @Test
    void sheetsAreFoundByNameAndByNumber() {
        assertThat(TableReader.sheets(twoSheets())).containsExactly("Cover", "参展商");
        assertThat(sheet(twoSheets(), "参展商").rows()).hasSize(1);
        assertThat(sheet(twoSheets(), "2").sheet()).isEqualTo("参展商");
        assertThat(read(twoSheets()).sheet()).isEqualTo("Cover");
        assertRefused("exchange.no-sheet", () -> sheet(twoSheets(), "Exhibitors"));
        assertRefused("exchange.no-sheet", () -> sheet(twoSheets(), "3"));
        assertThat(TableReader.sheets(text("a.csv", "x"))).isEmpty();
    }

    @Test
    void numbersDatesAndFlagsAreReadAsPeopleSeeThem() {
        var file = book(b -> {
            var page = b.newWorksheet("S");
            var headers = List.of("Whole", "Share", "Day", "Moment", "Flag", "Long");
            for (var i = 0; i < headers.size(); i++) {
                page.value(0, i, headers.get(i));
            }
            page.value(1, 0, 53423.0);
            page.value(1, 1, 0.5);
            page.value(1, 2, LocalDate.of(2026, 9, 23));
            page.style(1, 2).format("yyyy\"年\"m\"月\"d\"日\"").set();
            page.value(1, 3, LocalDateTime.of(2026, 9, 23, 9, 30));
            page.style(1, 3).format("dd.mm.yyyy hh:mm").set();
            page.value(1, 4, false);
            page.value(1, 5, 13800001111L);
        });
        assertThat(read(file).rows().getFirst().cells())
                .containsExactly("53423", "0.5", "2026-09-23", "2026-09-23T09:30", "false", "13800001111");
    }

    @Test
    void aTimeOfDayIsAClockAndAColouredNumberIsNoDate() {
        var file = book(b -> {
            var page = b.newWorksheet("S");
            page.value(0, 0, "Start");
            page.value(0, 1, "Amount");
            page.value(1, 0, 0.375);
            page.style(1, 0).format("hh:mm").set();
            page.value(1, 1, 1234);
            page.style(1, 1).format("[Red]#,##0.00\" days\"").set();
        });
        assertThat(read(file).rows().getFirst().cells()).containsExactly("09:00", "1234");
    }

    @Test
    void mergedCellsHaveTheirWordsInTheFirst() {
        var file = book(b -> {
            var page = b.newWorksheet("S");
            page.value(0, 0, "Name");
            page.value(0, 1, "Hall");
            page.value(0, 2, "Booth");
            page.value(1, 0, "Acme");
            page.value(1, 1, "N1");
            page.range(1, 1, 2, 1).merge();
            page.value(1, 2, "1");
            page.value(2, 0, "Beta");
            page.value(2, 2, "2");
        });
        assertThat(read(file).rows()).extracting(r -> r.cell(1)).containsExactly("N1", "");
    }

    @Test
    void rowsThatAreLeftOutKeepTheNumbersOfTheOthers() {
        var file = book(b -> {
            var page = b.newWorksheet("S");
            page.value(2, 0, "Name");
            page.value(5, 0, "Acme");
            page.value(9, 0, "Beta");
        });
        assertThat(read(file).rows()).extracting(TableRow::number).containsExactly(6, 10);
    }

    @Test
    void anEmptyWorkbookIsRefused() {
        assertRefused("exchange.empty", () -> read(book(b -> b.newWorksheet("S"))));
    }

    @Test
    void damagedAndForeignWorkbooksAreRefused() {
        var sound = twoSheets().bytes();
        assertRefused(
                "exchange.broken-workbook",
                () -> read(SourceFile.of("a.xlsx", Arrays.copyOf(sound, sound.length / 2))));
        assertRefused(
                "exchange.broken-workbook",
                () -> TableReader.sheets(SourceFile.of("a.xlsx", Arrays.copyOf(sound, 100))));
        assertRefused(
                "exchange.old-workbook",
                () -> read(SourceFile.of("a.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0})));
        assertRefused(
                "exchange.old-workbook",
                () -> read(SourceFile.of("a.xlsx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0})));
    }

    @Test
    void textThatLooksLikeAFormulaStaysTextInAWorkbook() {
        var cells = List.of("=1+1", "'=1+1", "''", "@me", "+86 10", "-", "'quoted'");
        var sheet = new Sheet("S", List.of("A"), cells.stream().map(List::of).toList());
        var table = read(SourceFile.of("a.xlsx", TableWriter.write(sheet, "xlsx")));
        assertThat(table.rows()).extracting(r -> r.cell(0)).isEqualTo(cells);
    }

    @ParameterizedTest
    @CsvSource({
        "=1+1, '''=1+1'",
        "+86 10 6505-1234, +86 10 6505-1234",
        "-12.5, -12.5",
        "-1e5, -1e5",
        "+49 30 1 ext. 5, +49 30 1 ext. 5",
        "-a, '''-a'",
        "plain, plain",
        "'''tis', '''tis'",
        "'''=x', '''''=x'"
    })
    void aFormulaIsGuardedAndAPhoneNumberIsNot(String cell, String guarded) {
        assertThat(FormulaGuard.added(cell)).isEqualTo(guarded);
        assertThat(FormulaGuard.removed(guarded)).isEqualTo(cell);
    }

    @Test
    void noCellThatGoesOutCanRun() {
        var random = new java.util.Random(13);
        var letters = "=+-@＝'\t\n 1a(";
        for (var i = 0; i < 20_000; i++) {
            var cell = new StringBuilder();
            for (var n = random.nextInt(6); n >= 0; n--) {
                cell.append(letters.charAt(random.nextInt(letters.length())));
            }
            var added = FormulaGuard.added(cell.toString());
            assertThat(FormulaGuard.removed(added)).isEqualTo(cell.toString());
            var number = added.matches("[+-][\\d\\s()-]*");
            assertThat(number || !added.strip().matches("(?s)[=+\\-@＝].*"))
                    .as(added)
                    .isTrue();
        }
    }
}
