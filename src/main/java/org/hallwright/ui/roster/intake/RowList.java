package org.hallwright.ui.roster.intake;

import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.util.StringConverter;
import org.hallwright.exchange.roster.RosterField;
import org.hallwright.exchange.roster.RosterPreview;
import org.hallwright.exchange.roster.RowOutcome;
import org.hallwright.i18n.Language;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.roster.column.PlainColumns;
import org.jspecify.annotations.Nullable;

/// What becomes of each row of the file, with the reason; all of them or those of one kind.
final class RowList {
    private static final String ALL = "";

    private final Desk desk;
    private final ObservableList<RowOutcome> rows = FXCollections.observableArrayList();
    private final FilteredList<RowOutcome> shown = new FilteredList<>(rows);
    private final ComboBox<String> kinds;

    RowList(TableView<RowOutcome> view, ComboBox<String> kinds, Desk desk, IntConsumer toRow) {
        this.desk = desk;
        this.kinds = kinds;
        view.setItems(shown);
        view.getColumns()
                .add(PlainColumns.number(
                        desk.text("roster.row"), 60, o -> desk.formats().number(o.row(), 0)));
        view.getColumns().add(PlainColumns.words(desk.text("roster.column.name"), 210, o -> desk.name(o.name())));
        view.getColumns().add(PlainColumns.words(desk.text("roster.what"), 96, this::what));
        view.getColumns().add(PlainColumns.words(desk.text("roster.why"), 326, this::why));
        PlainColumns.onChosen(view, outcome -> toRow.accept(outcome.row()));
        kinds.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String kind) {
                return kind == null || kind.isEmpty() ? desk.text("roster.outcome.all") : words(kind);
            }

            @Override
            public @Nullable String fromString(String text) {
                return null;
            }
        });
        kinds.getItems().setAll(List.of(ALL));
        kinds.setValue(ALL);
        kinds.valueProperty().addListener((o, was, is) -> sift());
    }

    void show(@Nullable RosterPreview preview) {
        rows.setAll(preview == null ? List.of() : preview.outcomes());
        var there = rows.stream().map(o -> o.kind().name()).distinct().sorted().toList();
        var wanted = kinds.getValue();
        kinds.getItems().setAll(List.of(ALL));
        kinds.getItems().addAll(there);
        kinds.setValue(there.contains(wanted) ? wanted : ALL);
        sift();
    }

    private void sift() {
        var kind = kinds.getValue();
        shown.setPredicate(
                o -> kind == null || kind.isEmpty() || o.kind().name().equals(kind));
    }

    private String what(RowOutcome outcome) {
        return words(outcome.kind().name());
    }

    private String words(String kind) {
        return desk.text("roster.outcome." + kind.toLowerCase(Locale.ROOT));
    }

    private String why(RowOutcome outcome) {
        return switch (outcome.kind()) {
            case CREATED -> desk.text("roster.why.created");
            case UPDATED ->
                outcome.changed().isEmpty()
                        ? desk.text("roster.why.updated-else")
                        : desk.text("roster.why.updated", fields(outcome.changed()));
            case UNCHANGED -> desk.text("roster.why.unchanged");
            case MERGED -> desk.text("roster.why.merged", outcome.into());
            case SKIPPED -> desk.text("roster.why.skipped");
            case REFUSED -> desk.text("roster.why.refused");
        };
    }

    private String fields(List<String> keys) {
        var chinese = desk.messages().language() == Language.ZH;
        return keys.stream()
                .map(key -> RosterField.of(key)
                        .map(f -> chinese ? f.chinese() : f.english())
                        .orElse(key))
                .collect(Collectors.joining(desk.text("list.comma")));
    }
}
