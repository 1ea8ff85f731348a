package org.hallwright.ui.plan.revision;

import java.util.Locale;
import javafx.scene.control.ListCell;
import org.hallwright.domain.plan.revision.Revision;
import org.hallwright.ui.kit.issued.IssueRow;

/// One line of the list of revisions: letter, state, when and by whom, note.
final class RevisionCell extends ListCell<Revision> {
    private final RevisionWords words;
    private final IssueRow row = new IssueRow();

    RevisionCell(RevisionWords words) {
        this.words = words;
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
        var tone = revision.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        row.show(revision.code(), words.state(revision), tone, words.last(revision), revision.note());
        setGraphic(row);
    }
}
