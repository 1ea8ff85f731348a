package org.hallwright.ui.plan.bar;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.hallwright.domain.plan.Hall;
import org.hallwright.ui.kit.Choices;
import org.hallwright.ui.plan.board.FloorPlanViewModel;
import org.hallwright.ui.plan.venue.HallWords;
import org.jspecify.annotations.Nullable;

/// The chooser of halls by code and name, floor by floor where there are several.
final class HallChoice {
    private final ComboBox<Hall> chooser;
    private final FloorPlanViewModel viewModel;
    private final HallWords words;
    private boolean filling;

    HallChoice(ComboBox<Hall> chooser, FloorPlanViewModel viewModel) {
        this.chooser = chooser;
        this.viewModel = viewModel;
        var desk = viewModel.desk();
        words = new HallWords(desk.messages(), desk.formats());
        chooser.setConverter(Choices.words(this::inFront));
        chooser.setCellFactory(list -> new Cell());
        chooser.setButtonCell(new Front());
        viewModel.draft().groundProperty().addListener((o, before, now) -> chooser.setButtonCell(new Front()));
        chooser.setVisibleRowCount(16);
        chooser.setOnAction(e -> {
            if (!filling && chooser.getValue() != null) {
                viewModel.choose(chooser.getValue());
            }
        });
        viewModel.sheetProperty().addListener((o, before, now) -> fill());
        fill();
    }

    /// The floor is said as well where halls lie on several.
    private String inFront(@Nullable Hall hall) {
        if (hall == null) {
            var draft = viewModel.draft();
            return draft.isOpen()
                    ? viewModel.desk().text("plan.hall-drawing", draft.code())
                    : viewModel.desk().text("plan.no-hall");
        }
        return hasFloors() ? words.title(hall) + " · " + words.floor(hall.floor()) : words.title(hall);
    }

    private boolean hasFloors() {
        return viewModel.halls().stream().mapToInt(Hall::floor).distinct().count() > 1;
    }

    private void fill() {
        filling = true;
        var sheet = viewModel.sheetProperty().get();
        if (!chooser.getItems().equals(viewModel.halls())) {
            chooser.getItems().setAll(viewModel.halls());
        }
        chooser.setValue(sheet == null ? null : sheet.hall());
        filling = false;
    }

    /// The hall in front.
    private final class Front extends ListCell<Hall> {
        @Override
        protected void updateItem(Hall item, boolean empty) {
            super.updateItem(item, empty);
            setText(inFront(item));
        }
    }

    /// A hall; the first of a floor bears the floor's name above it.
    private final class Cell extends ListCell<Hall> {
        private final Label floor = new Label();
        private final Label hall = new Label();
        private final VBox row = new VBox();

        Cell() {
            floor.getStyleClass().addAll("text-muted", "floor-name");
            row.getStyleClass().add("hall-cell");
        }

        @Override
        protected void updateItem(Hall item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(empty || item == null ? null : row);
            if (!empty && item != null) {
                hall.setText(words.title(item));
                floor.setText(words.floor(item.floor()));
                row.getChildren().setAll(isFirstOfFloor(item) ? List.of(floor, hall) : List.of(hall));
            }
        }

        private boolean isFirstOfFloor(Hall item) {
            var at = getIndex();
            var items = chooser.getItems();
            return hasFloors()
                    && (at <= 0 || at >= items.size() || items.get(at - 1).floor() != item.floor());
        }
    }
}
