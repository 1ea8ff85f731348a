package org.hallwright.domain.change;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallwright.domain.value.Id;

/// One edit of the user, whatever it touched: a drag of one booth, an import of a thousand exhibitors.
///
/// Each entry occurs at most once. Undo is [#inverse()]; the label stays that of the edit.
public record Change(Label label, List<Edit> edits) {
    public Change {
        edits = edits.stream().filter(e -> !e.isIdle()).toList();
        var seen = edits.stream().map(Edit::id).collect(Collectors.toSet());
        if (seen.size() != edits.size()) {
            throw new IllegalArgumentException("A change touches each entry once: " + label.key());
        }
    }

    public static Change of(Label label, Edit... edits) {
        return new Change(label, List.of(edits));
    }

    public Change inverse() {
        return new Change(label, edits.reversed().stream().map(Edit::inverse).toList());
    }

    public boolean isEmpty() {
        return edits.isEmpty();
    }

    public Set<Id<? extends Entry>> touched() {
        return edits.stream().map(Edit::id).collect(Collectors.toUnmodifiableSet());
    }

    /// Whether an entry of that kind, or of a kind below it, is among the touched.
    public boolean touches(Class<? extends Entry> kind) {
        return edits.stream().anyMatch(e -> kind.isAssignableFrom(e.kind()));
    }
}
