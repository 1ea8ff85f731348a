package org.hallwright.ui.roster.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.hallwright.domain.value.Folding;
import org.hallwright.service.RosterCellService.Cell;
import org.hallwright.ui.kit.Completion;
import org.hallwright.ui.roster.column.RosterColumn;
import org.hallwright.ui.roster.row.ExhibitorRow;

/// Fields for what several exhibitors shall have in common: one left empty leaves each as it is.
public final class ManyFields {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final List<RosterColumn> COLUMNS = List.of(
            RosterColumn.CONTRACT,
            RosterColumn.PAYMENT,
            RosterColumn.KIND,
            RosterColumn.COUNTRY,
            RosterColumn.PROVINCE,
            RosterColumn.CITY,
            RosterColumn.CATEGORY,
            RosterColumn.AREA,
            RosterColumn.NOTES);

    private final TypedCells typed;
    private final Map<RosterColumn, TextField> fields = new EnumMap<>(RosterColumn.class);
    private final Map<RosterColumn, Label> reasons = new EnumMap<>(RosterColumn.class);
    private final ReadOnlyIntegerWrapper filled = new ReadOnlyIntegerWrapper();
    private List<ExhibitorRow> rows = List.of();

    public ManyFields(TypedCells typed) {
        this.typed = typed;
    }

    public List<Node> nodes() {
        return COLUMNS.stream().map(this::node).toList();
    }

    private Node node(RosterColumn column) {
        var field = new TextField();
        field.setId("many-" + column.name().toLowerCase(java.util.Locale.ROOT));
        var label = new Label(typed.desk().messages().text("roster.column", column));
        label.setLabelFor(field);
        var reason = new Label();
        reason.getStyleClass().add("field-wrong");
        reason.setWrapText(true);
        reason.setVisible(false);
        reason.managedProperty().bind(reason.visibleProperty());
        var words = typed.words(column);
        if (!words.isEmpty()) {
            Completion.on(
                    field,
                    (text, caret) -> words.stream()
                            .filter(word -> Folding.of(word).contains(Folding.of(text)) && !word.equals(text))
                            .map(word -> new Completion.Offer(word, "", word, word.length()))
                            .toList());
        }
        field.textProperty().addListener(o -> {
            check(column);
            filled.set((int) fields.values().stream()
                    .filter(each -> !each.getText().isBlank())
                    .count());
        });
        fields.put(column, field);
        reasons.put(column, reason);
        var box = new VBox(label, field, reason);
        box.getStyleClass().add("field");
        return box;
    }

    private boolean check(RosterColumn column) {
        var text = fields.get(column).getText();
        var refusal = text.isBlank() || rows.isEmpty()
                ? java.util.Optional.<String>empty()
                : typed.refusal(rows.getFirst(), column, text);
        fields.get(column).pseudoClassStateChanged(WRONG, refusal.isPresent());
        reasons.get(column).setText(refusal.orElse(""));
        reasons.get(column).setVisible(refusal.isPresent());
        return refusal.isEmpty();
    }

    /// Takes other exhibitors; each field shows in grey what they have in common now.
    public void show(List<ExhibitorRow> newRows) {
        var same = newRows.equals(rows);
        rows = newRows;
        fields.forEach((column, field) -> {
            var values = rows.stream().map(row -> row.words(column)).collect(Collectors.toSet());
            field.setPromptText(
                    values.size() == 1
                            ? values.iterator().next()
                            : typed.desk().text("roster.many-values", values.size()));
            if (!same) {
                field.clear();
            }
        });
    }

    /// How many fields have something to write.
    public ReadOnlyIntegerProperty filledProperty() {
        return filled.getReadOnlyProperty();
    }

    /// Writes the filled fields to all exhibitors in one change, unless one of them cannot stay.
    public void write() {
        var all = COLUMNS.stream().map(this::check).toList();
        if (all.contains(false)) {
            return;
        }
        var cells = new ArrayList<Cell>();
        fields.forEach((column, field) -> {
            if (!field.getText().isBlank()) {
                rows.forEach(row -> typed.cell(row, column, field.getText()).forEach(cells::add));
            }
        });
        typed.put(cells);
        fields.values().forEach(TextField::clear);
    }
}
