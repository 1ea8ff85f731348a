package org.hallwright.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.Workspace;
import org.hallwright.ui.Screen;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.TaskRunner;
import org.hallwright.ui.kit.Views;
import org.hallwright.ui.kit.Views.View;
import org.hallwright.ui.kit.columns.ColumnMemory;
import org.hallwright.ui.roster.ExhibitorsController;
import org.hallwright.ui.roster.row.ViewShelf;
import org.hallwright.ui.shell.Look;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a user does with exhibitors, on the real view over the sample's E3.
class ExhibitorsJourneyTest {
    private static final Path ESRI = Path.of("../shared/data/rosters/esri-2026.xlsx");

    @TempDir
    private Path folder;

    private final Screen screen = Screen.ready();
    private final List<Path> chosen = new ArrayList<>();
    private final List<Id<? extends Entry>> journeys = new ArrayList<>();
    private final RosterComposition composition = new RosterComposition(new ViewShelf(List.of(), views -> {}));
    private Workspace workspace;
    private OpenExhibition open;
    private View<ExhibitorsController> view;
    private Scene scene;

    @BeforeEach
    void openTheSample() {
        workspace = WindowFixture.sample(folder);
        open = workspace.open("E3");
        show(Language.EN);
    }

    @AfterEach
    void close() {
        screen.run(() -> view.controller().hide());
        workspace.close();
    }

    private void show(Language language) {
        var messages = Messages.of(language);
        var desk = new Desk(
                open,
                messages,
                new Formats(language),
                TaskRunner.inline(),
                (place, select) -> journeys.addAll(select),
                notice -> {});
        view = screen.call(() -> {
            var views = new Views(messages);
            composition.register(views, desk, dialogs(messages), new ColumnMemory(Map.of(), all -> {}));
            return views.load(ExhibitorsController.class);
        });
        // The window's own scene has the theme and the font; the view alone takes the place of all it holds.
        var look = new Look(language, false);
        scene = screen.call(() -> WindowFixture.window(workspace, look).scene());
        screen.run(() -> {
            var alone = new StackPane(view.root());
            alone.getStyleClass().addAll("shell", "stage", "theme-light");
            scene.setRoot(alone);
        });
        screen.show(scene, 1300, 860);
        screen.run(() -> view.controller().show());
    }

    /// Dialogs in which the user always chooses the same files.
    private Dialogs dialogs(Messages messages) {
        return new Dialogs(messages, null) {
            @Override
            public List<Path> openSeveral(String titleKey, String filterKey, List<String> patterns) {
                return chosen;
            }
        };
    }

    @SuppressWarnings("unchecked")
    private <T extends Node> T find(String id) {
        return (T) screen.call(() -> shown(view.root(), id));
    }

    /// The first node of that id that can be seen; the form and the import have ids in common.
    private static Node shown(Parent root, String id) {
        return root.lookupAll("#" + id).stream()
                .filter(node -> {
                    var at = node;
                    while (at != null && at.isVisible()) {
                        at = at.getParent();
                    }
                    return at == null;
                })
                .findFirst()
                .orElseThrow();
    }

    private void fill(String id, String text) {
        TextField field = find(id);
        screen.run(() -> field.setText(text));
    }

    private TableView<?> table() {
        return find("table");
    }

    private Exhibitor first() {
        return open.state().sorted(Exhibitor.class, Comparator.comparing(Exhibitor::id)).stream()
                .filter(e -> e.host() == null && !e.name().en().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anExhibitorIsFoundRenamedSavedAndUndone() {
        var someone = first();
        fill("filter", someone.name().en());
        screen.run(() -> table().getSelectionModel().selectFirst());
        fill("nameEn", "Renamed Company");
        TextField name = find("nameEn");
        screen.run(name::requestFocus);

        screen.type(KeyCode.CONTROL, KeyCode.S);

        assertThat(open.state().get(someone.id()).name().en()).isEqualTo("Renamed Company");
        Button save = find("save");
        assertThat(save.isDisabled()).isTrue();
        screen.run(open::undo);
        assertThat(open.state().get(someone.id())).isEqualTo(someone);
        assertThat(name.getText()).isEqualTo(someone.name().en());
    }

    @Test
    void aBoothOfTheFormLeadsToThePlan() {
        var placed = open.state().all(org.hallwright.domain.assignment.Assignment.class).stream()
                .filter(a -> a.isLive())
                .min(Comparator.comparing(a -> a.id()))
                .orElseThrow();
        screen.run(() -> view.controller().select(List.of(placed.exhibitor())));

        Hyperlink link = screen.call(() -> (Hyperlink) view.root().lookup(".booth-link"));
        screen.run(link::fire);

        assertThat(journeys).hasSize(1);
        assertThat(open.state().get((Id<Booth>) journeys.getFirst())).isInstanceOf(Booth.class);
    }

    @Test
    void selectionStaysWhileOthersEdit() {
        var someone = first();
        screen.run(() -> view.controller().select(List.of(someone.id())));
        var other = open.state().all(Exhibitor.class).stream()
                .filter(e -> !e.id().equals(someone.id()))
                .findFirst()
                .orElseThrow();

        screen.run(() -> new org.hallwright.service.RosterService(open).delete(List.of(other.id())));

        assertThat(table().getSelectionModel().getSelectedItems()).hasSize(1);
        Label title = find("title");
        assertThat(title.getText()).isEqualTo(someone.name().en());
    }

    @Test
    void anEditThatIsNotSavedOutlivesAChangeOfLanguage() {
        var someone = first();
        screen.run(() -> view.controller().select(List.of(someone.id())));
        fill("website", "unsaved.example");
        screen.run(() -> view.controller().hide());

        show(Language.ZH);
        Hyperlink unsaved = find("unsaved");
        screen.run(unsaved::fire);

        TextField website = find("website");
        assertThat(website.getText()).isEqualTo("unsaved.example");
    }

    @Test
    void aRosterIsPreviewedImportedAndTakenBackByOneUndo() {
        assumeTrue(Files.exists(ESRI), "the shared rosters are not here");
        var before = open.state();

        screen.run(() -> view.controller().preview(ESRI));
        screen.picture(scene, "exhibitors-import-en-light");
        assertThat(open.state()).isEqualTo(before);
        Button take = find("take");
        assertThat(take.getText()).matches("Import \\d+ exhibitors");
        screen.run(take::fire);

        assertThat(open.state().count(Exhibitor.class)).isGreaterThan(before.count(Exhibitor.class) + 290);
        screen.run(open::undo);
        assertThat(open.state()).isEqualTo(before);
    }

    @Test
    void theImportIsPicturedInChinese() {
        assumeTrue(Files.exists(ESRI), "the shared rosters are not here");
        show(Language.ZH);

        screen.run(() -> view.controller().preview(ESRI.resolveSibling("computex-2026.exhibitors.json")));
        screen.picture(scene, "exhibitors-import-zh-light");

        Label file = find("file");
        assertThat(file.getText().toLowerCase(Locale.ROOT)).startsWith("computex");
    }

    @Test
    void aRosterIsReadAsTheUserSaysBesideItsPreview() throws IOException {
        chosen.add(Files.writeString(folder.resolve("firms.txt"), "List of firms;\nWho;Name of hall\nAtlas;Hall 3\n"));
        var firms = open.state().count(Exhibitor.class);
        for (var language : Language.values()) {
            show(language);
            screen.run(() -> this.<Button>find("importButton").fire());
            ComboBox<Integer> headers = find("headerRow");
            screen.run(() -> headers.setValue(2));
            ComboBox<?> first = screen.call(() -> (ComboBox<?>) find("mapping").lookup(".combo-box"));
            assertThat(first.getAccessibleText()).isEqualTo("Who");
            assertThat(this.<ComboBox<String>>find("separator").getValue()).isEqualTo(";");
            assertThat(this.<ComboBox<?>>find("onDuplicate").getItems()).isNotEmpty();
            screen.picture(scene, "roster-import-source-" + language.name().toLowerCase(Locale.ROOT));
        }
        assertThat(open.state().count(Exhibitor.class))
                .as("nothing is done yet")
                .isEqualTo(firms);
    }
}
