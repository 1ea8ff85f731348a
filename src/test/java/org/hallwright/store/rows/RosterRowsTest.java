package org.hallwright.store.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.plan.BoothKind;
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
import org.hallwright.domain.roster.PointsReason;
import org.hallwright.domain.roster.intake.ImportedRow;
import org.hallwright.domain.roster.points.PointsRule;
import org.hallwright.domain.roster.points.PointsScheme;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterRowsTest {
    private static final Name ODD = Name.of("O'Brien; \"Öl\" & Co.", Shelf.ODD);

    @TempDir
    private Path folder;

    private void assertKept(Entry... entries) throws SQLException {
        assertThat(new Shelf(folder).kept(entries)).containsExactlyInAnyOrder(entries);
    }

    @Test
    void anExhibitorOfWhichNothingIsKnownComesBack() throws SQLException {
        assertKept(new Exhibitor(
                new Id<>("x"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                -0.0,
                null,
                null,
                null,
                null));
    }

    @Test
    void anExhibitorWithEverythingOddComesBack() throws SQLException {
        var custom = new HashMap<String, String>();
        custom.put("", "");
        custom.put("列 1", Shelf.ODD);
        custom.put(Shelf.ODD, "=HYPERLINK(\"x\")");
        assertKept(new Exhibitor(
                new Id<>("full"),
                ExhibitorKind.CO_EXHIBITOR,
                new Id<>("host"),
                ODD,
                ODD,
                "MN",
                "15",
                ODD,
                List.of("", Shelf.ODD),
                "https://例え.テスト/?a=b&c=d#e",
                ODD,
                List.of(new Contact("", "", "", ""), new Contact("李", Shelf.ODD, "+86 (0)431", "a@b")),
                new BoothRequest(
                        0.1,
                        BoothKind.RAW_SPACE,
                        4,
                        new Id<>("area"),
                        List.of(new Id<>("b1"), new Id<>("b1")),
                        List.of(new Id<>("x")),
                        List.of(),
                        LocalDate.of(1970, 1, 1)),
                List.of(new PointsEntry(null, "", Integer.MIN_VALUE), new PointsEntry(LocalDate.MIN, "r", 1)),
                ContractState.CANCELLED,
                PaymentState.DEPOSIT,
                List.of(new Exhibit(Name.NONE, ExhibitForm.values()[0], "")),
                List.of("A1/A2", ""),
                Shelf.ODD,
                custom,
                List.of(2021, 0, -7, 2021),
                0.1,
                LocalDate.of(1, 1, 1),
                List.of(new DocumentDue(Name.NONE, null, null), new DocumentDue(ODD, LocalDate.MIN, LocalDate.MAX)),
                List.of(new Id<>("full"), new Id<>("gone")),
                List.of("A1/A2", "", Shelf.ODD)));
    }

    @Test
    void longListsStayInTheirOrder() throws SQLException {
        var contacts = IntStream.range(0, 800)
                .mapToObj(i -> new Contact("联系人 " + i, "role", "" + i, i + "@example.org"))
                .toList();
        var references = IntStream.range(0, 800).mapToObj(i -> "A" + (800 - i)).toList();
        var custom = new HashMap<String, String>();
        IntStream.range(0, 800).forEach(i -> custom.put("column " + i, "值 " + i));
        assertKept(Exhibitor.named(new Id<>("long"), ODD)
                .edit()
                .contacts(contacts)
                .boothReferences(references)
                .custom(custom)
                .build());
    }

    @Test
    void everyStateOfAContractAndAPaymentComesBack() throws SQLException {
        assertKept(Stream.of(ContractState.values())
                .flatMap(contract -> Stream.of(PaymentState.values())
                        .map(payment -> Exhibitor.named(new Id<>(contract + "-" + payment), Name.NONE)
                                .edit()
                                .contract(contract)
                                .payment(payment)
                                .custom(Map.of())
                                .build()))
                .toArray(Exhibitor[]::new));
    }

    @Test
    void aRequestWithNothingInItIsNoRequest() throws SQLException {
        var asked = new BoothRequest(-0.0, null, 0, null, null, null, null, null);
        assertKept(Exhibitor.named(new Id<>("e"), ODD).edit().request(asked).build());
    }

    @Test
    void categoriesNestAsDeepAsTheyLike() throws SQLException {
        var chain = IntStream.range(0, 300)
                .mapToObj(i ->
                        new Category(new Id<>("c" + i), i == 0 ? null : new Id<>("c" + (i - 1)), "1.".repeat(i), ODD))
                .toArray(Category[]::new);
        assertKept(chain);
        var itself = new Category(new Id<>("self"), new Id<>("self"), null, null);
        folder = folder.resolve("second");
        folder.toFile().mkdirs();
        assertKept(itself);
    }

    @Test
    void rulesOfPointsAndWhatTheyGaveComeBack() throws SQLException {
        var rules = Stream.of(PointsReason.values())
                .map(reason -> new PointsRule(reason, -3, 0.5, 7, LocalDate.of(2021, 2, 28), 2))
                .toList();
        var given = Stream.of(PointsReason.values())
                .map(reason -> new PointsEntry(null, "", 3, reason, 1.5))
                .toList();
        assertKept(
                new PointsScheme(new Id<>("s"), rules, Long.MIN_VALUE),
                new PointsScheme(new Id<>("none"), List.of(), 0),
                Exhibitor.named(new Id<>("e"), ODD).edit().points(given).build());
    }

    @Test
    void whatAFileSaidComesBackInItsOwnWords() throws SQLException {
        var words = Map.of("name", Shelf.ODD, "country", "=HYPERLINK(\"x\")");
        assertKept(
                new ImportedRow(new Id<>("i1"), new Id<>("e"), "0a1b", words, Map.of(Shelf.ODD, "x"), List.of("A1")),
                new ImportedRow(new Id<>("i2"), new Id<>("e"), null, null, null, null));
    }

    @Test
    void assignmentsOfEveryStateComeBack() throws SQLException {
        assertKept(Stream.of(AssignmentState.values())
                .map(state -> new Assignment(
                        new Id<>("a-" + state),
                        new Id<>("b"),
                        new Id<>("e"),
                        state,
                        Shelf.ODD,
                        state == AssignmentState.OFFERED))
                .toArray(Assignment[]::new));
    }

    @Test
    void aHoldMayHaveNoEnd() throws SQLException {
        var holds = Arrays.asList(
                new Hold(new Id<>("open"), new Id<>("b"), null, null, null),
                new Hold(new Id<>("last"), new Id<>("b"), Shelf.ODD, LocalDate.of(9999, 12, 31), Shelf.ODD));
        assertKept(holds.toArray(Hold[]::new));
    }
}
