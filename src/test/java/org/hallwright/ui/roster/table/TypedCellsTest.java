package org.hallwright.ui.roster.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.roster.BoothRequest;
import org.hallwright.domain.roster.Category;
import org.hallwright.domain.roster.Contact;
import org.hallwright.domain.roster.ContractState;
import org.hallwright.domain.roster.DocumentDue;
import org.hallwright.domain.roster.Exhibit;
import org.hallwright.domain.roster.ExhibitForm;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.ExhibitorKind;
import org.hallwright.domain.roster.PaymentState;
import org.hallwright.domain.roster.PointsEntry;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Language;
import org.hallwright.ui.roster.RosterDesk;
import org.hallwright.ui.roster.column.OwnColumn;
import org.hallwright.ui.roster.column.RosterColumn;
import org.hallwright.ui.roster.column.ShownColumn;
import org.hallwright.ui.roster.row.ExhibitorRow;
import org.hallwright.ui.roster.row.ExhibitorsViewModel;
import org.hallwright.ui.roster.row.RosterMemory;
import org.hallwright.ui.roster.row.ViewShelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every field of a record in cells of the table, typed in both languages.
class TypedCellsTest {
    private static final List<RosterColumn> FIXED = List.of(
            RosterColumn.BOOTHS,
            RosterColumn.BOOTH_AREA,
            RosterColumn.HALL,
            RosterColumn.STATUS,
            RosterColumn.CONTACTS);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @TempDir
    private Path folder;

    private RosterDesk roster;

    @BeforeEach
    void open() {
        roster = new RosterDesk(folder);
        roster.hall()
                .with(new ThemedArea(
                        new Id<>("t"), null, "", Name.of("Machines", "机器"), "", ThemedArea.Admission.ANYBODY, 1));
        roster.hall().with(new Category(new Id<>("c1"), null, "food", Name.of("Food", "食品")));
        roster.hall().with(full());
    }

    @AfterEach
    void close() {
        roster.close();
    }

    private static Exhibitor full() {
        var wish = new BoothRequest(
                36.5,
                BoothKind.RAW_SPACE,
                2,
                new Id<>("t"),
                List.of(new Id<Booth>("booth-A1"), new Id<Booth>("booth-A2")),
                List.of(RosterDesk.HANSE.id()),
                List.of(RosterDesk.STEEL.id()),
                MAY);
        return RosterDesk.TEA
                .edit()
                .kind(ExhibitorKind.CO_EXHIBITOR)
                .host(RosterDesk.HANSE.id())
                .fascia(Name.of("Anji", "安吉"))
                .country("CN")
                .province("33")
                .city(Name.of("Huzhou", "湖州"))
                .categories(List.of("food"))
                .website("tea.example")
                .description(Name.of("Tea\nand more", "茶\n叶"))
                .contacts(List.of(new Contact("Li; Ming", "Sales", "", "l@e"), new Contact("Wang", "", "12", "")))
                .request(wish)
                .points(List.of(new PointsEntry(MAY, "helped", 7)))
                .contract(ContractState.SIGNED)
                .payment(PaymentState.DEPOSIT)
                .signed(MAY)
                .sponsorship(1200.5)
                .attended(List.of(2023, 2025))
                .documents(List.of(
                        new DocumentDue(Name.of("Plan", "图"), MAY, null),
                        new DocumentDue(Name.of("Cover", "保险"), null, MAY)))
                .exhibits(List.of(
                        new Exhibit(Name.of("Tea", "茶"), ExhibitForm.PHYSICAL, ""),
                        new Exhibit(Name.of("Tour", "导览"), ExhibitForm.DIGITAL_INTERACTIVE, "https://a")))
                .notes("Call\nLi")
                .custom(Map.of("Account", "7"))
                .build();
    }

    private ExhibitorRow row(Language language) {
        var viewModel = new ExhibitorsViewModel(
                roster.desk(language), roster.service(), new RosterMemory(new ViewShelf(List.of(), views -> {})));
        viewModel.reload();
        return viewModel.rows(List.of(RosterDesk.TEA.id())).getFirst();
    }

    private TypedCells typed(Language language) {
        return new TypedCells(roster.desk(language), roster.cells());
    }

    private Exhibitor now() {
        return roster.now(RosterDesk.TEA);
    }

    private void put(ShownColumn column, String words) {
        var typed = typed(Language.EN);
        typed.put(typed.cell(row(Language.EN), column, words).toList());
    }

    private String refusal(ShownColumn column, String words) {
        return typed(Language.EN).refusal(row(Language.EN), column, words).orElse("");
    }

    @Test
    void allFieldsOfARecordCanBeTyped() {
        assertThat(RosterColumn.values())
                .allMatch(column -> typed(Language.EN).takes(column) != FIXED.contains(column))
                .allMatch(column -> !row(Language.EN).words(column).isEmpty() || column == RosterColumn.BOOTH_AREA);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatACellShowsToBeTypedOverChangesNothing(Language language) {
        var typed = typed(language);
        for (var column : columns()) {
            var row = row(language);
            var cells = typed.cell(row, column, typed.written(row, column)).toList();
            assertThat(typed.check(cells))
                    .as("%s", column)
                    .allMatch(outcome -> outcome.understood() && !outcome.changes());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aCellThatIsEmptiedComesBackWhenItIsTypedAgain(Language language) {
        var typed = typed(language);
        for (var column : columns()) {
            if (column == RosterColumn.KIND || column == RosterColumn.POINTS) {
                continue;
            }
            var was = now();
            var written = typed.written(row(language), column);
            typed.put(typed.cell(row(language), column, "").toList());
            assertThat(now()).as("%s", column).isNotEqualTo(was);
            assertThat(typed.written(row(language), column))
                    .as("%s", column)
                    .isIn("", "Unpaid", "None", "未付款", "无", "实物; 实物", "Physical; Physical");
            typed.put(typed.cell(row(language), column, written).toList());
            assertThat(typed.written(row(language), column)).as("%s", column).isEqualTo(written);
            roster.hall().open().undo();
            roster.hall().open().undo();
            assertThat(now()).isEqualTo(was);
        }
    }

    private static List<ShownColumn> columns() {
        return Stream.<ShownColumn>concat(
                        Arrays.stream(RosterColumn.values()).filter(column -> !FIXED.contains(column)),
                        Stream.of(new OwnColumn("Account")))
                .toList();
    }

    @Test
    void whatCannotStayIsSaidInASentenceOfItsOwn() {
        assertThat(refusal(RosterColumn.NEAR, "Nobody Ltd")).startsWith("No other exhibitor");
        assertThat(refusal(RosterColumn.AWAY, "Anji Tea")).as("itself").startsWith("No other exhibitor");
        assertThat(refusal(RosterColumn.HOST, "Anji Tea")).startsWith("No other exhibitor");
        assertThat(refusal(RosterColumn.THEMED_AREA, "Moon")).startsWith("No themed area");
        assertThat(refusal(RosterColumn.WISHED_BOOTHS, "A1; Z9")).startsWith("The plan has no such booth");
        assertThat(refusal(RosterColumn.OPEN_SIDES, "5")).startsWith("A number from 0 to 4");
        assertThat(refusal(RosterColumn.REQUEST_KIND, "tent")).contains("Raw space");
        assertThat(refusal(RosterColumn.SIGNED, "soon")).startsWith("A day is meant");
        assertThat(refusal(RosterColumn.DOCUMENTS_DUE, "2026-05-01; x")).startsWith("Days are meant");
        assertThat(refusal(RosterColumn.DOCUMENTS_RECEIVED, "2026-05-01;2026-05-01;2026-05-01"))
                .startsWith("Days are meant");
        assertThat(refusal(RosterColumn.EXHIBIT_FORMS, "smell")).contains("Live stream");
        assertThat(refusal(RosterColumn.EXHIBIT_LINKS, "a;b;c")).startsWith("One link");
        assertThat(refusal(RosterColumn.SPONSORSHIP, "Gold")).startsWith("An amount");
        assertThat(refusal(RosterColumn.POINTS, "many")).startsWith("A whole number");
        assertThat(refusal(RosterColumn.ATTENDED, "always")).startsWith("Years are meant");
        assertThat(refusal(RosterColumn.POINTS, "12")).isEmpty();
    }

    @Test
    void everyWordOnOfferCanStay() {
        for (var language : Language.values()) {
            var typed = typed(language);
            for (var column : columns()) {
                assertThat(typed.words(column))
                        .filteredOn(word -> !word.equals(row(language).words(RosterColumn.NAME)))
                        .as("%s in %s", column, language)
                        .allMatch(word ->
                                typed.refusal(row(language), column, word).isEmpty());
            }
        }
    }

    @Test
    void aNameTypedNoMoreTakesItsDayWithIt() {
        put(RosterColumn.DOCUMENTS, "Cover");
        assertThat(now().documents()).containsExactly(new DocumentDue(Name.of("Cover", "保险"), null, MAY));

        put(RosterColumn.DOCUMENTS, "Fire plan; Cover");
        assertThat(now().documents())
                .containsExactly(
                        new DocumentDue(Name.of("Fire plan", ""), null, null),
                        new DocumentDue(Name.of("Cover", "保险"), null, MAY));
        put(RosterColumn.DOCUMENTS, "Fire map; Cover");
        assertThat(now().documents()).extracting(DocumentDue::received).containsExactly(null, MAY);
        put(RosterColumn.DOCUMENTS_DUE, "; 2026-06-01");
        assertThat(now().documents()).extracting(DocumentDue::due).containsExactly(null, LocalDate.of(2026, 6, 1));
    }

    @Test
    void contactsKeepWhatBelongsToThem() {
        put(RosterColumn.CONTACT_NAMES, "Wang; \"Li; Ming\"");
        assertThat(now().contacts())
                .containsExactly(new Contact("Wang", "", "12", ""), new Contact("Li; Ming", "Sales", "", "l@e"));
        put(RosterColumn.PHONES, "1; 2; 3");
        assertThat(now().contacts()).extracting(Contact::phone).containsExactly("1", "2", "3");
    }

    @Test
    void theSumOfPointsBecomesALineOfTheLedger() {
        put(RosterColumn.POINTS, "20");
        assertThat(now().priorityPoints()).isEqualTo(20);
        assertThat(now().points()).containsExactly(new PointsEntry(MAY, "helped", 7), new PointsEntry(null, "", 13));
    }

    @Test
    void whoIsGivenAHostIsACoExhibitor() {
        put(RosterColumn.KIND, "Exhibitor");
        assertThat(now().host()).isNull();
        put(RosterColumn.HOST, "渤海钢铁");
        assertThat(now().host()).isEqualTo(RosterDesk.STEEL.id());
        assertThat(now().kind()).isEqualTo(ExhibitorKind.CO_EXHIBITOR);
    }

    @Test
    void aColumnOfAFileIsTypedIntoAndEmptied() {
        put(new OwnColumn("Account"), "8\n9");
        put(new OwnColumn("Tier"), "gold");
        assertThat(now().custom()).containsOnly(Map.entry("Account", "8\n9"), Map.entry("Tier", "gold"));
        put(new OwnColumn("Account"), " ");
        assertThat(now().custom()).containsOnly(Map.entry("Tier", "gold"));
    }

    /// Whatever is typed where, either it stays or nothing changes.
    @Test
    void noWordsBreakACell() {
        var random = new Random(20261128);
        var words =
                List.of("", ";", "; ;", "\"", "\"a", "=1+1", "-1", "NaN", "1e9", "9".repeat(30), "2026-02-30", "A1;A1");
        var columns = columns();
        var typed = typed(Language.EN);
        for (var i = 0; i < 300; i++) {
            var column = columns.get(random.nextInt(columns.size()));
            var cells = typed.cell(row(Language.EN), column, words.get(random.nextInt(words.size())))
                    .toList();
            var outcome = typed.check(cells).getFirst();
            var was = now();
            typed.put(cells);
            assertThat(!now().equals(was)).isEqualTo(outcome.changes());
        }
    }
}
