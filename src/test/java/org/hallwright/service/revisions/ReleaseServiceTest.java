package org.hallwright.service.revisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hallwright.service.OpenProgramme.A;
import static org.hallwright.service.OpenProgramme.B;
import static org.hallwright.service.OpenProgramme.activity;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.hallwright.domain.schedule.release.ProgrammeChanges.Reader;
import org.hallwright.domain.schedule.release.ProgrammeDifference;
import org.hallwright.domain.schedule.release.ProgrammeDifference.Kind;
import org.hallwright.domain.schedule.release.Release;
import org.hallwright.domain.schedule.release.Releases;
import org.hallwright.service.OpenProgramme;
import org.hallwright.service.WrongRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseServiceTest {
    private static final Instant NOON = Instant.parse("2024-08-10T12:00:00Z");

    private OpenProgramme programme;
    private ReleaseService releases;

    @BeforeEach
    void open(@TempDir Path folder) {
        programme = OpenProgramme.in(folder).with(activity("Forum", "09:00", 60, A), activity("Talk", "11:00", 60, A));
        releases = new ReleaseService(programme.open(), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        programme.close();
    }

    private void moveForum() {
        var forum = programme.activity("Forum");
        programme.with(forum.at(forum.when().movedBy(Duration.ofMinutes(30)), List.of(B.id())));
    }

    private List<Kind> kinds(Release earlier, Release later) {
        return releases.compare(earlier, later, Reader.PUBLIC).activities().stream()
                .map(ProgrammeDifference::kind)
                .toList();
    }

    @Test
    void aVersionSaysItsNumberWhenAndByWhom() {
        var release = releases.release("Invitations");
        assertThat(release.number()).isEqualTo(1);
        assertThat(release.note()).isEqualTo("Invitations");
        assertThat(release.released()).isEqualTo(NOON);
        assertThat(release.by()).isEqualTo("tester");
        moveForum();
        assertThat(releases.release("").number()).isEqualTo(2);
        assertThat(releases.all()).extracting(Release::number).containsExactly(2, 1);
    }

    @Test
    void twoVersionsAndTheProgrammeAsItStandsAreCompared() {
        var one = releases.release("");
        moveForum();
        var two = releases.release("");
        programme.with(activity("Gala", "19:00", 60, A));
        assertThat(kinds(one, two)).containsExactly(Kind.RESCHEDULED, Kind.RELOCATED);
        assertThat(kinds(two, null)).containsExactly(Kind.ADDED);
        assertThat(kinds(one, null)).containsExactly(Kind.RESCHEDULED, Kind.RELOCATED, Kind.ADDED);
    }

    @Test
    void whatIsJustAsTheLatestVersionIsNotReleasedAgain() {
        assertThat(releases.canRelease()).isTrue();
        releases.release("");
        assertThat(releases.canRelease()).isFalse();
        assertThatThrownBy(() -> releases.release("")).isInstanceOf(WrongRequest.class);
        moveForum();
        assertThat(releases.canRelease()).isTrue();
    }

    @Test
    void blockersOfTheCheckPreventIt() {
        programme.with(activity("Clash", "09:30", 60, A));
        assertThat(releases.readiness().blockers()).hasSize(1);
        assertThatThrownBy(() -> releases.release("")).isInstanceOf(WrongRequest.class);
        assertThat(releases.all()).isEmpty();
    }

    @Test
    void releasingIsNotUndoneButWhatWasDoneBeforeItIs() {
        moveForum();
        releases.release("");
        var then = Releases.programmeOf(releases.all().getFirst(), programme.state());
        programme.open().undo();
        assertThat(programme.whereIs("Forum")).isEqualTo("09:00 [room-A]");
        assertThat(releases.all()).hasSize(1);
        assertThat(Releases.programmeOf(releases.all().getFirst(), programme.state()))
                .isEqualTo(then);
        programme.open().redo();
        assertThat(programme.whereIs("Forum")).isEqualTo("09:30 [room-B]");
    }

    @Test
    void aSpanIsNamedByNumbersAndByNothing() {
        assertThat(VersionSpan.LAST.in(programme.state())).isEmpty();
        releases.release("");
        moveForum();
        releases.release("");
        programme.with(activity("Gala", "19:00", 60, A));
        assertThat(span("1", "2").earlier().number()).isEqualTo(1);
        assertThat(span("", "2").earlier().number()).isEqualTo(1);
        assertThat(span("1", "now").later()).isNull();
        assertThat(span("", "now").earlier().number()).isEqualTo(2);
        assertThatThrownBy(() -> span("7", "")).isInstanceOf(WrongRequest.class);
        assertThatThrownBy(() -> span("", "1")).isInstanceOf(WrongRequest.class);
    }

    private org.hallwright.domain.schedule.release.ProgrammeChanges span(String from, String to) {
        return new VersionSpan(from, to, Reader.PUBLIC).in(programme.state()).orElseThrow();
    }
}
