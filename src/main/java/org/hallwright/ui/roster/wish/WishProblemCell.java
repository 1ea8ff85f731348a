package org.hallwright.ui.roster.wish;

import java.util.Locale;
import javafx.scene.control.ListCell;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Icons;

/// One bad answer in words, with a sign of how bad it is.
final class WishProblemCell extends ListCell<Problem> {
    private final Desk desk;

    WishProblemCell(Desk desk) {
        this.desk = desk;
        setWrapText(true);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Problem problem, boolean empty) {
        super.updateItem(problem, empty);
        if (empty || problem == null) {
            setText(null);
            setGraphic(null);
            return;
        }
        setText(desk.messages().text(problem));
        var icon = problem.severity() == Severity.BLOCKER ? "mdal-error" : "mdmz-warning";
        setGraphic(Icons.of(icon, "severity-" + problem.severity().name().toLowerCase(Locale.ROOT)));
    }
}
