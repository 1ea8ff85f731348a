package org.hallwright.ui.portfolio;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.ui.kit.Completion;
import org.hallwright.ui.kit.Foyer;
import org.hallwright.ui.kit.IsoDay;

/// The form over the list in which an exhibition's names, place, days and opening hours are said anew.
public final class ParticularsController {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final int MOST_ZONES = 40;

    private final ParticularsViewModel viewModel;
    private final Foyer foyer;

    @FXML
    private StackPane form;

    @FXML
    private Label title;

    @FXML
    private TextField nameEn;

    @FXML
    private TextField nameZh;

    @FXML
    private TextField venueEn;

    @FXML
    private TextField venueZh;

    @FXML
    private TextField cityEn;

    @FXML
    private TextField cityZh;

    @FXML
    private DatePicker from;

    @FXML
    private DatePicker to;

    @FXML
    private TextField zone;

    @FXML
    private TextField usual;

    @FXML
    private Button allDays;

    @FXML
    private VBox hours;

    @FXML
    private GridPane days;

    @FXML
    private Label problem;

    @FXML
    private Button save;

    public ParticularsController(ParticularsViewModel viewModel, Foyer foyer) {
        this.viewModel = viewModel;
        this.foyer = foyer;
    }

    @FXML
    private void initialize() {
        nameEn.textProperty().bindBidirectional(viewModel.nameEn);
        nameZh.textProperty().bindBidirectional(viewModel.nameZh);
        venueEn.textProperty().bindBidirectional(viewModel.venueEn);
        venueZh.textProperty().bindBidirectional(viewModel.venueZh);
        cityEn.textProperty().bindBidirectional(viewModel.cityEn);
        cityZh.textProperty().bindBidirectional(viewModel.cityZh);
        zone.textProperty().bindBidirectional(viewModel.zone);
        usual.textProperty().bindBidirectional(viewModel.usual);
        List.of(from, to).forEach(picker -> picker.setConverter(new IsoDay()));
        from.valueProperty().bindBidirectional(viewModel.from);
        to.valueProperty().bindBidirectional(viewModel.to);
        Completion.on(zone, (typed, caret) -> zones(typed));
        hours.disableProperty().bind(Bindings.isEmpty(viewModel.days()));
        problem.textProperty().bind(viewModel.problemProperty().map(key -> key.isEmpty() ? "" : foyer.text(key)));
        save.disableProperty()
                .bind(viewModel
                        .problemProperty()
                        .isNotEmpty()
                        .or(viewModel.changedProperty().not()));
        viewModel.days().addListener((ListChangeListener<ParticularsViewModel.DayLine>) change -> lines());
    }

    private static List<Completion.Offer> zones(String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> !id.equals(typed) && id.toLowerCase(Locale.ROOT).contains(wanted))
                .sorted()
                .limit(MOST_ZONES)
                .map(id -> new Completion.Offer(id, "", id, id.length()))
                .toList();
    }

    private void lines() {
        days.getChildren().clear();
        for (var line : viewModel.days()) {
            var name = new Label(foyer.formats().shortDay(line.day()));
            var field = new TextField();
            field.setId("hours-" + line.day());
            field.setPromptText(foyer.text("portfolio.no-visitors"));
            field.setAccessibleText(name.getText());
            field.textProperty().bindBidirectional(line.hours());
            field.textProperty()
                    .addListener((o, was, is) -> field.pseudoClassStateChanged(DANGER, viewModel.isWrong(line)));
            GridPane.setHgrow(field, Priority.ALWAYS);
            name.setLabelFor(field);
            days.addRow(days.getRowCount(), name, field);
        }
    }

    /// Shows the form over the list, filled with an exhibition.
    void show(Exhibition exhibition) {
        title.setText(foyer.text("portfolio.particulars-of", exhibition.code()));
        viewModel.load(exhibition);
        form.setVisible(true);
        (exhibition.name().en().isEmpty() ? nameZh : nameEn).requestFocus();
    }

    /// Not by the window's own keys for that: those of the form for a new exhibition are taken from them.
    @FXML
    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            onCancel();
        } else if (key.getCode() == KeyCode.ENTER && !save.isDisabled()) {
            onSave();
        }
    }

    @FXML
    private void onAllDays() {
        viewModel.forAllDays();
    }

    @FXML
    private void onCancel() {
        form.setVisible(false);
    }

    @FXML
    private void onSave() {
        form.setVisible(false);
        viewModel.save();
    }
}
