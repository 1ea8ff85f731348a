package org.hallwright.ui.plan.venue;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Icons;
import org.hallwright.ui.plan.action.PlanForm;

/// The form over the plan with the four ways to a new hall; it stays while there is no hall at all.
public final class NewHallController implements PlanForm {
    private final NewHallViewModel viewModel;
    private final Desk desk;
    private final ToggleGroup ways = new ToggleGroup();
    private final Map<HallWay, ToggleButton> buttons = new EnumMap<>(HallWay.class);

    @FXML
    private StackPane veil;

    @FXML
    private Label title;

    @FXML
    private Label hint;

    @FXML
    private VBox wayList;

    @FXML
    private Node naming;

    @FXML
    private Node measuring;

    @FXML
    private Node choosing;

    @FXML
    private TextField code;

    @FXML
    private TextField name;

    @FXML
    private TextField width;

    @FXML
    private TextField depth;

    @FXML
    private Label explained;

    @FXML
    private Label problem;

    @FXML
    private Button cancel;

    @FXML
    private Button add;

    public NewHallController(NewHallViewModel viewModel) {
        this.viewModel = viewModel;
        this.desk = viewModel.desk();
    }

    @FXML
    private void initialize() {
        for (var way : HallWay.values()) {
            var button = button(way);
            buttons.put(way, button);
            wayList.getChildren().add(button);
        }
        ways.selectedToggleProperty().addListener((o, before, now) -> turnTo(before, now));
        code.textProperty().bindBidirectional(viewModel.codeProperty());
        name.textProperty().bindBidirectional(viewModel.nameProperty());
        width.textProperty().bindBidirectional(viewModel.widthProperty());
        depth.textProperty().bindBidirectional(viewModel.depthProperty());
        problem.textProperty().bind(viewModel.problemProperty());
        add.disableProperty().bind(Bindings.not(viewModel.readyProperty()));
        for (var field : new TextField[] {code, name, width, depth}) {
            field.setOnAction(e -> viewModel.go());
        }
        viewModel.wayProperty().addListener((o, before, now) -> show(now));
        show(viewModel.wayProperty().get());
        veil.managedProperty().bind(veil.visibleProperty());
        veil.visibleProperty().bind(viewModel.openProperty());
        viewModel.openProperty().addListener((o, was, is) -> opened(is));
        veil.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && viewModel.canBeLeft()) {
                onCancel();
            }
            // The plan beneath has keys of its own.
            e.consume();
        });
    }

    private ToggleButton button(HallWay way) {
        var words = new Label(desk.messages().text("new-hall", way));
        words.getStyleClass().add("hall-way-title");
        var about = new Label(desk.messages().text("new-hall-hint", way));
        about.setWrapText(true);
        about.getStyleClass().addAll("text-muted", "hall-way-about");
        var text = new VBox(words, about);
        text.getStyleClass().add("hall-way-text");
        var row = new HBox(Icons.of(way.icon()), text);
        row.getStyleClass().add("hall-way-row");
        var button = new ToggleButton(null, row);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(words.getText());
        button.getStyleClass().add("hall-way");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setUserData(way);
        button.setToggleGroup(ways);
        return button;
    }

    /// One way is always chosen.
    private void turnTo(Toggle before, Toggle now) {
        if (now == null) {
            ways.selectToggle(before);
        } else {
            viewModel.wayProperty().set((HallWay) now.getUserData());
        }
    }

    private void show(HallWay way) {
        ways.selectToggle(buttons.get(way));
        shown(naming, way.isNamed());
        shown(measuring, way == HallWay.SIZE);
        shown(choosing, way == HallWay.VENUE);
        explained.setText(desk.messages().text("new-hall-about", way));
        add.setText(desk.messages().text("new-hall-go", way));
    }

    private static void shown(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    private void opened(boolean is) {
        if (is) {
            var first = !viewModel.canBeLeft();
            title.setText(desk.text(first ? "plan.no-hall-title" : "plan-action.add-hall"));
            hint.setText(desk.text(first ? "plan.no-hall-hint" : "plan.add-hall-hint"));
            cancel.setVisible(!first);
            code.requestFocus();
            code.selectAll();
        }
    }

    @Override
    public void ask() {
        viewModel.ask();
    }

    /// Shows it while the plan has nothing to show, and not once it has.
    public void follow(boolean nothing) {
        if (nothing) {
            viewModel.ask();
        } else {
            viewModel.leaveEmpty();
        }
    }

    @FXML
    private void onAdd() {
        viewModel.go();
    }

    @FXML
    private void onCancel() {
        viewModel.close();
    }
}
