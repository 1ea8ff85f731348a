package org.hallwright.ui.portfolio;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

/// The form over the list that asks for a new exhibition's code, name, city and days.
public final class NewExhibitionController {
    private final PortfolioViewModel viewModel;

    @FXML
    private StackPane form;

    @FXML
    private TextField code;

    @FXML
    private TextField name;

    @FXML
    private TextField city;

    @FXML
    private DatePicker from;

    @FXML
    private DatePicker to;

    @FXML
    private Button create;

    public NewExhibitionController(PortfolioViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        create.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> code.getText().isBlank() || name.getText().isBlank() || endsBeforeItBegins(),
                        code.textProperty(),
                        name.textProperty(),
                        from.valueProperty(),
                        to.valueProperty()));
    }

    private boolean endsBeforeItBegins() {
        return from.getValue() != null && to.getValue() != null && to.getValue().isBefore(from.getValue());
    }

    /// Shows the form over the list.
    void ask() {
        form.setVisible(true);
        code.requestFocus();
    }

    @FXML
    private void onCancel() {
        form.setVisible(false);
    }

    @FXML
    private void onCreate() {
        form.setVisible(false);
        viewModel.begin(code.getText(), name.getText(), from.getValue(), to.getValue(), city.getText());
    }
}
