package org.hallwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import org.hallwright.i18n.Language;
import org.hallwright.ui.Screen;
import org.hallwright.ui.kit.Place;
import org.hallwright.ui.shell.Look;
import org.hallwright.ui.shell.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the window remembers of an exhibition outlives its views, and keeps none of them: each change of language
/// makes all anew.
class ViewsLetGoTest {
    @TempDir
    private Path folder;

    private final Screen screen = Screen.ready();

    private WeakReference<Node> table(Window window) {
        return new WeakReference<>(screen.call(() -> window.scene().getRoot().lookup("#table")));
    }

    /// Where a view takes up what the former one was about, that one is let go.
    private void speak(Window window, Language language) {
        screen.run(() -> window.look(new Look(language, false)));
        screen.run(() -> window.go(Place.FLOOR_PLAN, List.of()));
        screen.run(() -> window.go(Place.EXHIBITORS, List.of()));
    }

    @Test
    void aRosterInAnotherLanguageLeavesNothingOfTheFormer() {
        try (var workspace = WindowFixture.sample(folder)) {
            var window = screen.call(() -> WindowFixture.window(workspace, new Look(Language.EN, false)));
            screen.show(window.scene(), 1200, 700);
            screen.run(() -> window.enter(WindowFixture.exhibition(workspace, "E5")));
            screen.run(() -> window.go(Place.EXHIBITORS, List.of()));
            var english = table(window);
            speak(window, Language.ZH);
            var chinese = table(window);
            speak(window, Language.EN);

            screen.forget();
            // Twice, as what a first collection finalizes only a second one takes.
            System.gc();
            System.gc();

            assertThat(english.get()).isNull();
            assertThat(chinese.get()).isNull();
            assertThat(table(window).get()).isNotNull();
        }
    }
}
