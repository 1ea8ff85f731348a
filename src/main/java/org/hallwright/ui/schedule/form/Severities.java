package org.hallwright.ui.schedule.form;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Icons;
import org.kordamp.ikonli.javafx.FontIcon;

/// The icon of a severity, which differs in shape and in colour.
public final class Severities {
    private Severities() {}

    public static FontIcon icon(Severity severity) {
        return switch (severity) {
            case BLOCKER -> Icons.of("mdal-error", "severity-blocker");
            case WARNING -> Icons.of("mdmz-warning", "severity-warning");
            case NOTE -> Icons.of("mdal-info", "severity-note");
        };
    }

    /// What is wrong, in the user's words, after its icon.
    public static Label line(Desk desk, Problem problem) {
        var label = new Label(desk.messages().text(problem), icon(problem.severity()));
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("schedule-problem");
        return label;
    }
}
