package org.hallwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.tableview2.TableView2;
import org.hallwright.domain.roster.ContractState;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.Workspace;
import org.hallwright.ui.Screen;
import org.hallwright.ui.kit.Place;
import org.hallwright.ui.roster.row.ExhibitorRow;
import org.hallwright.ui.roster.row.GroupLine;
import org.hallwright.ui.roster.row.RosterLine;
import org.hallwright.ui.shell.Look;
import org.hallwright.ui.shell.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The roster of E3 in the window, in English and in Chinese: asked, grouped, typed and pasted into, merged, edited in
/// bulk and undone; and the card of one. One window, because filling the sample costs the most.
class RosterTableJourneyTest {
    @TempDir
    private Path folder;

    private final Screen screen = Screen.ready();
    private Workspace workspace;
    private OpenExhibition open;
    private Window window;

    @BeforeEach
    void openTheSample() {
        workspace = WindowFixture.sample(folder);
        open = workspace.open("E3");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void enter(Look look) {
        window = screen.call(() -> WindowFixture.window(workspace, look));
        screen.show(window.scene(), 1400, 880);
        screen.run(() -> window.enter(WindowFixture.exhibition(workspace, "E3")));
        screen.run(() -> window.go(Place.EXHIBITORS, List.of()));
    }

    @SuppressWarnings("unchecked")
    private <T extends Node> T find(String selector) {
        return (T) screen.call(() -> window.scene().getRoot().lookup(selector));
    }

    @SuppressWarnings("unchecked")
    private TableView2<RosterLine> table() {
        return (TableView2<RosterLine>) this.<Node>find("#table");
    }

    private void ask(String query) {
        TextField box = find("#filter");
        screen.run(() -> box.setText(query));
    }

    private List<ExhibitorRow> rows() {
        return screen.call(() -> table().getItems().stream()
                .filter(ExhibitorRow.class::isInstance)
                .map(ExhibitorRow.class::cast)
                .toList());
    }

    private void fill(String selector, String text) {
        TextField field = find(selector);
        screen.run(() -> field.setText(text));
    }

    @Test
    void theRosterIsAskedGroupedEditedAndUndone() {
        enter(new Look(Language.EN, false));
        var before = open.state();
        assertThat(rows()).hasSize(before.count(Exhibitor.class));
        wrongQueriesAreSaid();
        bulkEditIsOneUndo("country:RU,MN booth", "Signed");
        aCellIsTypedInto();
        aPairIsMergedAndComesBack();
        groupsAreClosed();
        theCardShowsTheBoothAndWhatWasDone();
        ask("");
        assertThat(rows()).hasSize(before.count(Exhibitor.class));

        enter(new Look(Language.ZH, true));
        bulkEditIsOneUndo("国家:俄罗斯,蒙古 展位", "已签订");
        aPairIsMergedAndComesBack();
        assertThat(open.state()).isEqualTo(before);
    }

    private void wrongQueriesAreSaid() {
        ask("contry:RU");
        Label wrong = find(".query-wrong");
        assertThat(wrong.isVisible()).isTrue();
        assertThat(wrong.getText()).contains("contry");
        screen.picture(window.scene(), "exhibitors-query-wrong-en-light");
    }

    private void bulkEditIsOneUndo(String query, String word) {
        var before = open.state();
        ask(query);
        var found = rows();
        assertThat(found).hasSizeBetween(2, 400);
        assertThat(found)
                .allSatisfy(row -> assertThat(row.shown().exhibitor().country()).isIn("RU", "MN"));

        screen.run(() -> table().getSelectionModel().selectAll());
        fill("#many-contract", word);
        fill("#many-notes", "Ask about the stand");
        ToggleButton noCategory = find("#many-category-empty");
        screen.run(noCategory::fire);
        var look = word.equals("Signed") ? "en-light" : "zh-dark";
        screen.picture(window.scene(), "exhibitors-bulk-" + look);
        ToggleButton more = find("#many-more");
        screen.run(more::fire);
        fill("#many-documents", "Insurance; Drawing");
        fill("#many-received", "soon");
        Button refused = find("#apply");
        screen.run(refused::fire);
        assertThat(open.state()).isEqualTo(before);
        screen.run(() -> scrollAround(find("#many-contract")).setVvalue(0.55));
        screen.picture(window.scene(), "exhibitors-bulk-all-" + look);
        fill("#many-received", "");
        Button apply = find("#apply");
        screen.run(apply::fire);

        assertThat(found).allSatisfy(row -> {
            var now = open.state().get(row.id());
            assertThat(now.contract()).isEqualTo(ContractState.SIGNED);
            assertThat(now.notes()).isEqualTo("Ask about the stand");
            assertThat(now.categories()).isEmpty();
            assertThat(now.documents())
                    .extracting(document -> document.name().both())
                    .containsExactly("Insurance", "Drawing");
        });
        screen.run(open::undo);
        assertThat(open.state()).isEqualTo(before);
        assertThat(rows()).isEqualTo(found);
    }

    private static ScrollPane scrollAround(Node node) {
        return node instanceof ScrollPane scroll ? scroll : scrollAround(node.getParent());
    }

    private void aCellIsTypedInto() {
        ask("country:RU booth");
        var before = open.state();
        screen.run(() -> {
            table().requestFocus();
            table().getSelectionModel().clearAndSelect(0);
        });
        var row = rows().getFirst();
        toTheRequest();
        screen.type(KeyCode.F2);
        TextField editor = find(".cell-editor");
        assertThat(editor).isNotNull();
        screen.run(() -> editor.setText("large"));
        screen.type(KeyCode.ENTER);
        screen.picture(window.scene(), "exhibitors-cell-refused-en-light");
        assertThat(open.state()).isEqualTo(before);

        screen.run(() -> editor.setText("72"));
        screen.type(KeyCode.ENTER);
        assertThat(open.state().get(row.id()).request().area()).isEqualTo(72);
        assertThat(this.<Node>find(".cell-editor")).isNull();
        screen.run(open::undo);
        assertThat(open.state()).isEqualTo(before);
        aBlockIsPasted();
    }

    /// From no cell, as undo leaves whole rows, to the eighth column.
    private void toTheRequest() {
        for (var column = 0; column < 8; column++) {
            screen.type(KeyCode.RIGHT);
        }
    }

    private void aBlockIsPasted() {
        var before = open.state();
        var found = rows();
        screen.run(() -> {
            var content = new ClipboardContent();
            content.putString("27\tSent\r\nbig\tSent\r\n");
            Clipboard.getSystemClipboard().setContent(content);
            table().requestFocus();
            table().getSelectionModel().clearAndSelect(0);
        });
        toTheRequest();
        screen.type(KeyCode.CONTROL, KeyCode.V);
        screen.picture(window.scene(), "exhibitors-paste-en-light");
        assertThat(open.state()).isEqualTo(before);

        Button write = find("#write");
        screen.run(write::fire);
        var first = open.state().get(found.get(0).id());
        var second = open.state().get(found.get(1).id());
        assertThat(first.request().area()).isEqualTo(27);
        assertThat(List.of(first.contract(), second.contract())).containsOnly(ContractState.SENT);
        assertThat(second.request()).isEqualTo(before.get(second.id()).request());
        screen.run(open::undo);
        assertThat(open.state()).isEqualTo(before);
    }

    private void aPairIsMergedAndComesBack() {
        var before = open.state();
        Button search = find("#duplicatesButton");
        screen.run(search::fire);
        ListView<?> pairs = find(".pair-list");
        assertThat(pairs.getItems()).isNotEmpty();
        screen.run(pairs::requestFocus);
        screen.type(KeyCode.ENTER);
        assertThat(open.state().count(Exhibitor.class)).isEqualTo(before.count(Exhibitor.class) - 1);

        screen.run(open::undo);
        assertThat(open.state()).isEqualTo(before);
        screen.type(KeyCode.ESCAPE);
    }

    private void groupsAreClosed() {
        ask("booth");
        screen.run(() -> table().getSelectionModel().clearSelection());
        var flat = rows().size();
        screen.run(() -> window.scene().getRoot().lookup("#groups"));
        javafx.scene.control.MenuButton groups = find("#groups");
        screen.run(() -> groups.getItems().stream()
                .filter(item -> "Country".equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire());

        assertThat(rows()).hasSize(flat);
        assertThat(table().getItems().getFirst()).isInstanceOf(GroupLine.class);
        screen.picture(window.scene(), "exhibitors-groups-en-light");
        screen.run(() -> groups.getItems().getFirst().fire());
        assertThat(table().getItems()).hasSize(flat);
    }

    private void theCardShowsTheBoothAndWhatWasDone() {
        ask("country:RU booth");
        screen.run(() -> table().getSelectionModel().clearAndSelect(0));
        ToggleButton card = find("#cardFace");
        screen.run(card::fire);

        assertThat(this.<Node>find(".booth-picture").isVisible()).isTrue();
        var words = screen.call(() -> window.scene().getRoot().lookupAll(".card-detail").stream()
                .map(node -> ((Label) node).getText())
                .toList());
        assertThat(words).anyMatch(text -> text.contains("Notes: – → Ask about the stand"));
        screen.picture(window.scene(), "exhibitors-card-en-light");
    }
}
