package org.hallwright.ui.roster.form;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.controlsfx.control.SearchableComboBox;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.ExhibitorKind;
import org.hallwright.domain.value.Id;
import org.hallwright.i18n.Language;

/// Wires an exhibitor's names, kind, host and origin.
public final class IdentityFormController {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final ExhibitorFormViewModel viewModel;

    @FXML
    private TextField nameEn;

    @FXML
    private TextField nameZh;

    @FXML
    private Label nameMissing;

    @FXML
    private TextField fasciaEn;

    @FXML
    private TextField fasciaZh;

    @FXML
    private ComboBox<ExhibitorKind> kind;

    @FXML
    private SearchableComboBox<Optional<Id<Exhibitor>>> host;

    @FXML
    private SearchableComboBox<String> country;

    @FXML
    private SearchableComboBox<String> province;

    @FXML
    private TextField cityEn;

    @FXML
    private TextField cityZh;

    public IdentityFormController(ExhibitorFormViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        var fields = viewModel.fields();
        var desk = viewModel.desk();
        Choices.fill(kind, List.of(ExhibitorKind.values()), k -> desk.messages().text("exhibitor-kind", k));
        Choices.fill(country, viewModel.countries(), desk.formats()::country);
        Choices.fill(province, viewModel.provinces(), viewModel::province);
        Choices.fill(host, List.of(), viewModel::hostName);
        nameEn.textProperty().bindBidirectional(fields.nameEn);
        nameZh.textProperty().bindBidirectional(fields.nameZh);
        fasciaEn.textProperty().bindBidirectional(fields.fasciaEn);
        fasciaZh.textProperty().bindBidirectional(fields.fasciaZh);
        kind.valueProperty().bindBidirectional(fields.kind);
        host.valueProperty().bindBidirectional(fields.host);
        country.valueProperty().bindBidirectional(fields.country);
        province.valueProperty().bindBidirectional(fields.province);
        cityEn.textProperty().bindBidirectional(fields.cityEn);
        cityZh.textProperty().bindBidirectional(fields.cityZh);
        host.disableProperty().bind(fields.kind.isEqualTo(ExhibitorKind.EXHIBITOR));
        province.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !List.of("", "CN", "HK", "MO", "TW").contains(String.valueOf(fields.country.get())),
                        fields.country));
        nameMissing.visibleProperty().bind(viewModel.nameMissingProperty());
        nameMissing.managedProperty().bind(nameMissing.visibleProperty());
        viewModel.nameMissingProperty().addListener((o, was, is) -> {
            nameEn.pseudoClassStateChanged(DANGER, is);
            nameZh.pseudoClassStateChanged(DANGER, is);
        });
    }

    /// Offers the hosts that the exhibitor shown can have.
    void refresh() {
        var chosen = viewModel.fields().host.get();
        host.getItems().setAll(viewModel.hosts());
        viewModel.fields().host.set(chosen);
    }

    void focus() {
        var chinese = viewModel.desk().messages().language() == Language.ZH;
        (chinese ? nameZh : nameEn).requestFocus();
    }
}
