package org.hallwright.ui.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.schedule.ScheduleBlock;
import org.hallwright.ui.canvas.Scroll;
import org.hallwright.ui.schedule.gesture.Gesture;
import org.hallwright.ui.schedule.gesture.Hit;
import org.hallwright.ui.schedule.gesture.Spot;
import org.hallwright.ui.schedule.gesture.Timetable;
import org.hallwright.ui.schedule.release.MarkTip;
import org.jspecify.annotations.Nullable;

/// The mouse on the timetable: what a press, a drag and the wheel mean, handed on as gestures.
///
/// A drag may leave the canvas for a day or for the list of what has no time, and come back.
final class ScheduleMouse {
    private static final double CLICK = 4;
    private static final double RIM = 28;
    private static final double SCROLL = 10;
    private static final double LEGIBLE_HOUR = 60;

    /// What lies around the timetable and takes part in a drag, at places of the scene.
    interface Surroundings {
        Optional<LocalDate> dayAt(double sceneX, double sceneY);

        boolean isTrayAt(double sceneX, double sceneY);

        void editRoom(Id<Room> room);

        void editActivity();
    }

    private final ScheduleCanvas canvas;
    private final ScheduleViewModel view;
    private final ScheduleEditing editing;
    private final Surroundings around;
    private final AnimationTimer rim = new AnimationTimer() {
        @Override
        public void handle(long now) {
            scrollAtRim();
        }
    };
    private Hit pressed = new Hit.Nothing();
    private double pressX;
    private double pressY;
    private double x;
    private double y;
    private boolean fine;
    private boolean armed;
    private boolean copyHeld;
    private @Nullable Id<Activity> toggled;
    private Spot last = new Spot(0, LocalDate.EPOCH.atStartOfDay());
    private Spot origin = last;

    /// @param whole the node within which a drag is followed, wherever in it the pointer is
    ScheduleMouse(
            Node whole, ScheduleCanvas canvas, ScheduleViewModel view, ScheduleEditing editing, Surroundings around) {
        this.canvas = canvas;
        this.view = view;
        this.editing = editing;
        this.around = around;
        canvas.setOnMousePressed(this::press);
        canvas.setOnMouseDragged(this::drag);
        canvas.setOnMouseReleased(this::release);
        whole.addEventFilter(MouseEvent.MOUSE_DRAGGED, e -> {
            if (editing.isDragging()) {
                follow(e);
                e.consume();
            }
        });
        whole.addEventFilter(MouseEvent.MOUSE_RELEASED, e -> {
            if (editing.isDragging()) {
                rim.stop();
                editing.drop();
                copyHeld = false;
                canvas.setCursor(Cursor.DEFAULT);
                pressed = new Hit.Nothing();
                e.consume();
            }
        });
        whole.addEventFilter(KeyEvent.ANY, this::key);
        var tip = new MarkTip(canvas, view.marks());
        canvas.setOnMouseMoved(e -> {
            var hit = hit(e.getX(), e.getY());
            canvas.setCursor(cursor(hit));
            tip.over(hit.activities());
        });
        canvas.setOnScroll(this::scroll);
        canvas.setOnZoom(this::pinch);
    }

    /// Pressed or let go in the middle of a drag, Ctrl makes copies of it or not.
    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.CONTROL || e.getCode() == KeyCode.COMMAND) {
            copyHeld = e.getEventType() == KeyEvent.KEY_PRESSED;
            if (editing.isDragging()) {
                editing.copying(copyHeld);
                editing.dragTo(last, fine);
            }
        }
    }

    private Hit hit(double px, double py) {
        return at((table, v) -> table.hit(v.toX(px), v.toY(py), v.visible())).orElse(new Hit.Nothing());
    }

    private Spot spot(double px, double py) {
        return at((table, v) -> table.spot(v.toX(px), v.toY(py))).orElse(last);
    }

    private <T> Optional<T> at(BiFunction<Timetable, org.hallwright.ui.canvas.Viewport, T> question) {
        return Optional.ofNullable(canvas.timetable()).map(table -> question.apply(table, canvas.viewport()));
    }

    private static Cursor cursor(Hit hit) {
        return switch (hit) {
            case Hit.Block block -> block.edge() == null ? Cursor.OPEN_HAND : Cursor.V_RESIZE;
            case Hit.Bundle bundle -> Cursor.HAND;
            case Hit.Header header -> Cursor.HAND;
            default -> Cursor.DEFAULT;
        };
    }

    private void press(MouseEvent e) {
        canvas.requestFocus();
        if (e.getButton() != MouseButton.PRIMARY) {
            return;
        }
        pressed = hit(e.getX(), e.getY());
        pressX = e.getX();
        pressY = e.getY();
        switch (pressed) {
            case Hit.Block block -> choose(block.block().activity(), e);
            case Hit.Bundle bundle -> lookInto(bundle, e);
            case Hit.Header header ->
                at((table, v) -> table.rooms().get(header.column())).ifPresent(around::editRoom);
            case Hit.Empty empty when e.getClickCount() == 2 -> drawAnHour(empty);
            default -> {}
        }
    }

    private void choose(Id<Activity> id, MouseEvent e) {
        var several = e.isShortcutDown() || e.isShiftDown();
        var selected = view.selectionProperty().get().contains(id);
        toggled = several && selected ? id : null;
        if (!selected) {
            view.select(id, several);
        }
        if (e.getClickCount() == 2) {
            around.editActivity();
        }
    }

    private void drawAnHour(Hit.Empty empty) {
        at((table, v) -> table).ifPresent(table -> {
            var start = Math.floorDiv(empty.minute(), 30) * 30;
            var day = table.sheet().day();
            editing.begin(new Gesture.Draw(Id.fresh(), table.rooms(), Spot.of(empty.column(), day, start)));
            editing.dragTo(Spot.of(empty.column(), day, start + 60), true);
            editing.drop();
        });
    }

    /// Selects all of a bundle; a double click goes so near that each can be told apart.
    private void lookInto(Hit.Bundle bundle, MouseEvent e) {
        var ids = bundle.area().blocks().stream().map(ScheduleBlock::activity).collect(Collectors.toSet());
        view.selectionProperty().set(Set.copyOf(ids));
        if (e.getClickCount() == 2) {
            zoomTo(Math.max(LEGIBLE_HOUR, view.hourHeightProperty().get() * 3), e.getX(), e.getY());
        }
    }

    private void zoomTo(double hourHeight, double px, double py) {
        var before = view.hourHeightProperty().get();
        view.zoom(hourHeight / before);
        canvas.hourHeight(view.hourHeightProperty().get(), px, py);
    }

    private void drag(MouseEvent e) {
        var far = Math.hypot(e.getX() - pressX, e.getY() - pressY) >= CLICK;
        if (far && e.getButton() == MouseButton.PRIMARY) {
            begin();
            follow(e);
        }
    }

    private void begin() {
        var from = spot(pressX, pressY);
        var rooms = at((table, v) -> table.rooms()).orElse(List.of());
        var gesture = gesture(pressed, rooms, from);
        if (gesture != null) {
            begin(gesture, from);
            canvas.setCursor(gesture instanceof Gesture.Move ? Cursor.CLOSED_HAND : Cursor.V_RESIZE);
        }
        pressed = new Hit.Nothing();
    }

    private @Nullable Gesture gesture(Hit hit, List<Id<Room>> rooms, Spot from) {
        return switch (hit) {
            case Hit.Block block -> {
                var grabbed = view.desk().state().get(block.block().activity());
                yield block.edge() == null ? move(grabbed, rooms, from) : new Gesture.Resize(grabbed, block.edge());
            }
            case Hit.Empty empty -> new Gesture.Draw(Id.fresh(), rooms, from);
            default -> null;
        };
    }

    private Gesture move(Activity grabbed, List<Id<Room>> rooms, Spot from) {
        var moved = moved(grabbed);
        return new Gesture.Move(
                grabbed, moved, ScheduleEditing.following(view.desk().state(), moved), rooms, from);
    }

    private List<Activity> moved(Activity grabbed) {
        var selected = view.selected().stream().filter(Activity::isScheduled).toList();
        return selected.contains(grabbed) ? selected : List.of(grabbed);
    }

    /// Begins to drag something from beside the timetable onto it.
    void begin(Gesture.Place place) {
        begin(
                place,
                new Spot(
                        0,
                        Objects.requireNonNullElse(view.dayProperty().get(), LocalDate.EPOCH)
                                .atTime(9, 0)));
    }

    /// Scrolling at the rim begins once the drag has been further inside, not when it comes in over the rim.
    private void begin(Gesture gesture, Spot from) {
        editing.begin(gesture);
        origin = from;
        armed = false;
        rim.start();
    }

    private void follow(MouseEvent e) {
        var place = canvas.sceneToLocal(e.getSceneX(), e.getSceneY());
        x = place.getX();
        y = place.getY();
        fine = e.isAltDown();
        editing.copying(e.isShortcutDown() || copyHeld);
        var day = around.dayAt(e.getSceneX(), e.getSceneY());
        if (day.isPresent()) {
            view.dayProperty().set(day.get());
            last = origin.on(day.get());
        } else if (around.isTrayAt(e.getSceneX(), e.getSceneY())) {
            editing.dragOffTime();
            return;
        } else if (canvas.contains(x, y)) {
            last = spot(x, y);
        } else {
            return;
        }
        editing.dragTo(last, fine);
    }

    private void scrollAtRim() {
        if (!editing.isDragging()) {
            rim.stop();
            return;
        }
        at((table, v) -> table).filter(table -> canvas.contains(x, y)).ifPresent(table -> {
            var grid = table.grid();
            var dx = rim(x - grid.timeWidth(), canvas.getWidth() - x);
            var dy = rim(y - grid.top(), canvas.getHeight() - y);
            armed |= dx == 0 && dy == 0;
            if (armed && (dx != 0 || dy != 0)) {
                canvas.scrollBy(dx, dy);
                last = spot(x, y);
                editing.dragTo(last, fine);
            }
        });
    }

    private static double rim(double fromStart, double fromEnd) {
        if (fromEnd < RIM) {
            return SCROLL;
        }
        return fromStart >= 0 && fromStart < RIM ? -SCROLL : 0;
    }

    private void release(MouseEvent e) {
        if (toggled != null && pressed instanceof Hit.Block) {
            view.select(toggled, true);
        }
        toggled = null;
        if (pressed instanceof Hit.Empty && e.getClickCount() == 1) {
            editing.discardDraft();
            view.selectionProperty().set(Set.of());
        }
        pressed = new Hit.Nothing();
    }

    private void scroll(ScrollEvent e) {
        var scroll = Scroll.of(e);
        if (e.isShortcutDown()) {
            zoomTo(view.hourHeightProperty().get() * scroll.factor(), e.getX(), e.getY());
        } else {
            canvas.scrollBy(-scroll.dx(), -scroll.dy());
        }
        e.consume();
    }

    private void pinch(ZoomEvent e) {
        zoomTo(view.hourHeightProperty().get() * e.getZoomFactor(), e.getX(), e.getY());
        e.consume();
    }
}
