package org.hallwright.service.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.roster.BoothRequest;
import org.hallwright.domain.roster.Contact;
import org.hallwright.domain.roster.ContractState;
import org.hallwright.domain.roster.DocumentDue;
import org.hallwright.domain.roster.Exhibit;
import org.hallwright.domain.roster.ExhibitForm;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.ExhibitorKind;
import org.hallwright.domain.roster.PaymentState;
import org.hallwright.domain.roster.PointsEntry;
import org.hallwright.domain.roster.duplicate.JoinedField;
import org.hallwright.domain.roster.duplicate.JoinedField.Side;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.domain.work.Progress;
import org.hallwright.service.OpenHall;
import org.hallwright.service.WrongRequest;
import org.hallwright.store.LogEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuplicateServiceTest {
    private static final Exhibitor KEPT = Exhibitor.named(new Id<>("kept"), Name.of("Jilin Motors", ""))
            .edit()
            .country("CN")
            .contacts(List.of(new Contact("Li Wei", "", "0431-1234567", ""), new Contact("Zhao", "", "", "")))
            .request(new BoothRequest(
                    36, null, 0, null, List.of(new Id<>("booth-A1")), List.of(new Id<>("friend")), null, null))
            .points(List.of(new PointsEntry(null, "thanks", 5)))
            .notes("calls on Mondays")
            .custom(Map.of("Tax no", "1", "Region", "North"))
            .boothReferences(List.of("A1"))
            .build();
    private static final Exhibitor LOST = Exhibitor.named(new Id<>("lost"), Name.of("Jilin Motors Ltd", "吉林汽车"))
            .edit()
            .country("CN")
            .province("22")
            .contacts(List.of(
                    new Contact("LI  WEI", "sales", "", "li@jm.example"), new Contact("Chen", "", "0431-7654321", "")))
            .request(new BoothRequest(
                    54,
                    null,
                    2,
                    null,
                    List.of(new Id<>("booth-A2"), new Id<>("booth-A1")),
                    List.of(new Id<>("kept")),
                    List.of(new Id<>("rival")),
                    LocalDate.of(2021, 3, 1)))
            .points(List.of(new PointsEntry(LocalDate.of(2020, 1, 1), "year", 10)))
            .contract(ContractState.SIGNED)
            .payment(PaymentState.DEPOSIT)
            .exhibits(List.of(new Exhibit(Name.of("Car", "车"), ExhibitForm.PHYSICAL, "")))
            .documents(List.of(new DocumentDue(Name.of("Insurance", "保险"), LocalDate.of(2021, 5, 1), null)))
            .attended(List.of(2019))
            .notes("wants a corner")
            .custom(Map.of("Tax no", "2", "Region", "North"))
            .boothReferences(List.of("A2"))
            .build();
    private static final Exhibitor GUEST = Exhibitor.named(new Id<>("guest"), Name.of("Guest", ""))
            .edit()
            .kind(ExhibitorKind.CO_EXHIBITOR)
            .host(LOST.id())
            .build();
    private static final Exhibitor FRIEND = Exhibitor.named(new Id<>("friend"), Name.of("Friend", ""))
            .edit()
            .request(BoothRequest.NONE.withNeighbours(List.of(LOST.id(), KEPT.id()), List.of()))
            .build();

    @TempDir
    private Path folder;

    private OpenHall hall;
    private DuplicateService service;

    @BeforeEach
    void open() {
        hall = new OpenHall(folder)
                .with(OpenHall.HALL, OpenHall.booth("A1", 3, 3), OpenHall.booth("A2", 9, 3), KEPT, LOST, GUEST, FRIEND);
        service = new DuplicateService(hall.open());
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private Exhibitor merged() {
        service.merge(KEPT.id(), LOST.id(), Map.of());
        return hall.state().get(KEPT.id());
    }

    @Test
    void whatBothHaveIsKept() {
        var one = merged();

        assertThat(hall.state().find(LOST.id())).isEmpty();
        assertThat(one.name()).isEqualTo(Name.of("Jilin Motors", "吉林汽车"));
        assertThat(one.province()).isEqualTo("22");
        assertThat(one.points()).hasSize(2);
        assertThat(one.priorityPoints()).isEqualTo(15);
        assertThat(one.contract()).isEqualTo(ContractState.SIGNED);
        assertThat(one.payment()).isEqualTo(PaymentState.DEPOSIT);
        assertThat(one.exhibits()).hasSize(1);
        assertThat(one.documents()).hasSize(1);
        assertThat(one.attended()).containsExactly(2019);
        assertThat(one.notes()).isEqualTo("calls on Mondays\nwants a corner");
        assertThat(one.boothReferences()).containsExactly("A1", "A2");
        assertThat(one.custom())
                .containsOnly(Map.entry("Tax no", "1"), Map.entry("Tax no (2)", "2"), Map.entry("Region", "North"));
    }

    @Test
    void aPersonWhoStandsInBothIsOneContactWithAllThatIsKnown() {
        assertThat(merged().contacts())
                .containsExactly(
                        new Contact("Li Wei", "sales", "0431-1234567", "li@jm.example"),
                        new Contact("Zhao", "", "", ""),
                        new Contact("Chen", "", "0431-7654321", ""));
    }

    @Test
    void theRequestsAreJoinedAndNobodyWishesForHimself() {
        var wish = merged().request();

        assertThat(wish.area()).isEqualTo(36);
        assertThat(wish.openSides()).isEqualTo(2);
        assertThat(wish.booths()).containsExactly(new Id<>("booth-A1"), new Id<>("booth-A2"));
        assertThat(wish.near()).containsExactly(FRIEND.id());
        assertThat(wish.away()).containsExactly(new Id<>("rival"));
        assertThat(wish.received()).isEqualTo(LocalDate.of(2021, 3, 1));
    }

    @Test
    void whateverNamedTheOneThatGoesNamesTheOneThatStays() {
        merged();

        assertThat(hall.state().get(GUEST.id()).host()).isEqualTo(KEPT.id());
        assertThat(hall.state().get(FRIEND.id()).request().near()).containsExactly(KEPT.id());
        assertThat(hall.state().entries().stream().filter(e -> mentions(e, "lost")))
                .isEmpty();
    }

    private static boolean mentions(Entry entry, String id) {
        return entry.toString().contains("=" + id + ",") || entry.toString().contains("[" + id + "]");
    }

    @Test
    void theirBoothsFollowAndOneBoothIsNotHadTwice() {
        hall.with(
                stands("s1", "A1", KEPT, AssignmentState.PROPOSED),
                stands("s2", "A1", LOST, AssignmentState.CONFIRMED),
                stands("s3", "A2", LOST, AssignmentState.OFFERED),
                stands("s4", "A2", LOST, AssignmentState.DECLINED));
        merged();

        assertThat(hall.state().all(Assignment.class))
                .extracting(a -> a.id().value() + a.exhibitor())
                .containsExactlyInAnyOrder("s2kept", "s3kept", "s4kept");
    }

    private static Assignment stands(String id, String booth, Exhibitor who, AssignmentState state) {
        return new Assignment(new Id<>(id), new Id<>("booth-" + booth), who.id(), state, "", false);
    }

    @Test
    void theUserChoosesFieldByField() {
        service.merge(
                KEPT.id(),
                LOST.id(),
                Map.of(
                        JoinedField.NAME_EN, Side.RIGHT,
                        JoinedField.AREA, Side.RIGHT,
                        JoinedField.CONTACTS, Side.LEFT,
                        JoinedField.NOTES, Side.RIGHT,
                        JoinedField.PAYMENT, Side.LEFT));
        var one = hall.state().get(KEPT.id());

        assertThat(one.name().en()).isEqualTo("Jilin Motors Ltd");
        assertThat(one.request().area()).isEqualTo(54);
        assertThat(one.contacts()).isEqualTo(KEPT.contacts());
        assertThat(one.notes()).isEqualTo("wants a corner");
        assertThat(one.payment()).isEqualTo(PaymentState.UNPAID);
    }

    @Test
    void whoeverStoodOnTheOtherOnesBoothStandsOnItsOwn() {
        var own = GUEST.edit().host(KEPT.id()).build();
        hall.with(own);

        service.merge(own.id(), KEPT.id(), Map.of());

        assertThat(hall.state().get(own.id()).kind()).isEqualTo(ExhibitorKind.EXHIBITOR);
        assertThat(hall.state().get(own.id()).host()).isNull();
    }

    @Test
    void undoTakesAllOfItBack() {
        hall.with(stands("s3", "A2", LOST, AssignmentState.OFFERED));
        var before = hall.state();

        merged();
        hall.open().undo();

        assertThat(hall.state()).isEqualTo(before);
    }

    @Test
    void theHistoryOfBothIsFoundAtTheOneThatStays() {
        hall.with(LOST.edit().website("lost.example").build());
        hall.with(FRIEND.edit().website("friend.example").build());
        hall.with(KEPT.edit().website("kept.example").build());
        hall.with(stands("s1", "A1", LOST, AssignmentState.OFFERED));
        merged();
        var pasts = new PastService(hall.open());
        var deeds = pasts.of(KEPT.id(), 300, 12);
        var seqs = deeds.stream().map(deed -> deed.entry().seq()).toList();

        // The exhibition itself came first, then all at once, then the three edits, of which the second is the
        // friend's.
        var all = hall.open().log().stream().map(LogEntry::seq).toList();
        assertThat(seqs).containsExactly(all.get(6), all.get(5), all.get(4), all.get(2), all.get(1));
        assertThat(deeds)
                .extracting(
                        deed -> deed.own() == null ? "none" : deed.own().id().value())
                .containsExactly("kept", "none", "kept", "lost", "kept");
        assertThat(pasts.of(FRIEND.id(), 300, 12)).hasSize(3);
        assertThat(pasts.of(KEPT.id(), 300, 2)).isEqualTo(deeds.subList(0, 2));
        assertThat(pasts.of(KEPT.id(), 3, 12)).isEqualTo(deeds.subList(0, 3));
    }

    @Test
    void differentCompaniesAreRememberedUntilUndone() {
        var other = LOST.edit().name(Name.of("Jilin Motors", "")).build();
        hall.with(other);
        var pair = service.find(Progress.unwatched()).stream()
                .filter(p -> p.isAbout(KEPT.id()))
                .findFirst()
                .orElseThrow();

        service.sayDistinct(pair.other(), pair.one());

        assertThat(service.find(Progress.unwatched())).doesNotContain(pair);
        hall.open().undo();
        assertThat(service.find(Progress.unwatched())).contains(pair);
    }

    @Test
    void mergingWithItselfOrWithWhoIsGoneIsRefused() {
        assertThatThrownBy(() -> service.merge(KEPT.id(), KEPT.id(), Map.of())).isInstanceOf(WrongRequest.class);
        assertThatThrownBy(() -> service.merge(KEPT.id(), new Id<>("gone"), Map.of()))
                .isInstanceOf(WrongRequest.class);
        assertThat(hall.state().find(KEPT.id())).contains(KEPT);
    }

    /// Whatever is chosen, nothing that names the one that is gone is left, and undo restores the state.
    @Test
    void anyMergeOfAnyRosterLeavesNoTraceAndCanBeUndone() {
        var dice = new Random(99);
        for (var run = 0; run < 15; run++) {
            var before = hall.state();
            var all = new ArrayList<Exhibitor>();
            for (var i = 0; i < 8; i++) {
                all.add(Exhibitor.named(new Id<>("r" + run + "-" + i), Name.of("Company " + i, ""))
                        .edit()
                        .host(dice.nextBoolean() ? null : new Id<>("r" + run + "-" + dice.nextInt(8)))
                        .request(BoothRequest.NONE.withNeighbours(some(dice, run), some(dice, run)))
                        .distinct(some(dice, run))
                        .build());
            }
            hall.with(all.toArray(Entry[]::new));
            var filled = hall.state();
            var choices = new EnumMap<JoinedField, Side>(JoinedField.class);
            Stream.of(JoinedField.values())
                    .filter(f -> dice.nextBoolean())
                    .forEach(f -> choices.put(f, Side.values()[dice.nextInt(3)]));
            var keep = all.get(dice.nextInt(4)).id();
            var lose = all.get(4 + dice.nextInt(4)).id();

            service.merge(keep, lose, choices);

            assertThat(hall.state().entries().stream().filter(e -> mentions(e, lose.value())))
                    .isEmpty();
            var one = hall.state().get(keep);
            assertThat(one.host()).isNotEqualTo(keep);
            assertThat(one.request().near()).doesNotContain(keep).doesNotHaveDuplicates();
            assertThat(one.distinct()).doesNotContain(keep).doesNotHaveDuplicates();
            hall.open().undo();
            assertThat(hall.state()).isEqualTo(filled);
            hall.open().undo();
            assertThat(hall.state()).isEqualTo(before);
        }
    }

    private static List<Id<Exhibitor>> some(Random dice, int run) {
        return dice.ints(dice.nextInt(4), 0, 8)
                .distinct()
                .mapToObj(i -> new Id<Exhibitor>("r" + run + "-" + i))
                .toList();
    }
}
