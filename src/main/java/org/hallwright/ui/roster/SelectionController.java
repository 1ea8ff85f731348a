package org.hallwright.ui.roster;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanExpression;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.hallwright.domain.roster.ContractState;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.PaymentState;
import org.hallwright.domain.value.Id;
import org.hallwright.ui.kit.Dialogs;

/// Wires what is done to several selected exhibitors at once.
public final class SelectionController {
    private final ExhibitorsViewModel viewModel;
    private final Dialogs dialogs;
    private List<Id<Exhibitor>> selected = List.of();

    @FXML
    private VBox several;

    @FXML
    private Label count;

    @FXML
    private MenuButton contract;

    @FXML
    private MenuButton payment;

    public SelectionController(ExhibitorsViewModel viewModel, Dialogs dialogs) {
        this.viewModel = viewModel;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        offer(contract, "contract-state", ContractState.values(), state -> viewModel.setContract(selected, state));
        offer(payment, "payment-state", PaymentState.values(), state -> viewModel.setPayment(selected, state));
    }

    private <E extends Enum<E>> void offer(MenuButton menu, String family, E[] states, Consumer<E> then) {
        menu.getItems()
                .setAll(Arrays.stream(states)
                        .map(state -> {
                            var item = new MenuItem(viewModel.desk().messages().text(family, state));
                            item.setOnAction(e -> then.accept(state));
                            return item;
                        })
                        .toList());
    }

    void show(List<Id<Exhibitor>> ids) {
        selected = ids;
        several.setVisible(ids.size() > 1);
        count.setText(viewModel.desk().text("roster.selected", ids.size()));
    }

    BooleanExpression openProperty() {
        return several.visibleProperty();
    }

    @FXML
    private void onDelete() {
        var confirmed = viewModel.confirmedBooths(selected);
        if (dialogs.confirm(
                "roster.delete-many-title",
                "roster.delete-many-text",
                "roster.delete",
                selected.size(),
                confirmed.size())) {
            viewModel.delete(selected);
        }
    }
}
