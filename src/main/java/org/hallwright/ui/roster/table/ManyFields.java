package org.hallwright.ui.roster.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.hallwright.service.RosterCellService.Cell;
import org.hallwright.service.RosterCellService.Outcome;
import org.hallwright.ui.kit.Icons;
import org.hallwright.ui.roster.column.OwnColumn;
import org.hallwright.ui.roster.column.RosterColumn;
import org.hallwright.ui.roster.column.ShownColumn;
import org.hallwright.ui.roster.row.ExhibitorRow;

/// Fields for what several exhibitors shall have in common: one left empty leaves each as it is, unless its button
/// empties it in all. The usual ones come first, all others and the columns of files when they are asked for.
public final class ManyFields {
    private static final List<RosterColumn> USUAL = List.of(
            RosterColumn.CONTRACT,
            RosterColumn.PAYMENT,
            RosterColumn.KIND,
            RosterColumn.COUNTRY,
            RosterColumn.PROVINCE,
            RosterColumn.CITY,
            RosterColumn.CATEGORY,
            RosterColumn.AREA,
            RosterColumn.NOTES);

    /// Names are no two exhibitors' in common.
    private static final Set<RosterColumn> NEVER = Set.of(RosterColumn.NAME, RosterColumn.OTHER_NAME);

    private final TypedCells typed;
    private final Map<ShownColumn, ManyField> fields = new LinkedHashMap<>();
    private final ReadOnlyIntegerWrapper filled = new ReadOnlyIntegerWrapper();
    private final VBox own = new VBox();
    private Set<String> headers = Set.of();
    private List<ExhibitorRow> rows = List.of();

    public ManyFields(TypedCells typed) {
        this.typed = typed;
    }

    public List<Node> nodes() {
        var more = new ToggleButton(typed.desk().text("roster.many-more"), Icons.of("mdal-expand_more"));
        more.setId("many-more");
        more.getStyleClass().add("flat");
        var others = new VBox();
        others.getStyleClass().add("many-fields-more");
        Arrays.stream(RosterColumn.values())
                .filter(column -> typed.takes(column) && !USUAL.contains(column) && !NEVER.contains(column))
                .forEach(column -> others.getChildren().add(node(column)));
        own.getStyleClass().add("many-fields-more");
        for (var hidden : List.of(others, own)) {
            hidden.visibleProperty().bind(more.selectedProperty());
            hidden.managedProperty().bind(more.selectedProperty());
        }
        return Stream.concat(USUAL.stream().map(this::node), Stream.of(more, others, own))
                .toList();
    }

    private Node node(ShownColumn column) {
        var field = new ManyField(column, typed, () -> {
            check(column);
            count();
        });
        fields.put(column, field);
        return field.node();
    }

    private void count() {
        filled.set((int) fields.values().stream()
                .filter(each -> each.words().isPresent())
                .count());
    }

    private void check(ShownColumn column) {
        var field = fields.get(column);
        field.say(field.words()
                .filter(words -> !rows.isEmpty())
                .flatMap(words -> typed.refusal(rows.getFirst(), column, words)));
    }

    /// Takes other exhibitors; each field shows in grey what they have in common now.
    public void show(List<ExhibitorRow> newRows) {
        var same = newRows.equals(rows);
        rows = newRows;
        columnsOfFiles();
        fields.forEach((column, field) -> {
            var values = rows.stream().map(row -> row.words(column)).collect(Collectors.toSet());
            var words = values.size() == 1
                    ? values.iterator().next()
                    : typed.desk().text("roster.many-values", values.size());
            if (!same) {
                field.clear();
            }
            field.show(words, !words.isEmpty() && mayBeEmpty(column));
        });
    }

    private boolean mayBeEmpty(ShownColumn column) {
        return !rows.isEmpty() && typed.refusal(rows.getFirst(), column, "").isEmpty();
    }

    /// Those that one of the exhibitors has.
    private void columnsOfFiles() {
        var now = rows.stream()
                .flatMap(row -> row.shown().exhibitor().custom().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (now.equals(headers)) {
            return;
        }
        headers = now;
        fields.keySet().removeIf(OwnColumn.class::isInstance);
        own.getChildren()
                .setAll(now.stream().map(OwnColumn::new).map(this::node).toList());
        count();
    }

    /// How many fields have something to write.
    public ReadOnlyIntegerProperty filledProperty() {
        return filled.getReadOnlyProperty();
    }

    /// Writes the filled fields to all exhibitors in one change, unless one of them cannot take its words: then it is
    /// said who.
    public void write() {
        var cells = new ArrayList<Cell>();
        var refused = false;
        for (var column : fields.keySet()) {
            var words = fields.get(column).words();
            if (words.isPresent()) {
                var mine = rows.stream()
                        .flatMap(row -> typed.cell(row, column, words.get()))
                        .toList();
                var reason = refusal(column, typed.check(mine));
                fields.get(column).say(reason);
                refused |= reason.isPresent();
                cells.addAll(mine);
            }
        }
        if (!refused) {
            typed.put(cells);
            fields.values().forEach(ManyField::clear);
        }
    }

    private Optional<String> refusal(ShownColumn column, List<Outcome> outcomes) {
        var refusing = IntStream.range(0, outcomes.size())
                .filter(i -> !outcomes.get(i).understood())
                .mapToObj(rows::get)
                .toList();
        if (refusing.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                refusing.size() == rows.size()
                        ? typed.reason(column)
                        : typed.desk()
                                .text(
                                        "roster.many-refused",
                                        refusing.size(),
                                        refusing.getFirst().words(RosterColumn.NAME),
                                        typed.reason(column)));
    }
}
