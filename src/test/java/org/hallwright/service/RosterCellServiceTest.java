package org.hallwright.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hallwright.domain.roster.Category;
import org.hallwright.domain.roster.ContractState;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.ExhibitorKind;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.roster.RosterField;
import org.hallwright.service.RosterCellService.Cell;
import org.hallwright.service.RosterCellService.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterCellServiceTest {
    private static final Exhibitor STEEL = OpenHall.exhibitor("Bohai Steel");
    private static final Exhibitor TEA = OpenHall.exhibitor("Anji Tea");

    @TempDir
    private Path folder;

    private OpenHall hall;
    private RosterCellService service;

    @BeforeEach
    void open() {
        hall = new OpenHall(folder);
        hall.with(STEEL, TEA);
        hall.with(new Category(new Id<>("c1"), null, "food", Name.of("Food and beverages", "食品饮料")));
        service = new RosterCellService(hall.open());
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private Exhibitor now(Exhibitor exhibitor) {
        return hall.state().get(exhibitor.id());
    }

    private static Cell cell(Exhibitor exhibitor, RosterField field, String words) {
        return new Cell(exhibitor.id(), field, words);
    }

    @Test
    void wordsMeanWhatTheyMeanInAnImportedTable() {
        service.put(List.of(
                cell(STEEL, RosterField.COUNTRY, "中国"),
                cell(STEEL, RosterField.PROVINCE, "Jilin"),
                cell(STEEL, RosterField.AREA, "1,250 m²"),
                cell(STEEL, RosterField.CATEGORY, "食品饮料"),
                cell(STEEL, RosterField.NAME_ZH, "渤海钢铁"),
                cell(STEEL, RosterField.CONTRACT, "已签订")));

        var now = now(STEEL);
        assertThat(now.country()).isEqualTo("CN");
        assertThat(now.province()).isEqualTo("22");
        assertThat(now.request().area()).isEqualTo(1250);
        assertThat(now.categories()).containsExactly("food");
        assertThat(now.name()).isEqualTo(Name.of("Bohai Steel", "渤海钢铁"));
        assertThat(now.contract()).isEqualTo(ContractState.SIGNED);
    }

    @Test
    void noWordsEmptyTheFieldButNotTheLastName() {
        service.put(List.of(cell(STEEL, RosterField.COUNTRY, "CN"), cell(STEEL, RosterField.NOTES, "Call Li")));

        service.put(List.of(
                cell(STEEL, RosterField.COUNTRY, " "),
                cell(STEEL, RosterField.NOTES, ""),
                cell(STEEL, RosterField.NAME_EN, ""),
                cell(STEEL, RosterField.NAME_ZH, "")));

        assertThat(now(STEEL))
                .isEqualTo(STEEL.edit().name(Name.of("", STEEL.name().zh())).build());
    }

    @Test
    void whatCannotStayIsSaidAndTheRestIsWritten() {
        var cells = List.of(
                cell(STEEL, RosterField.AREA, "big"),
                cell(STEEL, RosterField.COUNTRY, "Atlantis"),
                cell(STEEL, RosterField.PROVINCE, "Bavaria"),
                cell(STEEL, RosterField.CATEGORY, "Dragons"),
                cell(STEEL, RosterField.CONTRACT, "perhaps"),
                cell(TEA, RosterField.WEBSITE, "tea.example"));

        assertThat(service.check(cells))
                .extracting(Outcome::understood)
                .containsExactly(false, false, false, false, false, true);
        assertThat(service.put(cells)).isEqualTo(1);

        assertThat(now(STEEL)).isEqualTo(STEEL);
        assertThat(now(TEA).website()).isEqualTo("tea.example");
    }

    @Test
    void manyCellsAreOneChangeThatOneUndoTakesBack() {
        var before = hall.state();
        var edits = hall.edits();

        service.put(List.of(cell(STEEL, RosterField.CONTRACT, "signed"), cell(TEA, RosterField.CONTRACT, "signed")));

        assertThat(hall.edits()).isEqualTo(edits + 1);
        assertThat(hall.open().lastEntry().orElseThrow().label().key()).isEqualTo("change.set-contract-of-many.signed");
        hall.open().undo();
        assertThat(hall.state()).isEqualTo(before);
    }

    @Test
    void theHistoryNamesTheFieldsOfABulkEdit() {
        service.put(List.of(cell(STEEL, RosterField.WEBSITE, "a"), cell(TEA, RosterField.NOTES, "b")));

        assertThat(hall.open().lastEntry().orElseThrow().label().args()).first().isEqualTo("2");
        assertThat(hall.open().lastEntry().orElseThrow().label().key()).isEqualTo("change.edit-exhibitors");
    }

    @Test
    void whoExhibitsAloneHasNoHost() {
        var guest = OpenHall.exhibitor("Guest")
                .edit()
                .kind(ExhibitorKind.CO_EXHIBITOR)
                .host(STEEL.id())
                .build();
        hall.with(guest);

        service.put(List.of(cell(guest, RosterField.KIND, "Exhibitor")));

        assertThat(now(guest).host()).isNull();
    }

    @Test
    void whatIsCheckedIsWhatIsWritten() {
        var random = new Random(20260709);
        var fields = List.of(
                RosterField.COUNTRY,
                RosterField.AREA,
                RosterField.KIND,
                RosterField.NAME_EN,
                RosterField.CITY_ZH,
                RosterField.NOTES);
        var words = List.of("", "CN", "36", "-1", "=1+1", "exhibitor", "大连", "NaN", "1e9", "x".repeat(300));
        for (var round = 0; round < 60; round++) {
            var cells = new ArrayList<Cell>();
            for (var i = random.nextInt(6); i >= 0; i--) {
                cells.add(cell(
                        random.nextBoolean() ? STEEL : TEA,
                        fields.get(random.nextInt(fields.size())),
                        words.get(random.nextInt(words.size()))));
            }
            var expected =
                    service.check(cells).stream().filter(Outcome::changes).count();
            assertThat(service.put(cells)).isEqualTo((int) expected);
            assertThat(now(STEEL).name().isEmpty()).isFalse();
        }
    }
}
