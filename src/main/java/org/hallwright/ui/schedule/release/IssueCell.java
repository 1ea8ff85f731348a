package org.hallwright.ui.schedule.release;

import javafx.scene.control.ListCell;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.issued.IssueRow;

/// One line of the list of versions: number, when and by whom, note.
final class IssueCell extends ListCell<Issue> {
    private final Desk desk;
    private final IssueRow row = new IssueRow();

    IssueCell(Desk desk) {
        this.desk = desk;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Issue issue, boolean empty) {
        super.updateItem(issue, empty);
        setText(null);
        setGraphic(null);
        if (!empty && issue != null) {
            var release = issue.release();
            if (release == null) {
                row.show("–", desk.text("release.not-released"), "draft", desk.text("release.now"), "");
            } else {
                row.show(
                        String.valueOf(release.number()),
                        desk.text("release.released"),
                        "published",
                        issue.told(desk),
                        release.note());
            }
            setGraphic(row);
        }
    }
}
