package org.hallwright.ui.projects.order;

import java.util.List;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.signing.TablePlan.Batch;
import org.hallwright.domain.value.Id;
import org.hallwright.service.guests.SigningService;
import org.hallwright.ui.kit.Choices;
import org.hallwright.ui.kit.Place;
import org.jspecify.annotations.Nullable;

/// Wires the order of signing: the list that is dragged and stepped through, and the table plan of the batch in it.
public final class SigningOrderController {
    private final SigningViewModel view;

    @FXML
    private ComboBox<Id<Activity>> activity;

    @FXML
    private Label summary;

    @FXML
    private Hyperlink unsigned;

    @FXML
    private ListView<OrderLine> order;

    @FXML
    private HBox selectionTools;

    @FXML
    private MenuButton arrange;

    @FXML
    private MenuItem newBatch;

    @FXML
    private MenuItem turn;

    @FXML
    private Node nothing;

    @FXML
    private Node full;

    public SigningOrderController(SigningViewModel view) {
        this.view = view;
    }

    @FXML
    private void initialize() {
        activity.setItems(view.signings());
        activity.setConverter(Choices.words(view::title));
        activity.valueProperty().bindBidirectional(view.activityProperty());
        order.setItems(view.lines());
        order.setCellFactory(l -> new OrderCell(view));
        order.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        order.getSelectionModel().getSelectedIndices().addListener((Observable o) -> onSelected());
        order.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        for (var by : SigningService.Order.values()) {
            var item = new MenuItem(view.desk().messages().text("signing-by", by));
            item.setOnAction(e -> view.arrange(by));
            arrange.getItems().add(item);
        }
        OrderDrag.on(order, view);
        view.planProperty().addListener(o -> fill());
        view.batchProperty().addListener((o, was, is) -> follow(is));
        fill();
    }

    /// Shows what is in front now.
    public void fill() {
        var plan = view.planProperty().get();
        nothing.setVisible(plan == null);
        full.setVisible(plan != null);
        summary.setText(view.summary());
        var waiting = view.unsigned();
        unsigned.setText(view.desk().text("signing.unsigned", waiting.size()));
        unsigned.setVisible(!waiting.isEmpty() && plan != null);
        unsigned.setManaged(unsigned.isVisible());
        onSelected();
    }

    /// Brings the batch in front into sight where nothing of it is chosen.
    private void follow(@Nullable Batch batch) {
        if (batch != null && order.getSelectionModel().isEmpty()) {
            order.scrollTo(new OrderLine(batch, null));
        }
    }

    private void onSelected() {
        var chosen = OrderDrag.selected(order);
        selectionTools.setDisable(chosen.isEmpty());
        newBatch.setDisable(chosen.size() != 1);
        turn.setDisable(chosen.size() != 1);
        if (chosen.size() == 1) {
            newBatch.setText(view.desk()
                    .text(view.breaksBefore(chosen.getFirst()) ? "signing.join-batch" : "signing.new-batch"));
        }
        var indices = order.getSelectionModel().getSelectedIndices();
        if (!indices.isEmpty() && indices.getFirst() < view.lines().size()) {
            view.show(view.lines().get(indices.getFirst()).batch());
        }
    }

    private void onKey(KeyEvent e) {
        var up = e.getCode() == KeyCode.UP;
        if (e.isAltDown() && (up || e.getCode() == KeyCode.DOWN)) {
            step(!up);
            e.consume();
        } else if (e.getCode() == KeyCode.DELETE) {
            onTakeOut();
            e.consume();
        }
    }

    private void step(boolean later) {
        var moved = OrderDrag.selected(order);
        if (!moved.isEmpty()) {
            view.step(moved, later);
            select(moved);
        }
    }

    /// Selects projects of the list and brings the first into sight.
    public void select(List<Id<Project>> projects) {
        order.getSelectionModel().clearSelection();
        for (var i = view.lines().size() - 1; i >= 0; i--) {
            if (projects.contains(view.lines().get(i).project())) {
                order.getSelectionModel().select(i);
            }
        }
        var first = order.getSelectionModel().getSelectedIndices().stream()
                .mapToInt(Integer::intValue)
                .min();
        first.ifPresent(i -> {
            order.getFocusModel().focus(i);
            order.scrollTo(Math.max(0, i - 4));
        });
    }

    @FXML
    private void onEarlier() {
        step(false);
    }

    @FXML
    private void onLater() {
        step(true);
    }

    @FXML
    private void onNewBatch() {
        OrderDrag.selected(order).forEach(p -> view.breakBefore(p, !view.breaksBefore(p)));
    }

    @FXML
    private void onTurn() {
        OrderDrag.selected(order).forEach(view::turn);
    }

    @FXML
    private void onTakeOut() {
        var chosen = OrderDrag.selected(order);
        if (!chosen.isEmpty()) {
            view.takeOut(chosen);
        }
    }

    @FXML
    private void onUnsigned() {
        view.signHere(view.unsigned());
    }

    @FXML
    private void onPrint() {
        view.desk().show(Place.PUBLISH);
    }

    @FXML
    private void onSchedule() {
        view.desk().show(Place.SCHEDULE);
    }
}
