package org.hallwright.ui.plan.revision;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hallwright.domain.plan.revision.Revision;

/// One line of the list of revisions: letter, state, when and by whom, note.
final class RevisionCell extends ListCell<Revision> {
    private final RevisionWords words;
    private final Label code = new Label();
    private final Label state = new Label();
    private final Label last = new Label();
    private final Label note = new Label();
    private final HBox row;

    RevisionCell(RevisionWords words) {
        this.words = words;
        code.getStyleClass().add("revision-code");
        state.getStyleClass().add("revision-state");
        last.getStyleClass().add("revision-last");
        note.getStyleClass().add("revision-last");
        var facts = new VBox(state, last, note);
        facts.getStyleClass().add("revision-facts");
        HBox.setHgrow(facts, Priority.ALWAYS);
        row = new HBox(code, facts);
        row.getStyleClass().add("revision-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Revision revision, boolean empty) {
        super.updateItem(revision, empty);
        setText(null);
        if (empty || revision == null) {
            setGraphic(null);
            return;
        }
        code.setText(revision.code());
        state.setText(words.state(revision));
        state.getStyleClass()
                .setAll(
                        "label",
                        "revision-state",
                        revision.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        line(last, words.last(revision));
        line(note, revision.note().lines().findFirst().orElse(""));
        setGraphic(row);
    }

    private static void line(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
