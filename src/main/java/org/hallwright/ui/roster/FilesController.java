package org.hallwright.ui.roster;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.service.files.WishFormService;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.columns.SourceChoice;
import org.hallwright.ui.roster.row.ExhibitorsViewModel;
import org.hallwright.ui.roster.wish.WishIntakeViewModel;

/// Wires the files of the roster: tables in and out, and wish forms for all or for those selected.
public final class FilesController {
    private final ExhibitorsViewModel viewModel;
    private final WishIntakeViewModel wishes;
    private final Dialogs dialogs;
    private Supplier<List<Id<Exhibitor>>> selected = List::of;
    private Consumer<Path> onTable = file -> {};
    private Consumer<List<Path>> onForms = files -> {};

    @FXML
    private MenuButton wishMenu;

    @FXML
    private MenuItem forAll;

    @FXML
    private MenuItem forSelected;

    public FilesController(ExhibitorsViewModel viewModel, WishIntakeViewModel wishes, Dialogs dialogs) {
        this.viewModel = viewModel;
        this.wishes = wishes;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        wishMenu.setOnShowing(e -> count());
        count();
    }

    private void count() {
        var desk = viewModel.desk();
        var some = selected.get().size();
        forAll.setText(desk.text("wishes.for-all", viewModel.total()));
        forSelected.setText(desk.text("wishes.for-selected", some));
        forSelected.setDisable(some == 0);
    }

    /// @param ids those selected in the table
    /// @param table shows what importing a table would do
    /// @param back shows what reading wish forms would do
    void furnish(Supplier<List<Id<Exhibitor>>> ids, Consumer<Path> table, Consumer<List<Path>> back) {
        selected = ids;
        onTable = table;
        onForms = back;
    }

    /// Shows what taking these files in would do: wish forms together, a table alone.
    void take(List<Path> files) {
        viewModel.desk().runner().work(() -> WishFormService.isForms(files), forms -> {
            if (forms) {
                onForms.accept(files);
            } else {
                onTable.accept(files.getFirst());
            }
        });
    }

    @FXML
    void onImport() {
        var chosen = dialogs.openSeveral("roster.import-title", "roster.tables", SourceChoice.FILES);
        if (!chosen.isEmpty()) {
            take(chosen);
        }
    }

    @FXML
    private void onExport() {
        dialogs.save("roster.export-title", "exhibitors.xlsx").ifPresent(viewModel::export);
    }

    @FXML
    private void onForAll() {
        dialogs.folder("wishes.folder-out").ifPresent(folder -> wishes.write(wishes.all(), folder));
    }

    @FXML
    private void onForSelected() {
        dialogs.folder("wishes.folder-out").ifPresent(folder -> wishes.write(selected.get(), folder));
    }

    @FXML
    private void onFolder() {
        dialogs.folder("wishes.folder-in").ifPresent(folder -> take(List.of(folder)));
    }
}
