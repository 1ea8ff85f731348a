package org.hallwright.ui.plan.intake;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import org.hallwright.domain.plan.Hall;
import org.hallwright.ui.kit.Choices;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.values.Figure;
import org.jspecify.annotations.Nullable;

/// Wires how much a file brings, and which of its halls the picture shows.
public final class PlanCountsController {
    private final Desk desk;

    @FXML
    private HBox counts;

    @FXML
    private ComboBox<Hall> halls;

    public PlanCountsController(Desk desk) {
        this.desk = desk;
    }

    @FXML
    private void initialize() {
        halls.setConverter(Choices.words(hall -> hall == null ? "" : desk.text("plan-import.hall-shown", hall.code())));
        halls.managedProperty().bind(halls.visibleProperty());
        show(null);
    }

    /// The hall to look at; null where the file touches none.
    ObservableValue<@Nullable Hall> hall() {
        return halls.valueProperty();
    }

    /// Shows what a file brings, null while there is none.
    void show(@Nullable Outcome outcome) {
        halls.getItems().setAll(outcome == null ? List.of() : outcome.halls());
        halls.setVisible(halls.getItems().size() > 1);
        halls.getSelectionModel().selectFirst();
        counts.getChildren().clear();
        if (outcome == null) {
            return;
        }
        if (outcome.sheet() != null) {
            var size = outcome.sheet().hall().outline().bounds();
            var words = desk.text(
                    "plan-import.size-value",
                    desk.formats().number(size.width(), 1),
                    desk.formats().number(size.height(), 1));
            figure("plan-import.size", words, true);
        }
        var preview = outcome.preview();
        figure("plan-import.halls", preview.halls());
        figure("plan-import.booths", preview.booths());
        figure("plan-import.unlabelled", preview.unlabelled());
        figure("plan-import.duplicates", preview.duplicates());
        figure("plan-import.others", preview.allElements() - preview.booths());
    }

    private void figure(String key, int value) {
        figure(key, desk.formats().number(value, 0), value > 0);
    }

    private void figure(String key, String value, boolean some) {
        var box = new Figure(value, desk.text(key));
        box.getStyleClass().addAll("count-figure", some ? "count-some" : "count-zero");
        counts.getChildren().add(box);
    }
}
