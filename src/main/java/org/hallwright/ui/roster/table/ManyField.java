package org.hallwright.ui.roster.table;

import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hallwright.domain.value.Folding;
import org.hallwright.ui.kit.Completion;
import org.hallwright.ui.kit.Icons;
import org.hallwright.ui.roster.column.RosterColumn;
import org.hallwright.ui.roster.column.ShownColumn;

/// One field for several exhibitors: what is typed is for all of them, nothing leaves each as it is,
/// and a button beside it empties it in all.
final class ManyField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final TextField field = new TextField();
    private final ToggleButton empty = new ToggleButton(null, Icons.of("mdal-backspace"));
    private final Label reason = new Label();
    private final VBox node;
    private final String emptied;
    private String inCommon = "";

    /// @param whenChanged is run whenever other words are to be written
    ManyField(ShownColumn column, TypedCells typed, Runnable whenChanged) {
        emptied = typed.desk().text("roster.many-empty");
        var id = "many-" + (column instanceof RosterColumn ours ? ours.name().toLowerCase(Locale.ROOT) : column.key());
        field.setId(id);
        var label = new Label(column.heading(typed.desk().messages()));
        label.setLabelFor(field);
        // Read when it is typed into: the roster may have other hosts and areas by then.
        Completion.on(
                field,
                (text, caret) -> typed.words(column).stream()
                        .filter(word -> Folding.of(word).contains(Folding.of(text)) && !word.equals(text))
                        .map(word -> new Completion.Offer(word, "", word, word.length()))
                        .toList());
        field.textProperty().addListener(o -> whenChanged.run());
        empty.setId(id + "-empty");
        empty.getStyleClass().add("flat");
        empty.setTooltip(new Tooltip(emptied));
        empty.setAccessibleText(emptied);
        empty.selectedProperty().addListener(o -> {
            field.clear();
            field.setDisable(empty.isSelected());
            prompt();
            whenChanged.run();
        });
        reason.getStyleClass().add("field-wrong");
        reason.setWrapText(true);
        reason.setVisible(false);
        reason.managedProperty().bind(reason.visibleProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        var line = new HBox(field, empty);
        line.getStyleClass().add("many-field");
        node = new VBox(label, line, reason);
        node.getStyleClass().add("field");
    }

    Node node() {
        return node;
    }

    /// What is to be written to all; nothing where each keeps its own.
    Optional<String> words() {
        return empty.isSelected()
                ? Optional.of("")
                : Optional.of(field.getText()).filter(text -> !text.isBlank());
    }

    /// Shows in grey what the exhibitors have in common.
    ///
    /// @param mayBeEmpty whether it can be emptied, and is anywhere filled
    void show(String words, boolean mayBeEmpty) {
        inCommon = words;
        empty.setDisable(!mayBeEmpty);
        prompt();
    }

    private void prompt() {
        field.setPromptText(empty.isSelected() ? emptied : inCommon);
    }

    void clear() {
        empty.setSelected(false);
        field.clear();
    }

    /// Says why the words cannot stay; nothing where they can.
    void say(Optional<String> refusal) {
        field.pseudoClassStateChanged(WRONG, refusal.isPresent());
        reason.setText(refusal.orElse(""));
        reason.setVisible(refusal.isPresent());
    }
}
