package org.hallwright.ui.plan.surface;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Point;
import org.hallwright.drawing.plan.MinimapPainter;
import org.hallwright.ui.canvas.FxSurface;
import org.hallwright.ui.canvas.Viewport;
import org.jspecify.annotations.Nullable;

/// The hall small in a corner of the plan, with a frame around what the plan shows; a click or a drag moves the plan
/// there. It is seen while it is wanted and the hall is larger than the window.
public final class Minimap extends Region {
    private static final double WIDEST_PX = 196;
    private static final double HIGHEST_PX = 140;
    private static final double MARGIN_PX = 3;
    private static final Insets CORNER = new Insets(12);

    /// Half a pixel of the plan may be out of sight and it still counts as whole.
    private static final double SLACK_M = 0.05;

    private final Canvas ground = new Canvas();
    private final Canvas frame = new Canvas();
    private final FxSurface groundSurface = new FxSurface(ground.getGraphicsContext2D());
    private final FxSurface frameSurface = new FxSurface(frame.getGraphicsContext2D());
    private final BooleanProperty wanted = new SimpleBooleanProperty(true);
    private @Nullable PlanCanvas canvas;
    private @Nullable PlanPicture drawn;
    private Viewport view = Viewport.ofPlan(0, 0);
    private MinimapPainter painter = new MinimapPainter(PlanPicture.EMPTY.palette(), PlanPicture.EMPTY.look());
    private double grabX;
    private double grabY;

    public Minimap() {
        getStyleClass().add("minimap");
        getChildren().addAll(ground, frame);
        setVisible(false);
        setCursor(Cursor.HAND);
        StackPane.setMargin(this, CORNER);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        wanted.addListener(o -> refresh());
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
    }

    public @Nullable PlanCanvas getCanvas() {
        return canvas;
    }

    /// The plan that it shows and moves.
    public void setCanvas(PlanCanvas newCanvas) {
        canvas = newCanvas;
        newCanvas.viewportProperty().addListener(o -> refresh());
        newCanvas.pictureProperty().addListener(o -> refresh());
        refresh();
    }

    /// Whether it may be seen at all.
    public BooleanProperty wantedProperty() {
        return wanted;
    }

    private void refresh() {
        var of = canvas;
        var sheet = of == null ? null : of.pictureProperty().get().sheet();
        if (of == null || sheet == null) {
            setVisible(false);
            return;
        }
        var seen = of.viewportProperty().get();
        setVisible(wanted.get()
                && seen.widthPx() > 2 * WIDEST_PX
                && !seen.visible()
                        .grownBy(SLACK_M)
                        .contains(sheet.hall().outline().bounds()));
        if (isVisible()) {
            sized(sheet.bounds());
            requestLayout();
        }
    }

    /// As large as the hall's proportions allow.
    private void sized(Bounds hall) {
        var scale = Math.min(WIDEST_PX / Math.max(hall.width(), 1), HIGHEST_PX / Math.max(hall.height(), 1));
        var width = Math.ceil(hall.width() * scale + 2 * MARGIN_PX);
        var height = Math.ceil(hall.height() * scale + 2 * MARGIN_PX);
        if (width != ground.getWidth() || height != ground.getHeight()) {
            ground.setWidth(width);
            ground.setHeight(height);
            frame.setWidth(width);
            frame.setHeight(height);
            drawn = null;
        }
        view = new Viewport(0, 0, 1, width, height, true, scale / 2, scale).fitted(hall, MARGIN_PX);
    }

    @Override
    protected double computePrefWidth(double height) {
        return ground.getWidth() + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return ground.getHeight() + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        ground.relocate(snappedLeftInset(), snappedTopInset());
        frame.relocate(snappedLeftInset(), snappedTopInset());
        var now = canvas == null ? null : canvas.pictureProperty().get();
        if (canvas == null || now == null || now.sheet() == null || !isVisible()) {
            return;
        }
        if (now != drawn) {
            if (drawn == null
                    || !drawn.palette().equals(now.palette())
                    || !drawn.look().equals(now.look())) {
                painter = new MinimapPainter(now.palette(), now.look());
            }
            drawn = now;
            painter.paint(now.sheet(), now.marks(), groundSurface.beginOver(view));
        }
        painter.frame(canvas.viewportProperty().get().visible(), frameSurface.begin(view));
    }

    /// What the frame encloses is held where it was taken; elsewhere the plan jumps to the pointer.
    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && canvas != null) {
            var at = place(event);
            var seen = canvas.viewportProperty().get().visible();
            var held = seen.contains(at.x(), at.y());
            grabX = held ? seen.centreX() - at.x() : 0;
            grabY = held ? seen.centreY() - at.y() : 0;
            dragged(event);
        }
        event.consume();
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && canvas != null) {
            var at = place(event);
            canvas.centreOn(at.x() + grabX, at.y() + grabY);
        }
        event.consume();
    }

    private Point place(MouseEvent event) {
        return view.toPoint(event.getX() - ground.getLayoutX(), event.getY() - ground.getLayoutY());
    }
}
