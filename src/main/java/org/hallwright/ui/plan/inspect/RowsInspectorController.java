package org.hallwright.ui.plan.inspect;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.hallwright.domain.plan.layout.RowOfBooths.CrossAisles;
import org.hallwright.ui.kit.Choices;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.plan.inspect.form.Lengths;
import org.hallwright.ui.plan.tool.RowPattern;
import org.hallwright.ui.plan.tool.RowPattern.Direction;

/// The pattern by which new booths are drawn: their size, the aisles, where rows run, the first
/// number, and how many there are.
public final class RowsInspectorController {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private static final int MOST_PLACES = 200;
    private static final int MOST_ROWS = 100;

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

    @FXML
    private TextField places;

    @FXML
    private TextField rowCount;

    @FXML
    private TextField crossAisle;

    @FXML
    private TextField crossEvery;

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
        for (var field : List.of(width, depth, aisle, firstNumber, places, rowCount, crossAisle, crossEvery)) {
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
        places.setText(unlessNone(now.count().places()));
        rowCount.setText(unlessNone(now.count().rows()));
        crossAisle.setText(unlessNone(now.cross().width()));
        crossEvery.setText(unlessNone(now.cross().every()));
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
                firstNumber.getText().strip(),
                new RowPattern.Count(
                        count(places, MOST_PLACES, old.count().places()),
                        count(rowCount, MOST_ROWS, old.count().rows())),
                new CrossAisles(
                        count(crossEvery, MOST_PLACES, old.cross().every()),
                        length(crossAisle, 0, old.cross().width()))));
        filling = false;
    }

    private static String unlessNone(double figure) {
        return figure == 0 ? "" : Lengths.text(figure);
    }

    /// The whole number that is typed, 0 where nothing is, or what was there before.
    private static int count(TextField field, int most, int before) {
        var typed = field.getText().strip();
        var figure = Lengths.figure(typed.isEmpty() ? "0" : typed).orElse(-1);
        var sound = figure == Math.rint(figure) && figure >= 0 && figure <= most;
        field.pseudoClassStateChanged(DANGER, !sound);
        return sound ? (int) figure : before;
    }

    /// What is typed, or what was there before while it makes no sense; nothing typed is 0 where that may be.
    private static double length(TextField field, double least, double before) {
        var text = field.getText();
        var typed = Lengths.parse(text.isBlank() && least == 0 ? "0" : text);
        var sound = typed.isPresent() && typed.getAsDouble() >= least && typed.getAsDouble() <= 500;
        field.pseudoClassStateChanged(DANGER, !sound);
        return sound ? typed.getAsDouble() : before;
    }
}
