package org.hallwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TableView;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Language;
import org.hallwright.service.Workspace;
import org.hallwright.ui.Screen;
import org.hallwright.ui.kit.Place;
import org.hallwright.ui.shell.Look;
import org.hallwright.ui.shell.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures of the exhibitors' place that show more than its first sight: one open, several selected, none at all.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExhibitorScreensTest {
    @TempDir
    private static Path folder;

    private final Screen screen = Screen.ready();
    private Workspace workspace;

    @BeforeAll
    void openTheSample() {
        workspace = WindowFixture.sample(folder);
    }

    @AfterAll
    void close() {
        workspace.close();
    }

    @ParameterizedTest
    @CsvSource({"EN,false", "EN,true", "ZH,false", "ZH,true"})
    void theFormStandsBesideTheTable(Language language, boolean dark) {
        var look = new Look(language, dark);
        var window = open("E3", look);
        var first = workspace.open("E3").state().sorted(Exhibitor.class, Comparator.comparing(Exhibitor::id)).stream()
                .filter(e -> !e.contacts().isEmpty() && !e.province().isEmpty())
                .findFirst()
                .orElseThrow();

        screen.run(() -> window.go(Place.EXHIBITORS, List.of(first.id())));
        picture(window, "exhibitors-form", look);

        assertThat(screen.call(
                        () -> window.scene().getRoot().lookup(".exhibitor-form").isVisible()))
                .isTrue();
    }

    @Test
    void severalSelectedAreTreatedAtOnce() {
        var look = new Look(Language.EN, false);
        var window = open("E3", look);
        var some = workspace.open("E3").state().all(Exhibitor.class).stream()
                .limit(3)
                .map(Exhibitor::id)
                .toList();

        screen.run(() -> window.go(Place.EXHIBITORS, some));
        picture(window, "exhibitors-several", look);

        var table = (TableView<?>) screen.call(() -> window.scene().getRoot().lookup("#table"));
        assertThat(table.getSelectionModel().getSelectedItems()).hasSize(3);
    }

    @Test
    void anEmptyRosterSaysHowToBegin() {
        var look = new Look(Language.EN, false);
        workspace.create(Exhibition.titled("NONE", Name.of("Nobody yet", "尚无人"), null, null));
        var window = open("NONE", look);

        screen.run(() -> window.go(Place.EXHIBITORS, List.of()));
        picture(window, "exhibitors-empty", look);

        assertThat(screen.call(() -> window.scene().getRoot().lookup("#nothing").isVisible()))
                .isTrue();
    }

    private Window open(String code, Look look) {
        var window = screen.call(() -> WindowFixture.window(workspace, look));
        screen.show(window.scene(), 1400, 880);
        screen.run(() -> window.enter(WindowFixture.exhibition(workspace, code)));
        return window;
    }

    private void picture(Window window, String view, Look look) {
        var words = view + "-" + look.language() + "-" + (look.dark() ? "dark" : "light");
        screen.picture(window.scene(), words.toLowerCase(Locale.ROOT));
    }
}
