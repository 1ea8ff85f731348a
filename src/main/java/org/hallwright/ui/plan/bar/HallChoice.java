package org.hallwright.ui.plan.bar;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.hallwright.domain.plan.Hall;
import org.hallwright.ui.plan.board.FloorPlanViewModel;

/// The chooser of halls, by code and name.
final class HallChoice {
    private final ComboBox<Hall> chooser;
    private final FloorPlanViewModel viewModel;
    private boolean filling;

    HallChoice(ComboBox<Hall> chooser, FloorPlanViewModel viewModel) {
        this.chooser = chooser;
        this.viewModel = viewModel;
        chooser.setConverter(new StringConverter<>() {
            @Override
            public String toString(Hall hall) {
                return hall == null ? viewModel.desk().text("plan.no-hall") : words(hall);
            }

            @Override
            public Hall fromString(String text) {
                throw new UnsupportedOperationException("Halls are chosen, not typed");
            }
        });
        chooser.setVisibleRowCount(16);
        chooser.setOnAction(e -> {
            if (!filling && chooser.getValue() != null) {
                viewModel.choose(chooser.getValue());
            }
        });
        viewModel.sheetProperty().addListener((o, before, now) -> fill());
        fill();
    }

    private String words(Hall hall) {
        var name = viewModel.desk().name(hall.name());
        return name.isEmpty() ? hall.code() : name.contains(hall.code()) ? name : hall.code() + " · " + name;
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
}
