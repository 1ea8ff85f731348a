package org.hallwright.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hallwright.exchange.SourceFile;
import org.junit.jupiter.api.Test;

/// Workbooks that go down to the last row a spreadsheet has.
class LastRowTest {
    private static final int LAST = 1_048_576;
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static String filled(int row) {
        return "<row r=\"" + row + "\"><c r=\"A" + row + "\" t=\"inlineStr\"><is><t>"
                + (row == 1 ? "Company" : "Firm " + row) + "</t></is></c></row>";
    }

    private static String formatted(int row) {
        var cells = new StringBuilder("<row r=\"" + row + "\" s=\"1\" customFormat=\"1\">");
        for (var column = 'A'; column <= 'D'; column++) {
            cells.append("<c r=\"").append(column).append(row).append("\" s=\"1\"/>");
        }
        return cells.append("</row>").toString();
    }

    @Test
    void aSheetFormattedToItsLastRowIsReadWhole() throws IOException {
        var book = book(row -> row <= 301 || row == LAST ? filled(row) : formatted(row));
        var table = TableReader.read(book, TableOptions.FIND_OUT);
        assertThat(table.headers()).containsExactly("Company");
        assertThat(table.rows()).hasSize(301);
        assertThat(table.rows().getLast().number()).isEqualTo(LAST);
        assertThat(table.rows().getLast().cell(0)).isEqualTo("Firm " + LAST);
    }

    @Test
    void aSheetOfHalfAMillionFilledRowsIsReadWhole() throws IOException {
        var table = TableReader.read(book(row -> row == 1 || row % 2 == 0 ? filled(row) : ""), TableOptions.FIND_OUT);
        assertThat(table.rows()).hasSize(LAST / 2);
        assertThat(table.rows().getLast().cell(0)).isEqualTo("Firm " + LAST);
    }

    private static SourceFile book(IntFunction<String> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.BEST_SPEED);
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + type("workbook", "sheet.main") + type("worksheets/sheet1", "worksheet")
                            + type("styles", "styles") + "</Types>");
            part(zip, "_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + REL
                            + "\"><sheets><sheet name=\"Roster\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations(relation(1, "worksheet", "worksheets/sheet1.xml") + relation(2, "styles", "styles.xml")));
            part(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet xmlns=\"" + MAIN + "\"><fonts><font/></fonts><fills><fill/></fills><borders><border/>"
                            + "</borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf/><xf/></cellXfs></styleSheet>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(("<worksheet xmlns=\"" + MAIN + "\"><sheetData>").getBytes(StandardCharsets.UTF_8));
            for (var row = 1; row <= LAST; row++) {
                zip.write(rows.apply(row).getBytes(StandardCharsets.UTF_8));
            }
            zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        }
        return SourceFile.of("roster.xlsx", out.toByteArray());
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    private static String relations(String each) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + each
                + "</Relationships>";
    }

    private static String relation(int number, String type, String target) {
        return "<Relationship Id=\"rId" + number + "\" Type=\"" + REL + "/" + type + "\" Target=\"" + target + "\"/>";
    }
}
