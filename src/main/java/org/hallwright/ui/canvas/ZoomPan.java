package org.hallwright.ui.canvas;

import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// Moves a viewport by wheel, touchpad, pinch and drag.
///
/// On a plan the wheel zooms at the pointer unless it is to pan; on a timeline it scrolls, sideways with Shift, and
/// zooms with Ctrl or Cmd. Two fingers pan everywhere, and so does a drag with the middle button, or with the space
/// bar held. Events that it uses are consumed, so that no tool sees them. JavaFX thread only.
public final class ZoomPan {
    private final Node node;
    private final ObjectProperty<Viewport> viewport;
    private final UnaryOperator<Viewport> limits;
    private final BooleanProperty wheelPans = new SimpleBooleanProperty();
    private boolean spaceHeld;
    private boolean dragging;
    private double lastX;
    private double lastY;
    private Cursor cursorBefore = Cursor.DEFAULT;

    private ZoomPan(Node node, ObjectProperty<Viewport> viewport, UnaryOperator<Viewport> limits) {
        this.node = node;
        this.viewport = viewport;
        this.limits = limits;
    }

    /// Lets the user move the viewport freely.
    public static ZoomPan install(Node node, ObjectProperty<Viewport> viewport) {
        return install(node, viewport, UnaryOperator.identity());
    }

    /// @param limits what becomes of a viewport that the user wants, such as [Viewport#within]
    public static ZoomPan install(Node node, ObjectProperty<Viewport> viewport, UnaryOperator<Viewport> limits) {
        var zoomPan = new ZoomPan(node, viewport, limits);
        node.setFocusTraversable(true);
        node.addEventHandler(ScrollEvent.SCROLL, zoomPan::scrolled);
        node.addEventHandler(ZoomEvent.ZOOM, zoomPan::pinched);
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, zoomPan::pressed);
        node.addEventFilter(MouseEvent.MOUSE_DRAGGED, zoomPan::dragged);
        node.addEventFilter(MouseEvent.MOUSE_RELEASED, zoomPan::released);
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> zoomPan.space(event, true));
        node.addEventHandler(KeyEvent.KEY_RELEASED, event -> zoomPan.space(event, false));
        node.focusedProperty().addListener((property, before, now) -> zoomPan.spaceHeld = false);
        return zoomPan;
    }

    /// Whether the wheel pans on a plan, too, and zooms with Ctrl or Cmd: where the system tells fingers on a touchpad
    /// as a wheel, nobody else could pan with them.
    public BooleanProperty wheelPansProperty() {
        return wheelPans;
    }

    /// Zooms in the middle, for buttons and keys.
    public void zoomBy(double factor) {
        var view = viewport.get();
        move(view.zoomedAt(view.widthPx() / 2, view.heightPx() / 2, factor));
    }

    /// Whether a drag of the viewport is under way.
    public boolean isPanning() {
        return dragging;
    }

    private void move(Viewport wanted) {
        viewport.set(limits.apply(wanted));
    }

    private void scrolled(ScrollEvent event) {
        var view = viewport.get();
        var scroll = Scroll.of(event);
        if (event.isShortcutDown() || scroll.wheel() && view.yUp() && !wheelPans.get()) {
            move(view.zoomedAt(event.getX(), event.getY(), scroll.factor()));
        } else {
            move(view.pannedBy(scroll.dx(), scroll.dy()));
        }
        event.consume();
    }

    private void pinched(ZoomEvent event) {
        move(viewport.get().zoomedAt(event.getX(), event.getY(), event.getZoomFactor()));
        event.consume();
    }

    private void pressed(MouseEvent event) {
        var wanted = event.getButton() == MouseButton.MIDDLE || event.getButton() == MouseButton.PRIMARY && spaceHeld;
        if (!wanted) {
            return;
        }
        dragging = true;
        lastX = event.getX();
        lastY = event.getY();
        cursorBefore = node.getCursor() == null ? Cursor.DEFAULT : node.getCursor();
        node.setCursor(Cursor.CLOSED_HAND);
        event.consume();
    }

    private void dragged(MouseEvent event) {
        if (!dragging) {
            return;
        }
        move(viewport.get().pannedBy(event.getX() - lastX, event.getY() - lastY));
        lastX = event.getX();
        lastY = event.getY();
        event.consume();
    }

    private void released(MouseEvent event) {
        if (dragging) {
            dragging = false;
            node.setCursor(cursorBefore);
            event.consume();
        }
    }

    private void space(KeyEvent event, boolean down) {
        if (event.getCode() == KeyCode.SPACE) {
            spaceHeld = down;
        }
    }
}
