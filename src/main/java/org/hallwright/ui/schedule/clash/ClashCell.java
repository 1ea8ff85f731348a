package org.hallwright.ui.schedule.clash;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Placement;
import org.hallwright.domain.value.Id;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.schedule.form.Severities;

/// What clashes: how bad it is, in words what speaks against it, and free slots for either of two, or for the one.
public final class ClashCell extends ListCell<ClashItem> {
    private static final double RIM = 30;

    private final Desk desk;
    private final Verbs verbs;

    /// What a click on a free slot asks for.
    public interface Verbs {
        /// Looks for free slots of both, the ones of each together, and hands them on.
        void findSlots(ClashItem item, Consumer<List<Placement>> use);

        void moveTo(Placement slot);
    }

    public ClashCell(Desk desk, Verbs verbs) {
        this.desk = desk;
        this.verbs = verbs;
        getStyleClass().add("schedule-clash");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ClashItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        var lines = new VBox();
        lines.getStyleClass().add("schedule-lines");
        lines.maxWidthProperty().bind(getListView().widthProperty().subtract(RIM));
        item.problems().forEach(problem -> lines.getChildren().add(Severities.line(desk, problem)));
        if (item.isSolvedElsewhere()) {
            var find = new Button(desk.text("schedule.find-slot"));
            find.getStyleClass().addAll("small", "schedule-find-slot");
            find.setOnAction(click -> verbs.findSlots(item, slots -> offer(slots, find)));
            lines.getChildren().add(find);
        }
        setGraphic(lines);
    }

    private void offer(List<Placement> slots, Button below) {
        var menu = new ContextMenu();
        var told = new ArrayList<Id<Activity>>();
        if (slots.isEmpty()) {
            menu.getItems().add(heading(desk.text("schedule.no-slot")));
        }
        for (var slot : slots) {
            if (!told.contains(slot.activity())) {
                if (!told.isEmpty()) {
                    menu.getItems().add(new SeparatorMenuItem());
                }
                told.add(slot.activity());
                menu.getItems().add(heading(title(slot)));
            }
            var item = new MenuItem(SlotWords.of(slot, desk));
            item.setMnemonicParsing(false);
            item.setOnAction(chosen -> verbs.moveTo(slot));
            menu.getItems().add(item);
        }
        menu.show(below, Side.BOTTOM, 0, 2);
    }

    private String title(Placement slot) {
        return desk.state()
                .find(slot.activity())
                .map(Activity::title)
                .map(desk::name)
                .orElse("");
    }

    private static MenuItem heading(String words) {
        var heading = new MenuItem(words);
        heading.setMnemonicParsing(false);
        heading.setDisable(true);
        return heading;
    }
}
