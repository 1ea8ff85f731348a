package org.hallwright.ui.plan.rules;

import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.plan.rules.Limit;
import org.hallwright.domain.plan.rules.RulePack;
import org.hallwright.domain.plan.rules.RulePacks;
import org.hallwright.domain.value.Name;
import org.hallwright.service.Committed;
import org.hallwright.service.RulePackService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.plan.inspect.form.Lengths;

/// The packs that a plan can be held to, the one in force, and the one whose limits are shown.
public final class RulesViewModel {
    private final Desk desk;
    private final RulePackService service;
    private final ObservableList<RulePack> packs = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<RulePack> shown;

    public RulesViewModel(Desk desk, RulePackService service) {
        this.desk = desk;
        this.service = service;
        this.shown = new ReadOnlyObjectWrapper<>(inForce());
        refresh();
    }

    /// Follows the changes of the exhibition until the handle is run.
    public Runnable follow() {
        refresh();
        return desk.listen(this::changed);
    }

    private void changed(Committed committed) {
        if (committed.applied().touches(RulePack.class) || committed.applied().touches(Exhibition.class)) {
            refresh();
        }
    }

    private void refresh() {
        packs.setAll(RulePackService.all(desk.state()));
        var before = shown.get();
        shown.set(packs.stream()
                .filter(pack -> pack.id().equals(before.id()))
                .findFirst()
                .orElse(inForce()));
    }

    /// Shows the limits of another pack.
    public void show(RulePack pack) {
        shown.set(pack);
    }

    /// The pack that the plan is held to.
    public RulePack inForce() {
        return RulePacks.of(desk.state());
    }

    /// Whether the limits of the shown pack can be changed: those of the built-in ones cannot.
    public boolean isOwn() {
        return !shown.get().basedOn().isEmpty();
    }

    /// Holds the plan to the shown pack.
    public void use() {
        var code = shown.get().code();
        desk.runner().edit(() -> service.choose(code));
    }

    /// Copies the shown pack under the next free code, and shows the copy.
    public void copy() {
        var from = shown.get();
        var code = IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> from.code() + "-" + n)
                .filter(each -> RulePacks.find(desk.state(), each).isEmpty())
                .findFirst()
                .orElseThrow();
        var name = Name.of("Own copy of " + from.name().enFirst(), from.name().zhFirst() + "（副本）");
        desk.runner()
                .edit(
                        () -> service.copy(from.code(), code, name),
                        id -> desk.state().find(id).ifPresent(this::show));
    }

    /// Sets a limit of the shown pack to what was typed.
    ///
    /// @return whether that is a limit
    public boolean enter(Limit limit, String typed) {
        var value = Lengths.parse(typed);
        if (value.isEmpty() || value.getAsDouble() < 0) {
            return false;
        }
        if (value.getAsDouble() != limit.value()) {
            var pack = shown.get().id();
            desk.runner().edit(() -> service.setLimit(pack, limit.rule(), value.getAsDouble()));
        }
        return true;
    }

    public ObservableList<RulePack> packs() {
        return packs;
    }

    public ReadOnlyObjectProperty<RulePack> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public Desk desk() {
        return desk;
    }
}
