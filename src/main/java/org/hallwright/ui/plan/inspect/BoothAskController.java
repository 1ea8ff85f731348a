package org.hallwright.ui.plan.inspect;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.hallwright.ui.kit.IsoDay;
import org.hallwright.ui.plan.inspect.BoothOccupantViewModel.Ask;

/// The small forms below a booth's occupant: for whom it is held, and why it is withdrawn.
public final class BoothAskController {
    private final BoothOccupantViewModel viewModel;
    private Runnable onLeave = () -> {};

    @FXML
    private VBox root;

    @FXML
    private VBox holdForm;

    @FXML
    private TextField heldFor;

    @FXML
    private DatePicker until;

    @FXML
    private TextField comment;

    @FXML
    private VBox reasonForm;

    @FXML
    private TextField reason;

    @FXML
    private Button commit;

    public BoothAskController(BoothOccupantViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        heldFor.textProperty().bindBidirectional(viewModel.heldFor);
        until.setConverter(new IsoDay());
        until.valueProperty().bindBidirectional(viewModel.until);
        comment.textProperty().bindBidirectional(viewModel.comment);
        reason.textProperty().bindBidirectional(viewModel.reason);
        commit.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !viewModel.isAnswered(), viewModel.heldFor, viewModel.askingProperty()));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Who takes the focus when a form that had it closes.
    void onLeave(Runnable handler) {
        onLeave = handler;
    }

    /// Shows the form that asks for it; nothing where there is nothing to ask.
    void show(Ask ask) {
        var left = ask == Ask.NOTHING && root.isFocusWithin();
        shown(holdForm, ask == Ask.HOLD);
        shown(reasonForm, ask == Ask.REASON);
        shown(root, ask != Ask.NOTHING);
        commit.setText(viewModel.desk().text(ask == Ask.HOLD ? "plan.hold-now" : "plan.withdraw"));
        switch (ask) {
            case HOLD -> heldFor.requestFocus();
            case REASON -> reason.requestFocus();
            case NOTHING -> {
                if (left) {
                    onLeave.run();
                }
            }
        }
    }

    static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// Keeps to the form what the plan would take for one of its own keys.
    private void pressed(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            viewModel.cancel();
            e.consume();
        } else if (e.getCode().isLetterKey() && !e.isShortcutDown()
                || e.getCode() == KeyCode.DELETE
                || e.getCode() == KeyCode.BACK_SPACE) {
            e.consume();
        }
    }

    @FXML
    private void onCommit() {
        viewModel.commit();
    }

    @FXML
    private void onCancel() {
        viewModel.cancel();
    }
}
