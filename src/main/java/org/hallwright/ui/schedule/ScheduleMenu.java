package org.hallwright.ui.schedule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.schedule.Placement;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.schedule.clash.SlotWords;
import org.hallwright.ui.schedule.gesture.Gesture;
import org.hallwright.ui.schedule.gesture.Hit;
import org.hallwright.ui.schedule.gesture.Spot;
import org.jspecify.annotations.Nullable;

/// The menus on the timeline: what can be done with what lies at the pointer, and which slots are free.
final class ScheduleMenu {
    private final ScheduleCanvas canvas;
    private final ScheduleViewModel view;
    private final ScheduleEditing editing;
    private final ScheduleVerbs verbs;
    private final Runnable onEdit;
    private final Desk desk;
    private final ContextMenu menu = new ContextMenu();

    /// @param onEdit takes the user to the title of what is selected
    ScheduleMenu(
            ScheduleCanvas canvas,
            ScheduleViewModel view,
            ScheduleEditing editing,
            ScheduleVerbs verbs,
            Runnable onEdit) {
        this.canvas = canvas;
        this.view = view;
        this.editing = editing;
        this.verbs = verbs;
        this.onEdit = onEdit;
        this.desk = view.desk();
        canvas.setOnContextMenuRequested(this::show);
        canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> menu.hide());
    }

    private void show(ContextMenuEvent e) {
        var table = canvas.timetable();
        if (table == null) {
            return;
        }
        if (e.isKeyboardTrigger()) {
            activityItems(null);
            menu.show(canvas, Side.TOP, 120, 60);
            return;
        }
        var v = canvas.viewport();
        var hit = table.hit(v.toX(e.getX()), v.toY(e.getY()), v.visible());
        var spot = table.spot(v.toX(e.getX()), v.toY(e.getY()));
        if (hit instanceof Hit.Block block) {
            if (!view.selectionProperty().get().contains(block.block().activity())) {
                view.selectionProperty().set(Set.of(block.block().activity()));
            }
            activityItems(spot);
        } else {
            emptyItems(spot, hit instanceof Hit.Empty);
        }
        menu.show(canvas, e.getScreenX(), e.getScreenY());
        e.consume();
    }

    private void activityItems(@Nullable Spot spot) {
        var one = view.onlySelected();
        var scheduled = view.selected().stream().anyMatch(a -> a.isScheduled());
        menu.getItems()
                .setAll(
                        item("schedule.menu-edit", one.isPresent(), onEdit),
                        item("schedule.menu-slot", one.isPresent(), () -> verbs.findSlots(this::showSlots)),
                        new SeparatorMenuItem(),
                        item("schedule.menu-copy", scheduled, verbs::copy),
                        item("schedule.menu-duplicate", scheduled, editing::duplicate),
                        item("schedule.menu-repeat", scheduled, verbs::repeat),
                        spot == null
                                ? item("schedule.menu-split", scheduled && one.isPresent(), verbs::split)
                                : item(
                                        "schedule.menu-split-here",
                                        scheduled && one.isPresent(),
                                        () -> verbs.splitAt(Spot.snapped(spot.time(), Gesture.STEP))),
                        new SeparatorMenuItem(),
                        item("schedule.menu-link", view.selected().size() <= 2 && scheduled, verbs::link),
                        item("schedule.menu-unlink", verbs.isLinked(), verbs::unlink),
                        new SeparatorMenuItem(),
                        item("schedule.menu-unschedule", scheduled, verbs::unschedule),
                        item("schedule.delete", !view.selected().isEmpty(), editing::delete));
    }

    private void emptyItems(Spot spot, boolean isRoom) {
        var start = Spot.snapped(spot.time(), view.step());
        menu.getItems()
                .setAll(
                        item("schedule.menu-add", isRoom, () -> editing.makeAt(new Spot(spot.column(), start))),
                        item("schedule.menu-paste", verbs.canPaste(), () -> verbs.pasteAt(start)),
                        item("schedule.menu-select-day", true, view::selectDay));
    }

    private MenuItem item(String key, boolean enabled, Runnable act) {
        var item = new MenuItem(desk.text(key));
        item.setDisable(!enabled);
        item.setOnAction(chosen -> act.run());
        return item;
    }

    /// The free slots below the selected activity; choosing one moves it there.
    void showSlots(List<Placement> slots) {
        menu.getItems().clear();
        if (slots.isEmpty()) {
            menu.getItems().add(item("schedule.no-slot", false, () -> {}));
        }
        slots.forEach(slot -> {
            var item = new MenuItem(SlotWords.of(slot, desk));
            item.setOnAction(chosen -> verbs.moveTo(slot));
            menu.getItems().add(item);
        });
        var at = place().orElse(new Bounds(120, 60, 120, 60));
        menu.show(canvas, Side.LEFT, at.minX() + 12, Math.min(canvas.getHeight() - 80, at.maxY() + 4));
    }

    private Optional<Bounds> place() {
        var table = canvas.timetable();
        var seen = canvas.viewport().visible();
        return table == null
                ? Optional.empty()
                : table.drawn(seen)
                        .filter(area -> view.selectionProperty().get().stream().anyMatch(area::holds))
                        .map(area -> area.bounds())
                        .map(b -> new Bounds(
                                b.minX() - seen.minX(),
                                b.minY() - seen.minY(),
                                b.maxX() - seen.minX(),
                                b.maxY() - seen.minY()))
                        .findFirst();
    }
}
