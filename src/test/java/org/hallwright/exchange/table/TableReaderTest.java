package org.hallwright.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.exchange.TestFiles.assertRefused;
import static org.hallwright.exchange.TestFiles.real;
import static org.hallwright.exchange.TestFiles.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.hallwright.exchange.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {
    private static final String CHINESE = "企业名称,展位号,城市\n内蒙古蒙牛乳业（集团）股份有限公司,A101,呼和浩特\n辽宁出版集团,B202,沈阳\n";

    private static Table read(SourceFile file) {
        return TableReader.read(file, TableOptions.FIND_OUT);
    }

    @Test
    void theSameRosterAsCsvAndXlsxReadsEqually() {
        var csv = read(real("rosters/esri-2026.csv"));
        var xlsx = read(real("rosters/esri-2026.xlsx"));
        assertThat(csv.rows()).hasSize(321);
        assertThat(csv.headers()).containsExactly("Company", "Booth", "Category", "Website", "Description");
        assertThat(xlsx.headers()).isEqualTo(csv.headers());
        assertThat(xlsx.rows().stream().map(TableRow::cells))
                .isEqualTo(csv.rows().stream().map(TableRow::cells).toList());
    }

    @Test
    void headersBelowATitleAreFound() {
        var table = read(real("schedules/voc-schedule-example.xlsx"));
        assertThat(table.headers()).contains("Ort", "Datum", "Uhrzeit", "Titel");
        assertThat(table.rows()).hasSize(13);
    }

    @Test
    void aListInJsonIsATable() {
        var table = read(real("rosters/computex-2026.exhibitors.json"));
        assertThat(table.rows()).hasSize(20);
        assertThat(table.headers()).contains("name_en", "name_zh", "booth");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void chineseIsReadInTheEncodingOfTheFile(String encoding) {
        var table = read(text("名册.csv", CHINESE, Charset.forName(encoding)));
        assertThat(table.encoding()).isEqualTo(encoding);
        assertThat(table.headers()).containsExactly("企业名称", "展位号", "城市");
        assertThat(table.rows().getFirst().cells()).containsExactly("内蒙古蒙牛乳业（集团）股份有限公司", "A101", "呼和浩特");
    }

    @Test
    void signsThatChineseEncodingsWriteInFourBytesAreNoAccents() {
        var words = "Company,About\nAcme,in\u2011app\u00A0® and “more”\n";
        for (var mark : List.of("", "\uFEFF")) {
            var table = read(text("a.csv", mark + words, Charset.forName("GB18030")));
            assertThat(table.encoding()).isEqualTo("GB18030");
            assertThat(table.headers()).containsExactly("Company", "About");
            assertThat(table.rows().getFirst().cell(1)).isEqualTo("in\u2011app\u00A0® and “more”");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Big5, 名稱|攤位 / 立端科技|A1227a / 所羅門|A0811a",
        "Shift_JIS, 会社名|ブース / 日本ソフトウェア|A1 / サイバー開発|B2",
        "windows-1252, Société|Stand / Café Crème|A1 / Müller & Söhne|B2"
    })
    void olderEncodingsAreToldApart(String encoding, String words) {
        var content = words.replace(" / ", "\n").replace('|', ',');
        var table = read(text("a.csv", content, Charset.forName(encoding)));
        assertThat(table.encoding()).isEqualTo(encoding);
        assertThat(table.rows().getFirst().cell(0))
                .isEqualTo(words.split(" / ")[1].split("\\|")[0]);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeader() {
        assertThat(read(text("a.csv", "\uFEFFName,Booth\nA,1\n")).headers()).containsExactly("Name", "Booth");
        assertThat(read(text("a.csv", "\uFEFFName,Booth\nA,1\n", StandardCharsets.UTF_16LE))
                        .headers())
                .containsExactly("Name", "Booth");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsFound(String separator) {
        var content = "Name|Booth|Notes\nA|1|\"x, y; z\tend\"\nB|2|fine, really\n".replace("|", separator);
        var quoted = content.replace("fine, really", "\"fine, really\"");
        var table = read(text("a.csv", quoted));
        assertThat(table.separator()).isEqualTo(separator);
        assertThat(table.rows()).extracting(r -> r.cell(2)).containsExactly("x, y; z\tend", "fine, really");
    }

    @Test
    void aCellMayHoldSeveralLines() {
        var table = read(text("a.csv", "Name,Notes\r\nA,\"one\r\ntwo\"\r\nB,three\r\n"));
        assertThat(table.rows()).extracting(r -> r.cell(1)).containsExactly("one\ntwo", "three");
        assertThat(table.rows()).extracting(TableRow::number).containsExactly(2, 4);
    }

    @Test
    void cellsBeyondTheHeadersAreKeptAndReported() {
        var table = read(text("a.csv", "Name,Booth\nA,1,more\nB\n"));
        assertThat(table.headers()).containsExactly("Name", "Booth", "C");
        assertThat(table.rows()).extracting(r -> r.cell(2)).containsExactly("more", "");
        assertThat(table.problems()).extracting(p -> p.rule()).containsExactly("ragged-row");
    }

    @Test
    void equalHeadersAreToldApart() {
        assertThat(read(text("a.csv", "Name,Booth,Booth\nA,1,2\n")).headers())
                .containsExactly("Name", "Booth", "Booth (2)");
    }

    @Test
    void emptyFilesAreRefused() {
        assertRefused("exchange.empty", () -> SourceFile.of("a.csv", new byte[0]));
        assertRefused("exchange.empty", () -> read(text("a.csv", " \r\n\n ")));
        assertRefused("exchange.empty", () -> read(text("a.csv", ",,\n,,\n")));
        assertRefused("exchange.missing", () -> SourceFile.read(Path.of("no-such-file.csv")));
    }

    @Test
    void aBinaryNamedCsvIsRefused() {
        var noise = new byte[5000];
        new Random(7).nextBytes(noise);
        assertRefused("exchange.binary", () -> read(SourceFile.of("a.csv", noise)));
        assertRefused("exchange.binary", () -> read(SourceFile.of("a.csv", zip("xl/workbook.xml", 10))));
        assertRefused("exchange.binary", () -> read(text("a.csv", "%PDF-1.7 and so on")));
    }

    @Test
    void otherFormatsAreNamed() {
        assertRefused("exchange.unknown-format", () -> read(text("a.docx", "Name")));
        assertRefused(
                "exchange.unknown-encoding",
                () -> TableReader.read(text("a.csv", "Name"), new TableOptions("", "klingon", "", 0)));
    }

    @Test
    void anEntityInASheetReadsNoFile() throws Exception {
        var sheet = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row>"
                + "</sheetData></worksheet>";
        var good = TableWriter.write(new Sheet("S", List.of("Name"), List.of(List.of("A"))), "xlsx");
        var bad = replaced(good, "xl/worksheets/sheet1.xml", sheet);
        assertRefused("exchange.broken-workbook", () -> read(SourceFile.of("a.xlsx", bad)));
    }

    @Test
    void aZipBombIsRefusedBeforeItInflates() throws Exception {
        assertRefused("exchange.zip-bomb", () -> read(SourceFile.of("a.xlsx", zip("xl/workbook.xml", 400_000_000))));
        assertRefused("exchange.broken-workbook", () -> read(SourceFile.of("a.xlsx", zip("word/document.xml", 10))));
        assertRefused("exchange.broken-workbook", () -> read(text("a.xlsx", "Name,Booth")));
    }

    @Test
    void aLineOrARowWithoutEndIsRefused() {
        assertRefused("exchange.broken-table", () -> read(text("a.csv", "Name,Notes\nA," + "x".repeat(1_100_000))));
        assertRefused("exchange.too-many-columns", () -> read(text("a.csv", "x,".repeat(600) + "x\n")));
    }

    private static byte[] zip(String entry, int zeroes) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            var block = new byte[Math.min(zeroes, 1_000_000)];
            for (var written = 0; written < zeroes; written += block.length) {
                zip.write(block);
            }
        }
        return out.toByteArray();
    }

    private static byte[] replaced(byte[] archive, String name, String content) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var in = ZipFile.builder().setByteArray(archive).get();
                var zip = new ZipOutputStream(out)) {
            for (var entry : Collections.list(in.getEntries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(
                        entry.getName().equals(name)
                                ? content.getBytes(StandardCharsets.UTF_8)
                                : in.getInputStream(entry).readAllBytes());
            }
        }
        return out.toByteArray();
    }
}
