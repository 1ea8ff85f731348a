package org.hallwright.domain.schedule.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hallwright.domain.schedule.release.ReleasedProgramme.released;
import static org.hallwright.domain.schedule.release.ReleasedProgramme.told;
import static org.hallwright.domain.schedule.release.ReleasedProgramme.with;
import static org.hallwright.domain.schedule.release.ReleasedProgramme.without;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.PresenceMode;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.AgendaItem;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Role;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.schedule.release.PersonDifference.Kind;
import org.hallwright.domain.schedule.release.ProgrammeChanges.Reader;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;

class ProgrammeComparisonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Room A = Room.of(new Id<>("A"), Name.of("Room A", "A厅"), null, 100, 0);
    private static final Room B = Room.of(new Id<>("B"), Name.of("Room B", "B厅"), null, 100, 1);
    private static final Guest LI = Guest.named(new Id<>("li"), Name.of("Li Wei", "李伟"));
    private static final Guest WU = Guest.named(new Id<>("wu"), Name.of("Wu Min", "吴敏"));
    private static final Activity FORUM = activity("forum", 9).withPeople(List.of(Participation.speaker(LI.id())));
    private static final Activity TALK = activity("talk", 11).withPeople(List.of(Participation.speaker(WU.id())));
    private static final ExhibitionState BEGUN = ExhibitionState.of(
            List.<Entry>of(Exhibition.titled("T", Name.of("Fair", "博览会"), DAY, DAY), A, B, LI, WU, FORUM, TALK));
    private static final ExhibitionState ONE = released(BEGUN, 1);

    private static Activity activity(String id, int hour) {
        var when = When.of(DAY.atTime(hour, 0), Duration.ofHours(1));
        return Activity.titled(new Id<>(id), Name.of(id, id), ActivityKind.FORUM, when, List.of(A.id()));
    }

    private static ProgrammeChanges since(ExhibitionState state, Reader reader) {
        return ProgrammeChanges.between(state, Releases.latest(state).orElseThrow(), null, reader);
    }

    private static List<String> house(ExhibitionState state) {
        return told(since(state, Reader.HOUSE).activities());
    }

    private static List<String> inPublic(ExhibitionState state) {
        return told(since(state, Reader.PUBLIC).activities());
    }

    @Test
    void nothingDiffersFromWhatWasJustReleased() {
        assertThat(since(ONE, Reader.HOUSE).isEmpty()).isTrue();
        assertThat(since(ONE, Reader.PUBLIC).isEmpty()).isTrue();
        assertThat(Releases.current(ONE).orElseThrow().number()).isEqualTo(1);
    }

    @Test
    void whatIsNewGoneMovedAndRenamedIsToldInTheOrderOfTime() {
        var later = with(
                without(ONE, TALK),
                activity("gala", 19),
                FORUM.at(FORUM.when().movedBy(Duration.ofMinutes(30)), List.of(B.id()))
                        .entitled(Name.of("Summit", "峰会"), ActivityKind.FORUM, ActivityState.CONFIRMED));
        assertThat(house(later))
                .containsExactly(
                        "RESCHEDULED forum when",
                        "RELOCATED forum rooms",
                        "RENAMED forum title",
                        "REMOVED talk",
                        "ADDED gala");
        var moved = since(later, Reader.HOUSE).activities().getFirst();
        assertThat(moved.was()).isEqualTo(FORUM.when());
        assertThat(moved.is()).isEqualTo(FORUM.when().movedBy(Duration.ofMinutes(30)));
    }

    @Test
    void whatIsCancelledIsToldOnceAndComesBack() {
        var off = with(ONE, FORUM.entitled(FORUM.title(), FORUM.kind(), ActivityState.CANCELLED));
        assertThat(house(off)).containsExactly("CANCELLED forum");
        assertThat(inPublic(off)).containsExactly("CANCELLED forum");
        assertThat(inPublic(with(released(off, 2), FORUM))).containsExactly("REINSTATED forum");
    }

    @Test
    void thoseOutsideHearNothingInternal() {
        var secret = activity("briefing", 8).edit().internal(true).build();
        var later = with(
                ONE,
                secret,
                activity("waiting", 8).at(null, List.of()),
                FORUM.edit().buffers(30, 15).build(),
                TALK.entitled(TALK.title(), TALK.kind(), ActivityState.DRAFT),
                A.named(A.name(), 300));
        assertThat(inPublic(later)).isEmpty();
        assertThat(house(later))
                .containsExactly(
                        "ADDED briefing",
                        "CHANGED forum setUpMinutes",
                        "CHANGED forum clearMinutes",
                        "CHANGED talk state",
                        "ADDED waiting",
                        "CHANGED A capacity");
        assertThat(inPublic(with(ONE, FORUM.edit().internal(true).build()))).containsExactly("REMOVED forum");
        assertThat(inPublic(with(ONE, FORUM.at(null, List.of())))).containsExactly("REMOVED forum");
    }

    @Test
    void aRoomThatIsCalledOtherwiseIsToldOnceHoweverManyActivitiesAreInIt() {
        assertThat(inPublic(with(ONE, A.named(Name.of("Great hall", "大厅"), 100))))
                .containsExactly("RENAMED A name");
    }

    @Test
    void eachPersonHearsWhatTheyGainedLostAndWhatMoved() {
        var gala = activity("gala", 19).withPeople(List.of(new Participation(WU.id(), Role.HOST, PresenceMode.LETTER)));
        var later = with(
                ONE,
                gala,
                FORUM.at(FORUM.when().movedBy(Duration.ofMinutes(30)), List.of(A.id()))
                        .withPeople(List.of(new Participation(LI.id(), Role.HOST, PresenceMode.IN_PERSON))),
                TALK.entitled(TALK.title(), TALK.kind(), ActivityState.CANCELLED));
        assertThat(since(later, Reader.PUBLIC).people())
                .extracting(
                        d -> d.person().id().value(),
                        PersonDifference::kind,
                        d -> d.activity().id().value())
                .containsExactly(
                        tuple("li", Kind.MOVED, "forum"),
                        tuple("li", Kind.RECAST, "forum"),
                        tuple("wu", Kind.LOST, "talk"),
                        tuple("wu", Kind.GAINED, "gala"));
    }

    @Test
    void aSpeechInTheAgendaMakesAnActivityAPersonsOwn() {
        var speech = new AgendaItem(Name.of("Opening", "开幕"), WU.id(), 10);
        var later = with(
                ONE,
                FORUM.withProgramme(
                        FORUM.programme().edit().agenda(List.of(speech)).build()));
        assertThat(since(later, Reader.PUBLIC).people())
                .extracting(d -> d.person().id().value(), PersonDifference::kind)
                .containsExactly(tuple("wu", Kind.GAINED));
    }

    @Test
    void whatChangedLastIsWhatTheLatestVersionChangedWhileNothingHasSince() {
        assertThat(ProgrammeChanges.last(BEGUN, Reader.PUBLIC)).isEmpty();
        var two = released(with(ONE, activity("gala", 19)), 2);
        var last = ProgrammeChanges.last(two, Reader.PUBLIC).orElseThrow();
        assertThat(last.earlier().number()).isEqualTo(1);
        assertThat(told(last.activities())).containsExactly("ADDED gala");
        var since = ProgrammeChanges.last(without(two, TALK), Reader.PUBLIC).orElseThrow();
        assertThat(since.later()).isNull();
        assertThat(told(since.activities())).containsExactly("REMOVED talk");
    }

    @Test
    void aVersionKeepsWhatItShowsHoweverTheProgrammeGoesOn() {
        var later = without(without(ONE, FORUM), LI);
        var then = Releases.programmeOf(Releases.latest(later).orElseThrow(), later);
        assertThat(then.get(FORUM.id())).isEqualTo(FORUM);
        assertThat(then.find(LI.id())).isPresent();
        assertThat(Releases.current(then).orElseThrow().number()).isEqualTo(1);
        assertThat(Releases.current(later)).isEmpty();
    }

    @Test
    void whatWasReleasedIsPublishedWhileItStaysWhereItIs() {
        assertThat(Releases.isPublished(BEGUN, FORUM)).isFalse();
        assertThat(Releases.isPublished(ONE, FORUM)).isTrue();
        assertThat(Releases.isPublished(ONE, FORUM.at(FORUM.when(), List.of(B.id()))))
                .isFalse();
        assertThat(Releases.isPublished(
                        released(with(BEGUN, FORUM.edit().internal(true).build()), 1), FORUM))
                .isFalse();
    }
}
