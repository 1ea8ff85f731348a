package org.hallwright.ui.schedule.form;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.IsoDay;

/// Wires when, where and with whom an activity is held to [ActivityFormViewModel].
public final class ActivityPlaceController {
    private final Desk desk;
    private final ActivityFormViewModel form;

    @FXML
    private DatePicker startDay;

    @FXML
    private TextField startTime;

    @FXML
    private DatePicker endDay;

    @FXML
    private TextField endTime;

    @FXML
    private VBox lengthField;

    @FXML
    private TextField length;

    @FXML
    private Label lengthWords;

    @FXML
    private Label timeProblem;

    @FXML
    private FlowPane rooms;

    @FXML
    private TextField roomSearch;

    @FXML
    private VBox people;

    @FXML
    private TextField peopleSearch;

    public ActivityPlaceController(Desk desk, ActivityFormViewModel form) {
        this.desk = desk;
        this.form = form;
    }

    @FXML
    private void initialize() {
        startDay.setConverter(new IsoDay());
        endDay.setConverter(new IsoDay());
        startDay.valueProperty().bindBidirectional(form.startDay);
        startTime.textProperty().bindBidirectional(form.startTime);
        endDay.valueProperty().bindBidirectional(form.endDay);
        endTime.textProperty().bindBidirectional(form.endTime);
        length.textProperty().bindBidirectional(form.length);
        lengthField
                .visibleProperty()
                .bind(Bindings.createBooleanBinding(form::isWithoutTime, form.startTime, form.endTime));
        lengthField.managedProperty().bind(lengthField.visibleProperty());
        lengthWords
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> form.typedLength().map(desk.formats()::duration).orElse(""),
                        form.length,
                        form.startTime,
                        form.endTime));
        new RoomsField(desk, form.rooms, rooms, roomSearch);
        new PeopleField(desk, form.people, people, peopleSearch);
        explain(desk, timeProblem, form.timeProblemProperty());
    }

    /// Shows a problem of the form below its field, in the user's words.
    static void explain(Desk desk, Label label, ReadOnlyStringProperty key) {
        label.textProperty()
                .bind(Bindings.createStringBinding(() -> key.get().isEmpty() ? "" : desk.text(key.get()), key));
        label.visibleProperty().bind(key.isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
    }
}
