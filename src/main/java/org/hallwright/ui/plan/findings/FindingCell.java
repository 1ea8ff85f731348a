package org.hallwright.ui.plan.findings;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hallwright.domain.plan.check.rule.Finding;
import org.hallwright.domain.problem.Severity;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Icons;
import org.kordamp.ikonli.javafx.FontIcon;

/// A finding in the list: its sign, its sentence, and below it what was measured against which limit of whom.
final class FindingCell extends ListCell<Finding> {
    private static final double BESIDE_WORDS_PX = 62;

    private final Desk desk;
    private final Label words = new Label();
    private final Label measure = new Label();
    private final HBox row = new HBox();

    /// @param list in which it stands, whose width its words fill
    FindingCell(Desk desk, ListView<Finding> list) {
        this.desk = desk;
        words.prefWidthProperty().bind(list.widthProperty().subtract(BESIDE_WORDS_PX));
        measure.prefWidthProperty().bind(list.widthProperty().subtract(BESIDE_WORDS_PX));
        words.setWrapText(true);
        measure.setWrapText(true);
        measure.getStyleClass().addAll("text-muted", "finding-measure");
        var text = new VBox(words, measure);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        row.getStyleClass().add("finding");
        row.getChildren().setAll(sign(Severity.NOTE), text);
        setPrefWidth(0);
    }

    /// As high as its words need at the width of the list: a list asks its cells for a height without naming a width.
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : snappedTopInset()
                        + snappedBottomInset()
                        + words.prefHeight(words.getPrefWidth())
                        + measure.prefHeight(measure.getPrefWidth());
    }

    /// The sign of a severity, the same in the list and in its filters.
    static FontIcon sign(Severity severity) {
        var icon = switch (severity) {
            case BLOCKER -> "mdal-error";
            case WARNING -> "mdmz-warning";
            case NOTE -> "mdal-lightbulb";
        };
        return Icons.of(icon, "severity-" + severity.name().toLowerCase(Locale.ROOT));
    }

    @Override
    protected void updateItem(Finding finding, boolean empty) {
        super.updateItem(finding, empty);
        setText(null);
        setGraphic(empty || finding == null ? null : row);
        if (!empty && finding != null) {
            row.getChildren().set(0, sign(finding.problem().severity()));
            words.setText(desk.messages().text(finding.problem()));
            measure.setText(FindingWords.measure(finding, desk));
        }
    }
}
