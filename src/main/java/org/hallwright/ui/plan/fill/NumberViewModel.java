package org.hallwright.ui.plan.fill;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.layout.Numbering;
import org.hallwright.domain.plan.layout.StartCorner;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.plan.PlanOverlay.Ghost;
import org.hallwright.service.plan.LayoutService;
import org.hallwright.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/// How the booths of a hall are to be numbered, and which numbers they would get.
public final class NumberViewModel {
    private final Desk desk;
    private final LayoutService layouts;
    private final LayoutGhosts ghosts;
    private final ObjectProperty<Numbering.Style> style = new SimpleObjectProperty<>(Numbering.Style.HUNDREDS);
    private final ObjectProperty<StartCorner> corner = new SimpleObjectProperty<>(StartCorner.BOTTOM_LEFT);
    private final StringProperty prefix = new SimpleStringProperty("");
    private final StringProperty suffix = new SimpleStringProperty("");
    private final StringProperty first = new SimpleStringProperty("101");
    private final StringProperty along = new SimpleStringProperty("2");
    private final StringProperty across = new SimpleStringProperty("1");
    private final StringProperty rows = new SimpleStringProperty("100");
    private final BooleanProperty onlySelected = new SimpleBooleanProperty();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Set<Id<Booth>> selected = Set.of();
    private @Nullable Hall hall;

    public NumberViewModel(Desk desk, LayoutService layouts, LayoutGhosts ghosts) {
        this.desk = desk;
        this.layouts = layouts;
        this.ghosts = ghosts;
        style.addListener((o, before, now) -> {
            first.set(now == Numbering.Style.LETTERS ? "1" : "101");
            workOut();
        });
        for (var wish : List.of(corner, prefix, suffix, first, along, across, rows, onlySelected)) {
            wish.addListener(o -> workOut());
        }
    }

    /// @param chosen booths that are selected, which may be numbered alone
    void open(Hall shown, Set<Id<Booth>> chosen) {
        selected = Set.copyOf(chosen);
        onlySelected.set(selected.size() > 1);
        prefix.set(shown.code());
        hall = shown;
        workOut();
    }

    void close() {
        hall = null;
        ghosts.clear();
    }

    private void workOut() {
        ghosts.clear();
        changes.set(0);
        problem.set("");
        var shown = hall;
        var numbering = numbering();
        if (shown == null) {
            return;
        }
        if (numbering == null) {
            problem.set(desk.text("plan.numbering-impossible"));
            return;
        }
        var from = corner.get();
        var only = only();
        desk.runner().work(() -> layouts.previewNumbers(shown.id(), numbering, from, only), numbers -> {
            if (shown == hall && numbering.equals(numbering()) && from == corner.get() && only.equals(only())) {
                show(numbers);
            }
        });
    }

    private Set<Id<Booth>> only() {
        return onlySelected.get() ? selected : Set.of();
    }

    private void show(Map<Id<Booth>, String> numbers) {
        changes.set(layouts.changes(numbers));
        ghosts.show(numbers.entrySet().stream()
                .flatMap(e -> desk.state().find(e.getKey()).stream()
                        .map(b -> new Ghost(b.footprint().outline(), e.getValue(), true)))
                .toList());
    }

    /// What is typed, null while it cannot tell booths apart.
    private @Nullable Numbering numbering() {
        try {
            var base = style.get() == Numbering.Style.LETTERS ? Numbering.grid("") : Numbering.from("101");
            return base.between(prefix.get().strip(), suffix.get().strip())
                    .withFirst(Integer.parseInt(first.get().strip()))
                    .stepping(
                            Integer.parseInt(along.get().strip()),
                            Integer.parseInt(across.get().strip()))
                    .withStep(Integer.parseInt(rows.get().strip()));
        } catch (IllegalArgumentException unusable) {
            return null;
        }
    }

    /// Numbers the booths, as one step.
    void apply(Runnable then) {
        var numbering = numbering();
        var shown = hall;
        if (shown != null && numbering != null) {
            var from = corner.get();
            var only = only();
            desk.runner().edit(() -> layouts.number(shown.id(), numbering, from, only), count -> then.run());
        }
    }

    Desk desk() {
        return desk;
    }

    boolean hasSelection() {
        return !selected.isEmpty();
    }

    ObjectProperty<Numbering.Style> styleProperty() {
        return style;
    }

    ObjectProperty<StartCorner> cornerProperty() {
        return corner;
    }

    StringProperty prefixProperty() {
        return prefix;
    }

    StringProperty suffixProperty() {
        return suffix;
    }

    StringProperty firstProperty() {
        return first;
    }

    StringProperty alongProperty() {
        return along;
    }

    StringProperty acrossProperty() {
        return across;
    }

    StringProperty rowsProperty() {
        return rows;
    }

    BooleanProperty onlySelectedProperty() {
        return onlySelected;
    }

    ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
