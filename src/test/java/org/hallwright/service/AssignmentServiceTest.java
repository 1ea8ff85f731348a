package org.hallwright.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hallwright.service.OpenHall.HALL;
import static org.hallwright.service.OpenHall.booth;
import static org.hallwright.service.OpenHall.exhibitor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.assignment.BoothStatus;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssignmentServiceTest {
    private static final Booth A1 = booth("A1", 0, 0);
    private static final Booth OFFICE = booth("A2", 6, 0).withKind(BoothKind.NON_INVENTORY);
    private static final Exhibitor MAKER = exhibitor("Maker");
    private static final Exhibitor TRADER = exhibitor("Trader");

    @TempDir
    Path folder;

    private OpenHall hall;
    private AssignmentService assignments;

    @BeforeEach
    void open() {
        hall = new OpenHall(folder).with(HALL, A1, OFFICE, MAKER, TRADER);
        assignments = new AssignmentService(hall.open());
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private BoothStatus status() {
        return hall.occupancy().statusOf(A1);
    }

    @Test
    void anAssignmentGoesFromProposedOverOfferedToConfirmed() {
        assignments.assign(A1.id(), MAKER.id());
        assertThat(status()).isEqualTo(BoothStatus.PROPOSED);
        assignments.offer(A1.id());
        assertThat(status()).isEqualTo(BoothStatus.OFFERED);
        assignments.confirm(A1.id());
        assertThat(status()).isEqualTo(BoothStatus.CONFIRMED);
        hall.open().undo();
        assertThat(status()).isEqualTo(BoothStatus.OFFERED);
    }

    @Test
    void noBoothIsGivenTwice() {
        assignments.assign(A1.id(), MAKER.id());

        refused("assignment.taken", () -> assignments.assign(A1.id(), TRADER.id()));
        refused("assignment.taken", () -> assignments.hold(A1.id(), "Somebody", null, ""));
        assertThat(hall.occupancy().on(A1.id()).orElseThrow().exhibitor()).isEqualTo(MAKER.id());
    }

    @Test
    void whatIsNotForSaleIsNotAssigned() {
        refused("assignment.not-for-sale", () -> assignments.assign(OFFICE.id(), MAKER.id()));
    }

    @Test
    void aDeclinedBoothIsFreeAgainAndTheReasonIsKept() {
        assignments.assign(A1.id(), MAKER.id());

        assignments.decline(A1.id(), "too small");

        assertThat(status()).isEqualTo(BoothStatus.AVAILABLE);
        assertThat(hall.state().all(Assignment.class))
                .extracting(Assignment::state, Assignment::reason)
                .containsExactly(tuple(AssignmentState.DECLINED, "too small"));
        assignments.assign(A1.id(), TRADER.id());
        assertThat(status()).isEqualTo(BoothStatus.PROPOSED);
    }

    @Test
    void aReleasedBoothIsFreeAgain() {
        assignments.assign(A1.id(), MAKER.id());

        assignments.release(A1.id());

        assertThat(hall.state().count(Assignment.class)).isZero();
        refused("assignment.none", () -> assignments.release(A1.id()));
    }

    @Test
    void aLockedAssignmentIsLeftAlone() {
        hall.with(new Assignment(new Id<>("as"), A1.id(), MAKER.id(), AssignmentState.CONFIRMED, "", true));

        refused("assignment.locked", () -> assignments.release(A1.id()));
        refused("assignment.locked", () -> assignments.decline(A1.id(), "why"));
        refused("assignment.locked", () -> assignments.offer(A1.id()));
        refused("assignment.locked", () -> assignments.confirm(A1.id()));
        refused("assignment.locked", () -> assignments.releaseAll(List.of(A1.id())));
    }

    @Test
    void whatIsLockedIsUnlockedAndThenReleased() {
        assignments.assign(A1.id(), MAKER.id());
        assignments.lock(A1.id());
        assertThat(hall.occupancy().on(A1.id()).orElseThrow().locked()).isTrue();

        assignments.unlock(A1.id());
        assertThat(hall.open().log().getLast().label().key()).isEqualTo("change.unlock-booth");
        assignments.release(A1.id());

        assertThat(status()).isEqualTo(BoothStatus.AVAILABLE);
        refused("assignment.none", () -> assignments.lock(A1.id()));
    }

    @Test
    void lockingIsOneEditThatUndoTakesBack() {
        assignments.assign(A1.id(), MAKER.id());
        var before = hall.edits();

        assignments.lock(A1.id());
        assertThat(hall.edits()).isEqualTo(before + 1);
        hall.open().undo();

        assertThat(hall.occupancy().on(A1.id()).orElseThrow().locked()).isFalse();
    }

    @Test
    void severalBoothsAreReleasedInOneEditOrNotAtAll() {
        var a3 = booth("A3", 12, 0);
        hall.with(a3);
        assignments.assign(A1.id(), MAKER.id());
        assignments.assign(a3.id(), TRADER.id());
        assignments.lock(a3.id());
        var both = List.of(A1.id(), a3.id());
        refused("assignment.locked", () -> assignments.releaseAll(both));
        assertThat(hall.state().count(Assignment.class)).isEqualTo(2);
        assignments.unlock(a3.id());
        var before = hall.edits();

        assignments.releaseAll(both);

        assertThat(hall.edits()).isEqualTo(before + 1);
        assertThat(hall.state().count(Assignment.class)).isZero();
        hall.open().undo();
        assertThat(hall.state().count(Assignment.class)).isEqualTo(2);
    }

    @Test
    void aHoldKeepsTheBoothForItsName() {
        assignments.hold(A1.id(), "maker", LocalDate.of(2024, 9, 1), "asked by phone");
        assertThat(status()).isEqualTo(BoothStatus.HELD);

        refused("assignment.held", () -> assignments.assign(A1.id(), TRADER.id()));
        assignments.assign(A1.id(), MAKER.id());

        assertThat(hall.occupancy().holdOn(A1.id())).isEmpty();
        assertThat(status()).isEqualTo(BoothStatus.PROPOSED);
    }

    @Test
    void aHoldIsEndedAndNeedsAName() {
        assignments.hold(A1.id(), "Somebody", null, "");
        assignments.releaseHold(A1.id());

        assertThat(status()).isEqualTo(BoothStatus.AVAILABLE);
        refused("assignment.hold-name-missing", () -> assignments.hold(A1.id(), " ", null, ""));
    }

    private static void refused(String key, ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        WrongRequest.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
