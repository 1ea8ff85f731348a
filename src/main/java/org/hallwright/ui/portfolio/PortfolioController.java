package org.hallwright.ui.portfolio;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.value.Id;
import org.hallwright.ui.kit.Cells;
import org.hallwright.ui.kit.Choices;
import org.hallwright.ui.kit.Foyer;
import org.hallwright.ui.kit.Selectable;
import org.hallwright.ui.kit.ViewController;
import org.jspecify.annotations.Nullable;

/// Wires the list of exhibitions and the form for a new one to [PortfolioViewModel].
public final class PortfolioController extends ViewController implements Selectable {
    private final PortfolioViewModel viewModel;
    private final Foyer foyer;

    @FXML
    private VBox full;

    @FXML
    private VBox nothing;

    @FXML
    private TextField filter;

    @FXML
    private ComboBox<@Nullable Integer> year;

    @FXML
    private Button open;

    @FXML
    private Button sample;

    @FXML
    private Label count;

    @FXML
    private Label area;

    @FXML
    private Label cities;

    @FXML
    private Label target;

    @FXML
    private TableView<Exhibition> table;

    @FXML
    private TableColumn<Exhibition, String> codeColumn;

    @FXML
    private TableColumn<Exhibition, String> nameColumn;

    @FXML
    private TableColumn<Exhibition, Exhibition> datesColumn;

    @FXML
    private TableColumn<Exhibition, String> cityColumn;

    @FXML
    private TableColumn<Exhibition, String> venueColumn;

    @FXML
    private TableColumn<Exhibition, Double> areaColumn;

    @FXML
    private Button describe;

    @FXML
    private NewExhibitionController newExhibitionController;

    @FXML
    private ParticularsController particularsController;

    public PortfolioController(PortfolioViewModel viewModel, Foyer foyer) {
        this.viewModel = viewModel;
        this.foyer = foyer;
    }

    @FXML
    private void initialize() {
        full.visibleProperty().bind(viewModel.emptyProperty().not());
        nothing.visibleProperty().bind(viewModel.emptyProperty());
        filter.textProperty().bindBidirectional(viewModel.filterProperty());
        year.setConverter(Choices.words(y -> y == null ? foyer.text("portfolio.all-years") : String.valueOf(y)));
        year.valueProperty().bindBidirectional(viewModel.yearProperty());
        count.textProperty().bind(viewModel.countProperty());
        area.textProperty().bind(viewModel.areaProperty());
        cities.textProperty().bind(viewModel.citiesProperty());
        target.textProperty().bind(viewModel.targetProperty());
        columns();
        var sorted = viewModel.shown().sorted();
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setRowFactory(t -> row());
        table.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                onOpen();
            }
        });
        var nothingChosen = Bindings.isNull(table.getSelectionModel().selectedItemProperty());
        open.disableProperty().bind(nothingChosen);
        describe.disableProperty().bind(nothingChosen);
    }

    private void columns() {
        text(codeColumn, Exhibition::code);
        text(nameColumn, e -> foyer.name(e.name()));
        text(cityColumn, e -> foyer.name(e.city()));
        text(venueColumn, e -> foyer.name(e.venue()));
        areaColumn.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().grossArea()));
        areaColumn.setCellFactory(
                c -> Cells.text(v -> v == 0 ? "" : foyer.formats().area(v), Pos.CENTER_RIGHT));
        datesColumn.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        datesColumn.setCellFactory(c -> Cells.text(viewModel::dates, Pos.CENTER_LEFT));
        datesColumn.setComparator(
                Comparator.comparing(Exhibition::from, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    private void text(TableColumn<Exhibition, String> column, Function<Exhibition, String> value) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
    }

    private TableRow<Exhibition> row() {
        var row = new TableRow<Exhibition>();
        row.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2 && !row.isEmpty()) {
                viewModel.open(row.getItem());
            }
        });
        return row;
    }

    @Override
    protected void onShow() {
        viewModel.reload();
        var years = new java.util.ArrayList<@Nullable Integer>(viewModel.years());
        years.addFirst(null);
        year.getItems().setAll(years);
    }

    /// Their records may be other ones than those that were listed.
    @Override
    public void select(List<? extends Id<? extends Entry>> entries) {
        viewModel.reload();
        table.getItems().stream()
                .filter(e -> entries.contains(e.id()))
                .findFirst()
                .ifPresent(table.getSelectionModel()::select);
    }

    @FXML
    private void onNew() {
        newExhibitionController.ask();
    }

    @FXML
    private void onOpen() {
        chosen().ifPresent(viewModel::open);
    }

    @FXML
    private void onDescribe() {
        chosen().ifPresent(particularsController::show);
    }

    private Optional<Exhibition> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    @FXML
    private void onSample() {
        sample.setDisable(true);
        viewModel.addSample();
    }
}
