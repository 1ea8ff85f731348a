package org.hallwright.drawing.plan.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.roster.Category;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;

/// The categories of an exhibition by code and by id, to find the root above each.
final class CategoryTree {
    private static final int DEEPEST = 16;

    private final Map<String, Category> byCode = new HashMap<>();
    private final Map<Id<Category>, Category> byId = new HashMap<>();

    static CategoryTree of(ExhibitionState state) {
        var tree = new CategoryTree();
        for (var category : state.all(Category.class)) {
            tree.byCode.put(category.code(), category);
            tree.byId.put(category.id(), category);
        }
        return tree;
    }

    Optional<Category> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// The code of the root above an exhibitor's first category; that category's where it is in no tree,
    /// empty for none.
    String mainOf(Exhibitor exhibitor) {
        if (exhibitor.categories().isEmpty()) {
            return "";
        }
        var code = exhibitor.categories().getFirst();
        var category = byCode.get(code);
        for (var i = 0; i < DEEPEST && category != null; i++) {
            code = category.code();
            category = category.parent() == null ? null : byId.get(category.parent());
        }
        return code;
    }
}
