package org.hallwright.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExhibitorTest {
    /// An exhibitor with something in every field, so that a field that is lost shows.
    private static Exhibitor full() {
        var wish = new BoothRequest(
                36,
                BoothKind.RAW_SPACE,
                3,
                new Id<>("cars"),
                List.of(new Id<>("b1")),
                List.of(new Id<>("friend")),
                List.of(new Id<>("rival")),
                LocalDate.of(2021, 3, 1));
        return new Exhibitor(
                new Id<>("x"),
                ExhibitorKind.CO_EXHIBITOR,
                new Id<>("host"),
                Name.of("Jilin Motors", "吉林汽车"),
                Name.of("JM", "吉汽"),
                "CN",
                "22",
                Name.of("Changchun", "长春"),
                List.of("auto"),
                "https://example.org",
                Name.of("Cars", "汽车"),
                List.of(new Contact("Li", "sales", "1", "a@example.org")),
                wish,
                List.of(new PointsEntry(LocalDate.of(2020, 1, 1), "year", 3), new PointsEntry(null, "fine", -1)),
                ContractState.SIGNED,
                PaymentState.DEPOSIT,
                List.of(new Exhibit(Name.of("Car", "车"), ExhibitForm.PHYSICAL, "")),
                List.of("A101"),
                "late",
                Map.of("Tax no", "9"),
                List.of(2019, 2020),
                5000,
                LocalDate.of(2021, 2, 1),
                List.of(new DocumentDue(Name.of("Insurance", "保险"), LocalDate.of(2021, 5, 1), null)),
                List.of(new Id<>("namesake")),
                List.of("A101"));
    }

    record Edit(String field, UnaryOperator<ExhibitorBuilder> how) {}

    static Stream<Edit> edits() {
        return Stream.of(
                new Edit("kind", b -> b.kind(ExhibitorKind.EXHIBITOR)),
                new Edit("host", b -> b.host(null)),
                new Edit("name", b -> b.name(Name.of("Other", ""))),
                new Edit("fascia", b -> b.fascia(Name.NONE)),
                new Edit("country", b -> b.country("MN")),
                new Edit("province", b -> b.province("")),
                new Edit("city", b -> b.city(Name.NONE)),
                new Edit("categories", b -> b.categories(List.of())),
                new Edit("website", b -> b.website("")),
                new Edit("description", b -> b.description(Name.NONE)),
                new Edit("contacts", b -> b.contacts(List.of())),
                new Edit("request", b -> b.request(BoothRequest.NONE)),
                new Edit("points", b -> b.points(List.of())),
                new Edit("contract", b -> b.contract(ContractState.CANCELLED)),
                new Edit("payment", b -> b.payment(PaymentState.PAID)),
                new Edit("exhibits", b -> b.exhibits(List.of())),
                new Edit("boothReferences", b -> b.boothReferences(List.of())),
                new Edit("notes", b -> b.notes("")),
                new Edit("custom", b -> b.custom(Map.of())),
                new Edit("attended", b -> b.attended(List.of(2021))),
                new Edit("sponsorship", b -> b.sponsorship(0)),
                new Edit("signed", b -> b.signed(null)),
                new Edit("documents", b -> b.documents(List.of())),
                new Edit("distinct", b -> b.distinct(List.of())),
                new Edit("offPlan", b -> b.offPlan(List.of())));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void anEditOfOneFieldKeepsAllOthers(Edit edit) {
        var edited = edit.how().apply(full().edit()).build();

        assertThat(edited).isNotEqualTo(full());
        assertThat(edited)
                .usingRecursiveComparison()
                .ignoringFields(edit.field())
                .isEqualTo(full());
    }

    @Test
    void everyFieldButTheIdentityCanBeEdited() {
        var fields = new HashSet<String>();
        for (var component : Exhibitor.class.getRecordComponents()) {
            fields.add(component.getName());
        }
        fields.remove("id");

        assertThat(edits().map(Edit::field)).containsExactlyInAnyOrderElementsOf(fields);
    }

    @Test
    void anEditOfNothingIsTheSameExhibitor() {
        assertThat(full().edit().build()).isEqualTo(full());
    }

    @Test
    void pointsAreTheSumOfTheLedger() {
        assertThat(full().priorityPoints()).isEqualTo(2);
        assertThat(Exhibitor.named(new Id<>("n"), Name.NONE).priorityPoints()).isZero();
    }

    @ParameterizedTest
    @EnumSource(ExhibitorKind.class)
    void aRepresentedCompanyHasGoodsOnlyAndIsNotCounted(ExhibitorKind kind) {
        var counts = full().edit().kind(kind).build().counts();

        assertThat(counts).isEqualTo(kind != ExhibitorKind.REPRESENTED_COMPANY);
    }

    @Test
    void theSignShowsTheFasciaNameWhereThereIsOne() {
        assertThat(full().signName()).isEqualTo(Name.of("JM", "吉汽"));
        assertThat(full().edit().fascia(Name.NONE).build().signName()).isEqualTo(Name.of("Jilin Motors", "吉林汽车"));
        assertThat(full().edit().fascia(Name.of(" ", "")).build().signName()).isEqualTo(full().name());
    }

    @Test
    void whatTheCallerChangesLaterChangesNoExhibitor() {
        var categories = new ArrayList<>(List.of("auto"));
        var custom = new HashMap<>(Map.of("b", "2", "a", "1"));
        var made = full().edit().categories(categories).custom(custom).build();

        categories.add("rail");
        custom.clear();

        assertThat(made.categories()).containsExactly("auto");
        assertThat(made.custom().keySet()).containsExactly("a", "b");
    }

    @Test
    void thereAreThirtyFourProvincesEachFoundByItsCode() {
        assertThat(Province.all()).hasSize(34).allMatch(p -> p.code().length() == 2);
        assertThat(Province.all())
                .extracting(Province::code)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(Province.nameOf("15")).isEqualTo(Name.of("Inner Mongolia", "内蒙古"));
        assertThat(Province.of("15"))
                .hasValueSatisfying(p -> assertThat(p.full()).isEqualTo("内蒙古自治区"));
        assertThat(Province.of("11"))
                .hasValueSatisfying(p -> assertThat(p.full()).isEqualTo("北京市"));
        assertThat(Province.nameOf("99")).isEqualTo(Name.of("99", "99"));
        assertThat(Province.of("")).isEmpty();
    }

    @Test
    void aDocumentIsOverdueFromTheDayAfterItsLast() {
        var due = LocalDate.of(2021, 5, 1);
        var insurance = new DocumentDue(Name.of("Insurance", "保险"), due, null);

        assertThat(insurance.isOverdue(due)).isFalse();
        assertThat(insurance.isOverdue(due.plusDays(1))).isTrue();
        assertThat(insurance.receivedOn(due.plusDays(9)).isOverdue(due.plusDays(20)))
                .isFalse();
        assertThat(new DocumentDue(Name.NONE, null, null).isOverdue(LocalDate.MAX))
                .isFalse();
    }

    @Test
    void yearsAreKeptOnceAndInOrder() {
        assertThat(full().edit().attended(List.of(2021, 2019, 2021)).build().attended())
                .containsExactly(2019, 2021);
    }
}
