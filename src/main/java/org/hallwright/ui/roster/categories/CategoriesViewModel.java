package org.hallwright.ui.roster.categories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hallwright.domain.roster.Category;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.category.CategoryTree;
import org.hallwright.domain.value.Folding;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.NameOrder;
import org.hallwright.service.Committed;
import org.hallwright.service.roster.CategoryService;
import org.hallwright.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/// The tree of categories in words, and what is done to it. Words that exhibitors have and that are no category come
/// last.
public final class CategoriesViewModel {
    private final Desk desk;
    private final CategoryService service;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<CategoryLine>> lines = new ReadOnlyObjectWrapper<>(List.of());

    public CategoriesViewModel(Desk desk, CategoryService service) {
        this.desk = desk;
        this.service = service;
    }

    public Desk desk() {
        return desk;
    }

    public void open() {
        refresh();
        open.set(true);
    }

    public void close() {
        open.set(false);
    }

    /// Puts the tree into words anew.
    public void refresh() {
        var state = desk.state();
        var tree = CategoryTree.of(state);
        Map<String, Collection<Id<Exhibitor>>> having = new HashMap<>();
        state.all(Exhibitor.class)
                .forEach(e -> e.categories()
                        .forEach(code -> having.computeIfAbsent(code, c -> new ArrayList<>())
                                .add(e.id())));
        var all = new ArrayList<>(lines(tree, tree.top(), having));
        var words = new TreeSet<>(new NameOrder(desk.messages().language()));
        having.keySet().stream().filter(code -> tree.find(code).isEmpty()).forEach(words::add);
        words.forEach(word -> all.add(new CategoryLine(
                null,
                word,
                word,
                Folding.of(word),
                having.getOrDefault(word, List.of()).size(),
                List.of())));
        lines.set(List.copyOf(all));
    }

    private List<CategoryLine> lines(
            CategoryTree tree, List<Category> categories, Map<String, Collection<Id<Exhibitor>>> having) {
        var order = new NameOrder(desk.messages().language());
        return categories.stream()
                .map(category -> {
                    var name = category.name();
                    var with = new java.util.HashSet<Id<Exhibitor>>();
                    tree.codes(category).forEach(code -> with.addAll(having.getOrDefault(code, Set.of())));
                    return new CategoryLine(
                            category.id(),
                            category.code(),
                            words(category),
                            Folding.of(name.en() + "\n" + name.zh() + "\n" + category.code()),
                            with.size(),
                            lines(tree, tree.below(category), having));
                })
                .sorted(Comparator.comparing(CategoryLine::words, order))
                .toList();
    }

    private String words(Category category) {
        return category.name().isEmpty() ? category.code() : desk.name(category.name());
    }

    public void follow(Committed change) {
        if (change.applied().touches(Category.class) || change.applied().touches(Exhibitor.class)) {
            refresh();
        }
    }

    Name name(CategoryLine line) {
        return line.id() == null
                ? Name.guess(line.code())
                : desk.state().find(line.id()).map(Category::name).orElse(Name.NONE);
    }

    @Nullable
    Id<Category> parent(CategoryLine line) {
        return desk.state().find(line.id()).map(Category::parent).orElse(null);
    }

    /// Where a category can go: everywhere but below itself; the key is null for the top.
    Map<@Nullable Id<Category>, String> places(@Nullable CategoryLine line) {
        var places = new LinkedHashMap<@Nullable Id<Category>, String>();
        places.put(null, desk.text("categories.top"));
        gather(lines.get(), "", line, places);
        return places;
    }

    private static void gather(
            List<CategoryLine> from,
            String indent,
            @Nullable CategoryLine without,
            Map<@Nullable Id<Category>, String> places) {
        for (var line : from) {
            if (line.id() != null && (without == null || !line.id().equals(without.id()))) {
                places.put(line.id(), indent + line.words());
                gather(line.below(), indent + line.words() + " › ", without, places);
            }
        }
    }

    /// Adds a category and says its code once it is there.
    void add(Name name, @Nullable Id<Category> parent, java.util.function.Consumer<String> then) {
        desk.runner()
                .edit(
                        () -> service.add(name, parent),
                        id -> then.accept(
                                desk.state().find(id).map(Category::code).orElse("")));
    }

    /// Saves the name and place of a line; a word becomes a category.
    void save(CategoryLine line, Name name, @Nullable Id<Category> parent) {
        var id = line.id();
        if (id == null) {
            desk.runner().edit(() -> service.adopt(line.code(), name, parent));
        } else {
            desk.runner().edit(() -> service.change(id, name, parent));
        }
    }

    void delete(CategoryLine line) {
        var id = line.id();
        if (id != null) {
            desk.runner().edit(() -> service.delete(id));
        }
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<CategoryLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }
}
