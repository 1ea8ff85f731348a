package org.hallwright.ui.roster.categories;

import java.util.List;
import org.hallwright.domain.roster.Category;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;

/// One category of the tree in words, with those below it.
///
/// @param id null for a word that exhibitors have and that is no category
/// @param sought folded words by which it is found
/// @param count how many exhibitors have it or one below it
public record CategoryLine(
        @Nullable Id<Category> id, String code, String words, String sought, int count, List<CategoryLine> below) {
    public CategoryLine {
        below = List.copyOf(below);
    }

    boolean isFoundBy(String folded) {
        return sought.contains(folded) || below.stream().anyMatch(line -> line.isFoundBy(folded));
    }
}
