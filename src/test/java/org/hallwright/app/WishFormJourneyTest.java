package org.hallwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.hallwright.domain.roster.BoothRequest;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.RosterService;
import org.hallwright.service.Workspace;
import org.hallwright.ui.Screen;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.Place;
import org.hallwright.ui.kit.TaskRunner;
import org.hallwright.ui.shell.Look;
import org.hallwright.ui.shell.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Wish forms go out from the menu for those selected, and are looked at and taken over when they come back.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WishFormJourneyTest {
    @TempDir
    private static Path home;

    @TempDir
    private Path folder;

    private final Screen screen = Screen.ready();
    private Workspace workspace;
    private OpenExhibition open;
    private int turn;

    @BeforeAll
    void openTheSample() {
        workspace = WindowFixture.sample(home);
        open = workspace.open("E1");
    }

    @AfterAll
    void close() {
        workspace.close();
    }

    @BeforeEach
    void next() {
        turn++;
    }

    private List<Exhibitor> some() {
        return open.state().sorted(Exhibitor.class, Comparator.comparing(Exhibitor::id)).stream()
                .skip(turn * 5L)
                .limit(4)
                .toList();
    }

    /// The user who chooses the folder.
    private static final class Answering extends Dialogs {
        private final Path folder;

        Answering(Messages messages, Path folder) {
            super(messages, null);
            this.folder = folder;
        }

        @Override
        public Optional<Path> folder(String titleKey) {
            return Optional.of(folder);
        }
    }

    @ParameterizedTest
    @CsvSource({"EN,false", "EN,true", "ZH,false"})
    void formsForThoseSelectedGoOutAndComeBack(Language language, boolean dark) {
        var look = new Look(language, dark);
        var composition =
                new Composition(WindowFixture.CLOCK, folder, path -> {}, messages -> new Answering(messages, folder));
        var window = screen.call(
                () -> new Window(workspace, TaskRunner.inline(), look, composition.places(), composition::views));
        screen.show(window.scene(), 1400, 880);
        var firms = some();
        screen.run(() -> {
            window.enter(open.id());
            window.go(Place.EXHIBITORS, firms.stream().map(Exhibitor::id).toList());
        });
        item(window, 1);
        assertThat(forms()).hasSize(4);
        picture(window, "wishes-menu", look);

        answered(firms);
        item(window, 3);
        picture(window, "wishes-preview", look);
        assertThat(screen.call(() -> table(window).getItems().size())).isEqualTo(4);
        var log = open.log().size();
        screen.type(KeyCode.ENTER);

        assertThat(open.log()).hasSize(log + 1);
        assertThat(open.state().get(firms.get(1).id()).request().area())
                .isEqualTo(firms.get(1).request().area() + 9);
        assertThat(open.state().find(firms.get(3).id())).isEmpty();
        screen.run(() -> open.undo());
    }

    /// One of them answers badly, and one is gone when its form comes back.
    private void answered(List<Exhibitor> firms) {
        for (var form : forms()) {
            FilledForms.fill(form, "area", 'C', area(firms, form));
            FilledForms.fill(form, "notes", 'C', "Near the entrance, please");
        }
        FilledForms.fill(forms().getFirst(), "kind", 'C', "castle");
        screen.run(() -> new RosterService(open).delete(Set.of(firms.get(3).id())));
    }

    private static String area(List<Exhibitor> firms, Path form) {
        return firms.stream()
                .filter(e -> FilledForms.holds(form, e.id().value()))
                .map(Exhibitor::request)
                .map(BoothRequest::area)
                .map(area -> String.valueOf(area + 9))
                .findFirst()
                .orElseThrow();
    }

    private List<Path> forms() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".xlsx")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void item(Window window, int index) {
        screen.run(() -> {
            var menu = (MenuButton) window.scene().getRoot().lookup("#wishMenu");
            menu.getOnShowing().handle(null);
            menu.getItems().get(index).fire();
        });
    }

    private static TableView<?> table(Window window) {
        return (TableView<?>) window.scene().getRoot().lookupAll("#forms").stream()
                .filter(TableView.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private void picture(Window window, String view, Look look) {
        var words = view + "-" + look.language() + "-" + (look.dark() ? "dark" : "light");
        screen.picture(window.scene(), words.toLowerCase(Locale.ROOT));
    }
}
