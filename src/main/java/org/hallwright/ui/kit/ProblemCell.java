package org.hallwright.ui.kit;

import java.util.Locale;
import javafx.scene.control.ListCell;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;

/// One problem of a file in words, with a sign of how bad it is.
public final class ProblemCell extends ListCell<Problem> {
    private final Desk desk;

    public ProblemCell(Desk desk) {
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
        var blocker = problem.severity() == Severity.BLOCKER;
        var icon = blocker ? "mdal-error" : problem.severity() == Severity.WARNING ? "mdmz-warning" : "mdal-info";
        setGraphic(Icons.of(icon, "severity-" + problem.severity().name().toLowerCase(Locale.ROOT)));
    }
}
