package org.hallwright.domain.plan.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.revision.Revision.State;
import org.hallwright.domain.plan.revision.Revision.Step;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionsTest {
    private static final Exhibition SHOW = Exhibition.titled("E3", Name.of("Expo", ""), null, null);

    private static Revision frozen(String code, State state, String at) {
        var steps = List.of(new Step(State.IN_REVIEW, Instant.parse(at), "Li"));
        return new Revision(new Id<>(code), code, "", state, steps, new Id<>("plan-" + code));
    }

    private static ExhibitionState state(Entry... entries) {
        return ExhibitionState.of(List.of(entries));
    }

    @ParameterizedTest
    @CsvSource({"A, B", "Y, Z", "Z, AA", "AZ, BA", "ZZ, AAA", "1, 2", "R9, R10", "2024-1, 2024-2", "tender, tender-2"})
    void theNextLetterFollows(String code, String next) {
        assertThat(Revisions.codeAfter(code)).isEqualTo(next);
    }

    @Test
    void aPlanThatWasNeverReviewedIsTheDraftThatTheExhibitionNames() {
        var draft = Revisions.current(state(SHOW.withPlanRevision("C")));

        assertThat(draft.code()).isEqualTo("C");
        assertThat(draft.state()).isEqualTo(State.DRAFT);
        assertThat(draft).isEqualTo(Revisions.current(state(SHOW.withPlanRevision("C"))));
        assertThat(Revisions.all(state(SHOW))).extracting(Revision::code).containsExactly("A");
        assertThat(Revisions.current(ExhibitionState.EMPTY).code()).isEqualTo("A");
    }

    @Test
    void theDraftComesFirstThenTheLatest() {
        var state = state(
                SHOW,
                frozen("A", State.PUBLISHED, "2026-01-05T08:00:00Z"),
                Revision.draft(new Id<>("D"), "D"),
                frozen("C", State.IN_REVIEW, "2026-03-05T08:00:00Z"),
                frozen("B", State.PUBLISHED, "2026-02-05T08:00:00Z"));

        assertThat(Revisions.all(state)).extracting(Revision::code).containsExactly("D", "C", "B", "A");
        assertThat(Revisions.current(state).code()).isEqualTo("D");
    }

    @Test
    void theLaterLetterIsTheLaterOfTwoOfOneMoment() {
        var at = "2026-01-05T08:00:00Z";
        var state = state(
                SHOW,
                frozen("Z", State.APPROVED, at),
                frozen("AA", State.APPROVED, at),
                frozen("B", State.APPROVED, at));

        assertThat(Revisions.all(state)).extracting(Revision::code).containsExactly("AA", "Z", "B");
    }

    @Test
    void aFrozenRevisionShowsThePlanAsItWasAndIsItsRevision() {
        var hall = Hall.rectangular(new Id<>("h"), "A", Name.NONE, 10, 10);
        var frozen = frozen("A", State.PUBLISHED, "2026-01-05T08:00:00Z");
        var snapshot = new PlanSnapshot(new Id<>("plan-A"), List.of(SHOW, hall));
        var live = state(SHOW, frozen, snapshot, Revision.draft(new Id<>("B"), "B"));

        var then = Revisions.planOf(frozen, live);

        assertThat(then.find(hall.id())).hasValue(hall);
        assertThat(Revisions.current(then)).isEqualTo(frozen);
        assertThat(Revisions.planOf(Revisions.current(live), live)).isEqualTo(live);
    }

    @Test
    void aRevisionGoesFromDraftToPublishedAndKeepsItsSteps() {
        var at = Instant.parse("2026-01-05T08:00:00Z");
        var revision = Revision.draft(new Id<>("A"), "A");
        assertThat(revision.next()).hasValue(State.IN_REVIEW);
        assertThat(revision.lastStep()).isEmpty();

        var published = revision.after(new Step(State.IN_REVIEW, at, "Li"), new Id<>("s"))
                .after(new Step(State.APPROVED, at.plusSeconds(60), "Wang"), new Id<>("s"))
                .after(new Step(State.PUBLISHED, at.plusSeconds(90), "Wang"), new Id<>("s"));

        assertThat(published.next()).isEmpty();
        assertThat(published.steps()).extracting(Step::by).containsExactly("Li", "Wang", "Wang");
        assertThat(published.lastStep().orElseThrow().at()).isEqualTo(at.plusSeconds(90));
        assertThat(published.isFrozen()).isTrue();
    }

    @Test
    void onlyADraftIsWithoutASnapshot() {
        var draft = Revision.draft(new Id<>("A"), "A");
        assertThatThrownBy(() -> draft.after(new Step(State.IN_REVIEW, Instant.EPOCH, ""), null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> draft.after(new Step(State.DRAFT, Instant.EPOCH, ""), new Id<>("s")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
