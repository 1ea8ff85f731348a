package org.hallwright.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hallwright.service.OpenHall.HALL;
import static org.hallwright.service.OpenHall.booth;
import static org.hallwright.service.OpenHall.exhibitor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentCheck;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.assignment.BoothStatus;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.roster.BoothRequest;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentRulesTest {
    private static final Booth A1 = booth("A1", 0, 0);
    private static final Exhibitor MAKER = exhibitor("Maker");
    private static final Exhibitor TRADER = exhibitor("Trader");

    @TempDir
    Path folder;

    private OpenHall hall;
    private AssignmentService assignments;

    @BeforeEach
    void open() {
        hall = new OpenHall(folder).with(HALL, A1, MAKER, TRADER);
        assignments = new AssignmentService(hall.open());
    }

    @AfterEach
    void close() {
        hall.close();
    }

    @Test
    void aHoldIsExtendedRatherThanDoubled() {
        assignments.hold(A1.id(), "Maker", LocalDate.of(2024, 9, 1), "");
        assignments.hold(A1.id(), "Trader", LocalDate.of(2024, 10, 1), "waits for the board");

        assertThat(hall.state().all(Hold.class))
                .singleElement()
                .satisfies(h -> assertThat(h.heldFor()).isEqualTo("Trader"))
                .satisfies(h -> assertThat(h.until()).isEqualTo("2024-10-01"));
    }

    @ParameterizedTest
    @CsvSource({"Maker, true", "MAKER, true", "Maker公司, true", "Make, false", "Trader, false"})
    void aHoldIsForWhoeverHasThatNameInEitherLanguage(String heldFor, boolean isFor) {
        assignments.hold(A1.id(), heldFor, null, "");

        var why = AssignmentService.obstacle(hall.state(), A1, MAKER);
        assertThat(why == null).isEqualTo(isFor);
        assertThat(AssignmentService.free(hall.state(), MAKER).contains(A1.id()))
                .isEqualTo(isFor);
    }

    @Test
    void assigningAHeldBoothIsOneEditThatUndoTakesBackWhole() {
        assignments.hold(A1.id(), "Maker", null, "");
        var before = hall.state();

        assignments.assign(A1.id(), MAKER.id());
        hall.open().undo();

        assertThat(hall.state()).isEqualTo(before);
        assertThat(hall.occupancy().statusOf(A1)).isEqualTo(BoothStatus.HELD);
    }

    @Test
    void confirmingTwiceIsConfirmingOnce() {
        assignments.assign(A1.id(), MAKER.id());
        assignments.confirm(A1.id());
        var edits = hall.edits();

        assignments.confirm(A1.id());

        assertThat(hall.edits()).isEqualTo(edits);
    }

    @Test
    void nothingIsOfferedConfirmedOrDeclinedWhereNobodyStands() {
        refused("assignment.none", () -> assignments.offer(A1.id()));
        refused("assignment.none", () -> assignments.confirm(A1.id()));
        refused("assignment.none", () -> assignments.decline(A1.id(), ""));
        assertThat(hall.edits()).isEqualTo(2);
    }

    @Test
    void aHoldThatIsNotThereIsEndedWithoutATrace() {
        var edits = hall.edits();

        assignments.releaseHold(A1.id());

        assertThat(hall.edits()).isEqualTo(edits);
    }

    @Test
    void theRefusalNamesWhoIsInTheWay() {
        assignments.assign(A1.id(), MAKER.id());

        assertThatThrownBy(() -> assignments.assign(A1.id(), TRADER.id()))
                .isInstanceOfSatisfying(
                        WrongRequest.class, e -> assertThat(e.args()).containsExactly("A1", "Maker公司 Maker"));
    }

    @ParameterizedTest
    @CsvSource({"9, true", "8.6, true", "9.5, true", "9.6, false", "5.7, true", "5.6, false", "0, true", "36, false"})
    void aBoothAnswersARequestOfAboutItsArea(double asked, boolean free) {
        var wishing = wishing(new BoothRequest(asked, null, 0, null, null, null, null, null));

        assertThat(AssignmentService.free(hall.state(), wishing).contains(A1.id()))
                .isEqualTo(free);
    }

    @Test
    void aBoothAnswersKindSidesAndThemedArea() {
        var cars = new Id<ThemedArea>("cars");
        var corner = booth("A2", 10, 10).withOpenSides(2).withArea(cars).withKind(BoothKind.RAW_SPACE);
        hall.with(corner);

        assertThat(free(new BoothRequest(0, BoothKind.RAW_SPACE, 0, null, null, null, null, null)))
                .containsExactly("A2");
        assertThat(free(new BoothRequest(0, null, 2, null, null, null, null, null)))
                .containsExactlyInAnyOrder("A1", "A2");
        assertThat(free(new BoothRequest(0, null, 3, null, null, null, null, null)))
                .containsExactly("A1");
        assertThat(free(new BoothRequest(0, null, 0, cars, null, null, null, null)))
                .containsExactly("A2");
    }

    private List<String> free(BoothRequest request) {
        return AssignmentService.free(hall.state(), wishing(request)).stream()
                .map(id -> hall.state().get(id).number())
                .toList();
    }

    private static Exhibitor wishing(BoothRequest request) {
        return MAKER.edit().request(request).build();
    }

    @Test
    void whatIsFreeIsWhatNothingStandsAgainst() {
        var dice = new Random(221);
        var booths = new ArrayList<Booth>();
        for (var i = 0; i < 40; i++) {
            var kind = dice.nextInt(5) == 0 ? BoothKind.NON_INVENTORY : BoothKind.SHELL_SCHEME;
            var booth = booth("R" + i, 3 * (i % 20), 10 + 3 * (i / 20)).withKind(kind);
            booths.add(booth);
            hall.with(booth);
            if (dice.nextInt(3) == 0) {
                hall.with(new Hold(new Id<>("h" + i), booth.id(), dice.nextBoolean() ? "Maker" : "Trader", null, ""));
            }
            if (dice.nextInt(3) == 0) {
                var state = AssignmentState.values()[dice.nextInt(4)];
                hall.with(new Assignment(new Id<>("as" + i), booth.id(), TRADER.id(), state, "", false));
            }
        }
        booths.add(A1);
        var free = AssignmentService.free(hall.state(), MAKER);
        assertThat(booths)
                .allMatch(b -> free.contains(b.id()) == (AssignmentService.obstacle(hall.state(), b, MAKER) == null));
    }

    @Test
    void whateverTheDeskDoesNoBoothIsSoldTwiceAndUndoLeadsBack() {
        var dice = new Random(222);
        for (var i = 0; i < 5; i++) {
            hall.with(Booth.shell(new Id<>("b" + i), HALL.id(), "C" + i, Footprint.rectangle(4 * i, 20, 3, 3)));
        }
        var start = hall.state();
        var edits = hall.edits();
        for (var step = 0; step < 150; step++) {
            var booth = new Id<Booth>("b" + dice.nextInt(5));
            var who = dice.nextBoolean() ? MAKER : TRADER;
            List<Consumer<Id<Booth>>> verbs = List.of(
                    b -> assignments.assign(b, who.id()),
                    b -> assignments.hold(b, who.name().en(), null, ""),
                    assignments::offer,
                    assignments::confirm,
                    assignments::release,
                    assignments::releaseHold,
                    b -> assignments.decline(b, "too far"));
            attempt(verbs.get(dice.nextInt(verbs.size())), booth);
            assertThat(AssignmentCheck.problems(hall.state())).isEmpty();
        }
        for (var done = hall.edits() - edits; done > 0; done--) {
            hall.open().undo();
        }
        assertThat(hall.state()).isEqualTo(start);
    }

    /// A verb that is refused has changed nothing.
    private void attempt(Consumer<Id<Booth>> verb, Id<Booth> booth) {
        var before = hall.state();
        try {
            verb.accept(booth);
        } catch (WrongRequest refused) {
            assertThat(hall.state()).isEqualTo(before);
        }
    }

    private static void refused(String key, ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        WrongRequest.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
