package org.hallwright.exchange.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.exchange.TestFiles.text;
import static org.hallwright.exchange.roster.Rosters.plan;
import static org.hallwright.exchange.roster.Rosters.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.table.TableOptions;
import org.hallwright.exchange.table.TableWriter;
import org.hallwright.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Columns whose headers say nothing, or the wrong thing, are known by what stands in them.
class ContentMatchTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Herkunft | Germany / 中国 / USA / Japan / Italy | country",
                "来自 | 德国 / 中国 / 日本 | country",
                "X | DE / CN / JP | country",
                "Gebiet | 辽宁省 / 吉林 / Heilongjiang | province",
                "Adresse | a@x.example / b@y.example; c@z.example | email",
                "Rufnummer | +49 30 1234567 / 024-8675 3090 / 13800000000 | phone",
                "Netz | https://a.example / www.b.example/x / c.com.cn | website",
                "Fläche | 36㎡ / 18 sqm / 400 sq ft | area",
                "报名日期时间 | 2026年5月3日 / 2026-05-04 / 5.5.2026 | received"
            })
    void aColumnIsKnownByItsCells(String header, String cells, String field) {
        var csv = new StringBuilder("Company;" + header + "\n");
        for (var cell : cells.split(" / ")) {
            csv.append("Firm ")
                    .append(csv.length())
                    .append(";\"")
                    .append(cell.strip())
                    .append("\"\n");
        }
        var preview = read(csv.toString());
        assertThat(preview.mapping()).containsEntry(field, header);
        assertThat(preview.byContent().contains(field) || field.equals("received"))
                .isTrue();
        assertThat(preview.customColumns()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Carpet | No / No / No",
                "Persons | 1 / 2 / 3",
                "Article | 20260101 / 10000001 / 4006381333931",
                "Founded | 1999-01-01 / 2001-05-03",
                "Payment due | 2026-01-01 / 2026-02-02",
                "Colour | red / blue / Germany",
                "Score | 11 / 21 / 31",
                "Price | 36 / 18"
            })
    void whatIsNothingKnownStaysACustomColumn(String header, String cells) {
        var csv = new StringBuilder("Company;" + header + "\n");
        for (var cell : cells.split(" / ")) {
            csv.append("Firm ")
                    .append(csv.length())
                    .append(";\"")
                    .append(cell.strip())
                    .append("\"\n");
        }
        assertThat(read(csv.toString()).customColumns()).containsExactly(header);
    }

    @Test
    void boothsThatAreOnThePlanAreBooths() {
        var state = plan("H1/A101", "H1/A102", "H1/A103");
        var csv = "Company,Platz\nOne,Ａ101\nTwo,H1-A102\nThree,A999\n";
        var preview = read(csv, state);
        assertThat(preview.byContent()).containsExactly("booth");
        assertThat(preview.matchedBooths()).isEqualTo(2);
        assertThat(read(csv).byContent()).isEmpty();
    }

    @Test
    void companiesAreFoundByTheirLegalForms() {
        var preview = read("Wer,Was\nMüller GmbH,Schrauben\n辽宁出版集团有限公司,书\nAcme Ltd.,Nuts\n");
        assertThat(preview.mapping()).containsEntry("name", "Wer");
        assertThat(preview.customColumns()).containsExactly("Was");
    }

    @Test
    void aHeaderThatItsCellsContradictIsNotBelieved() {
        var preview = read("Company,Region,Location\nOne,Germany,a@x.example\nTwo,France,b@x.example\n");
        assertThat(preview.mapping()).containsEntry("country", "Region").containsEntry("email", "Location");
        assertThat(preview.mapping()).doesNotContainKeys("province", "booth");
    }

    @Test
    void theUsersChoiceIsNotDoubted() {
        var options = new RosterOptions(TableOptions.FIND_OUT, Map.of("province", "Region"), OnDuplicate.MERGE);
        var file = text("a.csv", "Company,Region\nOne,Germany\nTwo,France\n");
        assertThat(RosterImport.read(file, options, ExhibitionState.EMPTY).mapping())
                .containsEntry("province", "Region");
    }

    @Test
    void aRosterThatWeWroteIsReadByItsHeadersAlone() {
        var exhibitor = Rosters.acmeWith("Colour", "red")
                .edit()
                .custom(Map.of("Hotline", "+49 30 1234567", "Heard from", "Germany"))
                .build();
        var state = ExhibitionState.of(List.of(exhibitor));
        var bytes = TableWriter.write(RosterExport.sheet(state, List.of(Language.EN)), "csv");
        var again = RosterImport.read(SourceFile.of("a.csv", bytes), RosterOptions.FIND_OUT, state);
        assertThat(again.toChange().isEmpty()).isTrue();
    }

    @Test
    void theDayOfTheRequestIsReadWhateverItsSpelling() {
        for (var day : List.of("2026-05-03", "2026/5/3", "2026年5月3日", "3.5.2026", "2026-05-03T10:00")) {
            assertThat(read("Company,申请日期\nAcme," + day + "\n").exhibitors())
                    .extracting((Exhibitor e) -> e.request().received())
                    .containsExactly(LocalDate.of(2026, 5, 3));
        }
        assertThat(Rosters.rules(read("Company,Received\nAcme,3/5/2026\n"))).containsExactly("roster-words-unknown");
    }
}
