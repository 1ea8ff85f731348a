package org.hallwright.domain.roster.category;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.roster.Category;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;

/// The categories of an exhibition by code and by id, with what is above and below each.
///
/// A category whose parent is gone, and one of a circle, stands at the top, so that none is out of reach.
public final class CategoryTree {
    private final Map<String, Category> byCode = new HashMap<>();
    private final Map<Id<Category>, Category> byId = new HashMap<>();
    private final Map<Id<Category>, List<Category>> below = new HashMap<>();
    private final List<Category> top = new ArrayList<>();

    public static CategoryTree of(ExhibitionState state) {
        var tree = new CategoryTree();
        var all = state.sorted(
                Category.class, Comparator.comparing(Category::code).thenComparing(Category::id));
        for (var category : all) {
            tree.byCode.putIfAbsent(category.code(), category);
            tree.byId.put(category.id(), category);
        }
        for (var category : all) {
            var parent = tree.parent(category);
            if (parent == null || tree.isInCircle(category)) {
                tree.top.add(category);
            } else {
                tree.below.computeIfAbsent(parent.id(), id -> new ArrayList<>()).add(category);
            }
        }
        return tree;
    }

    private @Nullable Category parent(Category category) {
        return category.parent() == null ? null : byId.get(category.parent());
    }

    private boolean isInCircle(Category category) {
        var seen = new LinkedHashSet<Id<Category>>();
        var each = parent(category);
        while (each != null && !each.equals(category) && seen.add(each.id())) {
            each = parent(each);
        }
        return category.equals(each);
    }

    public Optional<Category> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// Those that are below none, by code.
    public List<Category> top() {
        return List.copyOf(top);
    }

    /// Those right below it, by code.
    public List<Category> below(Category category) {
        return List.copyOf(below.getOrDefault(category.id(), List.of()));
    }

    /// The codes of the category and of all below it.
    public Set<String> codes(Category category) {
        var codes = new LinkedHashSet<String>();
        gather(category, codes);
        return codes;
    }

    private void gather(Category category, Set<String> codes) {
        if (codes.add(category.code())) {
            below(category).forEach(each -> gather(each, codes));
        }
    }

    /// The category of that code and those above it, from below; empty where the code is in no tree.
    public List<Category> path(String code) {
        var path = new LinkedHashSet<Category>();
        var each = byCode.get(code);
        while (each != null && path.add(each)) {
            each = parent(each);
        }
        return List.copyOf(path);
    }

    /// The code of the root above an exhibitor's first category; that category's where it is in no tree,
    /// empty for none.
    public String mainOf(Exhibitor exhibitor) {
        if (exhibitor.categories().isEmpty()) {
            return "";
        }
        var code = exhibitor.categories().getFirst();
        var path = path(code);
        return path.isEmpty() ? code : path.getLast().code();
    }
}
