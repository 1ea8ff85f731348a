package org.hallwright.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hallwright.exchange.TestFiles.assertRefused;
import static org.hallwright.exchange.TestFiles.text;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import org.hallwright.exchange.MemoryBound;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables as people really write them: titles above, holes inside, cells that run over lines.
class TableShapesTest {
    private static Table read(String content) {
        return TableReader.read(text("a.csv", content), TableOptions.FIND_OUT);
    }

    private static Table read(String content, TableOptions options) {
        return TableReader.read(text("a.csv", content), options);
    }

    private static List<List<String>> cells(Table table) {
        return table.rows().stream().map(TableRow::cells).toList();
    }

    @Test
    void titlesAndNotesAboveTheHeadersAreSkipped() {
        var table = read("参展商名册,,,\n2026年9月,,,\n\n公司名称,展位号,国家,城市\nAcme,A1,DE,Bonn\n");
        assertThat(table.headers()).containsExactly("公司名称", "展位号", "国家", "城市");
        assertThat(cells(table)).containsExactly(List.of("Acme", "A1", "DE", "Bonn"));
        assertThat(table.rows().getFirst().number()).isEqualTo(5);
    }

    @Test
    void theUserMayNameTheRowOfTheHeaders() {
        var content = "a,b,c\nName,Booth,Notes\nAcme,A1,x\n";
        assertThat(read(content).headers()).containsExactly("a", "b", "c");
        assertThat(read(content, new TableOptions("", "", "", 2)).headers()).containsExactly("Name", "Booth", "Notes");
        assertRefused("exchange.no-header-row", () -> read(content, new TableOptions("", "", "", 9)));
    }

    @Test
    void columnsWithoutAHeaderAreNamedAsASpreadsheetNamesThem() {
        var table = read("Name,,Booth\nAcme,x,A1\n");
        assertThat(table.headers()).containsExactly("Name", "B", "Booth");
        var wide = "h,".repeat(27) + "\n" + "x,".repeat(27) + "y\n";
        assertThat(read(wide).headers()).endsWith("h (27)", "AB");
    }

    @Test
    void columnsAndRowsThatAreEmptyThroughoutFallAway() {
        var table = read("Name,,Booth,\n\n,,,\nAcme,,A1,\n   , ,,\nBeta,,A2,\n");
        assertThat(table.headers()).containsExactly("Name", "Booth");
        assertThat(table.rows()).extracting(TableRow::number).containsExactly(4, 6);
    }

    @Test
    void repeatedHeadersAreCountedUntilTheyDiffer() {
        assertThat(read("Name,Name,Name (2),Name\na,b,c,d\n").headers())
                .doesNotHaveDuplicates()
                .startsWith("Name", "Name (2)");
    }

    @Test
    void aHeaderOverTwoLinesIsOneLine() {
        assertThat(read("\"Booth\n number\",Name\nA1,Acme\n").headers()).containsExactly("Booth number", "Name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "\"a\"\"b\",c # a\"b,c",
                "\" a \",c # a ,c",
                "\"a,b\",c # a,b,c",
                "a\"b,c # a\"b,c",
                "'a,b' # 'a,b'",
                "\"\",c # ,c"
            })
    void quotesKeepWhatTheyHold(String row, String joined) {
        assertThat(String.join(
                                ",",
                                read("h1,h2\n" + row + "\nx,y\n")
                                        .rows()
                                        .getFirst()
                                        .cells())
                        .strip())
                .isEqualTo(joined.strip());
    }

    @Test
    void aQuoteThatIsNeverClosedEndsWithTheFile() {
        var table = read("Name,Notes\nAcme,\"never closed\nBeta,x\n");
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().getFirst().cell(1)).startsWith("never closed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lineEndsOfEachSystemAreRead(String end) {
        assertThat(cells(read(String.join(end, "Name,Booth", "A,1", "B,2"))))
                .containsExactly(List.of("A", "1"), List.of("B", "2"));
    }

    @Test
    void theSeparatorMayBeChosen() {
        var content = "Name;Notes,more\nA;x,y\n";
        assertThat(read(content, new TableOptions("", "", ";", 0)).headers()).containsExactly("Name", "Notes,more");
        assertThat(read(content, new TableOptions("", "", ",", 0)).headers()).containsExactly("Name;Notes", "more");
        assertThat(read("a\tb\n1\t2\n", new TableOptions("", "", "tab", 0)).separator())
                .isEqualTo("\t");
        assertThat(read("a|b|c\n1|2|3\n").separator()).isEqualTo("|");
    }

    @Test
    void commasInsideCellsDoNotMisleadAboutTheSeparator() {
        assertThat(read("Name;City;Area\nAcme, Inc;Bonn, DE;1,5\nBeta, Ltd;Paris, FR;2,5\n")
                        .separator())
                .isEqualTo(";");
    }

    @Test
    void anEncodingThatIsChosenIsUsed() {
        var bytes = "公司\n沈阳\n".getBytes(Charset.forName("GB18030"));
        var table = TableReader.read(SourceFile.of("a.csv", bytes), new TableOptions("", "gb18030", "", 0));
        assertThat(table.headers()).containsExactly("公司");
        assertThat(table.encoding()).isEqualTo("GB18030");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void englishInUtf16NeedsNoMark(String encoding) {
        var table = TableReader.read(
                text("a.csv", "Company,Booth\nAcme,A1\n", Charset.forName(encoding)), TableOptions.FIND_OUT);
        assertThat(table.encoding()).isEqualTo(encoding);
        assertThat(table.headers()).containsExactly("Company", "Booth");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void chineseNamesOfAnyLengthAreReadInTheirEncoding(String encoding) {
        var random = new Random(31);
        var letters =
                "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处理世车价";
        for (var round = 0; round < 40; round++) {
            var name = new StringBuilder();
            for (var i = 0; i < 6 + random.nextInt(20); i++) {
                name.append(letters.charAt(random.nextInt(letters.length())));
            }
            var table = TableReader.read(
                    text("a.csv", "公司名称,展位号\n" + name + "有限公司,A1\n", Charset.forName(encoding)), TableOptions.FIND_OUT);
            assertThat(table.rows().getFirst().cell(0)).isEqualTo(name + "有限公司");
        }
    }

    @Test
    void memoryBoundsWhatATableHoldsAndBlankRowsDoNotCount() {
        var raw = new RawTable("a.csv", new MemoryBound("a.csv", 45_000_000));
        for (var row = 1; row <= 100_000; row++) {
            raw.add(row, List.of("", " ", ""));
        }
        for (var row = 1; row <= 5_000; row++) {
            raw.add(row, List.of("Firm", "", "A 1"));
        }
        assertThatThrownBy(() -> {
                    for (var row = 5_001; row <= 10_000; row++) {
                        raw.add(row, List.of("Firm", "", "A 1"));
                    }
                })
                .isInstanceOfSatisfying(UnreadableFile.class, e -> {
                    assertThat(e.key()).isEqualTo("exchange.table-too-large");
                    assertThat(e.args()).startsWith("a.csv").contains("45");
                    assertThat(Integer.parseInt(e.args().get(1))).isBetween(5_001, 10_000);
                });
    }

    @Test
    void aFileOfMoreCellsThanMemoryHoldsIsRefused() {
        var cells = Runtime.getRuntime().maxMemory() / 400;
        var row = "x,".repeat(499) + "\n";
        assertRefused("exchange.table-too-large", () -> read(row.repeat((int) (cells / 499) + 1)));
    }

    @Test
    void emptyColumnsBeyondTheBoundAreNoColumns() {
        var table = read("Name,Booth" + ",".repeat(RawTable.MOST_COLUMNS + 100) + "\nAcme,A1\n");
        assertThat(table.headers()).containsExactly("Name", "Booth");
    }
}
