package org.hallwright.ui.roster.references;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;

/// Wires the button that says how many booth references are open, if any, and opens their list.
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
        var words = viewModel.desk().text("references.button", open);
        // Nothing to do needs no room of its own beside the table.
        button.setText(open == 0 ? "" : words);
        button.setAccessibleText(words);
        button.pseudoClassStateChanged(WAITING, open > 0);
    }

    @FXML
    private void onOpen() {
        viewModel.open();
    }
}
