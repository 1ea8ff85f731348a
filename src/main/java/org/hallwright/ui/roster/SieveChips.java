package org.hallwright.ui.roster;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The buttons that list exhibitors by their booths, each with how many it would list.
final class SieveChips {
    private final Map<Sieve, ToggleButton> chips = new EnumMap<>(Sieve.class);
    private final ExhibitorsViewModel viewModel;

    SieveChips(HBox place, ExhibitorsViewModel viewModel) {
        this.viewModel = viewModel;
        var group = new ToggleGroup();
        for (var sieve : Sieve.values()) {
            var chip = new ToggleButton();
            chip.getStyleClass().add("sieve-chip");
            chip.setMinWidth(Region.USE_PREF_SIZE);
            chip.setToggleGroup(group);
            chip.setSelected(sieve == viewModel.sieveProperty().get());
            chip.setOnAction(e -> {
                chip.setSelected(true);
                viewModel.sieveProperty().set(sieve);
            });
            chips.put(sieve, chip);
            place.getChildren().add(chip);
        }
        viewModel.sieveProperty().addListener((o, was, is) -> chips.get(is).setSelected(true));
    }

    void count() {
        var desk = viewModel.desk();
        var counts = viewModel.countsProperty().get();
        chips.forEach((sieve, chip) -> chip.setText(desk.messages().text("roster.sieve", sieve) + "  "
                + desk.formats().number(counts.getOrDefault(sieve, 0), 0)));
    }
}
