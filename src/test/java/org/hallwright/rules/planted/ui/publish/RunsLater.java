package org.hallwright.rules.planted.ui.publish;

import javafx.application.Platform;

/// Breaks: threads in TaskRunner.
public final class RunsLater {
    void later() {
        Platform.runLater(() -> {});
    }
}
