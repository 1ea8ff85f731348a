package org.hallwright.ui.roster;

import javafx.fxml.FXML;
import org.hallwright.service.Committed;
import org.hallwright.ui.roster.categories.CategoriesController;
import org.hallwright.ui.roster.duplicates.DuplicatesController;
import org.hallwright.ui.roster.intake.ImportPreviewController;
import org.hallwright.ui.roster.points.PointsAwardController;
import org.hallwright.ui.roster.references.ReferencesController;
import org.hallwright.ui.roster.table.PasteController;
import org.hallwright.ui.roster.wish.WishIntakeController;

/// Wires what opens over the page of the exhibitors, one at a time, and lets each of them hear of changes.
public final class OverController {
    @FXML
    private DuplicatesController duplicatesController;

    @FXML
    private ReferencesController referencesController;

    @FXML
    private CategoriesController categoriesController;

    @FXML
    private PointsAwardController awardController;

    @FXML
    private ImportPreviewController importPreviewController;

    @FXML
    private WishIntakeController wishesController;

    @FXML
    private PasteController pasteController;

    DuplicatesController duplicates() {
        return duplicatesController;
    }

    ReferencesController references() {
        return referencesController;
    }

    ImportPreviewController importPreview() {
        return importPreviewController;
    }

    WishIntakeController wishes() {
        return wishesController;
    }

    PasteController paste() {
        return pasteController;
    }

    /// Catches up with what changed while the page was hidden.
    void show() {
        referencesController.refresh();
    }

    void follow(Committed change) {
        importPreviewController.follow();
        wishesController.follow();
        duplicatesController.follow(change);
        referencesController.follow(change);
        categoriesController.follow(change);
        awardController.follow();
    }
}
