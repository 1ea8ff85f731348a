package org.hallwright.ui.roster.references;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;

/// Wires the button that says how many booth references are open and opens their list.
public final class ReferencesButtonController {
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

    private final ReferencesViewModel viewModel;

    @FXML
    private Button button;

    public ReferencesButtonController(ReferencesViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        viewModel.countProperty().addListener(o -> count());
        count();
    }

    private void count() {
        var open = viewModel.countProperty().get();
        button.setText(viewModel.desk().text("references.button", open));
        button.pseudoClassStateChanged(WAITING, open > 0);
    }

    @FXML
    private void onOpen() {
        viewModel.open();
    }
}
