package org.hallwright.drawing.plan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.roster.Category;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.category.CategoryTree;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static Exhibitor from(String id, String country) {
        return Exhibitor.named(new Id<>(id), Name.of(id, ""))
                .edit()
                .country(country)
                .build();
    }

    @Test
    void theMostFrequentComesFirstAndEqualOnesByTheirNames() {
        var ranking = Ranking.of(
                List.of(from("a", "RU"), from("b", "JP"), from("c", "CN"), from("d", "CN"), from("e", "")),
                Exhibitor::country);
        assertThat(ranking.all()).containsExactly("CN", "JP", "RU");
        assertThat(ranking.placeOf(from("x", "JP"))).isEqualTo(1);
        assertThat(ranking.placeOf(from("x", "DE"))).isEqualTo(-1);
        assertThat(ranking.placeOf(null)).isEqualTo(-1);
    }

    @Test
    void anExhibitorCountsForTheRootAboveItsFirstCategory() {
        var root = new Category(new Id<>("c1"), null, "M", Name.of("Machines", "机械"));
        var leaf = new Category(new Id<>("c2"), root.id(), "M1", Name.of("Lathes", "车床"));
        var tree = CategoryTree.of(ExhibitionState.of(List.of(root, leaf)));
        var exhibitor = Exhibitor.named(new Id<>("x"), Name.of("X", ""));
        assertThat(tree.mainOf(exhibitor)).isEmpty();
        assertThat(tree.mainOf(exhibitor.edit().categories(List.of("M1", "Z")).build()))
                .isEqualTo("M");
        assertThat(tree.mainOf(exhibitor.edit().categories(List.of("Z")).build()))
                .isEqualTo("Z");
    }

    @Test
    void aCircleOfCategoriesEnds() {
        var a = new Category(new Id<>("a"), new Id<>("b"), "A", Name.NONE);
        var b = new Category(new Id<>("b"), new Id<>("a"), "B", Name.NONE);
        var tree = CategoryTree.of(ExhibitionState.of(List.of(a, b)));
        var exhibitor = Exhibitor.named(new Id<>("x"), Name.NONE)
                .edit()
                .categories(List.of("A"))
                .build();
        assertThat(tree.mainOf(exhibitor)).isIn("A", "B");
    }
}
