package org.hallwright.ui.schedule.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.service.OpenProgramme.A;
import static org.hallwright.service.OpenProgramme.B;
import static org.hallwright.service.OpenProgramme.activity;
import static org.hallwright.service.OpenProgramme.guest;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.hallwright.domain.schedule.Participation;
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

/// Versions at a desk whose work off the screen is done when the test says so.
class ReleasesViewModelTest {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private OpenProgramme programme;
    private ReleasesViewModel view;

    @BeforeEach
    void aProgrammeThatHasChangedSinceItsRelease(@TempDir Path folder) {
        programme = OpenProgramme.in(folder).with(guest("Bat"), activity("Forum", "09:00", 60, A));
        var service = new ReleaseService(programme.open(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        service.release("");
        var forum = programme.activity("Forum");
        programme.with(forum.at(forum.when(), List.of(B.id()))
                .withPeople(List.of(Participation.speaker(guest("Bat").id()))));
        var desk = new Desk(
                programme.open(),
                Messages.of(Language.EN),
                new Formats(Language.EN),
                TaskRunner.inlineBut(waiting::add),
                (place, select) -> {},
                notice -> {});
        view = new ReleasesViewModel(desk, service);
    }

    @AfterEach
    void close() {
        programme.close();
    }

    private void workOff() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Test
    void nothingIsComparedOrWordedOnTheScreensThread() {
        view.follow();
        assertThat(view.lines()).isEmpty();
        workOff();
        assertThat(view.lines()).isNotEmpty();
        var byActivity = List.copyOf(view.lines());

        view.byPersonProperty().set(true);
        assertThat(view.lines()).as("as they were, until the others are worded").isEqualTo(byActivity);
        workOff();
        assertThat(view.lines()).isNotEmpty().isNotEqualTo(byActivity);
    }

    @Test
    void aWordingThatALaterChoiceHasOvertakenIsDropped() {
        view.follow();
        workOff();
        var byActivity = List.copyOf(view.lines());
        view.byPersonProperty().set(true);
        view.byPersonProperty().set(false);
        waiting.remove().run();
        assertThat(view.lines()).isEqualTo(byActivity);
        workOff();
        assertThat(view.lines()).isEqualTo(byActivity);

        view.byPersonProperty().set(true);
        view.againstProperty().set(null);
        workOff();
        assertThat(view.lines()).as("nothing to compare any more").isEmpty();
    }
}
