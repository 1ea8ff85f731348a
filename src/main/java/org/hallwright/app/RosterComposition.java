package org.hallwright.app;

import java.util.HashMap;
import java.util.Map;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.value.Id;
import org.hallwright.service.RosterCellService;
import org.hallwright.service.RosterService;
import org.hallwright.service.files.WishFormService;
import org.hallwright.service.roster.CategoryService;
import org.hallwright.service.roster.DuplicateService;
import org.hallwright.service.roster.PastService;
import org.hallwright.service.roster.PointsService;
import org.hallwright.service.roster.ReferenceService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.Views;
import org.hallwright.ui.kit.columns.ColumnMemory;
import org.hallwright.ui.kit.columns.TableSourceController;
import org.hallwright.ui.roster.ExhibitorsController;
import org.hallwright.ui.roster.FilesController;
import org.hallwright.ui.roster.OverController;
import org.hallwright.ui.roster.SelectionController;
import org.hallwright.ui.roster.SideController;
import org.hallwright.ui.roster.ToolsController;
import org.hallwright.ui.roster.card.ExhibitorCardController;
import org.hallwright.ui.roster.card.ExhibitorCardViewModel;
import org.hallwright.ui.roster.categories.CategoriesController;
import org.hallwright.ui.roster.categories.CategoriesViewModel;
import org.hallwright.ui.roster.duplicates.DuplicatesController;
import org.hallwright.ui.roster.duplicates.DuplicatesViewModel;
import org.hallwright.ui.roster.duplicates.SearchStageController;
import org.hallwright.ui.roster.form.BoothFormController;
import org.hallwright.ui.roster.form.ContactsFormController;
import org.hallwright.ui.roster.form.ExhibitorFormController;
import org.hallwright.ui.roster.form.ExhibitorFormViewModel;
import org.hallwright.ui.roster.form.IdentityFormController;
import org.hallwright.ui.roster.form.PointsFormController;
import org.hallwright.ui.roster.form.ProfileFormController;
import org.hallwright.ui.roster.form.RecordsFormController;
import org.hallwright.ui.roster.intake.ImportOutcomeController;
import org.hallwright.ui.roster.intake.ImportPreviewController;
import org.hallwright.ui.roster.intake.ImportPreviewViewModel;
import org.hallwright.ui.roster.intake.ImportSourceController;
import org.hallwright.ui.roster.points.PointsAwardController;
import org.hallwright.ui.roster.points.PointsAwardViewModel;
import org.hallwright.ui.roster.points.PointsRulesController;
import org.hallwright.ui.roster.points.PointsRulesViewModel;
import org.hallwright.ui.roster.query.QueryBarController;
import org.hallwright.ui.roster.references.ReferencesButtonController;
import org.hallwright.ui.roster.references.ReferencesController;
import org.hallwright.ui.roster.references.ReferencesViewModel;
import org.hallwright.ui.roster.row.ExhibitorsViewModel;
import org.hallwright.ui.roster.row.RosterMemory;
import org.hallwright.ui.roster.row.ViewShelf;
import org.hallwright.ui.roster.table.PasteController;
import org.hallwright.ui.roster.table.TypedCells;
import org.hallwright.ui.roster.wish.WishIntakeController;
import org.hallwright.ui.roster.wish.WishIntakeViewModel;

/// Puts the exhibitors' views together, and keeps what the window remembers of each roster when views are made
/// anew.
final class RosterComposition {
    private final Map<Id<Exhibition>, RosterMemory> memories = new HashMap<>();
    private final ViewShelf shelf;

    /// @param shelf the user's own views
    RosterComposition(ViewShelf shelf) {
        this.shelf = shelf;
    }

    /// @param columns what is remembered of files of each shape
    void register(Views views, Desk desk, Dialogs dialogs, ColumnMemory columns) {
        var memory = memories.computeIfAbsent(desk.open().id(), id -> new RosterMemory(shelf));
        var service = new RosterService(desk.open());
        var exhibitors = new ExhibitorsViewModel(desk, service, memory);
        var typed = new TypedCells(desk, new RosterCellService(desk.open()));
        var card = new ExhibitorCardViewModel(desk, new PastService(desk.open()));
        var form = new ExhibitorFormViewModel(desk, service, memory.drafts());
        var intake = new ImportPreviewViewModel(desk, service, columns);
        var wishes = new WishIntakeViewModel(desk, new WishFormService(desk.open()));
        var points = new PointsService(desk.open());
        var rules = new PointsRulesViewModel(desk, points);
        var award = new PointsAwardViewModel(desk, points);
        var categories = new CategoriesViewModel(desk, new CategoryService(desk.open()));
        var references = new ReferencesViewModel(desk, new ReferenceService(desk.open()));
        var duplicates = new DuplicatesViewModel(desk, new DuplicateService(desk.open()));
        views.register(DuplicatesController.class, () -> new DuplicatesController(duplicates))
                .register(SearchStageController.class, () -> new SearchStageController(duplicates));
        views.register(ExhibitorsController.class, () -> new ExhibitorsController(exhibitors, typed))
                .register(OverController.class, OverController::new)
                .register(ReferencesController.class, () -> new ReferencesController(references))
                .register(ReferencesButtonController.class, () -> new ReferencesButtonController(references))
                .register(FilesController.class, () -> new FilesController(exhibitors, wishes, dialogs))
                .register(WishIntakeController.class, () -> new WishIntakeController(wishes))
                .register(SelectionController.class, () -> new SelectionController(exhibitors, typed, dialogs))
                .register(SideController.class, SideController::new)
                .register(QueryBarController.class, () -> new QueryBarController(exhibitors))
                .register(PasteController.class, () -> new PasteController(typed))
                .register(ExhibitorCardController.class, () -> new ExhibitorCardController(card))
                .register(ExhibitorFormController.class, () -> new ExhibitorFormController(form, dialogs))
                .register(IdentityFormController.class, () -> new IdentityFormController(form))
                .register(BoothFormController.class, () -> new BoothFormController(form))
                .register(ProfileFormController.class, () -> new ProfileFormController(form, categories))
                .register(CategoriesController.class, () -> new CategoriesController(categories))
                .register(ContactsFormController.class, () -> new ContactsFormController(form))
                .register(PointsFormController.class, () -> new PointsFormController(form, rules, points))
                .register(PointsAwardController.class, () -> new PointsAwardController(award, rules))
                .register(ToolsController.class, () -> new ToolsController(categories, award, rules))
                .register(PointsRulesController.class, () -> new PointsRulesController(rules))
                .register(RecordsFormController.class, () -> new RecordsFormController(form))
                .register(ImportPreviewController.class, () -> new ImportPreviewController(intake))
                .register(TableSourceController.class, TableSourceController::new)
                .register(ImportSourceController.class, () -> new ImportSourceController(intake))
                .register(ImportOutcomeController.class, () -> new ImportOutcomeController(intake));
    }
}
