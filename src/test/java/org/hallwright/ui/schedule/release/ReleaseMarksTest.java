package org.hallwright.ui.schedule.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.service.OpenProgramme.A;
import static org.hallwright.service.OpenProgramme.B;
import static org.hallwright.service.OpenProgramme.activity;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.value.Id;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.OpenProgramme;
import org.hallwright.service.revisions.ReleaseService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.TaskRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseMarksTest {
    private static final Id<Activity> FORUM = new Id<>("Forum");

    private OpenProgramme programme;
    private ReleaseService releases;

    @BeforeEach
    void twoActivities(@TempDir Path folder) {
        programme = OpenProgramme.in(folder).with(activity("Forum", "09:00", 60, A), activity("Talk", "11:00", 60, A));
        releases = new ReleaseService(programme.open(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        programme.close();
    }

    private ReleaseMarks marks(Language language, TaskRunner runner) {
        return new ReleaseMarks(new Desk(
                programme.open(),
                Messages.of(language),
                new Formats(language),
                runner,
                (place, select) -> {},
                notice -> {}));
    }

    private Map<Id<Activity>, String> now(Language language) {
        var marks = marks(language, TaskRunner.inline());
        marks.refresh();
        return marks.changedProperty().get();
    }

    private void moveForum() {
        var forum = programme.activity("Forum");
        programme.with(forum.at(forum.when().movedBy(Duration.ofMinutes(30)), List.of(B.id())));
    }

    @Test
    void beforeAVersionIsReleasedNothingDiffersFromIt() {
        assertThat(now(Language.EN)).isEmpty();
    }

    @Test
    void whatDiffersFromTheLatestVersionIsToldUntilTheNext() {
        releases.release("");
        assertThat(now(Language.EN)).isEmpty();
        moveForum();
        programme.with(activity("Gala", "19:00", 60, A));
        assertThat(now(Language.EN))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        FORUM, "Changed since version 1: time, room", new Id<Activity>("Gala"), "New since version 1"));
        assertThat(now(Language.ZH)).containsEntry(FORUM, "第 1 版之后有变：时间、场地");
        releases.release("");
        assertThat(now(Language.EN)).isEmpty();
        programme.open().undo();
        assertThat(now(Language.EN)).as("a version is not taken back").isNotNull();
    }

    @Test
    void whatOnlyTheHouseNeedsToKnowIsNoChangeOfAVersion() {
        releases.release("");
        programme.with(programme.activity("Talk").edit().buffers(15, 0).build());
        assertThat(now(Language.EN)).isEmpty();
    }

    @Test
    void anAnswerThatALaterChangeHasOvertakenIsDropped() {
        releases.release("");
        Queue<Runnable> waiting = new ArrayDeque<>();
        var marks = marks(Language.EN, TaskRunner.inlineBut(waiting::add));
        moveForum();
        marks.refresh();
        programme.open().undo();
        waiting.remove().run();
        assertThat(marks.changedProperty().get()).isEmpty();
        programme.open().redo();
        marks.refresh();
        assertThat(marks.changedProperty().get())
                .as("not on the screen's thread")
                .isEmpty();
        waiting.remove().run();
        assertThat(marks.changedProperty().get()).containsOnlyKeys(FORUM);
    }
}
