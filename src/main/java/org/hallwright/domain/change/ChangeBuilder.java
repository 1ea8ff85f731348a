package org.hallwright.domain.change;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;

/// Gathers what one verb of the user does to many entries into one [Change] against a state.
///
/// An entry put twice keeps its first before and its last after. Reading through the builder sees what was put.
public final class ChangeBuilder {
    private final ExhibitionState state;
    private final Map<Id<?>, @Nullable Entry> after = new LinkedHashMap<>();

    public ChangeBuilder(ExhibitionState state) {
        this.state = state;
    }

    public ChangeBuilder put(Entry entry) {
        after.put(entry.id(), entry);
        return this;
    }

    public ChangeBuilder delete(Id<? extends Entry> id) {
        after.put(id, null);
        return this;
    }

    /// The entry as it will be after what was gathered so far.
    @SuppressWarnings("unchecked")
    public <T extends Entry> Optional<T> find(Id<T> id) {
        return after.containsKey(id) ? Optional.ofNullable((T) after.get(id)) : state.find(id);
    }

    public Change build(Label label) {
        var edits = after.entrySet().stream()
                .filter(e -> e.getValue() != null || before(e.getKey()) != null)
                .map(e -> new Edit(before(e.getKey()), e.getValue()))
                .toList();
        return new Change(label, edits);
    }

    @SuppressWarnings("unchecked")
    private @Nullable Entry before(Id<?> id) {
        return state.find((Id<Entry>) id).orElse(null);
    }
}
