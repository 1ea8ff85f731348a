package org.hallwright.ui.plan.venue;

import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.venue.Venue;
import org.hallwright.ui.kit.Choices;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Dialogs;
import org.jspecify.annotations.Nullable;

/// The page of the new hall's form with the venues that are kept and the halls of the chosen one.
public final class VenueChoiceController {
    private final VenueChoiceViewModel viewModel;
    private final Desk desk;
    private final Dialogs dialogs;

    @FXML
    private VBox none;

    @FXML
    private VBox some;

    @FXML
    private ComboBox<@Nullable Venue> venues;

    @FXML
    private Button delete;

    @FXML
    private VBox halls;

    public VenueChoiceController(VenueChoiceViewModel viewModel, Dialogs dialogs) {
        this.viewModel = viewModel;
        this.desk = viewModel.desk();
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        venues.setConverter(Choices.words(this::words));
        venues.setItems(viewModel.venues());
        venues.valueProperty().bindBidirectional(viewModel.chosenProperty());
        var ticks = new HallTicks(halls, new HallWords(desk.messages(), desk.formats()));
        viewModel.halls().addListener((ListChangeListener<HallTick>) change -> ticks.show(viewModel.halls()));
        viewModel.chosenProperty().addListener((o, before, now) -> show(now));
        show(viewModel.chosenProperty().get());
    }

    private void show(@Nullable Venue chosen) {
        shown(some, chosen != null);
        shown(none, chosen == null);
    }

    private static void shown(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    private String words(@Nullable Venue venue) {
        if (venue == null) {
            return "";
        }
        var area = venue.halls().stream().mapToDouble(hall -> area(hall)).sum();
        var facts = desk.text(
                "plan.venue-facts", venue.halls().size(), desk.formats().area(area));
        return String.join(
                " · ",
                Stream.of(desk.name(venue.name()), desk.name(venue.city()), facts)
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private static double area(Hall hall) {
        return hall.outline().area();
    }

    @FXML
    private void onDelete() {
        var venue = viewModel.chosenProperty().get();
        if (venue != null
                && dialogs.confirm(
                        "plan.venue-delete-title", "plan.venue-delete-text", "plan.delete", desk.name(venue.name()))) {
            viewModel.deleteChosen();
        }
    }
}
