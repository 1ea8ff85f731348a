package org.hallwright.ui.plan;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.plan.look.PlanLayer;
import org.hallwright.ui.kit.Selectable;
import org.hallwright.ui.kit.ViewController;
import org.hallwright.ui.plan.action.ActionViews;
import org.hallwright.ui.plan.action.PlanActions;
import org.hallwright.ui.plan.action.PlanForms;
import org.hallwright.ui.plan.bar.PlanBarController;
import org.hallwright.ui.plan.bar.PlanFootController;
import org.hallwright.ui.plan.board.Board;
import org.hallwright.ui.plan.board.FloorPlanViewModel;
import org.hallwright.ui.plan.board.Gestures;
import org.hallwright.ui.plan.board.HallDraft;
import org.hallwright.ui.plan.fill.LayoutGhosts;
import org.hallwright.ui.plan.findings.FindingMarks;
import org.hallwright.ui.plan.intake.PlanFiles;
import org.hallwright.ui.plan.intake.PlanIntakeController;
import org.hallwright.ui.plan.surface.Legends;
import org.hallwright.ui.plan.surface.Minimap;
import org.hallwright.ui.plan.surface.PlanCanvas;
import org.hallwright.ui.plan.underlay.CalibrationController;
import org.hallwright.ui.plan.unplaced.ExhibitorDrag;
import org.hallwright.ui.plan.unplaced.UnplacedViewModel;
import org.hallwright.ui.plan.venue.NewHallController;

/// Wires the floor plan's canvas, bars and panes to [FloorPlanViewModel].
public final class FloorPlanController extends ViewController implements Selectable {
    private final FloorPlanViewModel viewModel;
    private final UnplacedViewModel unplacedModel;
    private final Gestures gestures;
    private final PlanPanes panes;
    private final LayoutGhosts layout;
    private final PlanActions actions;
    private final PlanForms forms;
    private Board board;

    @FXML
    private StackPane root;

    @FXML
    private StackPane over;

    @FXML
    private PlanCanvas canvas;

    @FXML
    private Minimap minimap;

    @FXML
    private FlowPane legend;

    @FXML
    private VBox drawHint;

    @FXML
    private Pane dragLayer;

    @FXML
    private Node bar;

    @FXML
    private PlanBarController barController;

    @FXML
    private CalibrationController calibrationController;

    @FXML
    private Node side;

    @FXML
    private PlanSideController sideController;

    @FXML
    private PlanFootController footController;

    public FloorPlanController(
            FloorPlanViewModel viewModel,
            Gestures gestures,
            UnplacedViewModel unplacedModel,
            PlanPanes panes,
            LayoutGhosts layout,
            PlanActions actions,
            PlanForms forms) {
        this.viewModel = viewModel;
        this.gestures = gestures;
        this.unplacedModel = unplacedModel;
        this.panes = panes;
        this.layout = layout;
        this.actions = actions;
        this.forms = forms;
    }

    @FXML
    private void initialize() {
        minimap.wantedProperty().bind(panes.layers().minimapProperty());
        sideController.selection().follow(gestures, new ExhibitorDrag(root, dragLayer, canvas, unplacedModel));
        footController.follow(canvas, gestures);
        barController.onFound(canvas::requestFocus);
        calibrationController.follow(canvas);
        board = new Board(canvas, viewModel, gestures, () -> layout.with(unplacedModel.ghosts()));
        board.listen(root, actions);
        forms.lieIn(over, root);
        PlanFiles.acceptDrops(
                root, path -> forms.form(PlanIntakeController.class).take(path));
        new PlanMenu(
                canvas, viewModel, new ActionViews(actions, viewModel.desk().messages()));
        follow();
        refresh();
    }

    private void follow() {
        unplacedModel.dropProperty().addListener(o -> canvas.repaint());
        layout.shownProperty().addListener(o -> refreshHint());
        gestures.previewProperty().addListener(o -> refreshHint());
        viewModel.sheetProperty().addListener(o -> refresh());
        viewModel.draft().groundProperty().addListener(o -> refresh());
        viewModel.pickable(panes.layers()::isPickable);
        panes.layers().lookProperty().addListener(o -> look());
        panes.findings().marksProperty().addListener((o, before, now) -> {
            canvas.marks(now);
            Legends.fill(legend, canvas, viewModel.desk());
        });
        panes.findings().onChoose(finding -> canvas.reveal(FindingMarks.bounds(finding.measure())));
        gestures.previewProperty()
                .addListener(
                        (o, before, now) -> panes.findings().gesture(gestures.isUnderWay() ? now.things() : List.of()));
    }

    private void refresh() {
        var sheet = viewModel.sheetProperty().get();
        var ground = viewModel.draft().groundProperty().get();
        canvas.show(sheet);
        if (ground != null) {
            canvas.show(ground, HallDraft.VIEW);
            canvas.requestFocus();
        }
        refreshHint();
        panes.findings().show(sheet == null ? null : sheet.hall().id());
        var nothing = viewModel.halls().isEmpty() && ground == null;
        if (nothing || forms.isLoaded(NewHallController.class)) {
            forms.form(NewHallController.class).follow(nothing);
        }
        Legends.fill(legend, canvas, viewModel.desk());
    }

    /// An empty hall says what to do, unless what would stand there is shown already.
    private void refreshHint() {
        var sheet = viewModel.sheetProperty().get();
        var drawn = gestures.previewProperty().get().isDrawn();
        var considered = !layout.shownProperty().get().isEmpty();
        drawHint.setVisible(sheet != null && !sheet.isBegun() && !drawn && !considered);
        canvas.repaint();
    }

    private void look() {
        var seen = panes.layers().lookProperty().get();
        canvas.look(seen);
        canvas.showRulers(seen.shows(PlanLayer.GRID));
        Legends.fill(legend, canvas, viewModel.desk());
    }

    @Override
    protected void onShow() {
        whileShown(viewModel.follow());
        whileShown(unplacedModel.follow());
        panes.follow().forEach(this::whileShown);
        whileShown(canvas.onTheme(this::look));
        look();
        canvas.requestFocus();
    }

    @Override
    protected void onHide() {
        board.rest();
    }

    @Override
    public void select(List<? extends Id<? extends Entry>> entries) {
        viewModel.showEntries(entries);
    }

    @Override
    public void resume(ViewController before) {
        if (before instanceof FloorPlanController same) {
            board.resume(same.board);
            sideController.show(same.sideController.shown());
        }
    }
}
