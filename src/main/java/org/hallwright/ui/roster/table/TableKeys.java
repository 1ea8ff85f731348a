package org.hallwright.ui.roster.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hallwright.exchange.table.PastedTable;
import org.hallwright.service.RosterCellService.Cell;
import org.hallwright.ui.roster.row.ExhibitorRow;
import org.hallwright.ui.roster.row.RosterLine;
import org.jspecify.annotations.Nullable;

/// The keys of the table, as a spreadsheet has them: arrows and Tab move, Enter, F2 or a letter begin to type, Delete
/// empties, Ctrl+C and Ctrl+V copy and paste blocks.
public final class TableKeys {
    private final RosterTable roster;
    private final BiConsumer<List<List<String>>, PasteTarget> onPaste;

    /// @param onPaste what is done with a block that is pasted
    public TableKeys(RosterTable roster, BiConsumer<List<List<String>>, PasteTarget> onPaste) {
        this.roster = roster;
        this.onPaste = onPaste;
    }

    public void furnish() {
        var table = roster.table();
        roster.range().whenDone(this::goOn);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private boolean isTyping() {
        var table = roster.table();
        return table.getEditingCell() != null && table.getEditingCell().getRow() >= 0
                || table.getScene() != null && table.getScene().getFocusOwner() instanceof TextInputControl;
    }

    private void pressed(KeyEvent e) {
        if (isTyping()) {
            return;
        }
        if (e.isShortcutDown()) {
            shortcut(e);
            return;
        }
        switch (e.getCode()) {
            case LEFT -> step(e, -1, e.isShiftDown());
            case RIGHT -> step(e, 1, e.isShiftDown());
            case TAB -> step(e, e.isShiftDown() ? -1 : 1, false);
            case F2, ENTER -> {
                begin(null);
                e.consume();
            }
            case DELETE -> {
                empty();
                e.consume();
            }
            default -> {}
        }
    }

    private void shortcut(KeyEvent e) {
        if (e.getCode() == KeyCode.C) {
            copy();
            e.consume();
        } else if (e.getCode() == KeyCode.V) {
            paste();
            e.consume();
        } else if (e.getCode() == KeyCode.A) {
            roster.range().whole();
        }
    }

    private void step(KeyEvent e, int by, boolean further) {
        roster.range().step(by, further);
        show();
        e.consume();
    }

    /// Scrolls sideways so that the cell that is typed into can be seen.
    private void show() {
        var lead = roster.range().lead();
        if (lead != null) {
            roster.table().scrollToColumnIndex(roster.shownColumns().indexOf(lead));
        }
    }

    private void typed(KeyEvent e) {
        var character = e.getCharacter();
        var isText = !character.isEmpty() && character.charAt(0) > ' ' && character.charAt(0) != 127;
        if (!isTyping()
                && isText
                && !e.isShortcutDown()
                && !e.isAltDown()
                && roster.range().lead() != null) {
            begin(character);
            e.consume();
        }
    }

    private void begin(@Nullable String begun) {
        var lead = roster.range().lead();
        var line = roster.table().getFocusModel().getFocusedIndex();
        if (lead != null && line >= 0) {
            roster.range().permit(begun);
            roster.edit(line, lead);
        }
    }

    private void goOn(boolean sideways, boolean back) {
        if (sideways) {
            roster.range().step(back ? -1 : 1, false);
            show();
            return;
        }
        var selection = roster.table().getSelectionModel();
        var next = roster.table().getFocusModel().getFocusedIndex() + (back ? -1 : 1);
        if (next >= 0 && next < roster.table().getItems().size()) {
            selection.clearAndSelect(next);
        }
    }

    private void empty() {
        var cells = new ArrayList<Cell>();
        if (roster.range().lead() != null) {
            for (var row : roster.rows()) {
                roster.range()
                        .chosen()
                        .forEach(column -> roster.typed().cell(row, column, "").forEach(cells::add));
            }
        }
        if (!cells.isEmpty()) {
            roster.typed().put(cells);
        }
    }

    /// The selected cells as a block; whole rows with the headings above.
    public void copy() {
        var rows = roster.rows();
        if (rows.isEmpty()) {
            return;
        }
        var range = roster.range();
        var columns = range.chosen();
        var block = new ArrayList<List<String>>();
        if (range.isWhole()) {
            var messages = roster.viewModel().desk().messages();
            block.add(columns.stream().map(column -> column.heading(messages)).toList());
        }
        rows.forEach(row -> block.add(columns.stream()
                .map(column -> roster.typed().copied(row, column))
                .toList()));
        var content = new ClipboardContent();
        content.putString(PastedTable.write(block));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Offers the clipboard's block for the cells from the selected one on.
    public void paste() {
        var clipboard = Clipboard.getSystemClipboard();
        var text = clipboard.hasString() ? clipboard.getString() : "";
        var html = clipboard.hasHtml() ? clipboard.getHtml() : "";
        var block = PastedTable.read(text, html);
        if (!block.isEmpty() && !roster.rows().isEmpty()) {
            onPaste.accept(block, target());
        }
    }

    private PasteTarget target() {
        var rows = roster.rows();
        var lines = roster.table().getItems();
        var from = lines.indexOf((RosterLine) rows.getFirst());
        var below = lines.subList(from, lines.size()).stream()
                .filter(ExhibitorRow.class::isInstance)
                .map(ExhibitorRow.class::cast)
                .toList();
        var columns = roster.shownColumns();
        var first = columns.indexOf(roster.range().chosen().getFirst());
        return new PasteTarget(rows, below, columns, Math.max(0, first));
    }
}
