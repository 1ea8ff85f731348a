package org.hallwright.ui.plan.venue;

import java.util.List;
import java.util.OptionalDouble;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.hallwright.domain.geometry.Metres;
import org.hallwright.domain.plan.Hall;
import org.hallwright.ui.plan.board.FloorPlanViewModel;

/// The form over the plan that asks for a new hall's code, name, width and depth.
public final class NewHallController {
    private final FloorPlanViewModel viewModel;

    @FXML
    private StackPane veil;

    @FXML
    private TextField code;

    @FXML
    private TextField name;

    @FXML
    private TextField width;

    @FXML
    private TextField depth;

    @FXML
    private Label problem;

    @FXML
    private Button cancel;

    @FXML
    private Button add;

    public NewHallController(FloorPlanViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        for (var field : List.of(code, name, width, depth)) {
            field.textProperty().addListener((o, before, now) -> validate());
            field.setOnAction(e -> onAdd());
        }
        veil.managedProperty().bind(veil.visibleProperty());
        veil.setVisible(false);
    }

    /// Shows the form; it cannot be left while there is no hall at all.
    public void ask() {
        var halls = viewModel.halls();
        code.setText(String.valueOf((char) ('A' + Math.min(25, halls.size()))));
        name.clear();
        width.setText("100");
        depth.setText("60");
        cancel.setVisible(!halls.isEmpty());
        veil.setVisible(true);
        code.requestFocus();
        code.selectAll();
    }

    public void close() {
        veil.setVisible(false);
    }

    private static OptionalDouble metres(TextField field) {
        try {
            return OptionalDouble.of(
                    Metres.round(Double.parseDouble(field.getText().strip().replace(',', '.'))));
        } catch (IllegalArgumentException notALength) {
            return OptionalDouble.empty();
        }
    }

    private boolean validate() {
        var desk = viewModel.desk();
        var typed = code.getText().strip();
        var why = "";
        if (typed.isEmpty()) {
            why = desk.text("plan.hall-code-missing");
        } else if (viewModel.halls().stream().map(Hall::code).anyMatch(typed::equalsIgnoreCase)) {
            why = desk.text("plan.hall-code-taken", typed);
        } else if (!isSize(metres(width)) || !isSize(metres(depth))) {
            why = desk.text("plan.hall-size");
        }
        problem.setText(why);
        add.setDisable(!why.isEmpty());
        return why.isEmpty();
    }

    private static boolean isSize(OptionalDouble metres) {
        return metres.isPresent() && metres.getAsDouble() >= 1 && metres.getAsDouble() <= 2000;
    }

    @FXML
    private void onAdd() {
        if (validate()) {
            close();
            viewModel.addHall(
                    code.getText().strip(),
                    name.getText().strip(),
                    metres(width).orElseThrow(),
                    metres(depth).orElseThrow());
        }
    }

    @FXML
    private void onCancel() {
        close();
    }
}
