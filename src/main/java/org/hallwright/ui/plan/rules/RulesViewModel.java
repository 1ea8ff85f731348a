package org.hallwright.ui.plan.rules;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.plan.rules.KnownLimits;
import org.hallwright.domain.plan.rules.Limit;
import org.hallwright.domain.plan.rules.RulePack;
import org.hallwright.domain.plan.rules.RulePacks;
import org.hallwright.domain.plan.rules.Sources;
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

    /// Who asks for a limit, in the reader's language or in the user's own words.
    public String source(Limit limit) {
        return Sources.isKnown(limit.source()) ? desk.text("rule-source." + limit.source()) : limit.source();
    }

    /// Notes who asks for a limit of the shown pack.
    public void enterSource(Limit limit, String typed) {
        if (!typed.strip().equals(source(limit))) {
            var pack = shown.get().id();
            desk.runner().edit(() -> service.setSource(pack, limit.rule(), typed));
        }
    }

    /// Takes a limit out of the shown pack: its rule is not checked any more.
    public void drop(Limit limit) {
        var pack = shown.get().id();
        desk.runner().edit(() -> service.dropLimit(pack, limit.rule()));
    }

    /// The limits that the shown pack could have as well.
    public List<Limit> missing() {
        return KnownLimits.missing(shown.get());
    }

    /// Takes a limit into the shown pack, to be changed from its usual value.
    public void add(Limit limit) {
        var pack = shown.get().id();
        desk.runner().edit(() -> service.addLimit(pack, limit.rule()));
    }

    /// Names the shown pack as typed; a pack keeps its name where nothing was.
    public void rename(String typed) {
        var pack = shown.get();
        if (isOwn() && !typed.isBlank() && !typed.strip().equals(desk.name(pack.name()))) {
            desk.runner().edit(() -> service.rename(pack.id(), Name.guess(typed.strip())));
        }
    }

    /// Deletes the shown pack; the one in force is shown then.
    public void delete() {
        var pack = shown.get().id();
        desk.runner().edit(() -> service.delete(pack));
    }

    /// Which pack the plan is checked by, and what can be done with the shown one.
    public String note() {
        var inForce = inForce();
        var key = shown.get().code().equals(inForce.code())
                ? isOwn() ? "plan.pack-own-in-force" : "plan.pack-in-force"
                : isOwn() ? "plan.pack-own" : "plan.pack-built-in";
        return desk.text(key, desk.name(inForce.name()));
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
