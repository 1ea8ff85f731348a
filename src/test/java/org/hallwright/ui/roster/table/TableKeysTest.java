package org.hallwright.ui.roster.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hallwright.domain.change.Entry;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenHall;
import org.hallwright.ui.Screen;
import org.hallwright.ui.roster.RosterDesk;
import org.hallwright.ui.roster.row.ExhibitorsViewModel;
import org.hallwright.ui.roster.row.RosterLine;
import org.hallwright.ui.roster.row.RosterMemory;
import org.hallwright.ui.roster.row.ViewShelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The keys of a spreadsheet on the table alone, over a small roster.
class TableKeysTest {
    private static final int AREA = 7;

    @TempDir
    private Path folder;

    private final Screen screen = Screen.ready();
    private final List<List<List<String>>> pasted = new ArrayList<>();
    private RosterDesk roster;
    private TableView<RosterLine> table;

    @BeforeEach
    void open() {
        roster = new RosterDesk(folder);
        var desk = roster.desk(Language.EN);
        var memory = new RosterMemory(new ViewShelf(List.of(), views -> {}));
        var viewModel = new ExhibitorsViewModel(desk, roster.service(), memory);
        viewModel.reload();
        screen.run(() -> {
            var alone = RosterTable.alone(viewModel, new TypedCells(desk, roster.cells()));
            new TableKeys(alone, (block, target) -> pasted.add(block)).furnish();
            desk.listen(viewModel::follow);
            table = alone.table();
        });
        screen.show(screen.call(() -> new Scene(table, 1350, 500)), 1350, 500);
        screen.run(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(0);
            table.getScene().getRoot().applyCss();
            table.getScene().getRoot().layout();
        });
        for (var i = 0; i <= AREA; i++) {
            press(KeyCode.RIGHT, false);
        }
    }

    @AfterEach
    void close() {
        roster.close();
    }

    private void press(KeyCode code, boolean shortcut) {
        screen.run(() -> Event.fireEvent(
                table.getScene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false)));
    }

    private TextField editor() {
        return screen.call(() -> (TextField) table.lookup(".cell-editor"));
    }

    private void type(String text) {
        press(KeyCode.F2, false);
        screen.run(() -> editor().setText(text));
    }

    private double area() {
        return roster.now(RosterDesk.TEA).request().area();
    }

    @Test
    void enterWritesTheCellAndGoesDown() {
        type("54");
        press(KeyCode.ENTER, false);

        assertThat(area()).isEqualTo(54);
        assertThat(editor()).isNull();
        assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(1);
        roster.hall().open().undo();
        assertThat(area()).isZero();
    }

    @Test
    void whatTheWheelHasLeftBehindComesIntoSightToBeTypedInto() {
        screen.run(() -> roster.hall()
                .with(IntStream.range(0, 80)
                        .mapToObj(i -> OpenHall.exhibitor("Zinc " + i))
                        .toArray(Entry[]::new)));
        screen.run(() -> {
            table.getSelectionModel().clearAndSelect(0);
            table.scrollTo(70);
            table.scrollToColumnIndex(0);
            table.layout();
        });

        type("54");
        press(KeyCode.ENTER, false);

        assertThat(area()).isEqualTo(54);
    }

    @Test
    void whatCannotStayKeepsTheCellOpenUntilEscape() {
        type("big");
        press(KeyCode.ENTER, false);
        assertThat(editor()).isNotNull();
        assertThat(area()).isZero();

        press(KeyCode.ESCAPE, false);
        assertThat(editor()).isNull();
        assertThat(area()).isZero();
    }

    @Test
    void theChosenCellIsCopiedAndABlockIsOffered() {
        type("54");
        press(KeyCode.ENTER, false);
        screen.run(() -> table.getSelectionModel().clearAndSelect(0));
        press(KeyCode.C, true);
        assertThat(screen.call(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("54\r\n");

        screen.run(() -> {
            var content = new ClipboardContent();
            content.putString("18\tSigned\r\nbig\tSent\r\n");
            Clipboard.getSystemClipboard().setContent(content);
        });
        press(KeyCode.V, true);
        assertThat(pasted).containsExactly(List.of(List.of("18", "Signed"), List.of("big", "Sent")));
    }
}
