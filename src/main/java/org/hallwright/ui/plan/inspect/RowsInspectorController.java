package org.hallwright.ui.plan.inspect;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.hallwright.ui.kit.Choices;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.plan.inspect.form.Lengths;
import org.hallwright.ui.plan.tool.RowPattern;
import org.hallwright.ui.plan.tool.RowPattern.Direction;

/// The pattern by which new booths are drawn: their size, the aisle, where rows run and the first number.
public final class RowsInspectorController {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final Desk desk;
    private final ObjectProperty<RowPattern> pattern;
    private boolean filling;

    @FXML
    private TextField width;

    @FXML
    private TextField depth;

    @FXML
    private TextField aisle;

    @FXML
    private ComboBox<Direction> direction;

    @FXML
    private TextField firstNumber;

    public RowsInspectorController(Desk desk, ObjectProperty<RowPattern> pattern) {
        this.desk = desk;
        this.pattern = pattern;
    }

    @FXML
    private void initialize() {
        direction.getItems().setAll(Direction.values());
        direction.setConverter(
                Choices.words(d -> d == null ? "" : desk.messages().text("row-direction", d)));
        fill(pattern.get());
        for (var field : List.of(width, depth, aisle, firstNumber)) {
            field.textProperty().addListener((o, before, now) -> read());
        }
        direction.setOnAction(e -> read());
        pattern.addListener((o, before, now) -> fill(now));
    }

    private void fill(RowPattern now) {
        if (filling) {
            return;
        }
        filling = true;
        width.setText(Lengths.text(now.width()));
        depth.setText(Lengths.text(now.depth()));
        aisle.setText(Lengths.text(now.aisle()));
        direction.setValue(now.direction());
        firstNumber.setText(now.firstNumber());
        filling = false;
    }

    private void read() {
        if (filling) {
            return;
        }
        filling = true;
        var old = pattern.get();
        var newWidth = length(width, 0.5, old.width());
        var newDepth = length(depth, 0.5, old.depth());
        var newAisle = length(aisle, 0, old.aisle());
        pattern.set(new RowPattern(
                newWidth,
                newDepth,
                newAisle,
                direction.getValue(),
                firstNumber.getText().strip()));
        filling = false;
    }

    /// What is typed, or what was there before while it makes no sense.
    private static double length(TextField field, double least, double before) {
        var typed = Lengths.parse(field.getText());
        var sound = typed.isPresent() && typed.getAsDouble() >= least && typed.getAsDouble() <= 500;
        field.pseudoClassStateChanged(DANGER, !sound);
        return sound ? typed.getAsDouble() : before;
    }
}
