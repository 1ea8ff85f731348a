package org.hallwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.tableview2.TableView2;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.roster.RosterOptions;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.RosterService;
import org.hallwright.service.Workspace;
import org.hallwright.ui.Screen;
import org.hallwright.ui.kit.Place;
import org.hallwright.ui.roster.row.RosterLine;
import org.hallwright.ui.shell.Look;
import org.hallwright.ui.shell.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A column that a file brought is shown, typed into, emptied, pasted into, written for several, and edited in the
/// form, all in the whole window.
class OwnColumnJourneyTest {
    private static final String HEADER = "税号 / Account No";

    @TempDir
    private Path folder;

    private final Screen screen = Screen.ready();
    private Workspace workspace;
    private OpenExhibition open;
    private Window window;

    @BeforeEach
    void importARoster() throws IOException {
        workspace = WindowFixture.empty(folder);
        workspace.create(Exhibition.titled("OWN", Name.of("Autumn fair", "秋季展览会"), null, null));
        open = workspace.open("OWN");
        var file = Files.writeString(
                folder.resolve("roster.csv"),
                "Company,公司名称," + HEADER
                        + "\nAnji Tea,安吉茶业,7\nBohai Steel,渤海钢铁,\"55-123\nold: 9\"\nHanse Cranes,汉斯起重机,\n");
        new RosterService(open).importFrom(file, RosterOptions.FIND_OUT);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void show(Look look) {
        window = screen.call(() -> WindowFixture.window(workspace, look));
        screen.show(window.scene(), 1400, 880);
        screen.run(() -> window.enter(WindowFixture.exhibition(workspace, "OWN")));
        screen.run(() -> window.go(Place.EXHIBITORS, List.of()));
        // Beside the names, so that it needs no scrolling.
        screen.run(() -> columns().stream()
                .map(CheckMenuItem.class::cast)
                .filter(item -> !item.isDisable() && item.isSelected() != HEADER.equals(item.getText()))
                .forEach(MenuItem::fire));
    }

    /// What the menu of columns offers; it is higher than the screen of the tests, so that it is not shown there.
    private List<MenuItem> columns() {
        MenuButton columns = (MenuButton) window.scene().getRoot().lookup("#columns");
        columns.fireEvent(new Event(MenuButton.ON_SHOWING));
        return columns.getItems();
    }

    @SuppressWarnings("unchecked")
    private <T extends Node> T find(String selector) {
        return (T) screen.call(() -> window.scene().getRoot().lookup(selector));
    }

    private List<Node> all(String selector) {
        return screen.call(() -> List.copyOf(window.scene().getRoot().lookupAll(selector)));
    }

    private Exhibitor named(String en) {
        return open.state().all(Exhibitor.class).stream()
                .filter(e -> e.name().en().equals(en))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> own(String en) {
        return named(en).custom();
    }

    /// Selects a row, and the cell of the own column where one was selected before.
    private void select(int row) {
        TableView2<RosterLine> table = find("#table");
        screen.run(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(row);
        });
    }

    /// From no cell, as at the beginning and after an undo, to that of the own column, which is the last one.
    private void toTheOwnColumn() {
        select(0);
        TableView2<RosterLine> table = find("#table");
        for (var column = 0; column < table.getVisibleLeafColumns().size(); column++) {
            screen.type(KeyCode.RIGHT);
        }
    }

    private void edit(int row, String words) {
        select(row);
        screen.type(KeyCode.F2);
        TextField editor = find(".cell-editor");
        screen.run(() -> editor.setText(words));
        screen.type(KeyCode.ENTER);
    }

    @ParameterizedTest
    @CsvSource({"EN,false", "ZH,true"})
    void itIsTypedIntoEmptiedAndPastedInto(Language language, boolean dark) {
        show(new Look(language, dark));
        var before = open.state();

        toTheOwnColumn();
        edit(0, "8");
        assertThat(own("Anji Tea")).containsExactly(Map.entry(HEADER, "8"));
        assertThat(all(".table-cell"))
                .extracting(cell -> ((TableCell<?, ?>) cell).getText())
                .contains("55-123 old: 9");
        screen.picture(
                window.scene(), "exhibitors-own-column-" + language.name().toLowerCase(Locale.ROOT));
        select(2);
        screen.write("12a");
        screen.type(KeyCode.ENTER);
        assertThat(own("Hanse Cranes")).containsExactly(Map.entry(HEADER, "12a"));
        select(1);
        screen.type(KeyCode.F2);
        screen.type(KeyCode.ENTER);
        assertThat(own("Bohai Steel")).as("looking is not changing").containsEntry(HEADER, "55-123\nold: 9");
        select(1);
        screen.type(KeyCode.DELETE);
        assertThat(own("Bohai Steel")).isEmpty();
        screen.run(open::undo);
        screen.run(open::undo);
        screen.run(open::undo);
        assertThat(open.state()).isEqualTo(before);

        paste("=1+2\r\nA 9\r\n");
        assertThat(own("Anji Tea")).containsEntry(HEADER, "=1+2");
        assertThat(own("Bohai Steel")).containsEntry(HEADER, "A 9");
        screen.run(open::undo);
        assertThat(open.state()).isEqualTo(before);
    }

    private void paste(String block) {
        screen.run(() -> {
            var content = new ClipboardContent();
            content.putString(block);
            Clipboard.getSystemClipboard().setContent(content);
        });
        toTheOwnColumn();
        screen.type(KeyCode.CONTROL, KeyCode.V);
        Button write = find("#write");
        screen.run(write::fire);
    }

    @Test
    void itIsWrittenForSeveralAtOnce() {
        show(new Look(Language.EN, false));
        var before = open.state();
        TableView2<RosterLine> table = find("#table");
        screen.run(() -> table.getSelectionModel().selectAll());
        var field = all(".text-field").stream()
                .filter(node -> node.getId() != null && node.getId().startsWith("many-=") && node.isVisible())
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow();
        screen.run(() -> field.setText("none"));
        Button apply = find("#apply");
        screen.run(apply::fire);
        assertThat(open.state().all(Exhibitor.class))
                .allSatisfy(e -> assertThat(e.custom()).containsExactly(Map.entry(HEADER, "none")));
        screen.run(open::undo);
        assertThat(open.state()).isEqualTo(before);
    }

    private TextInputControl ofForm(String prompt, int at) {
        return all(".contact-card .text-input").stream()
                .map(TextInputControl.class::cast)
                .filter(field -> prompt.equals(field.getPromptText()))
                .toList()
                .get(at);
    }

    @Test
    void itIsEditedInTheFormBesideFieldsOfTheUsersOwn() {
        show(new Look(Language.EN, false));
        screen.run(() -> window.go(Place.EXHIBITORS, List.of(named("Anji Tea").id())));
        screen.run(() -> ofForm("Value", 0).setText("8"));
        Button save = find("#save");
        screen.run(() -> addOwn().fire());
        screen.run(() -> {
            ofForm("Field", 1).setText(HEADER);
            ofForm("Value", 1).setText("green");
        });
        assertThat(save.isDisabled()).as("one of two equal names would be lost").isTrue();
        screen.run(() -> this.<ScrollPane>find(".form-scroll").setVvalue(1));
        screen.picture(window.scene(), "exhibitor-own-field-wrong");
        screen.run(() -> ofForm("Field", 1).setText("Colour"));
        screen.run(save::fire);
        assertThat(own("Anji Tea")).containsOnly(Map.entry(HEADER, "8"), Map.entry("Colour", "green"));

        assertThat(screen.call(this::columns)).extracting(MenuItem::getText).contains("Colour");
        screen.run(() -> ofForm("Value", 0).setText(""));
        screen.run(save::fire);
        assertThat(own("Anji Tea")).hasSize(1);
    }

    private Button addOwn() {
        return window.scene().getRoot().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> "Add field".equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }
}
