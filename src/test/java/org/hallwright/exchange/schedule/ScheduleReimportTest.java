package org.hallwright.exchange.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.exchange.schedule.Schedules.EMPTY;
import static org.hallwright.exchange.schedule.Schedules.SHOW;
import static org.hallwright.exchange.schedule.Schedules.after;
import static org.hallwright.exchange.schedule.Schedules.event;
import static org.hallwright.exchange.schedule.Schedules.only;
import static org.hallwright.exchange.schedule.Schedules.parts;
import static org.hallwright.exchange.schedule.Schedules.read;
import static org.hallwright.exchange.schedule.Schedules.xml;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.PresenceMode;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Programme;
import org.hallwright.domain.schedule.Role;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.Track;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.schedule.TrackColours;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.schedule.parsed.PlainText;
import org.hallwright.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same schedule once more: corrected by its authors, after edits of ours, with people of one name.
class ScheduleReimportTest {
    private static final When MORNING = When.of(java.time.LocalDateTime.of(2026, 9, 23, 9, 0), Duration.ofHours(1));

    private static String talk(String id, String people) {
        return event(id, parts("10:00", "Talk " + id) + "<persons>" + people + "</persons>");
    }

    private static String person(String id, String name) {
        return "<person id=\"" + id + "\">" + name + "</person>";
    }

    private static ExhibitionState replaced(ExhibitionState state, Entry entry) {
        return ExhibitionState.of(state.entries().stream()
                .map(e -> e.id().equals(entry.id()) ? entry : e)
                .toList());
    }

    private static ExhibitionState with(Entry... entries) {
        return ExhibitionState.of(
                Stream.concat(Stream.of(SHOW), Stream.of(entries)).toList());
    }

    @Test
    void aMovedTalkKeepsItsIdentityItsRolesAndItsWords() {
        var first = after(xml(talk("1", person("9", "Wang Fang"))), EMPTY);
        var before = first.all(Activity.class).iterator().next();
        var host = new Participation(before.people().getFirst().guest(), Role.HOST, PresenceMode.LIVE_LINK);
        var edited = before.withPeople(List.of(host))
                .entitled(Name.of("Talk 1", "报告"), ActivityKind.SIGNING, ActivityState.DRAFT);
        var preview = read(xml(talk("1", person("9", "Wang Fang")).replace("10:00", "15:00")), replaced(first, edited));
        var now = only(preview);
        assertThat(now.id()).isEqualTo(before.id());
        assertThat(now.when().start()).isEqualTo("2026-09-23T15:00");
        assertThat(now.people()).containsExactly(host);
        assertThat(now.title()).isEqualTo(Name.of("Talk 1", "报告"));
        assertThat(now.kind()).isEqualTo(ActivityKind.SIGNING);
        assertThat(now.state()).isEqualTo(ActivityState.DRAFT);
    }

    @Test
    void aNewSpeakerJoinsAndAListOfNobodyChangesNobody() {
        var first = after(xml(talk("1", person("9", "Wang Fang"))), EMPTY);
        var joined = read(xml(talk("1", person("8", "Li Na") + person("9", "Wang Fang"))), first);
        assertThat(only(joined).people()).hasSize(2);
        assertThat(joined.toChange().edits()).hasSize(2);
        assertThat(read(xml(talk("1", "")), first).toChange().isEmpty()).isTrue();
    }

    @Test
    void aRoomThatWeAddedStaysWhileTheFilesRoomStays() {
        var first = after(xml(talk("1", "")), EMPTY);
        var before = first.all(Activity.class).iterator().next();
        var second = Room.of(new Id<>("overflow"), Name.of("Overflow", ""), null, 80, 9);
        var spread = before.at(before.when(), List.of(before.rooms().getFirst(), second.id()));
        var state = ExhibitionState.of(Stream.concat(replaced(first, spread).entries().stream(), Stream.of(second))
                .toList());
        assertThat(read(xml(talk("1", "")), state).toChange().isEmpty()).isTrue();
    }

    @Test
    void roomsAndTracksAreKnownByEitherName() {
        var room = Room.of(new Id<>("r"), Name.of("Hall 1", "一号厅"), null, 300, 0);
        var track = new Track(new Id<>("t"), Name.of("Energy", "能源"), "", 0);
        var file = xml(event("1", parts("10:00", "Talk") + "<track>能源</track>"));
        var activity = only(read(file, with(room, track)));
        assertThat(activity.rooms()).containsExactly(room.id());
        assertThat(activity.track()).isEqualTo(track.id());
    }

    @Test
    void newTracksHaveColoursThatNoOtherHas() {
        var track = new Track(new Id<>("t"), Name.of("Energy", "能源"), "", 0);
        var file = xml(
                event("1", parts("10:00", "Talk") + "<track>Trade</track>"),
                event("2", parts("12:00", "Forum") + "<track>Health</track>"));
        var state = after(file, with(track));
        assertThat(state.all(Track.class)).hasSize(3).extracting(Track::colour).doesNotHaveDuplicates();
        assertThat(state.get(track.id()).colour()).isEmpty();
        assertThat(state.all(Track.class))
                .filteredOn(t -> !t.equals(track))
                .extracting(Track::colour)
                .containsExactlyInAnyOrder(
                        TrackColours.offered().get(1), TrackColours.offered().get(2));
    }

    @Test
    void newRoomsComeAfterThoseThatAreThere() {
        var room = Room.of(new Id<>("r"), Name.of("Old", ""), null, 300, 7);
        var state = after(xml(talk("1", "")), with(room));
        assertThat(state.all(Room.class))
                .filteredOn(r -> !r.id().equals(room.id()))
                .extracting(Room::order)
                .containsExactly(8);
    }

    @Test
    void numbersOfPeopleTellHomonymsApartAlsoTheSecondTime() {
        var file = xml(
                talk("1", person("1", "Li Wei")), talk("2", person("2", "Li Wei")), talk("3", person("1", "Li Wei")));
        var state = after(file, EMPTY);
        assertThat(state.count(Guest.class)).isEqualTo(2);
        assertThat(read(file, state).toChange().isEmpty()).isTrue();
    }

    @Test
    void aGuestOfOursIsMeantOnlyWhereTheNameIsNotAmbiguous() {
        var ours = Guest.named(new Id<>("g"), Name.of("Li Wei", "李伟"));
        assertThat(only(read(xml(talk("1", person("5", "李伟"))), with(ours)))
                        .people()
                        .getFirst()
                        .guest())
                .isEqualTo(ours.id());
        var twice = read(xml(talk("1", person("5", "Li Wei") + person("6", "Li Wei"))), with(ours));
        assertThat(only(twice).people())
                .extracting(Participation::guest)
                .doesNotContain(ours.id())
                .hasSize(2);
        var namesake = Guest.named(new Id<>("h"), Name.of("LI  WEI", ""));
        assertThat(only(read(xml(talk("1", person("5", "Li Wei"))), with(ours, namesake)))
                        .people()
                        .getFirst()
                        .guest())
                .isNotIn(ours.id(), namesake.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xml", "json", "ics", "csv", "xlsx"})
    void twoGuestsOfOneNameOnOneTalkComeBackEachAsThemselvesOrUnchanged(String format) {
        var one = Guest.named(new Id<>("one"), Name.of("Li Wei", ""));
        var two = Guest.named(new Id<>("two"), Name.of("Li Wei", ""));
        var first = Activity.titled(new Id<>("a"), Name.of("First", ""), ActivityKind.FORUM, MORNING, List.of())
                .withPeople(List.of(Participation.speaker(one.id())));
        var second = Activity.titled(new Id<>("b"), Name.of("Second", ""), ActivityKind.FORUM, MORNING, List.of())
                .withPeople(List.of(Participation.speaker(two.id())));
        var state = with(one, two, first, second);
        var bytes = ScheduleExport.write(state, SHOW.id(), format, Language.EN, Instant.EPOCH);
        assertThat(read(SourceFile.of("s." + format, bytes), state).toChange().isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xml", "json", "ics", "csv", "xlsx"})
    void aSummaryOfTenThousandCharactersSurvivesEachFormat(String format) {
        var words = "东北亚合作，trade & <tea>; \"quoted\" line\n".repeat(300).strip();
        assertThat(words.length()).isGreaterThan(10_000);
        var programme = new Programme(
                Name.NONE,
                Name.guess(words),
                List.of(),
                "",
                List.of(),
                List.of(),
                "",
                List.of(),
                Map.of(),
                List.of(),
                null,
                null,
                0);
        var talk = Activity.titled(new Id<>("a"), Name.of("Long", ""), ActivityKind.FORUM, MORNING, List.of())
                .withProgramme(programme);
        var bytes = ScheduleExport.write(with(talk), SHOW.id(), format, Language.ZH, Instant.EPOCH);
        var back = read(SourceFile.of("s." + format, bytes), EMPTY);
        assertThat(only(back).programme().summary().zh()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xml", "json", "ics", "csv", "xlsx"})
    void anEmptyScheduleGoesOutInEachFormat(String format) {
        assertThat(ScheduleExport.write(EMPTY, SHOW.id(), format, Language.EN, Instant.EPOCH))
                .isNotEmpty();
    }

    @Test
    void textThatLooksLikeMarkupIsGuardedAndComesBack() {
        for (var words : List.of(
                "use <br> for breaks", "<p>not a paragraph</p>", "a < b </b>", "1 &amp; 2 <br/>", "x\n<p>\ny")) {
            assertThat(PlainText.of(PlainText.marked(words))).isEqualTo(words);
        }
        assertThat(PlainText.marked("a < b & c")).isEqualTo("a < b & c");
    }
}
