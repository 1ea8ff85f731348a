package org.hallwright.drawing.plan.sheet;

import java.util.Optional;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.roster.Category;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.category.CategoryTree;
import org.jspecify.annotations.Nullable;

/// What the exhibitors of a state have in common, worked out when it is first asked for.
final class Traits {
    private final ExhibitionState state;
    private volatile @Nullable Known known;

    Traits(ExhibitionState state) {
        this.state = state;
    }

    private record Known(CategoryTree tree, Ranking countries, Ranking categories) {}

    private Known known() {
        var made = known;
        if (made == null) {
            var exhibitors = state.all(Exhibitor.class);
            var tree = CategoryTree.of(state);
            made = new Known(tree, Ranking.of(exhibitors, Exhibitor::country), Ranking.of(exhibitors, tree::mainOf));
            known = made;
        }
        return made;
    }

    Ranking countries() {
        return known().countries();
    }

    Ranking categories() {
        return known().categories();
    }

    Optional<Category> category(String code) {
        return known().tree().find(code);
    }
}
