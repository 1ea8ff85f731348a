package org.hallwright.ui.roster.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.hallwright.exchange.roster.RosterField;
import org.hallwright.i18n.Language;
import org.hallwright.ui.Screen;
import org.hallwright.ui.roster.RosterDesk;
import org.hallwright.ui.roster.row.ExhibitorsViewModel;
import org.hallwright.ui.roster.row.RosterMemory;
import org.hallwright.ui.roster.row.ViewShelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyFieldsTest {
    @TempDir
    private Path folder;

    private final Screen screen = Screen.ready();
    private RosterDesk roster;
    private ExhibitorsViewModel viewModel;
    private ManyFields fields;
    private VBox box;

    @BeforeEach
    void open() {
        roster = new RosterDesk(folder);
        roster.type(RosterDesk.STEEL, RosterField.NOTES, "By rail");
        roster.type(RosterDesk.HANSE, RosterField.NOTES, "By road");
        var desk = roster.desk(Language.EN);
        viewModel = new ExhibitorsViewModel(
                desk, roster.service(), new RosterMemory(new ViewShelf(List.of(), views -> {})));
        viewModel.reload();
        screen.run(() -> {
            fields = new ManyFields(new TypedCells(desk, roster.cells()));
            box = new VBox();
            box.getChildren().setAll(fields.nodes());
        });
        screen.show(screen.call(() -> new Scene(box, 400, 800)), 400, 800);
        screen.run(() -> fields.show(List.copyOf(viewModel.all())));
    }

    @AfterEach
    void close() {
        roster.close();
    }

    @SuppressWarnings("unchecked")
    private <N extends Node> N find(String id) {
        return screen.call(() -> (N) box.lookup(id));
    }

    private void press(String id) {
        ToggleButton button = find(id);
        screen.run(button::fire);
    }

    @Test
    void aFieldIsEmptiedInAllByOneChange() {
        TextField notes = find("#many-notes");
        assertThat(notes.getPromptText()).isEqualTo("3 different values");

        press("#many-notes-empty");
        assertThat(notes.isDisabled()).isTrue();
        assertThat(notes.getPromptText()).isEqualTo("Leave empty in all");
        assertThat(fields.filledProperty().get()).isEqualTo(1);

        screen.run(fields::write);
        for (var each : List.of(RosterDesk.STEEL, RosterDesk.HANSE, RosterDesk.TEA)) {
            assertThat(roster.now(each).notes()).isEmpty();
            assertThat(roster.now(each).country()).isEqualTo(each.country());
        }
        assertThat(notes.isDisabled()).isFalse();
        assertThat(fields.filledProperty().get()).isZero();
        roster.hall().open().undo();
        assertThat(roster.now(RosterDesk.STEEL).notes()).isEqualTo("By rail");
        assertThat(roster.now(RosterDesk.HANSE).notes()).isEqualTo("By road");
    }

    @Test
    void whoThinksBetterOfItTypesInstead() {
        press("#many-notes-empty");
        press("#many-notes-empty");
        TextField notes = find("#many-notes");
        assertThat(fields.filledProperty().get()).isZero();
        screen.run(() -> notes.setText("By air"));
        screen.run(fields::write);
        assertThat(roster.now(RosterDesk.TEA).notes()).isEqualTo("By air");
    }

    @Test
    void whatNobodyHasIsNotEmptiedAndOthersKeepNothingOfIt() {
        ToggleButton city = find("#many-city-empty");
        assertThat(city.isDisabled()).isTrue();
        press("#many-notes-empty");
        screen.run(() -> fields.show(viewModel.all().stream().limit(1).toList()));
        assertThat(fields.filledProperty().get()).isZero();
        screen.run(fields::write);
        assertThat(roster.now(RosterDesk.HANSE).notes()).isEqualTo("By road");
    }
}
