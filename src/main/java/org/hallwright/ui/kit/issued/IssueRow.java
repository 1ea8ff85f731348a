package org.hallwright.ui.kit.issued;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One line of a list of what was issued: its letter or number, its state as a badge, when and by whom, its note.
public final class IssueRow extends HBox {
    private final Label code = new Label();
    private final Label state = new Label();
    private final Label last = new Label();
    private final Label note = new Label();

    public IssueRow() {
        code.getStyleClass().add("revision-code");
        last.getStyleClass().add("revision-last");
        note.getStyleClass().add("revision-last");
        var facts = new VBox(state, last, note);
        facts.getStyleClass().add("revision-facts");
        HBox.setHgrow(facts, Priority.ALWAYS);
        getChildren().setAll(code, facts);
        getStyleClass().add("revision-row");
    }

    /// @param tone style of the badge
    /// @param allNote of which the first line is shown
    public void show(String newCode, String newState, String tone, String newLast, String allNote) {
        code.setText(newCode);
        state.setText(newState);
        state.getStyleClass().setAll("label", "revision-state", tone);
        line(last, newLast);
        line(note, allNote.lines().findFirst().orElse(""));
    }

    private static void line(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
