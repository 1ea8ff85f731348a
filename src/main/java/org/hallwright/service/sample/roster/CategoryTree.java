package org.hallwright.service.sample.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.roster.Category;
import org.hallwright.domain.value.Id;
import org.hallwright.service.sample.names.Table;

/// The categories of a sample exhibition, and which of them each group of trades falls under.
public final class CategoryTree {
    private final List<Category> categories = new ArrayList<>();
    private final Map<String, List<String>> codesByGroup = new HashMap<>();

    public CategoryTree(String prefix, String file) {
        for (var row : Table.read(file)) {
            var parent = row.text(1).isEmpty() ? null : CategoryTree.id(prefix, row.text(1));
            categories.add(new Category(id(prefix, row.text(0)), parent, row.text(0), row.name(3)));
            for (var group : row.words(2, " ")) {
                codesByGroup.computeIfAbsent(group, g -> new ArrayList<>()).add(row.text(0));
            }
        }
    }

    private static Id<Category> id(String prefix, String code) {
        return Id.named(prefix + "/category/" + code);
    }

    public List<Category> categories() {
        return categories;
    }

    public List<String> codes(String group) {
        return codesByGroup.getOrDefault(group, List.of());
    }
}
