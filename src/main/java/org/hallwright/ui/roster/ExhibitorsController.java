package org.hallwright.ui.roster;

import java.nio.file.Path;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.tableview2.TableView2;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.value.Id;
import org.hallwright.service.Committed;
import org.hallwright.ui.kit.Selectable;
import org.hallwright.ui.kit.ViewController;
import org.hallwright.ui.roster.row.ExhibitorsViewModel;
import org.hallwright.ui.roster.row.GroupWords;
import org.hallwright.ui.roster.row.RosterLine;
import org.hallwright.ui.roster.table.RosterTable;
import org.hallwright.ui.roster.table.TableKeys;
import org.hallwright.ui.roster.table.TypedCells;

/// Wires the place of the exhibitors: the table with its query and views, and beside it one exhibitor's form or card,
/// or what is done to several.
public final class ExhibitorsController extends ViewController implements Selectable {
    private final ExhibitorsViewModel viewModel;
    private final TypedCells typed;
    private RosterTable rows;
    private boolean following;

    @FXML
    private VBox full;

    @FXML
    private VBox nothing;

    @FXML
    private FlowPane views;

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
    private SideController sideController;

    @FXML
    private FilesController filesController;

    @FXML
    private OverController overController;

    public ExhibitorsController(ExhibitorsViewModel viewModel, TypedCells typed) {
        this.viewModel = viewModel;
        this.typed = typed;
    }

    @FXML
    private void initialize() {
        rows = new RosterTable(table, viewModel, typed);
        new TableKeys(rows, overController.paste()::open).furnish();
        // As many lines as the width at hand needs, and no more.
        views.prefWrapLengthProperty().bind(views.widthProperty());
        var tabs = new ViewTabs(views, viewModel);
        new TableMenus(viewModel).furnish(groups, columns, keep, tabs);
        viewModel.totalsProperty().addListener(o -> count());
        nothing.visibleProperty().bind(viewModel.emptyProperty());
        full.visibleProperty().bind(nothing.visibleProperty().not());
        rows.whenSelected(() -> {
            if (!following) {
                sideController.show(rows.selected());
            }
        });
        sideController.form().whenClosed(rows::clear);
        filesController.furnish(rows::selected, overController.importPreview()::open, overController.wishes()::open);
        overController.references().leadsTo(id -> select(List.of(id)));
        side.visibleProperty().bind(sideController.openProperty().and(beside.selectedProperty()));
        side.managedProperty().bind(side.visibleProperty());
        // Where the view is made, which is off the screen's thread: thousands of rows take a while to put into words.
        viewModel.reload();
        count();
    }

    private void count() {
        var sums = viewModel.totalsProperty().get();
        found.setText(viewModel.desk().text("roster.found", sums.exhibitors(), viewModel.total()));
        totals.setText(GroupWords.totals(viewModel.desk(), sums));
    }

    private void drafts() {
        var waiting = viewModel.drafts().all().size();
        unsaved.setVisible(waiting > 0);
        unsaved.setText(viewModel.desk().text("roster.waiting", waiting));
    }

    @Override
    protected void onShow() {
        keepingSelection(viewModel::reload);
        whileShown(viewModel.desk().listen(this::follow));
        whileShown(viewModel.drafts().listen(this::drafts));
        drafts();
        sideController.form().show();
        overController.show();
    }

    @Override
    protected void onHide() {
        sideController.form().hide();
    }

    private void follow(Committed change) {
        keepingSelection(() -> {
            sideController.form().follow(change);
            viewModel.follow(change);
        });
        overController.follow(change);
    }

    /// The form keeps what is typed into it while the rows change; a new exhibitor is selected once it is there.
    private void keepingSelection(Runnable refill) {
        following = true;
        refill.run();
        var shown = sideController.form().shownId();
        if (rows.selected().isEmpty() && shown != null) {
            rows.select(viewModel.rows(List.of(shown)));
        }
        sideController.keep(rows.selected());
        following = false;
    }

    @Override
    public void select(List<? extends Id<? extends Entry>> ids) {
        rows.select(viewModel.reveal(ids));
    }

    /// Shows what importing a file would do.
    public void preview(Path file) {
        filesController.take(List.of(file));
    }

    @FXML
    private void onNew() {
        rows.clear();
        beside.setSelected(true);
        sideController.begin();
    }

    @FXML
    private void onImport() {
        filesController.onImport();
    }

    @FXML
    private void onDuplicates() {
        overController.duplicates().open();
    }

    @FXML
    private void onUnsaved() {
        viewModel.drafts().all().keySet().stream().findFirst().ifPresent(id -> {
            select(List.of(id));
            sideController.form().show(id);
        });
    }
}
