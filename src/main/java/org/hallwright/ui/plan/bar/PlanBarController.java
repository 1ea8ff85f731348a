package org.hallwright.ui.plan.bar;

import javafx.fxml.FXML;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import org.hallwright.domain.plan.Hall;
import org.hallwright.drawing.plan.look.ColourBy;
import org.hallwright.drawing.plan.look.PlanPreset;
import org.hallwright.ui.plan.action.ActionViews;
import org.hallwright.ui.plan.action.PlanAction;
import org.hallwright.ui.plan.board.FloorPlanViewModel;
import org.hallwright.ui.plan.board.PickMenu;
import org.hallwright.ui.plan.layers.LayersViewModel;
import org.hallwright.ui.plan.layers.LookChoices;
import org.jspecify.annotations.Nullable;

/// The bar over the plan: the hall, the search, the colours, and the menu of what is done to the plan as a
/// whole.
public final class PlanBarController {
    private final FloorPlanViewModel viewModel;
    private final LayersViewModel layers;
    private final ActionViews views;
    private final ContextMenu menu = new ContextMenu();
    private Runnable onFound = () -> {};

    @FXML
    private ComboBox<Hall> hall;

    @FXML
    private Button addHall;

    @FXML
    private ComboBox<@Nullable PlanPreset> presets;

    @FXML
    private ComboBox<ColourBy> colours;

    @FXML
    private TextField find;

    @FXML
    private Button planMenu;

    public PlanBarController(FloorPlanViewModel viewModel, LayersViewModel layers, ActionViews views) {
        this.viewModel = viewModel;
        this.layers = layers;
        this.views = views;
    }

    @FXML
    private void initialize() {
        var messages = viewModel.desk().messages();
        new HallChoice(hall, viewModel);
        views.dress(addHall, PlanAction.ADD_HALL);
        LookChoices.presets(presets, layers, messages);
        LookChoices.colours(colours, layers, messages);
        views.actions().on(PlanAction.FIND, () -> {
            find.requestFocus();
            find.selectAll();
        });
    }

    /// Who takes the focus when a booth was found.
    public void onFound(Runnable handler) {
        onFound = handler;
    }

    @FXML
    private void onFind() {
        if (viewModel.find(find.getText())) {
            onFound.run();
        }
    }

    @FXML
    private void onPlanMenu() {
        views.fill(
                menu,
                PlanAction.IMPORT_PLAN,
                PlanAction.UNDERLAY,
                PlanAction.EXPORT_PLAN,
                null,
                PlanAction.ADD_HALL,
                PlanAction.KEEP_VENUE,
                null,
                PlanAction.DIVIDE_HALL,
                PlanAction.FILL_HALL,
                PlanAction.NUMBER_BOOTHS,
                PlanAction.FORGET_FORMER,
                null,
                PlanAction.REVISIONS,
                PlanAction.RULES);
        menu.getItems().addAll(new SeparatorMenuItem(), PickMenu.of(viewModel));
        menu.show(planMenu, Side.BOTTOM, 0, 4);
    }
}
