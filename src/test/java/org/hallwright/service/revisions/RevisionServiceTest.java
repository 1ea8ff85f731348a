package org.hallwright.service.revisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hallwright.service.OpenHall.HALL;
import static org.hallwright.service.OpenHall.booth;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.domain.plan.revision.PlanDifference.Kind;
import org.hallwright.domain.plan.revision.PlanSnapshot;
import org.hallwright.domain.plan.revision.Revision;
import org.hallwright.domain.plan.revision.Revision.State;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.setup.Dock;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.service.OpenHall;
import org.hallwright.service.WrongRequest;
import org.hallwright.service.plan.PlanService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionServiceTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    private Path folder;

    private OpenHall hall;
    private RevisionService revisions;
    private PlanService plan;

    @BeforeEach
    void open() {
        hall = new OpenHall(folder).with(HALL, booth("A1", 10, 10), booth("A2", 20, 10));
        revisions = new RevisionService(hall.open(), Clock.fixed(NOON, ZoneOffset.UTC));
        plan = new PlanService(hall.open());
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private Revision revision(String code) {
        return revisions.all().stream()
                .filter(r -> r.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void advance(String code, int steps) {
        for (var i = 0; i < steps; i++) {
            revisions.advance(revision(code).id());
        }
    }

    private void assign(Booth booth, String exhibitor, boolean locked) {
        var who = OpenHall.exhibitor(exhibitor);
        hall.with(
                who,
                new Assignment(
                        new Id<>("to-" + exhibitor), booth.id(), who.id(), AssignmentState.CONFIRMED, "", locked));
    }

    @Test
    void aPlanThatWasNeverReviewedIsDraftA() {
        assertThat(revisions.all())
                .extracting(Revision::code, Revision::state)
                .containsExactly(tuple("A", State.DRAFT));
        assertThat(revisions.plan(revision("A"))).isEqualTo(hall.state());
    }

    @Test
    void sentForReviewItIsFrozenAndTheNextDraftBegins() {
        advance("A", 1);
        plan.elements().move(List.of(hall.booth("A1").id()), 5, 0);

        assertThat(revisions.all())
                .extracting(Revision::code, Revision::state)
                .containsExactly(tuple("B", State.DRAFT), tuple("A", State.IN_REVIEW));
        var step = revision("A").lastStep().orElseThrow();
        assertThat(step.at()).isEqualTo(NOON);
        assertThat(step.by()).isEqualTo("tester");
        assertThat(revisions
                        .plan(revision("A"))
                        .get(hall.booth("A1").id())
                        .bounds()
                        .minX())
                .isEqualTo(10);
        assertThat(revisions.compare(revision("A"), revision("B")))
                .extracting(d -> d.kind(), d -> ((Booth) d.entry()).number())
                .containsExactly(tuple(Kind.MOVED, "A1"));
    }

    @Test
    void aNoteIsKeptFromTheFirstDraftOn() {
        revisions.note(revision("A").id(), "first layout");
        advance("A", 1);
        assertThat(revision("A").note()).isEqualTo("first layout");
    }

    @Test
    void onlyTheLatestUnpublishedOneIsADraftAgain() {
        advance("A", 1);
        revisions.note(revision("B").id(), "more booths");
        plan.elements().move(List.of(hall.booth("A1").id()), 5, 0);
        revisions.reopen(revision("A").id());

        assertThat(revisions.all())
                .extracting(Revision::code, Revision::state)
                .containsExactly(tuple("A", State.DRAFT));
        assertThat(revision("A").note()).isEqualTo("more booths");
        assertThat(revision("A").steps())
                .extracting(Revision.Step::state)
                .containsExactly(State.IN_REVIEW, State.DRAFT);
        assertThat(hall.state().count(PlanSnapshot.class)).isZero();
        assertThat(revisions.plan(revision("A"))).isEqualTo(hall.state());

        advance("A", 1);
        advance("B", 1);
        assertThat(revisions.canReopen(revision("A"))).isFalse();
        assertThatThrownBy(() -> revisions.reopen(revision("A").id())).isInstanceOf(WrongRequest.class);
        assertThat(revisions.canReopen(revision("B"))).isTrue();
        assertThat(revisions.canReopen(revision("C"))).isFalse();
    }

    @Test
    void whatIsPublishedNeverChangesAgain() {
        advance("A", 3);
        var published = revision("A");
        var shown = revisions.plan(published);

        assertThatThrownBy(() -> revisions.note(published.id(), "x")).isInstanceOf(WrongRequest.class);
        assertThatThrownBy(() -> revisions.advance(published.id())).isInstanceOf(WrongRequest.class);
        assertThatThrownBy(() -> revisions.reopen(published.id())).isInstanceOf(WrongRequest.class);
        plan.elements().delete(Set.of(hall.booth("A1").id(), hall.booth("A2").id()));
        while (hall.open().undo().isPresent()) {
            assertThat(revision("A")).isEqualTo(published);
        }
        assertThat(revision("A")).isEqualTo(published);
        assertThat(revisions.plan(revision("A"))).isEqualTo(shown);
    }

    @Test
    void whatWasEditedBeforeAPublicationCanStillBeUndone() {
        plan.elements().move(List.of(hall.booth("A1").id()), 0, 8);
        advance("A", 3);

        hall.open().undo();

        assertThat(hall.booth("A1").bounds().minY()).isEqualTo(10);
        assertThat(revision("A").state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void aStepBeforePublicationIsUndoneLikeAnyEdit() {
        advance("A", 2);
        hall.open().undo();
        assertThat(revision("A").state()).isEqualTo(State.IN_REVIEW);
        hall.open().undo();
        assertThat(revisions.all()).extracting(Revision::code).containsExactly("A");
    }

    @Test
    void blockersPreventPublishingAndWarningsAreAskedAbout() {
        hall.with(booth("A1", 11, 10).withId(new Id<>("twin")));
        advance("A", 2);

        var readiness = revisions.readiness(revision("A"));
        assertThat(readiness.blockers()).extracting(p -> p.rule()).contains("booth-overlap", "number-duplicate");
        assertThatThrownBy(() -> revisions.advance(revision("A").id()))
                .isInstanceOfSatisfying(
                        WrongRequest.class, e -> assertThat(e.key()).isEqualTo("revision.blocked"));
        assertThat(revision("A").state()).isEqualTo(State.APPROVED);

        revisions.reopen(revision("A").id());
        plan.elements().delete(Set.of(new Id<Booth>("twin")));
        hall.with(booth("", 40, 10));
        advance("A", 2);
        assertThat(revisions.readiness(revision("A")).blockers()).isEmpty();
        assertThat(revisions.readiness(revision("A")).warnings())
                .extracting(p -> p.rule())
                .containsExactlyInAnyOrder("number-missing", "exit-missing");
        advance("A", 1);
        assertThat(revision("A").state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void aRestoredPlanIsAsItWasAndSalesStayAsTheyAre() {
        advance("A", 1);
        assign(hall.booth("A1"), "Acme", false);
        plan.booths().renumber(hall.booth("A1").id(), "A9");
        plan.elements().move(List.of(hall.booth("A9").id()), 5, 0);
        plan.elements().delete(Set.of(hall.booth("A2").id()));

        var restoration = revisions.restoration(revision("A"));
        assertThat(restoration.losses()).isEmpty();
        revisions.restore(revision("A"));

        assertThat(hall.numbers()).containsExactly("A1", "A2");
        assertThat(hall.booth("A1").formerly()).containsExactly("A9");
        assertThat(hall.occupancy().on(hall.booth("A1").id())).isPresent();
        assertThat(revisions.compare(revision("A"), revision("B")))
                .extracting(d -> d.kind())
                .containsExactly(Kind.REASSIGNED);
        hall.open().undo();
        assertThat(hall.numbers()).containsExactly("A9");
    }

    @Test
    void whoWouldLoseABoothIsNamedBefore() {
        advance("A", 1);
        hall.with(booth("A3", 30, 10), booth("A4", 40, 10));
        assign(hall.booth("A3"), "Acme", false);
        hall.with(new Hold(new Id<>("hold"), hall.booth("A4").id(), "Later Ltd", null, ""));

        assertThat(revisions.restoration(revision("A")).losses())
                .extracting(l -> l.booth().number(), l -> l.occupant().en())
                .containsExactly(tuple("A3", "Acme"), tuple("A4", "Later Ltd"));
        revisions.restore(revision("A"));
        assertThat(hall.state().count(Assignment.class) + hall.state().count(Hold.class))
                .isZero();
    }

    @Test
    void aLockedAssignmentIsNotLostByARestoration() {
        advance("A", 1);
        hall.with(booth("A3", 30, 10));
        assign(hall.booth("A3"), "Acme", true);

        assertThatThrownBy(() -> revisions.restore(revision("A"))).isInstanceOf(WrongRequest.class);
        assertThatThrownBy(() -> revisions.restoration(revision("B"))).isInstanceOf(WrongRequest.class);
        assertThat(hall.numbers()).contains("A3");
    }

    @Test
    void whatIsLinkedToAHallThatGoesIsNotLeftDangling() {
        advance("A", 1);
        var second = Hall.rectangular(new Id<>("hall-b"), "B", Name.NONE, 30, 20);
        var room = Room.of(new Id<>("room"), Name.of("Forum", ""), second.id(), 100, 0);
        var under = new Underlay(new Id<>("u"), second.id(), new Id<>("p"), new Point(0, 0), 30, 20, 0, 1);
        hall.with(second, room, under, new Dock(new Id<>("dock"), second.id(), null, "D1", 1));

        revisions.restore(revision("A"));

        assertThat(hall.state().count(Hall.class)).isEqualTo(1);
        assertThat(hall.state().get(room.id()).hall()).isNull();
        assertThat(hall.state().count(Underlay.class) + hall.state().count(Dock.class))
                .isZero();
    }
}
