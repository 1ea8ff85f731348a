package org.hallwright.ui.plan;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.plan.ColourBy;
import org.hallwright.drawing.plan.PlanOptions;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Selectable;
import org.hallwright.ui.kit.ViewController;
import org.hallwright.ui.plan.board.Board;
import org.hallwright.ui.plan.board.FloorPlanViewModel;
import org.hallwright.ui.plan.board.Gestures.Mode;
import org.hallwright.ui.plan.board.Gestures;
import org.hallwright.ui.plan.board.PlanKeys;
import org.hallwright.ui.plan.board.PlanVerbs;
import org.hallwright.ui.plan.surface.Legends;
import org.hallwright.ui.plan.surface.PlanCanvas;
import org.hallwright.ui.plan.unplaced.ExhibitorDrag;
import org.hallwright.ui.plan.unplaced.UnplacedViewModel;
import org.hallwright.ui.plan.venue.NewHallController;
import org.jspecify.annotations.Nullable;

/// Wires the floor plan's canvas, bars and panes to [FloorPlanViewModel].
public final class FloorPlanController extends ViewController implements Selectable {
    private final FloorPlanViewModel viewModel;
    private final UnplacedViewModel unplacedModel;
    private final PlanVerbs verbs;
    private final Desk desk;
    private final Gestures gestures;
    private final InvalidationListener themeChanged = o -> look();
    private Board board;

    @FXML
    private StackPane root;

    @FXML
    private ToggleGroup tools;

    @FXML
    private ToggleGroup colours;

    @FXML
    private ComboBox<Hall> hall;

    @FXML
    private TextField find;

    @FXML
    private PlanCanvas canvas;

    @FXML
    private FlowPane legend;

    @FXML
    private VBox drawHint;

    @FXML
    private Pane dragLayer;

    @FXML
    private Node newHall;

    @FXML
    private NewHallController newHallController;

    @FXML
    private Node side;

    @FXML
    private PlanSideController sideController;

    @FXML
    private Node foot;

    @FXML
    private PlanFootController footController;

    public FloorPlanController(FloorPlanViewModel viewModel, UnplacedViewModel unplacedModel, PlanVerbs verbs) {
        this.viewModel = viewModel;
        this.unplacedModel = unplacedModel;
        this.verbs = verbs;
        this.desk = viewModel.desk();
        this.gestures = new Gestures(viewModel);
    }

    @FXML
    private void initialize() {
        new HallChoice(hall, viewModel);
        Choice.of(tools, Mode.class, gestures.modeProperty());
        Choice.of(colours, ColourBy.class, viewModel.colourByProperty());
        sideController.follow(gestures, new ExhibitorDrag(root, dragLayer, canvas, unplacedModel));
        footController.follow(canvas, gestures);
        new PlanKeys(root, canvas, gestures, viewModel, verbs);
        new PlanMenu(canvas, viewModel, verbs);
        board = new Board(canvas, viewModel, gestures, unplacedModel::ghosts);
        follow();
        refresh();
    }

    private void follow() {
        unplacedModel.dropProperty().addListener(o -> canvas.repaint());
        viewModel.sheetProperty().addListener((o, before, now) -> {
            if (before == null) {
                newHallController.close();
            }
            refresh();
        });
        viewModel.colourByProperty().addListener(o -> look());
        viewModel.gridProperty().addListener(o -> look());
    }

    /// Shows what the view model now holds: another hall, or the same one after a change.
    private void refresh() {
        var sheet = viewModel.sheetProperty().get();
        canvas.show(sheet);
        drawHint.setVisible(sheet != null && sheet.boothCount() == 0);
        if (sheet == null) {
            newHallController.ask();
        }
        Legends.fill(legend, canvas, desk);
    }

    private void look() {
        var scene = root.getScene();
        var dark = scene != null && scene.getRoot().getStyleClass().contains("theme-dark");
        var grid = viewModel.gridProperty().get();
        var options =
                PlanOptions.screen().colouredBy(viewModel.colourByProperty().get());
        canvas.look(dark ? Palette.screenDark() : Palette.screenLight(), options.withGrid(grid));
        canvas.showRulers(grid);
        Legends.fill(legend, canvas, desk);
    }

    @Override
    protected void onShow() {
        whileShown(viewModel.follow());
        whileShown(unplacedModel.follow());
        var scene = root.getScene();
        if (scene != null) {
            var classes = scene.getRoot().getStyleClass();
            classes.addListener(themeChanged);
            whileShown(() -> classes.removeListener(themeChanged));
        }
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

    /// The hall in front, null while there is none.
    @Nullable
    Id<Hall> hall() {
        var sheet = viewModel.sheetProperty().get();
        return sheet == null ? null : sheet.hall().id();
    }

    @FXML
    void onAddHall() {
        newHallController.ask();
    }

    @FXML
    private void onFind() {
        if (viewModel.find(find.getText())) {
            canvas.requestFocus();
        }
    }
}
