package org.hallwright.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.roster.BoothRequest;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.plan.table.BoothTable;
import org.hallwright.exchange.roster.RosterExport;
import org.hallwright.i18n.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/// Looks into the written workbooks themselves, by the XML in them, not by the reader that belongs to the writer.
class WrittenTablesTest {
    private static final ExhibitionState STATE = ExhibitionState.of(List.of(
            Hall.rectangular(new Id<>("h"), "H1", Name.NONE, 60, 40),
            Booth.shell(new Id<>("b1"), new Id<>("h"), "A101", Footprint.rectangle(1.5, 2, 3, 3)),
            Booth.shell(new Id<>("b2"), new Id<>("h"), "=A102", Footprint.rectangle(6, 2, 3, 3)),
            Exhibitor.named(new Id<>("e"), Name.of("=cmd|' /C calc'!A0", "海鹰光学"))
                    .edit()
                    .request(new BoothRequest(36.5, null, 2, null, List.of(), List.of(), List.of(), null))
                    .build()));

    @ParameterizedTest
    @EnumSource(Language.class)
    void workbooksHaveTypesAFrozenHeaderFiltersAndWidths(Language language) throws Exception {
        var languages = List.of(language);
        for (var sheet : List.of(RosterExport.sheet(STATE, languages), BoothTable.sheet(STATE, List.of(), languages))) {
            var page = page(sheet);
            var pane = (Element) page.getElementsByTagName("pane").item(0);
            assertThat(pane.getAttribute("state")).isEqualTo("frozen");
            assertThat(pane.getAttribute("ySplit")).isEqualTo("1");
            var end = (char) ('A' + sheet.headers().size() - 1);
            assertThat(((Element) page.getElementsByTagName("autoFilter").item(0)).getAttribute("ref"))
                    .isEqualTo("A1:" + end + (sheet.rows().size() + 1));
            assertThat(page.getElementsByTagName("col").getLength())
                    .isEqualTo(sheet.headers().size());
            assertThat(page.getElementsByTagName("f").getLength())
                    .as("formulas")
                    .isZero();
            for (var r = 0; r < sheet.rows().size(); r++) {
                for (var c = 0; c < sheet.headers().size(); c++) {
                    assertThat(isNumber(page, c, r + 2))
                            .as(sheet.headers().get(c) + " "
                                    + sheet.rows().get(r).get(c))
                            .isEqualTo(sheet.rows().get(r).get(c) instanceof Number);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void headersAreInTheLanguageThatWasAskedFor(Language language) {
        var headers =
                new ArrayList<>(RosterExport.sheet(STATE, List.of(language)).headers());
        headers.addAll(BoothTable.sheet(STATE, List.of(), List.of(language)).headers());
        headers.removeAll(List.of("x_m", "y_m", "wkt"));
        assertThat(headers)
                .allSatisfy(header -> assertThat(header.codePoints()
                                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN))
                        .isEqualTo(language == Language.ZH));
    }

    @Test
    void aDayIsANumberWithTheFormatOfADay() throws Exception {
        var sheet = new Sheet("S", List.of("Day"), List.of(List.of(LocalDate.of(2024, 8, 20))));
        var cell = cell(page(sheet), "A2");
        assertThat(cell.getElementsByTagName("v").item(0).getTextContent()).startsWith("45524");
        var styles = files(TableWriter.write(sheet, "xlsx")).get("xl/styles.xml");
        assertThat(styles).contains("yyyy-mm-dd");
        assertThat(cell.getAttribute("s")).isNotEqualTo("0").isNotEmpty();
    }

    @Test
    void cellsOfATextFileThatWouldRunAreDefused() {
        var roster = new String(
                TableWriter.write(RosterExport.sheet(STATE, List.of(Language.EN)), "csv"), StandardCharsets.UTF_8);
        var booths = new String(TableWriter.write(BoothTable.sheet(STATE, List.of()), "csv"), StandardCharsets.UTF_8);
        assertThat(roster).contains("'=cmd").doesNotContain("\n=", ",=");
        assertThat(booths).contains("'=A102").doesNotContain("\n=", ",=");
    }

    private static boolean isNumber(Element page, int column, int row) {
        var cell = cell(page, (char) ('A' + column) + "" + row);
        return cell != null
                && (cell.getAttribute("t").isEmpty() || cell.getAttribute("t").equals("n"))
                && cell.getElementsByTagName("v").getLength() > 0;
    }

    private static @Nullable Element cell(Element page, String reference) {
        var cells = page.getElementsByTagName("c");
        for (var i = 0; i < cells.getLength(); i++) {
            if (((Element) cells.item(i)).getAttribute("r").equals(reference)) {
                return (Element) cells.item(i);
            }
        }
        return null;
    }

    private static Element page(Sheet sheet) throws Exception {
        var xml = files(TableWriter.write(sheet, "xlsx")).get("xl/worksheets/sheet1.xml");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private static Map<String, String> files(byte[] workbook) throws IOException {
        var files = new TreeMap<String, String>();
        try (var zip = ZipFile.builder().setByteArray(workbook).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                files.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
