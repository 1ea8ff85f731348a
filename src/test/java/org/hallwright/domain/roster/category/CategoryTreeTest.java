package org.hallwright.domain.roster.category;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.roster.Category;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;

class CategoryTreeTest {
    private static Category category(String code, String parent) {
        return new Category(
                new Id<>("id-" + code), parent.isEmpty() ? null : new Id<>("id-" + parent), code, Name.of(code, ""));
    }

    private static CategoryTree tree(Category... categories) {
        return CategoryTree.of(ExhibitionState.of(List.of(categories)));
    }

    @Test
    void aPathLeadsFromACategoryToItsRoot() {
        var tree = tree(category("M", ""), category("M1", "M"), category("M11", "M1"));

        assertThat(tree.path("M11")).extracting(Category::code).containsExactly("M11", "M1", "M");
        assertThat(tree.path("Z")).isEmpty();
    }

    @Test
    void theCodesOfACategoryAreThoseOfAllBelowIt() {
        var tree = tree(category("M", ""), category("M1", "M"), category("M11", "M1"), category("N", ""));

        assertThat(tree.codes(tree.top().getFirst())).containsExactly("M", "M1", "M11");
    }

    @Test
    void circlesAndOrphansStandAtTheTop() {
        var tree = tree(category("A", "B"), category("B", "A"), category("C", "gone"), category("D", "A"));

        assertThat(tree.top()).extracting(Category::code).containsExactly("A", "B", "C");
        assertThat(tree.path("D")).extracting(Category::code).containsExactly("D", "A", "B");
    }
}
