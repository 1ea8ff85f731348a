package org.hallwright.ui.roster.intake;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import org.hallwright.exchange.roster.OnDuplicate;
import org.hallwright.exchange.roster.RosterField;
import org.hallwright.i18n.Language;
import org.hallwright.ui.kit.Choices;
import org.hallwright.ui.kit.columns.TableSourceController;

/// Wires how a roster is read, which of its columns is which field, and what becomes of exhibitors that are there.
public final class ImportSourceController {
    private final ImportPreviewViewModel viewModel;

    @FXML
    private TableSourceController tableController;

    @FXML
    private ComboBox<OnDuplicate> onDuplicate;

    public ImportSourceController(ImportPreviewViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        var desk = viewModel.desk();
        onDuplicate.setConverter(
                Choices.words(how -> how == null ? "" : desk.messages().text("roster.on-duplicate", how)));
        onDuplicate.getItems().setAll(OnDuplicate.values());
        onDuplicate.valueProperty().bindBidirectional(viewModel.onDuplicateProperty());
        tableController.show(desk, viewModel.intake().shown(), List.of(RosterField.values()), this::fieldName);
    }

    private String fieldName(Optional<RosterField> field) {
        var chinese = viewModel.desk().messages().language() == Language.ZH;
        return field.map(f -> chinese ? f.chinese() : f.english())
                .orElseGet(() -> viewModel.desk().text("roster.custom-column"));
    }
}
