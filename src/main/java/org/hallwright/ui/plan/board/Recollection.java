package org.hallwright.ui.plan.board;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.shape.Shapes;
import org.hallwright.domain.value.Id;
import org.hallwright.service.Committed;
import org.hallwright.store.CommitKind;
import org.jspecify.annotations.Nullable;

/// Remembers what was selected when an edit was made, and knows where to look when it is undone or done
/// again.
final class Recollection {
    private final Map<Long, Set<Id<? extends PlanElement>>> selections = new HashMap<>();

    /// Where a change is seen, and what is to be selected there.
    record Place(Id<Hall> hall, Bounds bounds, Set<Id<? extends PlanElement>> selection) {}

    /// Notes what is selected at an edit; of an undo or a redo says where to look, null where nothing is
    /// seen.
    @Nullable
    Place after(Committed committed, Set<Id<? extends PlanElement>> selected) {
        var entry = committed.entry();
        if (entry.kind() == CommitKind.EDIT) {
            selections.put(entry.seq(), selected);
            return null;
        }
        var moved = committed.applied().edits().stream()
                .filter(Recollection::isSeen)
                .toList();
        if (moved.isEmpty()) {
            return null;
        }
        var remembered = selections.get(entry.target());
        var selection = remembered == null ? there(moved) : remembered;
        return new Place(hall(moved.getFirst()), bounds(moved), selection);
    }

    /// A change of an element that is seen on the floor, not only of what its neighbours make of it.
    private static boolean isSeen(Edit edit) {
        var before = element(edit.before());
        var after = element(edit.after());
        return before.isPresent() != after.isPresent()
                || before.isPresent()
                        && !(before.get().hall().equals(after.get().hall())
                                && Shapes.outline(before.get()).equals(Shapes.outline(after.get())));
    }

    private static Optional<PlanElement> element(@Nullable Entry entry) {
        return entry instanceof PlanElement element ? Optional.of(element) : Optional.empty();
    }

    private static Set<Id<? extends PlanElement>> there(List<Edit> edits) {
        return edits.stream()
                .flatMap(e -> element(e.after()).stream())
                .map(PlanElement::id)
                .collect(Collectors.toSet());
    }

    private static Id<Hall> hall(Edit edit) {
        return element(edit.after())
                .or(() -> element(edit.before()))
                .orElseThrow()
                .hall();
    }

    private static Bounds bounds(List<Edit> edits) {
        return edits.stream()
                .flatMap(e -> Stream.of(e.before(), e.after()))
                .flatMap(e -> element(e).stream())
                .map(PlanElement::bounds)
                .reduce(Bounds::union)
                .orElseThrow();
    }
}
