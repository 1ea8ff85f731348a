package org.hallwright.ui.plan.revision;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.hallwright.domain.plan.revision.PlanDifference;

/// What happened, with the colour that it has on the plans.
final class KindCell extends TableCell<PlanDifference, PlanDifference> {
    private final DifferenceWords words;
    private final Function<PlanDifference, Color> colour;
    private final Circle dot = new Circle(4.5);

    KindCell(DifferenceWords words, Function<PlanDifference, Color> colour) {
        this.words = words;
        this.colour = colour;
        setGraphicTextGap(8);
    }

    @Override
    protected void updateItem(PlanDifference difference, boolean empty) {
        super.updateItem(difference, empty);
        if (empty || difference == null) {
            setText(null);
            setGraphic(null);
        } else {
            setText(words.kind(difference));
            dot.setFill(colour.apply(difference));
            setGraphic(dot);
        }
    }
}
