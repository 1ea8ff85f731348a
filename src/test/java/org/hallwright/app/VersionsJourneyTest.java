package org.hallwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.release.Releases;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.Workspace;
import org.hallwright.ui.Screen;
import org.hallwright.ui.kit.Place;
import org.hallwright.ui.shell.Look;
import org.hallwright.ui.shell.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Versions of the sample's programme in the whole window, by keys and by pointer.
class VersionsJourneyTest {
    @TempDir
    private Path folder;

    private final Screen screen = Screen.ready();
    private Window window;

    private void press(KeyCode key) {
        screen.holding(KeyCode.CONTROL, () -> screen.type(key));
        screen.settle();
    }

    private boolean isOpen() {
        return window.scene().lookup(".revisions").isVisible();
    }

    private void moveOne(OpenExhibition open) {
        open.edit(state -> {
            var activity = state.all(Activity.class).stream()
                    .filter(a -> a.title().en().equals("Opening ceremony"))
                    .findFirst()
                    .orElseThrow();
            return new ChangeBuilder(state)
                    .put(activity.at(activity.when().movedBy(Duration.ofMinutes(30)), activity.rooms()))
                    .build(org.hallwright.domain.change.Label.of("change.move-activities", 1));
        });
    }

    @Test
    void whatWasReleasedIsThereWhenTheWindowOpensAgainAndLeadsToTheTimeline() {
        try (var workspace = WindowFixture.sample(folder)) {
            new org.hallwright.service.revisions.ReleaseService(workspace.open("E3"), WindowFixture.CLOCK)
                    .release("Invitations");
        }
        try (var workspace = WindowFixture.workspace(folder)) {
            show(workspace);
            press(KeyCode.H);
            assertThat(isOpen()).isTrue();
            ListView<?> list = (ListView<?>) window.scene().lookup(".revision-list");
            assertThat(list.getItems()).hasSize(2);
            screen.run(() -> moveOne(workspace.open("E3")));
            screen.settle();
            assertThat(((Label) window.scene().lookup(".revisions #count")).getText())
                    .isEqualTo("1 change");
            screen.picture(window.scene(), "versions-window");
            screen.click(window.scene().lookup(".comparison-link"));
            screen.settle();
            assertThat(isOpen()).isFalse();
            screen.picture(window.scene(), "versions-led-to");

            screen.click((Button) window.scene().lookup(".show-versions"));
            screen.settle();
            assertThat(isOpen()).isTrue();
            assertThat(window.scene().lookup(".comparison-link")).isInstanceOf(Hyperlink.class);
            screen.type(KeyCode.ESCAPE);
            assertThat(isOpen()).isFalse();
            assertThat(Releases.all(workspace.open("E3").state())).hasSize(1);
        }
    }

    private void show(Workspace workspace) {
        window = screen.call(() -> WindowFixture.window(workspace, new Look(Language.EN, false)));
        screen.show(window.scene(), 1400, 880);
        screen.run(() -> window.enter(WindowFixture.exhibition(workspace, "E3")));
        screen.run(() -> window.go(Place.SCHEDULE, List.of()));
        screen.settle();
    }
}
