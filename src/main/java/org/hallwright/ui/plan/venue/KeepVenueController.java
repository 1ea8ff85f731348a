package org.hallwright.ui.plan.venue;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallwright.domain.plan.venue.Venue;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.plan.action.PlanForm;
import org.jspecify.annotations.Nullable;

/// The form over the plan that keeps halls as a venue; it asks before it replaces one.
public final class KeepVenueController implements PlanForm {
    private final KeepVenueViewModel viewModel;
    private final Desk desk;
    private final Dialogs dialogs;

    @FXML
    private StackPane veil;

    @FXML
    private TextField nameEn;

    @FXML
    private TextField nameZh;

    @FXML
    private TextField city;

    @FXML
    private VBox halls;

    @FXML
    private Label replaces;

    @FXML
    private Label problem;

    @FXML
    private Button keep;

    public KeepVenueController(KeepVenueViewModel viewModel, Dialogs dialogs) {
        this.viewModel = viewModel;
        this.desk = viewModel.desk();
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        nameEn.textProperty().bindBidirectional(viewModel.nameEnProperty());
        nameZh.textProperty().bindBidirectional(viewModel.nameZhProperty());
        city.textProperty().bindBidirectional(viewModel.cityProperty());
        problem.textProperty().bind(viewModel.problemProperty());
        keep.disableProperty().bind(Bindings.isNotEmpty(viewModel.problemProperty()));
        replaces.managedProperty().bind(replaces.visibleProperty());
        var ticks = new HallTicks(halls, new HallWords(desk.messages(), desk.formats()));
        viewModel.halls().addListener((ListChangeListener<HallTick>) change -> ticks.show(viewModel.halls()));
        viewModel.replacedProperty().addListener((o, before, now) -> show(now));
        show(viewModel.replacedProperty().get());
        veil.visibleProperty().bind(viewModel.openProperty());
        veil.managedProperty().bind(veil.visibleProperty());
        veil.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                onCancel();
            }
            // The plan beneath has keys of its own.
            e.consume();
        });
    }

    @Override
    public void ask() {
        viewModel.ask();
        nameEn.requestFocus();
        nameEn.selectAll();
    }

    private void show(@Nullable Venue replaced) {
        replaces.setVisible(replaced != null);
        if (replaced != null) {
            replaces.setText(desk.text(
                    "plan.venue-replaces",
                    desk.name(replaced.name()),
                    replaced.halls().size()));
        }
        keep.setText(desk.text(replaced == null ? "plan.venue-keep" : "plan.venue-replace"));
    }

    @FXML
    private void onKeep() {
        var replaced = viewModel.replacedProperty().get();
        if (replaced == null
                || dialogs.confirm(
                        "plan.venue-replace-title",
                        "plan.venue-replace-text",
                        "plan.venue-replace",
                        desk.name(replaced.name()))) {
            viewModel.keep();
        }
    }

    @FXML
    private void onCancel() {
        viewModel.close();
    }
}
