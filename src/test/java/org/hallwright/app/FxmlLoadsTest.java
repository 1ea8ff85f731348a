package org.hallwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.Workspace;
import org.hallwright.ui.Screen;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Foyer;
import org.hallwright.ui.kit.TaskRunner;
import org.hallwright.ui.kit.Views;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every FXML file loads headless with its real controller, in both languages.
class FxmlLoadsTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");

    @TempDir
    private Path folder;

    private final Screen screen = Screen.ready();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyViewLoadsWithItsRealController(Language language) throws Exception {
        try (var workspace = WindowFixture.sample(folder)) {
            var views = screen.call(() -> views(workspace, language));
            for (var view : fxmlFiles()) {
                var controller = controllerOf(view);
                var loaded = screen.call(() -> views.load(controller));

                assertThat(loaded.controller()).as(view.toString()).isInstanceOf(controller);
            }
        }
    }

    @Test
    void thereAreViewsToLoad() throws IOException {
        assertThat(fxmlFiles()).hasSizeGreaterThanOrEqualTo(4);
    }

    private static Views views(Workspace workspace, Language language) {
        var messages = Messages.of(language);
        var formats = new Formats(language);
        var runner = TaskRunner.inline();
        var foyer = new Foyer(workspace, messages, formats, runner, id -> {}, notice -> {});
        var open = workspace.open("E3");
        return WindowFixture.composition()
                .views(foyer, new Desk(open, messages, formats, runner, (place, select) -> {}, notice -> {}));
    }

    private static List<Path> fxmlFiles() throws IOException {
        try (var files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".fxml"))
                    .sorted()
                    .toList();
        }
    }

    private static Class<?> controllerOf(Path view) throws ClassNotFoundException {
        var name = RESOURCES.relativize(view).toString().replace(".fxml", "Controller");
        return Class.forName(name.replace('/', '.').replace('\\', '.'));
    }
}
