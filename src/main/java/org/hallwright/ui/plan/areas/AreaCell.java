package org.hallwright.ui.plan.areas;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.hallwright.domain.plan.Section;
import org.hallwright.ui.kit.Desk;

/// A row: its colour and name, and below it booths, floor, net area and what of it is sold.
final class AreaCell extends ListCell<AreaRow> {
    private final Desk desk;
    private final Rectangle swatch = new Rectangle(12, 12);
    private final Label name = new Label();
    private final Label sold = new Label();
    private final Label booths = new Label();
    private final Label facts = new Label();
    private final VBox row;

    AreaCell(Desk desk) {
        this.desk = desk;
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(swatch, name, gap, sold);
        head.getStyleClass().add("area-head");
        sold.setMinWidth(Region.USE_PREF_SIZE);
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        booths.getStyleClass().addAll("text-muted", "area-facts");
        facts.getStyleClass().addAll("text-muted", "area-facts");
        facts.setMinWidth(Region.USE_PREF_SIZE);
        var below = new HBox(booths, between, facts);
        below.getStyleClass().add("area-below");
        row = new VBox(head, below);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(AreaRow item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(empty || item == null ? null : row);
        if (!empty && item != null) {
            var formats = desk.formats();
            name.setText(desk.name(item.name()));
            name.getStyleClass().remove("section-title");
            if (item.about() instanceof Section) {
                name.getStyleClass().add("section-title");
            }
            swatch.setVisible(!item.colour().isEmpty());
            swatch.setManaged(swatch.isVisible());
            swatch.setFill(item.colour().isEmpty() ? Color.TRANSPARENT : Color.web(item.colour()));
            sold.setText(desk.text("plan.area-sold", formats.percent(item.soldShare())));
            booths.setText(desk.text("plan.area-booths-count", item.booths()));
            facts.setText(desk.text("plan.area-facts", formats.number(item.net(), 0), formats.area(item.gross())));
            row.getStyleClass().removeAll("indented", "bare");
            if (item.colour().isEmpty()) {
                row.getStyleClass().add("bare");
            }
            if (item.inSection()) {
                row.getStyleClass().add("indented");
            }
        }
    }
}
