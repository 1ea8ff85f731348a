package org.hallwright.ui.roster;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.Observable;
import javafx.collections.MapChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.value.Id;
import org.hallwright.service.Committed;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.Selectable;
import org.hallwright.ui.kit.ViewController;
import org.hallwright.ui.roster.form.ExhibitorFormController;
import org.hallwright.ui.roster.intake.ImportPreviewController;

/// Wires the place of the exhibitors: the table with its filter, and beside it the form or the several selected.
public final class ExhibitorsController extends ViewController implements Selectable {
    private static final List<String> TABLES = List.of("*.csv", "*.tsv", "*.txt", "*.xlsx", "*.json");

    private final ExhibitorsViewModel viewModel;
    private final Dialogs dialogs;
    private RosterTable rows;
    private SieveChips chips;
    private boolean following;

    @FXML
    private VBox full;

    @FXML
    private VBox nothing;

    @FXML
    private TextField filter;

    @FXML
    private HBox sieves;

    @FXML
    private Label found;

    @FXML
    private Hyperlink unsaved;

    @FXML
    private MenuButton columns;

    @FXML
    private TableView<ExhibitorRow> table;

    @FXML
    private StackPane side;

    @FXML
    private ExhibitorFormController formController;

    @FXML
    private SelectionController severalController;

    @FXML
    private ImportPreviewController importPreviewController;

    public ExhibitorsController(ExhibitorsViewModel viewModel, Dialogs dialogs) {
        this.viewModel = viewModel;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        rows = new RosterTable(table, viewModel);
        rows.offerColumns(columns);
        filter.textProperty().bindBidirectional(viewModel.filterProperty());
        chips = new SieveChips(sieves, viewModel);
        viewModel.countsProperty().addListener(o -> count());
        viewModel.emptyProperty().addListener(o -> furnish());
        table.getSelectionModel().getSelectedItems().addListener((Observable o) -> selected());
        formController.whenClosed(() -> table.getSelectionModel().clearSelection());
        viewModel.memory().drafts().all().addListener((MapChangeListener<Object, Object>) c -> drafts());
        drafts();
        furnish();
        side.visibleProperty().bind(formController.openProperty().or(severalController.openProperty()));
        side.managedProperty().bind(side.visibleProperty());
    }

    private void count() {
        var desk = viewModel.desk();
        chips.count();
        found.setText(desk.text("roster.found", viewModel.shown().size(), viewModel.total()));
    }

    private void furnish() {
        full.setVisible(!viewModel.emptyProperty().get());
        nothing.setVisible(viewModel.emptyProperty().get());
    }

    private void drafts() {
        var waiting = viewModel.memory().drafts().all().size();
        unsaved.setVisible(waiting > 0);
        unsaved.setText(viewModel.desk().text("roster.waiting", waiting));
    }

    private void selected() {
        if (!following) {
            var ids = rows.selected();
            formController.show(ids.size() == 1 ? ids.getFirst() : null);
            severalController.show(ids);
        }
    }

    @Override
    protected void onShow() {
        keepingSelection(viewModel::reload);
        whileShown(viewModel.desk().listen(this::follow));
        formController.show();
    }

    @Override
    protected void onHide() {
        formController.hide();
    }

    private void follow(Committed change) {
        keepingSelection(() -> {
            formController.follow(change);
            viewModel.follow(change);
        });
        importPreviewController.follow();
    }

    /// The table loses its selection when it is filled anew; a new exhibitor is selected once it is in the roster.
    private void keepingSelection(Runnable refill) {
        var ids = rows.selected();
        following = true;
        refill.run();
        var shown = formController.shownId();
        var wanted = ids.isEmpty() && shown != null ? List.of(shown) : ids;
        if (!rows.selected().equals(wanted)) {
            rows.select(viewModel.listed(wanted));
        }
        severalController.show(rows.selected());
        following = false;
    }

    @Override
    public void select(List<? extends Id<? extends Entry>> ids) {
        rows.select(viewModel.reveal(ids));
    }

    /// Shows what importing a file would do.
    public void preview(Path file) {
        importPreviewController.open(file);
    }

    @FXML
    private void onNew() {
        table.getSelectionModel().clearSelection();
        formController.begin();
    }

    @FXML
    private void onImport() {
        dialogs.open("roster.import-title", "roster.tables", TABLES).ifPresent(this::preview);
    }

    @FXML
    private void onExport() {
        dialogs.save("roster.export-title", "exhibitors.xlsx")
                .ifPresent(file -> viewModel.export(file, rows.shownColumns(), List.copyOf(table.getItems())));
    }

    @FXML
    private void onUnsaved() {
        var waiting = viewModel.memory().drafts().all().keySet();
        waiting.stream().findFirst().ifPresent(id -> {
            select(List.of(id));
            formController.show(id);
        });
    }
}
