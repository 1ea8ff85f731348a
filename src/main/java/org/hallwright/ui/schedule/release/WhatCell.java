package org.hallwright.ui.schedule.release;

import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.value.Id;

/// What differs, as a link to it while it is in the programme.
final class WhatCell extends TableCell<ChangeLine, ChangeLine> {
    private final Hyperlink link = new Hyperlink();
    private final Consumer<Id<Activity>> goTo;

    WhatCell(Consumer<Id<Activity>> goTo) {
        this.goTo = goTo;
        link.getStyleClass().add("comparison-link");
        link.setVisited(false);
        link.setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    protected void updateItem(ChangeLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(null);
        setTooltip(null);
        if (empty || line == null) {
            return;
        }
        setTooltip(new Tooltip(line.what()));
        if (line.activity().isEmpty()) {
            setText(line.what());
            return;
        }
        link.setText(line.what());
        link.setOnAction(e -> {
            link.setVisited(false);
            line.activity().ifPresent(goTo);
        });
        setGraphic(link);
    }
}
