package org.hallwright.ui.plan;

import java.util.EnumMap;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.hallwright.i18n.Messages;
import org.hallwright.ui.kit.Icons;
import org.hallwright.ui.kit.Views;
import org.hallwright.ui.kit.Views.LateView;
import org.hallwright.ui.plan.areas.AreasController;
import org.hallwright.ui.plan.layers.LayersController;

/// The pane beside the plan: a row of tabs, and the page of the one that is chosen.
public final class PlanSideController {
    private final Messages messages;
    private final Views views;
    private final ToggleGroup chosen = new ToggleGroup();
    private final Map<SideTab, Node> pages = new EnumMap<>(SideTab.class);
    private LateView<LayersController> layers;
    private final Map<SideTab, ToggleButton> buttons = new EnumMap<>(SideTab.class);

    @FXML
    private HBox tabs;

    @FXML
    private StackPane stack;

    @FXML
    private Node selection;

    @FXML
    private SelectionPaneController selectionController;

    @FXML
    private Node areas;

    @FXML
    private AreasController areasController;

    @FXML
    private Node findings;

    public PlanSideController(Messages messages, Views views) {
        this.views = views;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        layers = views.late(LayersController.class, stack);
        pages.put(SideTab.SELECTION, selection);
        pages.put(SideTab.AREAS, areas);
        pages.put(SideTab.FINDINGS, findings);
        for (var tab : SideTab.values()) {
            var button = button(tab);
            buttons.put(tab, button);
            tabs.getChildren().add(button);
        }
        chosen.selectedToggleProperty().addListener((o, before, now) -> {
            if (now == null) {
                chosen.selectToggle(before);
            } else {
                turnTo((SideTab) now.getUserData());
            }
        });
        areasController.onNeeded(() -> show(SideTab.AREAS));
        selectionController.onNeeded(() -> show(SideTab.SELECTION));
        show(SideTab.SELECTION);
    }

    private ToggleButton button(SideTab tab) {
        var button = new ToggleButton(messages.text("plan-side", tab), Icons.of(tab.icon()));
        button.setContentDisplay(ContentDisplay.TOP);
        button.getStyleClass().addAll("flat", "side-tab");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setUserData(tab);
        button.setToggleGroup(chosen);
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    /// Brings a page to the front.
    void show(SideTab tab) {
        chosen.selectToggle(buttons.get(tab));
    }

    /// The page in front.
    SideTab shown() {
        return (SideTab) chosen.getSelectedToggle().getUserData();
    }

    /// What is selected, which the board follows.
    SelectionPaneController selection() {
        return selectionController;
    }

    private void turnTo(SideTab tab) {
        pages.forEach((each, page) -> {
            page.setVisible(each == tab);
            page.setManaged(each == tab);
        });
        layers.show(tab == SideTab.LAYERS);
    }
}
