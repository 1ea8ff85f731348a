package org.hallwright.ui.plan.unplaced;

import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Icons;
import org.hallwright.ui.plan.surface.PlanCanvas;
import org.jspecify.annotations.Nullable;

/// Carries an exhibitor from the list to a booth: a tag at the pointer says who it is and what letting go would do.
///
/// Listens on the whole view, because not every platform keeps sending a drag to the node where it began.
public final class ExhibitorDrag {
    private static final double BESIDE_POINTER_PX = 14;
    private static final double STILL_PX = 5;
    private static final double MOST_WIDTH_PX = 320;

    private final Pane layer;
    private final PlanCanvas canvas;
    private final UnplacedViewModel viewModel;
    private final Desk desk;
    private final Label name = new Label();
    private final Label what = new Label();
    private final VBox tag = new VBox(name, what);
    private @Nullable Exhibitor grasped;
    private Point2D from = Point2D.ZERO;

    /// @param root the whole view, over which the exhibitor is carried
    /// @param layer lies over the view and lets the mouse through
    public ExhibitorDrag(Node root, Pane layer, PlanCanvas canvas, UnplacedViewModel viewModel) {
        this.layer = layer;
        this.canvas = canvas;
        this.viewModel = viewModel;
        this.desk = viewModel.desk();
        tag.getStyleClass().add("drag-tag");
        name.getStyleClass().add("drag-name");
        name.setGraphic(Icons.of("mdal-business"));
        tag.setMouseTransparent(true);
        tag.setManaged(false);
        what.setWrapText(true);
        what.setMaxWidth(MOST_WIDTH_PX);
        root.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        root.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Takes hold of an exhibitor where the mouse was pressed; a drag from there carries it.
    void grasp(Exhibitor exhibitor, MouseEvent e) {
        grasped = exhibitor;
        from = new Point2D(e.getSceneX(), e.getSceneY());
    }

    private boolean isCarrying() {
        return viewModel.dropProperty().get() != null;
    }

    private void dragged(MouseEvent e) {
        var held = grasped;
        if (held == null) {
            return;
        }
        if (!isCarrying() && from.distance(e.getSceneX(), e.getSceneY()) > STILL_PX) {
            viewModel.lift(held);
            name.setText(desk.name(held.name()));
            layer.getChildren().setAll(tag);
        }
        if (isCarrying()) {
            carry(e.getSceneX(), e.getSceneY());
            e.consume();
        }
    }

    private void released(MouseEvent e) {
        grasped = null;
        if (isCarrying()) {
            carry(e.getSceneX(), e.getSceneY());
            layer.getChildren().clear();
            viewModel.letGo();
            e.consume();
        }
    }

    private void pressed(KeyEvent e) {
        if (isCarrying() && e.getCode() == KeyCode.ESCAPE) {
            grasped = null;
            layer.getChildren().clear();
            viewModel.putBack();
            e.consume();
        }
    }

    private void carry(double sceneX, double sceneY) {
        var at = canvas.sceneToLocal(sceneX, sceneY);
        var inside = canvas.getLayoutBounds().contains(at);
        viewModel.carry(inside ? canvas.viewportProperty().get().toPoint(at.getX(), at.getY()) : null);
        say();
        tag.applyCss();
        tag.autosize();
        var place = layer.sceneToLocal(sceneX, sceneY);
        var right = Math.min(place.getX() + BESIDE_POINTER_PX, layer.getWidth() - tag.getWidth());
        tag.relocate(Math.max(0, right), place.getY() + BESIDE_POINTER_PX);
    }

    private void say() {
        var drop = Objects.requireNonNull(viewModel.dropProperty().get());
        tag.getStyleClass().removeAll("refused", "doubtful");
        if (drop.obstacle() != null) {
            tag.getStyleClass().add("refused");
            what.setText(desk.messages().text(drop.obstacle()));
        } else if (drop.reservation() != null) {
            tag.getStyleClass().add("doubtful");
            what.setText(desk.messages().text(drop.reservation()));
        } else if (drop.booth() != null) {
            what.setText(desk.text("plan.drop-on", drop.booth().number()));
        } else {
            what.setText(desk.text("plan.drop-fitting", drop.fitting().size()));
        }
    }
}
