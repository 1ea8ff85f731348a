package org.hallwright.service.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.ThemedArea.Admission;
import org.hallwright.domain.roster.Category;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.category.CategoryTree;
import org.hallwright.domain.value.Folding;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.WrongRequest;
import org.jspecify.annotations.Nullable;

/// The tree of categories: each verb is one change, and no exhibitor or area is left with a category that is gone.
///
/// Every verb throws [WrongRequest] where it cannot be done, and then nothing has changed.
public final class CategoryService {
    private static final int LONGEST_CODE = 24;

    private final OpenExhibition open;

    public CategoryService(OpenExhibition open) {
        this.open = open;
    }

    /// Adds a category below another one, or at the top.
    public Id<Category> add(Name name, @Nullable Id<Category> parent) {
        return add(name, parent, "");
    }

    /// Makes a category of a word that the roster uses as if it were one.
    public Id<Category> adopt(String word, Name name, @Nullable Id<Category> parent) {
        return add(name, parent, word);
    }

    private Id<Category> add(Name name, @Nullable Id<Category> parent, String code) {
        var id = Id.<Category>fresh();
        open.edit(state -> {
            demandName(state, id, parent, name);
            var category = new Category(id, parent, code.isEmpty() ? freeCode(state, name) : code, name);
            return new ChangeBuilder(state).put(category).build(Label.of("change.add-category", name));
        });
        return id;
    }

    /// Gives it another name and place; its code stays, so that all that names it follows.
    public void change(Id<Category> id, Name name, @Nullable Id<Category> parent) {
        open.edit(state -> {
            var before = find(state, id);
            if (parent != null
                    && CategoryTree.of(state)
                            .codes(before)
                            .contains(find(state, parent).code())) {
                throw new WrongRequest("categories.below-itself", before.name());
            }
            demandName(state, id, parent, name);
            var after = new Category(id, parent, before.code(), name);
            return new ChangeBuilder(state).put(after).build(Label.of("change.edit-category", name));
        });
    }

    /// Takes it out of the tree: what is below it, its exhibitors, and areas that admit it, go to the one above it.
    /// At the top, what is below it is at the top then, and its exhibitors have one category less.
    public void delete(Id<Category> id) {
        open.edit(state -> {
            var gone = find(state, id);
            var above = state.find(gone.parent()).map(Category::code);
            if (above.isEmpty()) {
                refuseAdmitted(state, gone);
            }
            var builder = new ChangeBuilder(state).delete(id);
            state.all(Category.class).stream()
                    .filter(each -> id.equals(each.parent()))
                    .forEach(each -> builder.put(new Category(each.id(), gone.parent(), each.code(), each.name())));
            for (var exhibitor : state.all(Exhibitor.class)) {
                if (exhibitor.categories().contains(gone.code())) {
                    var now = without(exhibitor.categories(), gone.code(), above);
                    builder.put(exhibitor.edit().categories(now).build());
                }
            }
            state.all(ThemedArea.class).stream()
                    .filter(area -> area.admits().categories().contains(gone.code()))
                    .forEach(area -> builder.put(area.withAdmits(admits(area.admits(), gone.code(), above))));
            state.all(Section.class).stream()
                    .filter(section -> section.admits().categories().contains(gone.code()))
                    .forEach(section -> builder.put(section.withAdmits(admits(section.admits(), gone.code(), above))));
            return builder.build(Label.of("change.delete-category", gone.name()));
        });
    }

    private static List<String> without(List<String> codes, String gone, Optional<String> instead) {
        var now = new ArrayList<String>();
        for (var code : codes) {
            var kept = code.equals(gone) ? instead.orElse("") : code;
            if (!kept.isEmpty() && !now.contains(kept)) {
                now.add(kept);
            }
        }
        return now;
    }

    private static Admission admits(Admission before, String gone, Optional<String> instead) {
        return new Admission(
                without(before.categories(), gone, instead),
                before.countries(),
                before.provinces(),
                before.foreignOnly());
    }

    /// An area that admits only this category would suddenly admit everybody.
    private static void refuseAdmitted(ExhibitionState state, Category gone) {
        var only = List.of(gone.code());
        state.all(ThemedArea.class).stream()
                .filter(area -> area.admits().categories().equals(only))
                .map(ThemedArea::name)
                .findFirst()
                .or(() -> state.all(Section.class).stream()
                        .filter(section -> section.admits().categories().equals(only))
                        .map(Section::name)
                        .findFirst())
                .ifPresent(area -> {
                    throw new WrongRequest("categories.admitted", gone.name(), area);
                });
    }

    private static Category find(ExhibitionState state, Id<Category> id) {
        return state.find(id).orElseThrow(() -> new WrongRequest("categories.gone"));
    }

    private static void demandName(ExhibitionState state, Id<Category> id, @Nullable Id<Category> parent, Name name) {
        if (name.isEmpty()) {
            throw new WrongRequest("categories.name-missing");
        }
        if (parent != null) {
            find(state, parent);
        }
        var taken = state.all(Category.class).stream()
                .filter(each -> !each.id().equals(id) && java.util.Objects.equals(each.parent(), parent))
                .anyMatch(each -> isSame(each.name().en(), name.en())
                        || isSame(each.name().zh(), name.zh()));
        if (taken) {
            throw new WrongRequest("categories.name-taken", name);
        }
    }

    private static boolean isSame(String one, String other) {
        return !one.isEmpty() && Folding.of(one).equals(Folding.of(other));
    }

    /// From the English name, with a number where the code is in use; also by words that are no category.
    private static String freeCode(ExhibitionState state, Name name) {
        var used = new java.util.HashSet<String>();
        state.all(Category.class).forEach(each -> used.add(each.code()));
        state.all(Exhibitor.class).forEach(each -> used.addAll(each.categories()));
        var plain =
                name.en().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var stem = plain.isEmpty() ? "category" : plain.substring(0, Math.min(LONGEST_CODE, plain.length()));
        return free(stem, used);
    }

    private static String free(String stem, Set<String> used) {
        var code = stem;
        for (var nth = 2; used.contains(code); nth++) {
            code = stem + "-" + nth;
        }
        return code;
    }
}
