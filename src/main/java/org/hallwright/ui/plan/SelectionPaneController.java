package org.hallwright.ui.plan;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.ui.kit.Views;
import org.hallwright.ui.kit.Views.LateView;
import org.hallwright.ui.plan.action.PlanAction;
import org.hallwright.ui.plan.action.PlanActions;
import org.hallwright.ui.plan.board.FloorPlanViewModel;
import org.hallwright.ui.plan.board.Gestures;
import org.hallwright.ui.plan.board.Mode;
import org.hallwright.ui.plan.board.PlanVerbs;
import org.hallwright.ui.plan.inspect.BoothInspectorController;
import org.hallwright.ui.plan.inspect.BoothInspectorViewModel;
import org.hallwright.ui.plan.inspect.BoothOccupantViewModel;
import org.hallwright.ui.plan.inspect.ElementInspectorController;
import org.hallwright.ui.plan.inspect.HallInspectorViewModel;
import org.hallwright.ui.plan.inspect.RowsInspectorController;
import org.hallwright.ui.plan.inspect.SelectionInspectorController;
import org.hallwright.ui.plan.inspect.ToolInspectorController;
import org.hallwright.ui.plan.inspect.ToolInspectorController.Setting;
import org.hallwright.ui.plan.unplaced.ExhibitorDrag;
import org.hallwright.ui.plan.unplaced.UnplacedController;
import org.jspecify.annotations.Nullable;

/// The page beside the plan about what is selected, and the exhibitors without a booth.
public final class SelectionPaneController {
    private final FloorPlanViewModel viewModel;
    private final BoothInspectorViewModel boothModel;
    private final BoothOccupantViewModel occupantModel;
    private final HallInspectorViewModel hallModel;
    private final PlanVerbs verbs;
    private final PlanActions actions;
    private final Views views;
    private Runnable onNeeded = () -> {};
    private LateView<BoothInspectorController> booth;
    private LateView<ElementInspectorController> element;
    private LateView<SelectionInspectorController> selection;
    private LateView<ToolInspectorController> tool;
    private LateView<RowsInspectorController> rows;

    @FXML
    private VBox root;

    @FXML
    private StackPane inspectors;

    @FXML
    private Node hallInspector;

    @FXML
    private Node unplaced;

    @FXML
    private UnplacedController unplacedController;

    public SelectionPaneController(
            FloorPlanViewModel viewModel,
            BoothInspectorViewModel boothModel,
            BoothOccupantViewModel occupantModel,
            HallInspectorViewModel hallModel,
            PlanVerbs verbs,
            PlanActions actions,
            Views views) {
        this.viewModel = viewModel;
        this.boothModel = boothModel;
        this.occupantModel = occupantModel;
        this.hallModel = hallModel;
        this.verbs = verbs;
        this.actions = actions;
        this.views = views;
    }

    @FXML
    private void initialize() {
        booth = views.late(BoothInspectorController.class, inspectors);
        element = views.late(ElementInspectorController.class, inspectors);
        selection = views.late(SelectionInspectorController.class, inspectors);
        tool = views.late(ToolInspectorController.class, inspectors);
        rows = views.late(RowsInspectorController.class, inspectors);
    }

    /// Who brings this page to the front when something on it is needed.
    void onNeeded(Runnable handler) {
        onNeeded = handler;
    }

    /// Shows what is selected and what the tool in hand needs.
    void follow(Gestures gestures, ExhibitorDrag drag) {
        unplacedController.onDrag(drag);
        verbs.register(actions);
        actions.on(PlanAction.ASSIGN, needed(unplacedController::choose), verbs.oneFreeBooth());
        actions.on(
                PlanAction.RENUMBER, edited(gestures, () -> booth.controller().renumber()), verbs.oneBooth());
        actions.on(PlanAction.INSPECT, edited(gestures, this::inspect), verbs.oneElement());
        actions.on(PlanAction.BESIDE, needed(() -> FirstField.focus(root)));
        viewModel.sheetProperty().addListener((o, before, now) -> show(gestures));
        viewModel.selectionProperty().addListener((o, before, now) -> show(gestures));
        gestures.modeProperty().addListener((o, before, now) -> show(gestures));
        viewModel.stencilProperty().addListener((o, before, now) -> show(gestures));
        show(gestures);
    }

    private Runnable needed(Runnable action) {
        return () -> {
            onNeeded.run();
            action.run();
        };
    }

    /// What is selected is edited after the tool in hand, whose settings lie there, is put away.
    private Runnable edited(Gestures gestures, Runnable action) {
        return needed(() -> {
            gestures.modeProperty().set(Mode.SELECT);
            action.run();
        });
    }

    private void show(Gestures gestures) {
        var sheet = viewModel.sheetProperty().get();
        root.setDisable(sheet == null);
        if (sheet != null) {
            hallModel.show(sheet);
        }
        var selected = viewModel.selected();
        var booths = viewModel.selectedBooths();
        var oneBooth = selected.size() == 1 && booths.size() == 1 ? booths.getFirst() : null;
        var other = selected.size() == 1 && oneBooth == null ? selected.getFirst() : null;
        boothModel.show(oneBooth);
        occupantModel.show(oneBooth);
        var mode = gestures.modeProperty().get();
        var drawing = mode != Mode.SELECT && mode != Mode.HAND;
        var inspector = oneBooth != null ? booth : other != null ? element : selection;
        if (!drawing && !selected.isEmpty() && !inspector.isLoaded()) {
            // The first time the plan shows what is selected before the page about it is made.
            viewModel.desk().runner().afterShown(() -> {
                inspector.load();
                show(gestures);
            });
            return;
        }
        if (other != null) {
            element.controller().show(other);
        }
        if (selected.size() > 1) {
            selection.controller().show(selected);
        }
        var laid = mode == Mode.ROWS || mode == Mode.BOOTH;
        if (drawing && !laid) {
            showTool(mode, gestures);
        }
        rows.show(laid);
        tool.show(drawing && !laid);
        hallInspector.setVisible(!drawing && selected.isEmpty());
        hallInspector.setManaged(hallInspector.isVisible());
        booth.show(!drawing && oneBooth != null);
        element.show(!drawing && other != null);
        selection.show(!drawing && selected.size() > 1);
    }

    private void showTool(Mode mode, Gestures gestures) {
        var messages = viewModel.desk().messages();
        tool.controller()
                .show(
                        messages.text("plan-action", mode.action()),
                        messages.text(gestures.hint()),
                        sample(mode),
                        switch (mode) {
                            case PILLAR -> Setting.SPACING;
                            case REPEAT -> Setting.GAP;
                            case AREA, POLYGON_AREA -> Setting.AREA;
                            default -> Setting.NONE;
                        });
    }

    private @Nullable PlanElement sample(Mode mode) {
        var stencil = viewModel.stencilProperty().get();
        return switch (mode) {
            case WALL -> stencil.wall();
            case PILLAR -> stencil.pillar();
            case DOOR -> stencil.door();
            case FIRE_POINT -> stencil.firePoint();
            case UTILITY_POINT -> stencil.utilityPoint();
            case ZONE, POLYGON_ZONE -> stencil.zone();
            case LABEL -> stencil.label();
            default -> null;
        };
    }

    private void inspect() {
        if (booth.isShown()) {
            booth.controller().renumber();
        } else {
            element.controller().edit();
        }
    }
}
