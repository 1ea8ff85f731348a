package org.hallwright.ui.plan.revision;

import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import org.hallwright.domain.plan.revision.PlanDifference;
import org.hallwright.drawing.plan.mark.DifferenceMarks;
import org.hallwright.ui.plan.surface.PlanCanvas;

/// How much of each kind differs, with the colours of the marks: the legend of a comparison.
final class DifferenceCounts {
    private final RevisionsViewModel viewModel;
    private final PlanCanvas canvas;

    /// @param canvas in whose colours marks are drawn
    DifferenceCounts(RevisionsViewModel viewModel, PlanCanvas canvas) {
        this.viewModel = viewModel;
        this.canvas = canvas;
    }

    void fill(Pane legend) {
        legend.getChildren()
                .setAll(Stream.of(PlanDifference.Kind.values())
                        .filter(kind -> viewModel.count(kind) > 0)
                        .map(this::line)
                        .toList());
    }

    private HBox line(PlanDifference.Kind kind) {
        var desk = viewModel.desk();
        var tone = DifferenceMarks.tone(kind);
        var count = new Label(desk.formats().number(viewModel.count(kind), 0));
        count.getStyleClass().add("text-muted");
        var line = new HBox(new Circle(4.5, canvas.colour(tone)), new Label(desk.text(tone.key())), count);
        line.getStyleClass().add("legend-line");
        return line;
    }
}
