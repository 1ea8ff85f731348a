package org.hallwright.ui.roster;

import java.util.List;
import javafx.beans.binding.BooleanExpression;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.roster.row.ExhibitorsViewModel;
import org.hallwright.ui.roster.row.GroupWords;
import org.hallwright.ui.roster.row.Totals;
import org.hallwright.ui.roster.table.ManyFields;
import org.hallwright.ui.roster.table.TypedCells;

/// Wires what is done to several selected exhibitors at once.
public final class SelectionController {
    private final ExhibitorsViewModel viewModel;
    private final ManyFields many;
    private final Dialogs dialogs;
    private List<Id<Exhibitor>> selected = List.of();

    @FXML
    private VBox several;

    @FXML
    private Label count;

    @FXML
    private Label totals;

    @FXML
    private VBox fields;

    @FXML
    private Button apply;

    public SelectionController(ExhibitorsViewModel viewModel, TypedCells typed, Dialogs dialogs) {
        this.viewModel = viewModel;
        this.many = new ManyFields(typed);
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        fields.getChildren().setAll(many.nodes());
        apply.disableProperty().bind(many.filledProperty().isEqualTo(0));
    }

    void show(List<Id<Exhibitor>> ids) {
        selected = ids;
        several.setVisible(ids.size() > 1);
        if (ids.size() > 1) {
            var rows = viewModel.rows(ids);
            var desk = viewModel.desk();
            count.setText(desk.text("roster.selected", ids.size()));
            totals.setText(GroupWords.totals(desk, Totals.of(rows)));
            apply.setText(desk.text("roster.many-apply", ids.size()));
            many.show(rows);
        }
    }

    BooleanExpression openProperty() {
        return several.visibleProperty();
    }

    @FXML
    private void onApply() {
        many.write();
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
