package org.hallwright.ui.roster;

import javafx.fxml.FXML;
import org.hallwright.ui.roster.categories.CategoriesViewModel;
import org.hallwright.ui.roster.points.PointsAwardViewModel;
import org.hallwright.ui.roster.points.PointsRulesViewModel;

/// Wires the menu of what concerns the roster as a whole: its categories and its priority points.
public final class ToolsController {
    private final CategoriesViewModel categories;
    private final PointsAwardViewModel award;
    private final PointsRulesViewModel rules;

    public ToolsController(CategoriesViewModel categories, PointsAwardViewModel award, PointsRulesViewModel rules) {
        this.categories = categories;
        this.award = award;
        this.rules = rules;
    }

    @FXML
    private void onCategories() {
        categories.open();
    }

    @FXML
    private void onAward() {
        award.open();
    }

    @FXML
    private void onRules() {
        rules.open();
    }
}
