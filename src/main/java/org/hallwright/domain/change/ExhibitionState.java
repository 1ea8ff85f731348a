package org.hallwright.domain.change;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// Everything that one exhibition holds, at one moment: persistent maps from id to entry, by kind.
///
/// Applying a [Change] gives a new state and leaves this one as it was; both share what did not change, so that a
/// snapshot costs nothing. Safe to read from any thread.
public final class ExhibitionState {
    public static final ExhibitionState EMPTY = new ExhibitionState(HashTreePMap.empty(), HashTreePMap.empty());

    private final PMap<Id<?>, Entry> all;
    private final PMap<Class<?>, PMap<Id<?>, Entry>> byKind;
    private final Map<Class<?>, Derived<?>> derived = new ConcurrentHashMap<>();

    private ExhibitionState(PMap<Id<?>, Entry> all, PMap<Class<?>, PMap<Id<?>, Entry>> byKind) {
        this.all = all;
        this.byKind = byKind;
    }

    public static ExhibitionState of(Collection<? extends Entry> entries) {
        var edits = entries.stream().map(Edit::create).toList();
        return EMPTY.apply(new Change(Label.of("change.create"), edits));
    }

    /// The state after the change.
    ///
    /// @throws ChangeConflict if an entry is not what the change says it was before
    public ExhibitionState apply(Change change) {
        var newAll = all;
        var newByKind = byKind;
        for (var edit : change.edits()) {
            if (!Objects.equals(newAll.get(edit.id()), edit.before())) {
                throw new ChangeConflict(edit.id());
            }
            var table = newByKind.getOrDefault(edit.kind(), HashTreePMap.empty());
            newAll = put(newAll, edit);
            newByKind = newByKind.plus(edit.kind(), put(table, edit));
        }
        var after = new ExhibitionState(newAll, newByKind);
        derived.forEach((kind, each) -> after.derived.put(kind, each.after(change)));
        return after;
    }

    private static PMap<Id<?>, Entry> put(PMap<Id<?>, Entry> map, Edit edit) {
        return edit.after() == null ? map.minus(edit.id()) : map.plus(edit.id(), edit.after());
    }

    @SuppressWarnings("unchecked")
    public <T extends Entry> Optional<T> find(@Nullable Id<T> id) {
        return id == null ? Optional.empty() : Optional.ofNullable((T) all.get(id));
    }

    /// The entry with that id, which must exist.
    public <T extends Entry> T get(Id<T> id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No entry " + id));
    }

    /// All entries of one concrete kind, in no order.
    @SuppressWarnings("unchecked")
    public <T extends Entry> Collection<T> all(Class<T> kind) {
        var table = byKind.get(kind);
        return table == null ? List.of() : (Collection<T>) (Collection<?>) table.values();
    }

    /// What is derived from this state: kept if it was asked for before, here or of a state that this one came
    /// from, else worked out now.
    public <T extends Derived<T>> T derived(Class<T> kind, Function<ExhibitionState, T> anew) {
        var known = derived.get(kind);
        if (known == null) {
            var made = anew.apply(this);
            known = Objects.requireNonNullElse(derived.putIfAbsent(kind, made), made);
        }
        return kind.cast(known);
    }

    public <T extends Entry> List<T> sorted(Class<T> kind, Comparator<? super T> order) {
        return all(kind).stream().sorted(order).toList();
    }

    public int count(Class<? extends Entry> kind) {
        var table = byKind.get(kind);
        return table == null ? 0 : table.size();
    }

    public int size() {
        return all.size();
    }

    public Collection<Entry> entries() {
        return all.values();
    }

    public Set<Class<?>> kinds() {
        return byKind.keySet();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExhibitionState that && all.equals(that.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }
}
