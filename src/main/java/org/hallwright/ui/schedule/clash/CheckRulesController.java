package org.hallwright.ui.schedule.clash;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.check.ScheduleRule;
import org.hallwright.domain.schedule.check.ScheduleRules;
import org.hallwright.domain.value.Id;
import org.hallwright.service.ScheduleService;
import org.hallwright.ui.kit.Choices;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.schedule.form.field.Rooms;
import org.hallwright.ui.schedule.form.field.RowParts;
import org.hallwright.ui.schedule.form.field.RowsField;

/// The rules of the programme's check: which are looked at, how bad each is, and how long guests walk.
///
/// A switch and a severity count at once, one change each; pace and walks when they are applied.
public final class CheckRulesController {
    private static final int METRES_OF_KILOMETRE = 1000;
    private static final int MINUTES_OF_HOUR = 60;
    private static final double MOST_KM_H = 20;

    private final Desk desk;
    private final ScheduleService schedule;
    private final ObservableList<TypedWalk> walks = FXCollections.observableArrayList();
    private RowsField<TypedWalk> rows;

    @FXML
    private StackPane veil;

    @FXML
    private GridPane rules;

    @FXML
    private TextField pace;

    @FXML
    private VBox table;

    @FXML
    private Label noWalks;

    @FXML
    private Label problem;

    @FXML
    private Button addWalk;

    @FXML
    private Button apply;

    public CheckRulesController(Desk desk) {
        this.desk = desk;
        this.schedule = new ScheduleService(desk.open());
    }

    @FXML
    private void initialize() {
        rows = new RowsField<>(walks, table, desk.text("schedule.remove"), this::row);
        walks.addListener((javafx.beans.Observable anything) -> weigh());
        pace.textProperty().subscribe(this::weigh);
        veil.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                onClose();
                e.consume();
            }
        });
    }

    /// Shows the rules in force, over the timeline.
    public void show() {
        var inForce = rules();
        rules.getChildren().clear();
        var place = 0;
        for (var rule : ScheduleRule.values()) {
            var on = new CheckBox(desk.messages().text("schedule-rule", rule));
            on.setSelected(inForce.isOn(rule));
            on.setWrapText(true);
            var severity = new ChoiceBox<Severity>();
            severity.getItems().setAll(Severity.values());
            severity.setConverter(Choices.words(s -> desk.messages().text("severity", s)));
            severity.setValue(inForce.severity(rule));
            severity.setAccessibleText(desk.messages().text("schedule-rule", rule));
            severity.disableProperty().bind(on.selectedProperty().not());
            on.setOnAction(e -> set(rule, on, severity));
            severity.setOnAction(e -> set(rule, on, severity));
            rules.addRow(place++, on, severity);
        }
        pace.setText(desk.formats().number(inForce.pace() * MINUTES_OF_HOUR / METRES_OF_KILOMETRE, 1));
        walks.setAll(inForce.walks().stream()
                .map(w -> new TypedWalk(w.from(), w.to(), String.valueOf(w.minutes())))
                .toList());
        addWalk.setDisable(rooms().size() < 2);
        weigh();
        veil.setVisible(true);
        rules.getChildren().getFirst().requestFocus();
    }

    private ScheduleRules rules() {
        return ScheduleRules.of(desk.state());
    }

    private void set(ScheduleRule rule, CheckBox on, ChoiceBox<Severity> severity) {
        var selected = on.isSelected();
        var worth = severity.getValue();
        if (selected != rules().isOn(rule) || worth != rules().severity(rule)) {
            desk.runner().edit(() -> schedule.setRule(rule, selected, worth));
        }
    }

    private List<Id<Room>> rooms() {
        return Rooms.leftToRight(desk.state()).stream().map(Room::id).toList();
    }

    private Node row(RowsField<TypedWalk>.Row row) {
        var from = room(row.value().from());
        var to = room(row.value().to());
        from.valueProperty().subscribe((was, now) -> row.write(w -> new TypedWalk(now, w.to(), w.minutes())));
        to.valueProperty().subscribe((was, now) -> row.write(w -> new TypedWalk(w.from(), now, w.minutes())));
        var minutes = RowParts.minutes(
                desk, row.value().minutes(), typed -> row.write(w -> new TypedWalk(w.from(), w.to(), typed)));
        return RowParts.beside(desk.text("schedule.min"), from, to, minutes);
    }

    private ChoiceBox<Id<Room>> room(Id<Room> chosen) {
        var box = new ChoiceBox<Id<Room>>();
        box.getItems().setAll(rooms());
        box.setConverter(Choices.words(id -> id == null
                ? ""
                : desk.state().find(id).map(Room::name).map(desk::name).orElse(id.value())));
        box.setValue(chosen);
        box.setPrefWidth(180);
        return box;
    }

    private double kilometresPerHour() {
        try {
            return Double.parseDouble(pace.getText().strip().replace(',', '.'));
        } catch (NumberFormatException typedOtherwise) {
            return -1;
        }
    }

    private void weigh() {
        noWalks.setVisible(walks.isEmpty());
        noWalks.setManaged(walks.isEmpty());
        var speed = kilometresPerHour();
        var wrong = speed <= 0 || speed > MOST_KM_H
                ? "schedule.pace-wrong"
                : walks.stream().allMatch(TypedWalk::isSound) ? "" : "schedule.walk-wrong";
        problem.setText(wrong.isEmpty() ? "" : desk.text(wrong));
        problem.setVisible(!wrong.isEmpty());
        problem.setManaged(!wrong.isEmpty());
        apply.setDisable(!wrong.isEmpty());
    }

    @FXML
    private void onAddWalk() {
        rows.add(new TypedWalk(rooms().get(0), rooms().get(1), ""));
    }

    @FXML
    private void onApply() {
        var metresPerMinute = kilometresPerHour() * METRES_OF_KILOMETRE / MINUTES_OF_HOUR;
        var said = walks.stream().map(TypedWalk::walk).toList();
        desk.runner().edit(() -> schedule.setWalking(metresPerMinute, said));
        onClose();
    }

    @FXML
    private void onClose() {
        veil.setVisible(false);
    }
}
