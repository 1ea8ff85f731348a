package org.hallwright.ui.plan.revision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.revision.PlanDifference;
import org.hallwright.domain.plan.revision.Revision;
import org.hallwright.domain.value.Id;
import org.hallwright.service.Committed;
import org.hallwright.service.revisions.RevisionService;
import org.hallwright.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/// The revisions of the plan, the one that is looked at, and the one that it is compared with.
///
/// Chosen at first: the draft, compared with the latest revision that is none.
public final class RevisionsViewModel {
    private final Desk desk;
    private final RevisionService service;
    private final ObservableList<Revision> revisions = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Revision> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Revision> against = new SimpleObjectProperty<>();
    private final ObservableList<Hall> halls = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Hall> hall = new SimpleObjectProperty<>();
    private final ObservableList<PlanDifference> differences = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Compared> compared = new ReadOnlyObjectWrapper<>();
    private final Map<Id<Hall>, List<Compared.Side>> drawn = new HashMap<>();
    private boolean refreshing;

    /// What was compared, and the plans of the hall that comes to the front, which are made off the screen's thread.
    private record Found(Compared compared, @Nullable Hall front, List<Compared.Side> sides) {}

    public RevisionsViewModel(Desk desk, RevisionService service) {
        this.desk = desk;
        this.service = service;
        selected.addListener((o, before, now) -> choose());
        against.addListener((o, before, now) -> compare());
    }

    public Desk desk() {
        return desk;
    }

    /// Reads the revisions, and follows what is done to them and to the plan until the returned handle is run.
    public Runnable follow() {
        refresh();
        return desk.listen(this::heard);
    }

    private void heard(Committed committed) {
        if (concerns(committed.applied())) {
            refresh();
        }
    }

    private static boolean concerns(Change change) {
        return change.touches(Revision.class)
                || change.touches(PlanElement.class)
                || change.touches(Hall.class)
                || change.touches(Assignment.class)
                || change.touches(Hold.class);
    }

    private void refresh() {
        refreshing = true;
        var chosen = selected.get();
        var other = against.get();
        revisions.setAll(service.all());
        selected.set(again(chosen).orElse(revisions.getFirst()));
        against.set(again(other).filter(r -> !isSelected(r)).orElseGet(this::usual));
        refreshing = false;
        compare();
    }

    private Optional<Revision> again(@Nullable Revision revision) {
        return revision == null
                ? Optional.empty()
                : revisions.stream().filter(r -> r.id().equals(revision.id())).findFirst();
    }

    private boolean isSelected(Revision revision) {
        var chosen = selected.get();
        return chosen != null && chosen.id().equals(revision.id());
    }

    /// The draft for every other one, and for the draft the one before it; null where there is only one.
    private @Nullable Revision usual() {
        return revisions.stream().filter(r -> !isSelected(r)).findFirst().orElse(null);
    }

    private void choose() {
        if (!refreshing && selected.get() != null) {
            var other = against.get();
            if (other == null || isSelected(other)) {
                against.set(usual());
            } else {
                compare();
            }
        }
    }

    private void compare() {
        if (refreshing) {
            return;
        }
        var one = selected.get();
        var other = against.get();
        if (one == null || other == null) {
            show(null);
            return;
        }
        var later = revisions.indexOf(one) < revisions.indexOf(other) ? one : other;
        var earlier = later == one ? other : one;
        var before = hall.get();
        desk.runner().work(() -> found(earlier, later, before), found -> {
            if (selected.get() == one && against.get() == other) {
                show(found);
            }
        });
    }

    private Found found(Revision earlier, Revision later, @Nullable Hall before) {
        var found = new Compared(
                earlier, later, service.plan(earlier), service.plan(later), service.compare(earlier, later));
        var front = found.halls().stream()
                .filter(h -> before != null && h.id().equals(before.id()))
                .findFirst()
                .or(found::firstThatDiffers)
                .orElse(null);
        return new Found(found, front, front == null ? List.of() : found.sides(front.id(), desk::name));
    }

    private void show(@Nullable Found found) {
        drawn.clear();
        halls.setAll(found == null ? List.of() : found.compared().halls());
        differences.setAll(found == null ? List.of() : found.compared().differences());
        if (found != null && found.front() != null) {
            drawn.put(found.front().id(), found.sides());
        }
        compared.set(found == null ? null : found.compared());
        hall.set(found == null ? null : found.front());
    }

    /// Brings the hall of a difference to the front.
    public void goTo(PlanDifference difference) {
        halls.stream().filter(h -> h.id().equals(difference.hall())).findFirst().ifPresent(hall::set);
    }

    /// How many differences of that kind there are.
    public long count(PlanDifference.Kind kind) {
        return differences.stream().filter(d -> d.kind() == kind).count();
    }

    /// The draft first, then the latest.
    public ObservableList<Revision> revisions() {
        return revisions;
    }

    public ObjectProperty<@Nullable Revision> selectedProperty() {
        return selected;
    }

    public ObjectProperty<@Nullable Revision> againstProperty() {
        return against;
    }

    public ObservableList<Hall> halls() {
        return halls;
    }

    public ObjectProperty<@Nullable Hall> hallProperty() {
        return hall;
    }

    public ObservableList<PlanDifference> differences() {
        return differences;
    }

    /// The two plans, null while there is only one revision.
    ReadOnlyObjectProperty<@Nullable Compared> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    /// The two plans of the hall in front, the earlier first; empty while there is nothing to compare.
    List<Compared.Side> sides() {
        var found = compared.get();
        var front = hall.get();
        return found == null || front == null
                ? List.of()
                : drawn.computeIfAbsent(front.id(), id -> found.sides(id, desk::name));
    }

    /// The one that is looked at, while there are any.
    Revision chosen() {
        return Objects.requireNonNull(selected.get());
    }
}
