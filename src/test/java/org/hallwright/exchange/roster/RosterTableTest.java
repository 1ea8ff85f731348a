package org.hallwright.exchange.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.exchange.roster.Rosters.plan;
import static org.hallwright.exchange.roster.Rosters.with;

import java.util.List;
import java.util.Map;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.roster.BoothRequest;
import org.hallwright.domain.roster.Contact;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.ExhibitorKind;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.table.Sheet;
import org.hallwright.i18n.Language;
import org.junit.jupiter.api.Test;

/// What the roster looks like when it goes out as a table.
class RosterTableTest {
    private static final List<Language> BOTH = List.of(Language.ZH, Language.EN);

    private static Exhibitor exhibitor(String id, String en, String zh) {
        return Exhibitor.named(new Id<>(id), Name.of(en, zh));
    }

    private static Object cell(Sheet sheet, String header) {
        return cell(sheet, 0, header);
    }

    private static Object cell(Sheet sheet, int row, String header) {
        assertThat(sheet.headers()).contains(header);
        return sheet.rows().get(row).get(sheet.headers().indexOf(header));
    }

    @Test
    void onlyColumnsThatSomebodyFillsAreWritten() {
        var state = ExhibitionState.of(List.of(exhibitor("a", "Acme", "")));
        var sheet = RosterExport.sheet(state, List.of(Language.EN));
        assertThat(sheet.headers()).containsExactly("Name (English)", "Name (Chinese)", "Contract", "Payment");
        assertThat(List.copyOf(sheet.rows().getFirst())).isEqualTo(List.of("Acme", "", "none", "unpaid"));
        assertThat(sheet.name()).isEqualTo("Exhibitors");
    }

    @Test
    void headersAndWordsAreInTheLanguageAskedFor() {
        var acme = exhibitor("a", "Acme", "艾克米")
                .edit()
                .kind(ExhibitorKind.CO_EXHIBITOR)
                .country("MN")
                .province("15")
                .request(new BoothRequest(36, BoothKind.RAW_SPACE, 0, null, List.of(), List.of(), List.of(), null))
                .build();
        var state = ExhibitionState.of(List.of(acme));
        var zh = RosterExport.sheet(state, List.of(Language.ZH));
        assertThat(cell(zh, "国家")).isEqualTo("蒙古");
        assertThat(cell(zh, "省份")).isEqualTo("内蒙古自治区");
        assertThat(cell(zh, "展位类型")).isEqualTo("光地");
        assertThat(cell(zh, "参展方式")).isEqualTo("联合参展商");
        assertThat(cell(zh, "申请面积")).isEqualTo(36.0);
        var both = RosterExport.sheet(state, BOTH);
        assertThat(cell(both, "国家 Country")).isEqualTo("蒙古");
        var en = RosterExport.sheet(state, List.of(Language.EN, Language.ZH));
        assertThat(cell(en, "Country 国家")).isEqualTo("Mongolia");
        assertThat(cell(en, "Requested Kind 展位类型")).isEqualTo("raw space");
    }

    @Test
    void rowsFollowTheirNamesWhateverTheirCase() {
        var state = ExhibitionState.of(List.of(
                exhibitor("1", "zenith", ""),
                exhibitor("2", "Acme", ""),
                exhibitor("3", "beta", ""),
                exhibitor("4", "", "安")));
        var sheet = RosterExport.sheet(state, List.of(Language.EN));
        assertThat(sheet.rows().stream().map(r -> String.valueOf(r.getFirst())))
                .containsExactly("Acme", "beta", "zenith", "");
    }

    @Test
    void boothsComeFirstThenTheReferencesThatFoundNone() {
        var acme = exhibitor("a", "Acme", "")
                .edit()
                .boothReferences(List.of("N1-A5", "Z9", "B 7"))
                .build();
        var state = with(
                plan("N1/A5", "N2/A5", "N2/B7"),
                acme,
                new Assignment(new Id<>("x"), new Id<>("b:N1:A5"), acme.id(), AssignmentState.CONFIRMED, "", false),
                new Assignment(new Id<>("y"), new Id<>("b:N2:B7"), acme.id(), AssignmentState.CONFIRMED, "", false));
        var words = cell(RosterExport.sheet(state, List.of(Language.EN)), "Booth")
                .toString()
                .split("; ");
        assertThat(words).containsExactlyInAnyOrder("N1-A5", "B7", "Z9");
        assertThat(words[2]).isEqualTo("Z9");
    }

    @Test
    void aHostIsNamedAndContactsStandSideBySide() {
        var host = exhibitor("h", "Host Ltd", "主");
        var guest = exhibitor("g", "Guest", "")
                .edit()
                .host(host.id())
                .contacts(List.of(new Contact("A", "", "", ""), new Contact("B", "", "2", "")))
                .build();
        var sheet = RosterExport.sheet(ExhibitionState.of(List.of(host, guest)), List.of(Language.EN));
        assertThat(cell(sheet, "Main Exhibitor")).isEqualTo("Host Ltd");
        assertThat(cell(sheet, "Contact")).isEqualTo("A; B");
        assertThat(cell(sheet, "Phone")).isEqualTo("; 2");
        assertThat(sheet.headers()).doesNotContain("Email", "Contact Role");
    }

    @Test
    void customColumnsComeLastByName() {
        var state = ExhibitionState.of(List.of(
                exhibitor("a", "Acme", "").edit().custom(Map.of("Tier", "gold")).build(),
                exhibitor("b", "Beta", "")
                        .edit()
                        .custom(Map.of("Hotel", "Ritz"))
                        .build()));
        var sheet = RosterExport.sheet(state, List.of(Language.EN));
        assertThat(sheet.headers()).endsWith("Hotel", "Tier");
        assertThat(cell(sheet, 0, "Tier")).isEqualTo("gold");
        assertThat(cell(sheet, 0, "Hotel")).isEqualTo("");
        assertThat(cell(sheet, 1, "Hotel")).isEqualTo("Ritz");
    }

    @Test
    void everyRowIsAsLongAsItsHeaders() {
        var state = with(
                plan("A/1"),
                exhibitor("a", "Acme", "艾"),
                exhibitor("b", "", "乙").edit().country("CN").build());
        for (var languages : List.of(List.of(Language.EN), List.of(Language.ZH), BOTH)) {
            var sheet = RosterExport.sheet(state, languages);
            assertThat(sheet.headers()).doesNotHaveDuplicates();
            assertThat(sheet.rows())
                    .hasSize(2)
                    .allMatch(r -> r.size() == sheet.headers().size());
        }
    }
}
