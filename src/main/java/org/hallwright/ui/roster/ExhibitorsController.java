package org.hallwright.ui.roster;

import java.nio.file.Path;
import java.util.List;
import javafx.collections.MapChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.tableview2.TableView2;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.value.Id;
import org.hallwright.service.Committed;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.Selectable;
import org.hallwright.ui.kit.ViewController;
import org.hallwright.ui.roster.card.ExhibitorCardController;
import org.hallwright.ui.roster.duplicates.DuplicatesController;
import org.hallwright.ui.roster.form.ExhibitorFormController;
import org.hallwright.ui.roster.intake.ImportPreviewController;
import org.hallwright.ui.roster.row.ExhibitorsViewModel;
import org.hallwright.ui.roster.row.GroupWords;
import org.hallwright.ui.roster.row.RosterLine;
import org.hallwright.ui.roster.table.PasteController;
import org.hallwright.ui.roster.table.RosterTable;
import org.hallwright.ui.roster.table.TableKeys;
import org.hallwright.ui.roster.table.TypedCells;

/// Wires the place of the exhibitors: the table with its query and views, and beside it one exhibitor's form or card,
/// or what is done to several.
public final class ExhibitorsController extends ViewController implements Selectable {
    private static final List<String> TABLES = List.of("*.csv", "*.tsv", "*.txt", "*.xlsx", "*.json");

    private final ExhibitorsViewModel viewModel;
    private final TypedCells typed;
    private final Dialogs dialogs;
    private RosterTable rows;
    private boolean following;

    @FXML
    private VBox full;

    @FXML
    private VBox nothing;

    @FXML
    private HBox views;

    @FXML
    private Label found;

    @FXML
    private Label totals;

    @FXML
    private Hyperlink unsaved;

    @FXML
    private MenuButton groups;

    @FXML
    private MenuButton columns;

    @FXML
    private MenuButton keep;

    @FXML
    private ToggleButton beside;

    @FXML
    private TableView2<RosterLine> table;

    @FXML
    private VBox side;

    @FXML
    private HBox faces;

    @FXML
    private ToggleButton formFace;

    @FXML
    private ToggleButton cardFace;

    @FXML
    private StackPane formBox;

    @FXML
    private ExhibitorFormController formController;

    @FXML
    private ExhibitorCardController cardController;

    @FXML
    private SelectionController severalController;

    @FXML
    private ImportPreviewController importPreviewController;

    @FXML
    private DuplicatesController duplicatesController;

    @FXML
    private PasteController pasteController;

    public ExhibitorsController(ExhibitorsViewModel viewModel, TypedCells typed, Dialogs dialogs) {
        this.viewModel = viewModel;
        this.typed = typed;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        rows = new RosterTable(table, viewModel, typed);
        new TableKeys(rows, pasteController::open).furnish();
        var tabs = new ViewTabs(views, viewModel);
        new TableMenus(viewModel).furnish(groups, columns, keep, tabs);
        viewModel.totalsProperty().addListener(o -> count());
        viewModel.emptyProperty().addListener(o -> furnish());
        rows.whenSelected(this::selected);
        formController.whenClosed(rows::clear);
        viewModel.memory().drafts().all().addListener((MapChangeListener<Object, Object>) c -> drafts());
        var face = new ToggleGroup();
        formFace.setToggleGroup(face);
        cardFace.setToggleGroup(face);
        formFace.setSelected(true);
        face.selectedToggleProperty().addListener((o, was, is) -> face(is == null ? was : is, is == null));
        faces.visibleProperty().bind(formController.openProperty());
        faces.managedProperty().bind(faces.visibleProperty());
        side.visibleProperty()
                .bind(formController
                        .openProperty()
                        .or(severalController.openProperty())
                        .and(beside.selectedProperty()));
        side.managedProperty().bind(side.visibleProperty());
        drafts();
        count();
        furnish();
    }

    /// One of the two is always chosen.
    private void face(javafx.scene.control.Toggle chosen, boolean again) {
        if (again) {
            chosen.setSelected(true);
        } else {
            selected();
        }
    }

    private void count() {
        var desk = viewModel.desk();
        var sums = viewModel.totalsProperty().get();
        found.setText(desk.text("roster.found", sums.exhibitors(), viewModel.total()));
        totals.setText(GroupWords.totals(desk, sums));
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
            var one = ids.size() == 1 ? ids.getFirst() : null;
            formController.show(one);
            severalController.show(ids);
            cardController.show(cardFace.isSelected() ? one : null);
            formBox.setVisible(!cardFace.isSelected());
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
        cardController.follow();
        importPreviewController.follow();
        duplicatesController.follow(change);
    }

    /// The form keeps what is typed into it while the rows change; a new exhibitor is selected once it is there.
    private void keepingSelection(Runnable refill) {
        following = true;
        refill.run();
        var shown = formController.shownId();
        if (rows.selected().isEmpty() && shown != null) {
            rows.select(viewModel.rows(List.of(shown)));
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
        rows.clear();
        formFace.setSelected(true);
        beside.setSelected(true);
        formController.begin();
    }

    @FXML
    private void onImport() {
        dialogs.open("roster.import-title", "roster.tables", TABLES).ifPresent(this::preview);
    }

    @FXML
    private void onDuplicates() {
        duplicatesController.open();
    }

    @FXML
    private void onExport() {
        dialogs.save("roster.export-title", "exhibitors.xlsx").ifPresent(viewModel::export);
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
