package org.hallwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.roster.RosterField;
import org.hallwright.exchange.table.TableRow;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.Workspace;
import org.hallwright.ui.Screen;
import org.hallwright.ui.kit.Place;
import org.hallwright.ui.kit.TaskRunner;
import org.hallwright.ui.shell.Look;
import org.hallwright.ui.shell.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The preview of a roster in the whole window: every list leads to the row of the file, and a file without a column of
/// names is looked at until one is chosen.
class ImportPreviewJourneyTest {
    private static final Hall HALL = Hall.rectangular(new Id<>("h"), "A", Name.of("Hall A", "A 馆"), 60, 40);

    @TempDir
    private Path folder;

    private final Screen screen = Screen.ready();
    private final List<Path> chosen = new ArrayList<>();
    private Workspace workspace;
    private OpenExhibition open;
    private Window window;

    @BeforeEach
    void openAPlan() {
        workspace = WindowFixture.empty(folder);
        workspace.create(Exhibition.titled("IMP", Name.of("Autumn fair", "秋季展览会"), null, null));
        open = workspace.open("IMP");
        open.edit(state -> new ChangeBuilder(state)
                .put(HALL)
                .put(Booth.shell(new Id<>("b"), HALL.id(), "A101", Footprint.rectangle(3, 3, 3, 3)))
                .build(Label.of("change.create")));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void preview(String text) throws IOException {
        chosen.add(Files.writeString(folder.resolve("roster.csv"), text));
        var composition = new Composition(
                WindowFixture.CLOCK, folder, path -> {}, messages -> new Choosing(messages, chosen::getLast));
        window = screen.call(() -> new Window(
                workspace,
                TaskRunner.inline(),
                new Look(Language.EN, false),
                composition.places(),
                composition::views));
        screen.show(window.scene(), 1400, 880);
        screen.run(() -> window.enter(WindowFixture.exhibition(workspace, "IMP")));
        screen.run(() -> window.go(Place.EXHIBITORS, List.of()));
        screen.run(() -> this.<Button>find("#importButton").fire());
    }

    @SuppressWarnings("unchecked")
    private <T extends Node> T find(String selector) {
        return (T) screen.call(() -> window.scene().getRoot().lookup(selector));
    }

    private TabPane tabs() {
        return find(".import-outcome");
    }

    private Tab tab(String id) {
        return tabs().getTabs().stream()
                .filter(tab -> id.equals(tab.getId()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private TableView<TableRow> file() {
        return (TableView<TableRow>) tab("fileTab").getContent();
    }

    /// Goes to the row of the file from what is chosen in a list.
    private int rowFrom(Tab tab, Node list) {
        screen.run(() -> tabs().getSelectionModel().select(tab));
        screen.run(list::requestFocus);
        screen.type(KeyCode.ENTER);
        assertThat(tabs().getSelectionModel().getSelectedItem()).isSameAs(tab("fileTab"));
        return file().getSelectionModel().getSelectedItem().number();
    }

    @Test
    void everyListLeadsToTheRowOfTheFile() throws IOException {
        preview(
                "Company,Country,Booth\nNorth Sea Pumps,Norway,A101\n,Germany,\nBohai Steel,China,A1O9\nAnji Tea,Nowhereland,\n");

        TableView<?> rows = find("#rows");
        screen.run(() -> rows.getSelectionModel().select(1));
        assertThat(rowFrom(tabs().getTabs().get(1), rows)).isEqualTo(3);
        ListView<?> problems = (ListView<?>) tab("problemsTab").getContent();
        screen.run(() -> problems.getSelectionModel().selectLast());
        assertThat(rowFrom(tab("problemsTab"), problems)).isEqualTo(5);
        TableView<?> unmatched = (TableView<?>) tab("unmatchedTab").getContent();
        screen.run(() -> unmatched.getSelectionModel().select(0));
        assertThat(rowFrom(tab("unmatchedTab"), unmatched)).isEqualTo(4);

        screen.type(KeyCode.ESCAPE);
        assertThat(this.<Node>find(".import-card").getParent().isVisible()).isFalse();
        assertThat(open.state().count(Exhibitor.class)).isZero();
    }

    @Test
    void whichColumnHoldsTheNamesIsChosenWithTheFileInSight() throws IOException {
        preview("Who,Where\nNorth Sea Pumps,Norway\nBohai Steel,China\n");
        Button take = find("#take");
        assertThat(take.isDisabled()).isTrue();
        assertThat(this.<Node>find("#refusal").isVisible()).isTrue();
        screen.run(() -> tabs().getSelectionModel().select(tab("fileTab")));
        assertThat(file().getItems()).extracting(row -> row.cell(0)).containsExactly("North Sea Pumps", "Bohai Steel");
        screen.picture(window.scene(), "import-without-names-en-light");

        ComboBox<Optional<RosterField>> who = find("#mapping .combo-box");
        screen.run(() -> who.setValue(Optional.of(RosterField.NAME)));
        assertThat(this.<Node>find("#refusal").isVisible()).isFalse();
        screen.run(take::fire);
        assertThat(open.state().count(Exhibitor.class)).isEqualTo(2);
        assertThat(this.<Node>find(".import-card").getParent().isVisible()).isFalse();

        screen.run(() -> this.<Button>find("#importButton").fire());
        assertThat(take.isDisabled()).as("it brings nothing any more").isTrue();
        screen.run(open::undo);
        assertThat(take.isDisabled()).as("what it brings is counted anew").isFalse();
    }
}
