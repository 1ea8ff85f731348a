package org.hallwright.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.merge.Difference.Reason;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.roster.BoothRequest;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.PointsEntry;
import org.hallwright.domain.roster.intake.ImportedRow;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;

class MergeTest {
    private static final Id<Exhibitor> FIRM = new Id<>("e3");
    private static final Id<Booth> BOOTH = new Id<>("b02");

    private final ExhibitionState base = Copies.exhibition();

    private static ExhibitionState put(ExhibitionState state, Entry... entries) {
        var change = new ChangeBuilder(state);
        List.of(entries).forEach(change::put);
        return state.apply(change.build(Label.of("change.test")));
    }

    private static ExhibitionState delete(ExhibitionState state, String... ids) {
        var change = new ChangeBuilder(state);
        List.of(ids).forEach(id -> change.delete(new Id<Entry>(id)));
        return state.apply(change.build(Label.of("change.test")));
    }

    private static ExhibitionState result(ExhibitionState mine, Merge merge, Side all) {
        Map<Difference.Key, Side> choices =
                merge.differences().stream().collect(Collectors.toMap(Difference::key, d -> all));
        return mine.apply(new Change(Label.of("x"), merge.with(choices).edits()));
    }

    private static BoothRequest request(double area, BoothKind kind) {
        return new BoothRequest(area, kind, 0, null, List.of(), List.of(), List.of(), null);
    }

    @Test
    void fieldsOfOneRequestThatEachDeskChangedGoTogether() {
        var firm = base.get(FIRM);
        var mine = put(base, firm.edit().request(request(36, null)).build());
        var theirs = put(
                base,
                firm.edit()
                        .request(request(0, BoothKind.RAW_SPACE))
                        .name(Name.of("Firm 3", "三号"))
                        .build());

        var merge = Merge.of(base, mine, theirs);

        assertThat(merge.differences()).isEmpty();
        assertThat(result(mine, merge, Side.MINE).get(FIRM))
                .isEqualTo(firm.edit()
                        .request(request(36, BoothKind.RAW_SPACE))
                        .name(Name.of("Firm 3", "三号"))
                        .build());
    }

    @Test
    void theSameFieldIsListedWithBothValues() {
        var firm = base.get(FIRM);
        var mine = put(base, firm.edit().notes("pays late").build());
        var theirs = put(base, firm.edit().notes("pays early").build());

        var merge = Merge.of(base, mine, theirs);

        assertThat(merge.differences()).singleElement().satisfies(d -> {
            assertThat(d.field()).isEqualTo("notes");
            assertThat(d.mine()).isEqualTo("pays late");
            assertThat(d.theirs()).isEqualTo("pays early");
        });
        assertThat(result(mine, merge, Side.MINE)).isEqualTo(mine);
        assertThat(result(mine, merge, Side.THEIRS)).isEqualTo(theirs);
    }

    @Test
    void entriesOfALedgerAddUp() {
        var firm = base.get(FIRM);
        var mine = put(
                base,
                firm.edit().points(List.of(new PointsEntry(null, "years", 3))).build());
        var theirs = put(
                base,
                firm.edit().points(List.of(new PointsEntry(null, "area", 5))).build());

        var merge = Merge.of(base, mine, theirs);

        assertThat(merge.differences()).isEmpty();
        assertThat(result(mine, merge, Side.MINE).get(FIRM).priorityPoints()).isEqualTo(8);
    }

    @Test
    void whomEachDeskToldApartStaysTwo() {
        var people = put(base, guest("g0"), guest("g1"), guest("g2"), guest("g3"));
        var zero = people.get(new Id<Guest>("g0"));
        var mine = put(people, zero.apartFrom(new Id<>("g2")).apartFrom(new Id<>("g1")));
        var theirs = put(people, zero.apartFrom(new Id<>("g3")).apartFrom(new Id<>("g1")));

        var merge = Merge.of(people, mine, theirs);

        assertThat(merge.differences()).isEmpty();
        assertThat(result(mine, merge, Side.MINE).get(zero.id()).distinct())
                .containsExactly(new Id<>("g1"), new Id<>("g2"), new Id<>("g3"));
        assertThat(result(theirs, Merge.of(people, theirs, mine), Side.MINE)).isEqualTo(result(mine, merge, Side.MINE));
    }

    @Test
    void whoWasToldApartFromSomebodyThatIsDeletedThereNamesNobodyWhoIsGone() {
        var people = put(base, guest("g0"), guest("g1"));
        var mine = put(people, people.get(new Id<Guest>("g0")).apartFrom(new Id<>("g1")));
        var theirs = delete(people, "g1");

        var gone = result(mine, Merge.of(people, mine, theirs), Side.THEIRS);

        assertThat(gone.find(new Id<Guest>("g1"))).isEmpty();
        assertThat(gone.get(new Id<Guest>("g0")).distinct()).isEmpty();
    }

    private static Guest guest(String id) {
        return Guest.named(new Id<>(id), Name.of("Bat Bold", "巴特"));
    }

    @Test
    void aBoothThatIsDeletedHereAndLetThereIsAsked() {
        var mine = delete(base, BOOTH.value());
        var theirs = put(base, Copies.assignment("t1", BOOTH.value(), FIRM.value()));

        var merge = Merge.of(base, mine, theirs);

        assertThat(merge.differences()).singleElement().satisfies(d -> {
            assertThat(d.reason()).isEqualTo(Reason.DELETED_HERE);
            assertThat(d.users()).extracting(e -> e.id().value()).containsExactly("t1");
        });
        assertThat(result(mine, merge, Side.THEIRS)).isEqualTo(theirs);
        assertThat(result(mine, merge, Side.MINE)).isEqualTo(mine);
        assertThat(merge.with(Map.of()).dropped())
                .extracting(e -> e.id().value())
                .containsExactly("t1");
    }

    @Test
    void aBoothThatWasEditedKeepsTheHallUnderIt() {
        var all = base.all(Booth.class).stream()
                .filter(b -> b.hall().value().equals("h0"))
                .toList();
        var ids =
                new java.util.ArrayList<>(all.stream().map(b -> b.id().value()).toList());
        ids.add("h0");
        ids.add("a0");
        var mine = delete(base, ids.toArray(String[]::new));
        var theirs = put(base, base.get(BOOTH).withNotes("by the door"));

        var merge = Merge.of(base, mine, theirs);
        var kept = result(mine, merge, Side.THEIRS);

        assertThat(merge.differences())
                .singleElement()
                .satisfies(d -> assertThat(d.reason()).isEqualTo(Reason.DELETED_HERE));
        assertThat(kept.get(BOOTH).notes()).isEqualTo("by the door");
        assertThat(kept.find(new Id<Hall>("h0"))).isPresent();
        assertThat(kept.count(Booth.class)).isEqualTo(mine.count(Booth.class) + 1);
        assertThat(result(mine, merge, Side.MINE)).isEqualTo(mine);
    }

    @Test
    void aBoothLetToTwoIsAsked() {
        var mine = put(base, Copies.assignment("m1", BOOTH.value(), "e4"));
        var theirs = put(base, Copies.assignment("t1", BOOTH.value(), "e5"));

        var merge = Merge.of(base, mine, theirs);

        assertThat(merge.differences()).singleElement().satisfies(d -> {
            assertThat(d.reason()).isEqualTo(Reason.BOOTH_TAKEN);
            assertThat(d.subject().id()).isEqualTo(BOOTH);
        });
        assertThat(holder(result(mine, merge, Side.MINE))).isEqualTo("e4");
        assertThat(holder(result(mine, merge, Side.THEIRS))).isEqualTo("e5");
    }

    private static String holder(ExhibitionState state) {
        var on = state.all(Assignment.class).stream()
                .filter(a -> a.booth().equals(BOOTH))
                .toList();
        assertThat(on).hasSize(1);
        return on.getFirst().exhibitor().value();
    }

    @Test
    void withoutACommonStateNothingIsLostAndEveryDifferenceAsked() {
        var firm = base.get(FIRM);
        var mine = put(delete(base, "e7"), firm.edit().notes("mine").build());
        var theirs = put(base, firm.edit().website("theirs.example").build());

        var merge = Merge.of(ExhibitionState.EMPTY, mine, theirs);

        assertThat(merge.differences()).extracting(Difference::field).containsExactly("notes", "website");
        assertThat(result(mine, merge, Side.MINE).find(new Id<Exhibitor>("e7"))).isPresent();
    }

    @Test
    void nobodyIsAskedWhatFilesSaid() {
        var mine = put(base, remembered("by ship"));
        var theirs = put(base, remembered("by train"));
        var merge = Merge.of(base, mine, theirs);
        assertThat(merge.differences()).isEmpty();
        assertThat(merge.taken()).isZero();
        assertThat(result(mine, merge, Side.MINE)).isEqualTo(result(theirs, Merge.of(base, theirs, mine), Side.MINE));

        var gone = Merge.of(base, delete(base, FIRM.value()), theirs);
        assertThat(gone.differences()).isEmpty();
        assertThat(gone.with(Map.of()).edits()).isEmpty();
        assertThat(gone.with(Map.of()).dropped()).isEmpty();
    }

    private static ImportedRow remembered(String notes) {
        return new ImportedRow(new Id<>("row"), FIRM, "s", Map.of("notes", notes), Map.of(), List.of());
    }
}
