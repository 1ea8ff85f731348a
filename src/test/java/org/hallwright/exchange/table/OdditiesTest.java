package org.hallwright.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.exchange.SourceFile;
import org.junit.jupiter.api.Test;

/// Each kind of oddity in a file is told once, with its number and where it is first.
class OdditiesTest {
    private interface Filling {
        void of(Worksheet sheet);
    }

    private static byte[] workbook(Filling filling) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            book.newWorksheet("Cover").value(0, 0, "Nothing here");
            var sheet = book.newWorksheet("List");
            sheet.value(0, 0, "Company");
            sheet.value(0, 1, "City");
            sheet.value(1, 0, "Acme");
            sheet.value(1, 1, "Bonn");
            filling.of(sheet);
        }
        return out.toByteArray();
    }

    private static List<Problem> of(String name, byte[] bytes) {
        var options = name.endsWith("csv") ? TableOptions.FIND_OUT : new TableOptions("List", "", "", 0);
        return TableReader.read(SourceFile.of(name, bytes), options).problems();
    }

    private static List<Problem> csv(String text) {
        return of("a.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void told(List<Problem> problems, String rule, int row, String... args) {
        assertThat(problems).extracting(Problem::rule).containsExactly(rule);
        assertThat(problems.getFirst().severity()).isEqualTo(Severity.NOTE);
        assertThat(problems.getFirst().where().row()).isEqualTo(row);
        assertThat(problems.getFirst().args()).startsWith(args);
    }

    @Test
    void anOrdinaryFileIsNotOdd() throws IOException {
        assertThat(csv("Company,City\r\nAcme,\"Bonn\nGermany\"\r\n北京公司,北京\r\n")).isEmpty();
        assertThat(of("a.xlsx", workbook(sheet -> {}))).isEmpty();
    }

    @Test
    void invisibleCharactersAreCounted() {
        told(csv("Company,City\nAcme,Bonn\nZenith,Ro\u200Bme\nA\u00A0B,\n"), "cells-invisible", 3, "2", "3", "B");
    }

    @Test
    void endsOfLinesOfSeveralSystemsAreTold() {
        told(csv("Company,City\r\nAcme,\"Bonn\n\nGermany\"\r\nZenith,Rome\nApex,Oslo\r\n"), "line-ends-mixed", 5, "5");
    }

    @Test
    void veryLongCellsAreCounted() {
        told(csv("Company,Notes\nAcme," + "x".repeat(100_000) + "\n"), "cells-long", 2, "1", "2", "B");
        assertThat(csv("Company,Notes\nAcme," + "x".repeat(32_767) + "\n")).isEmpty();
    }

    @Test
    void headersThatAreMissingOrComeTwiceAreTold() {
        told(csv("Company,,City,\nAcme,x,Bonn,\n"), "headers-blank", 1, "1", "1", "B");
        told(csv("Company,Booth,Booth,Booth\nAcme,A1,A2,A3\n"), "headers-repeated", 1, "2", "1", "C");
    }

    @Test
    void whatIsNoCharacterOfTheEncodingIsTold() {
        var bytes = "Company,City\nAcme,Bonn\nZenith,Z\u00fcrich\n".getBytes(StandardCharsets.ISO_8859_1);
        var table = TableReader.read(SourceFile.of("a.csv", bytes), new TableOptions("", "UTF-8", "", 0));
        told(table.problems(), "cells-garbled", 3, "1", "3", "B");
    }

    @Test
    void lettersThatLookLikeOthersInOneWordAreTold() {
        told(
                csv("Company,City\nAcme,Bonn\n\u0410cme Tools,\u041c\u043e\u0441\u043a\u0432\u0430\n"),
                "cells-mixed",
                3,
                "1",
                "3",
                "A");
        assertThat(csv("Company,City\n\u0417\u0430\u0440\u044f Export,5 \u03bcm\n\u5317\u4eac ABC,\n"))
                .isEmpty();
    }

    @Test
    void formulasAreCounted() throws IOException {
        var bytes = workbook(sheet -> {
            sheet.value(2, 0, "Zenith");
            sheet.formula(2, 1, "B2");
            sheet.formula(3, 1, "B2");
        });
        told(of("a.xlsx", bytes), "cells-formula", 3, "2", "3", "B");
    }

    @Test
    void mergedCellsAreFoundInTheSheetThatIsRead() throws IOException {
        var bytes = workbook(sheet -> sheet.range(1, 1, 3, 1).merge());
        told(of("a.xlsx", bytes), "cells-merged", 2, "1", "2", "B");
        assertThat(TableReader.read(SourceFile.of("a.xlsx", bytes), new TableOptions("Cover", "", "", 0))
                        .problems())
                .isEmpty();
    }

    @Test
    void macrosAreToldAndNotRead() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = ZipFile.builder().setByteArray(workbook(sheet -> {})).get();
                var to = new ZipOutputStream(out)) {
            for (var entry : Collections.list(from.getEntries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.getInputStream(entry).transferTo(to);
            }
            to.putNextEntry(new ZipEntry("xl/vbaProject.bin"));
            to.write(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        }
        told(of("a.xlsm", out.toByteArray()), "macros-left-out", 0);
    }
}
