package org.hallwright.ui.roster.table;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.hallwright.domain.value.Folding;
import org.hallwright.ui.kit.Completion;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Icons;
import org.hallwright.ui.roster.column.RosterColumn;
import org.hallwright.ui.roster.column.ShownColumn;
import org.hallwright.ui.roster.row.ExhibitorRow;
import org.hallwright.ui.roster.row.GroupLine;
import org.hallwright.ui.roster.row.GroupWords;
import org.hallwright.ui.roster.row.RosterLine;
import org.hallwright.ui.roster.row.ShownExhibitor;
import org.jspecify.annotations.Nullable;

/// A cell with the words of its column, or with its part of a group's head. Typed into, it says at once why what is
/// typed cannot stay, and keeps it until it is mended or given up.
final class LineCell extends TableCell<RosterLine, Object> {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /// Stands for the end of a line while a cell is typed into.
    private static final String BREAK = "↵";

    private final ShownColumn what;
    private final TypedCells typed;
    private final CellRange range;
    private @Nullable TextField editor;
    private @Nullable Tooltip reason;
    private @Nullable String standing;

    LineCell(ShownColumn what, TypedCells typed, CellRange range) {
        this.what = what;
        this.typed = typed;
        this.range = range;
        getStyleClass().add("roster-" + (what instanceof RosterColumn ours ? hyphened(ours) : "own"));
        if (what.isFigure()) {
            setAlignment(Pos.CENTER_RIGHT);
        }
        range.whenMoved(this, this::mark);
        setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2 && !isEmpty()) {
                range.permit(null);
                getTableView().edit(-1, null);
                getTableView().edit(getIndex(), getTableColumn());
            }
        });
        addEventFilter(MouseEvent.MOUSE_PRESSED, e -> {
            if (!isEmpty() && getItem() instanceof ShownExhibitor) {
                range.set(what, e.isShiftDown());
            }
        });
    }

    private static String hyphened(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void mark() {
        pseudoClassStateChanged(
                CHOSEN, !isEmpty() && getTableRow() != null && getTableRow().isSelected() && range.holds(what));
    }

    @Override
    public void updateSelected(boolean selected) {
        super.updateSelected(selected);
        mark();
    }

    @Override
    protected void updateItem(Object item, boolean empty) {
        super.updateItem(item, empty);
        if (isEditing() && editor != null) {
            return;
        }
        setText(empty || item == null ? null : words(item));
        if (what == RosterColumn.STATUS) {
            status(empty ? null : item);
        } else if (range.isFirst(what) || getGraphic() != null) {
            setGraphic(
                    !empty && item instanceof GroupLine group && range.isFirst(what)
                            ? Icons.of(group.open() ? "mdal-expand_more" : "mdal-chevron_right", "group-arrow")
                            : null);
        }
        mark();
    }

    private String words(Object item) {
        return switch (item) {
            // A line of the table has no room for the lines of an address.
            case ShownExhibitor shown -> shown.words(what).replace('\n', ' ');
            case GroupLine group -> words(group, typed.desk());
            default -> "";
        };
    }

    private String words(GroupLine group, Desk desk) {
        if (range.isFirst(what)) {
            return GroupWords.title(desk, group);
        }
        var totals = group.totals();
        return switch (what) {
            case RosterColumn.BOOTHS -> desk.formats().number(totals.booths(), 0);
            case RosterColumn.BOOTH_AREA ->
                totals.area() == 0 ? "" : desk.formats().area(totals.area());
            case RosterColumn.AREA -> totals.asked() == 0 ? "" : desk.formats().area(totals.asked());
            default -> "";
        };
    }

    private void status(@Nullable Object item) {
        var now = item instanceof ShownExhibitor shown ? "standing-" + hyphened(shown.standing()) : null;
        // Each other class has the whole cell styled anew.
        if (!Objects.equals(now, standing)) {
            getStyleClass().remove(standing);
            if (now != null) {
                getStyleClass().add(now);
            }
            standing = now;
        }
        if (now == null) {
            setGraphic(null);
        } else if (getGraphic() == null) {
            setGraphic(Icons.of("mdal-fiber_manual_record"));
        }
    }

    @Override
    public void startEdit() {
        if (!(getTableRow().getItem() instanceof ExhibitorRow row)
                || isLeftOver(row)
                || !typed.takes(what)
                || !range.takePermission()) {
            return;
        }
        super.startEdit();
        if (!isEditing()) {
            return;
        }
        var begun = range.takeTyped();
        var field = new TextField(begun == null ? inOneLine(typed.written(row, what)) : begun);
        field.getStyleClass().add("cell-editor");
        var words = typed.words(what);
        if (!words.isEmpty()) {
            Completion.on(field, (text, caret) -> offers(words, text));
        }
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.textProperty().addListener(o -> right());
        field.focusedProperty().addListener((o, was, is) -> {
            if (!is && isEditing()) {
                leave();
            }
        });
        editor = field;
        setText(null);
        setGraphic(field);
        // Only a field with a skin takes keys, and the next one may come before the screen is drawn again.
        field.applyCss();
        field.requestFocus();
        if (begun == null) {
            field.selectAll();
        } else {
            field.end();
        }
    }

    /// The table keeps cells of lines that it shows no more, a row out of sight by which it measures others, and rows
    /// those of their cells that they have replaced; and asks them all.
    private boolean isLeftOver(ExhibitorRow row) {
        var items = getTableView().getItems();
        return getIndex() < 0
                || getIndex() >= items.size()
                || items.get(getIndex()) != row
                || getScene() == null
                || !getTableRow().getParent().isVisible()
                || !getTableRow().isVisible();
    }

    private static List<Completion.Offer> offers(List<String> words, String text) {
        var wanted = Folding.of(text);
        return words.stream()
                .filter(word -> Folding.of(word).contains(wanted) && !word.equals(text))
                .map(word -> new Completion.Offer(word, "", word, word.length()))
                .toList();
    }

    /// A field of one line would drop the ends of lines, so that looking into a cell would change it.
    private static String inOneLine(String text) {
        return text.replace("\r\n", "\n").replace("\n", BREAK);
    }

    private void key(KeyEvent e) {
        if (e.isConsumed()) {
            return;
        }
        if (e.getCode() == KeyCode.ESCAPE) {
            cancelEdit();
            e.consume();
        } else if (e.getCode() == KeyCode.ENTER && e.isAltDown() && editor != null) {
            editor.replaceSelection(BREAK);
            e.consume();
        } else if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.TAB) {
            e.consume();
            if (commit()) {
                range.goOn(e.getCode() == KeyCode.TAB, e.isShiftDown());
            }
        }
    }

    /// Writes what was typed; false where it cannot stay.
    private boolean commit() {
        if (editor == null || !(getTableRow().getItem() instanceof ExhibitorRow row)) {
            return false;
        }
        var text = editor.getText().replace(BREAK, "\n");
        if (text.strip().equals(typed.written(row, what).strip())) {
            cancelEdit();
            return true;
        }
        var refusal = typed.refusal(row, what, text);
        if (refusal.isPresent()) {
            wrong(refusal.get());
            return false;
        }
        cancelEdit();
        typed.put(typed.cell(row, what, text).toList());
        return true;
    }

    /// Who clicks elsewhere has what was typed kept if it can be.
    private void leave() {
        if (!commit()) {
            cancelEdit();
        }
    }

    private void wrong(String words) {
        if (editor != null) {
            editor.pseudoClassStateChanged(WRONG, true);
            explain(words);
        }
    }

    private void explain(String words) {
        hideReason();
        var corner = editor == null ? null : editor.localToScreen(0, editor.getHeight() + 3);
        if (corner != null) {
            reason = new Tooltip(words);
            reason.getStyleClass().add("cell-reason");
            reason.setWrapText(true);
            reason.setMaxWidth(320);
            // Else it would take the Escape that is meant for the cell.
            reason.setHideOnEscape(false);
            reason.show(editor, corner.getX(), corner.getY());
        }
    }

    private void right() {
        if (editor != null) {
            editor.pseudoClassStateChanged(WRONG, false);
        }
        hideReason();
    }

    private void hideReason() {
        if (reason != null) {
            reason.hide();
            reason = null;
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        hideReason();
        editor = null;
        setGraphic(null);
        updateItem(getItem(), isEmpty());
        getTableView().requestFocus();
    }
}
