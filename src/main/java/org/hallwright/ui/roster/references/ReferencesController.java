package org.hallwright.ui.roster.references;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.exchange.roster.reference.OpenReference;
import org.hallwright.service.Committed;
import org.hallwright.ui.roster.column.PlainColumns;

/// Wires the list of open booth references over the page, and its keys: a digit takes a candidate, Enter types a
/// number, Delete says that it is no booth of the plan.
public final class ReferencesController {
    private final ReferencesViewModel viewModel;
    private boolean filling;

    @FXML
    private StackPane veil;

    @FXML
    private ToggleButton unmatched;

    @FXML
    private ToggleButton offPlan;

    @FXML
    private TableView<OpenReference> table;

    @FXML
    private VBox nothing;

    @FXML
    private Label nothingTitle;

    @FXML
    private Label nothingHint;

    @FXML
    private Label hint;

    @FXML
    private Button turn;

    @FXML
    private Button reveal;

    public ReferencesController(ReferencesViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        var desk = viewModel.desk();
        veil.visibleProperty().bind(viewModel.openProperty());
        var sides = new ToggleGroup();
        unmatched.setToggleGroup(sides);
        offPlan.setToggleGroup(sides);
        unmatched.setSelected(true);
        unmatched.setOnAction(e -> viewModel.showsOffPlanProperty().set(false));
        offPlan.setOnAction(e -> viewModel.showsOffPlanProperty().set(true));
        table.getColumns().add(PlainColumns.words(desk.text("roster.column.name"), 300, viewModel::exhibitor));
        table.getColumns().add(PlainColumns.words(desk.text("references.reference"), 180, OpenReference::reference));
        var meant = new TableColumn<OpenReference, OpenReference>(desk.text("roster.meant"));
        meant.setPrefWidth(448);
        meant.setSortable(false);
        meant.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        meant.setCellFactory(c -> new MeantCell(viewModel));
        table.getColumns().add(meant);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().selectedItemProperty().addListener(o -> arm());
        viewModel.shownProperty().addListener((o, was, is) -> fill(is));
        viewModel.showsOffPlanProperty().addListener((o, was, is) -> entitle());
        viewModel.countProperty().addListener(o -> entitle());
        viewModel.offPlanProperty().addListener(o -> entitle());
        veil.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::onRow);
        entitle();
        fill(List.of());
    }

    /// The next row is selected when one is mended, so that the keyboard goes on.
    private void fill(List<OpenReference> rows) {
        filling = true;
        var at = Math.max(0, table.getSelectionModel().getSelectedIndex());
        table.getItems().setAll(rows);
        nothing.setVisible(rows.isEmpty());
        table.setVisible(!rows.isEmpty());
        table.getSelectionModel().clearSelection();
        if (!rows.isEmpty()) {
            table.getSelectionModel().select(Math.min(at, rows.size() - 1));
            if (viewModel.openProperty().get()) {
                table.requestFocus();
            }
        } else if (viewModel.openProperty().get()) {
            veil.requestFocus();
        }
        filling = false;
        arm();
    }

    private void arm() {
        if (!filling) {
            var none = table.getSelectionModel().getSelectedItem() == null;
            turn.setDisable(none);
            reveal.setDisable(none);
        }
    }

    private void entitle() {
        var desk = viewModel.desk();
        var off = viewModel.showsOffPlanProperty().get();
        (off ? offPlan : unmatched).setSelected(true);
        unmatched.setText(
                desk.text("references.unmatched", viewModel.countProperty().get()));
        offPlan.setText(
                desk.text("references.off-plan", viewModel.offPlanProperty().get()));
        turn.setText(desk.text(off ? "references.on-plan" : "references.ignore"));
        hint.setText(desk.text(off ? "references.off-hint" : "references.hint"));
        nothingTitle.setText(desk.text(off ? "references.none-off" : "references.none"));
        nothingHint.setText(desk.text(off ? "references.none-off-hint" : "references.none-hint"));
    }

    private void pressed(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            viewModel.close();
            e.consume();
        }
    }

    /// Keys of the table; a field in it keeps its own.
    private void onRow(KeyEvent e) {
        var row = table.getSelectionModel().getSelectedItem();
        if (row == null || e.getTarget() instanceof javafx.scene.control.TextField || e.isShortcutDown()) {
            return;
        }
        var digit = e.getText().matches("[1-9]") ? Integer.parseInt(e.getText()) : 0;
        if (digit > 0 && digit <= row.nearest().size()) {
            viewModel.means(row, row.nearest().get(digit - 1));
        } else if (e.getCode() == KeyCode.DELETE || e.getCode() == KeyCode.BACK_SPACE) {
            onTurn();
        } else if (e.getCode() == KeyCode.ENTER) {
            type();
        } else {
            return;
        }
        e.consume();
    }

    private void type() {
        table.lookupAll(".candidates").stream()
                .filter(line -> line.getParent() instanceof MeantCell cell
                        && cell.getItem() == table.getSelectionModel().getSelectedItem())
                .map(CandidateLine.class::cast)
                .forEach(CandidateLine::type);
    }

    /// @param place shows an exhibitor in the roster
    public void leadsTo(Consumer<Id<Exhibitor>> place) {
        viewModel.leadsTo(place);
    }

    /// Counts anew.
    public void refresh() {
        viewModel.refresh();
    }

    public void follow(Committed change) {
        viewModel.follow(change);
    }

    @FXML
    private void onTurn() {
        viewModel.turn(table.getSelectionModel().getSelectedItems());
    }

    @FXML
    private void onReveal() {
        viewModel.reveal(table.getSelectionModel().getSelectedItem());
    }

    @FXML
    private void onClose() {
        viewModel.close();
    }
}
