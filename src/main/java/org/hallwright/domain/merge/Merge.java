package org.hallwright.domain.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Links;
import org.hallwright.domain.merge.Difference.Reason;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;

/// What two copies of one exhibition made of the state from which both began: what goes together by itself, and the
/// [Difference]s that somebody has to choose about.
///
/// Seen from the other desk the same three states give the same differences with the sides exchanged.
public final class Merge {
    private final ExhibitionState base;
    private final ExhibitionState mine;
    private final ExhibitionState theirs;
    private final Set<Id<?>> changedHere;
    private final Set<Id<?>> changedThere;
    private final List<Difference> differences;

    private Merge(ExhibitionState base, ExhibitionState mine, ExhibitionState theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        changedHere = changed(mine);
        changedThere = changed(theirs);
        differences = found();
    }

    /// @param base [ExhibitionState#EMPTY] where no common state is known: then what only one copy has is kept
    public static Merge of(ExhibitionState base, ExhibitionState mine, ExhibitionState theirs) {
        return new Merge(base, mine, theirs);
    }

    private Set<Id<?>> changed(ExhibitionState now) {
        var ids = new HashSet<Id<?>>();
        now.entries().stream().filter(e -> !e.equals(find(base, e.id()))).forEach(e -> ids.add(e.id()));
        base.entries().stream().filter(e -> find(now, e.id()) == null).forEach(e -> ids.add(e.id()));
        return ids;
    }

    @SuppressWarnings("unchecked")
    static @Nullable Entry find(ExhibitionState state, Id<?> id) {
        return state.find((Id<Entry>) id).orElse(null);
    }

    /// Whether it is what a desk remembers of a file that it imported: nobody is asked about that, and it goes with
    /// its exhibitor.
    static boolean isMemory(Entry entry) {
        return entry.isAside();
    }

    /// In an order that depends on nothing but what they are about.
    public List<Difference> differences() {
        return differences;
    }

    /// What only the other copy changed, or both in ways that go together.
    public int taken() {
        return (int) changedThere.stream()
                .filter(id -> !isAlike(id) && !isDisputed(id) && isCounted(id))
                .count();
    }

    /// What only this desk changed.
    public int kept() {
        return (int) changedHere.stream()
                .filter(id -> !changedThere.contains(id) && !isDisputed(id) && isCounted(id))
                .count();
    }

    private boolean isCounted(Id<?> id) {
        return Stream.of(base, mine, theirs)
                .map(state -> find(state, id))
                .filter(Objects::nonNull)
                .noneMatch(Merge::isMemory);
    }

    private boolean isAlike(Id<?> id) {
        return Objects.equals(find(mine, id), find(theirs, id));
    }

    private boolean isDisputed(Id<?> id) {
        return differences.stream().anyMatch(d -> d.subject().id().equals(id));
    }

    /// Whether there is nothing to take and nothing to choose.
    public boolean isIdle() {
        return changedThere.stream().allMatch(this::isAlike);
    }

    ExhibitionState base() {
        return base;
    }

    ExhibitionState mine() {
        return mine;
    }

    ExhibitionState theirs() {
        return theirs;
    }

    Set<Id<?>> changedThere() {
        return changedThere;
    }

    /// What this desk deleted and the other copy still has.
    List<Id<?>> deletedHere() {
        return changedHere.stream()
                .filter(id -> find(mine, id) == null && find(theirs, id) != null)
                .toList();
    }

    /// What comes of it with these choices. Where one is missing, this desk's side stands.
    public Merged with(Map<Difference.Key, Side> choices) {
        return new Resolution(this, choices).result();
    }

    private List<Difference> found() {
        var all = new ArrayList<Difference>();
        for (var id : changedHere) {
            if (changedThere.contains(id) && !isAlike(id)) {
                all.addAll(disputed(id));
            }
        }
        all.addAll(deletedButUsed(Reason.DELETED_HERE, mine, theirs, changedHere, changedThere));
        all.addAll(deletedButUsed(Reason.DELETED_THERE, theirs, mine, changedThere, changedHere));
        all.addAll(Claims.between(this));
        all.sort(Comparator.comparing((Difference d) -> d.subject().getClass().getSimpleName())
                .thenComparing(d -> d.subject().id().value())
                .thenComparing(Difference::field));
        return List.copyOf(all);
    }

    private List<Difference> disputed(Id<?> id) {
        var before = find(base, id);
        var here = find(mine, id);
        var there = find(theirs, id);
        if (here != null && there != null) {
            return new Versions(before, here, there).differences();
        }
        if (!isCounted(id)) {
            return List.of();
        }
        return List.of(Difference.of(here == null ? Reason.DELETED_HERE : Reason.DELETED_THERE, before, here, there));
    }

    /// What one copy deleted and the other left as it was, but needs for something that it made meanwhile.
    private List<Difference> deletedButUsed(
            Reason reason,
            ExhibitionState deleting,
            ExhibitionState using,
            Set<Id<?>> deleters,
            Collection<Id<?>> users) {
        var gone = new HashSet<Id<?>>();
        deleters.stream()
                .filter(id -> find(deleting, id) == null && !users.contains(id))
                .forEach(gone::add);
        var usedBy = new HashMap<Id<?>, List<Entry>>();
        for (var user : users) {
            var now = find(using, user);
            var before = find(base, user);
            if (now != null && !gone.isEmpty() && !isMemory(now)) {
                var links = new HashSet<>(Links.of(now));
                links.retainAll(gone);
                links.removeAll(before == null ? Set.of() : Links.of(before));
                links.forEach(link ->
                        usedBy.computeIfAbsent(link, k -> new ArrayList<>()).add(now));
            }
        }
        return usedBy.entrySet().stream()
                .map(e -> Difference.of(
                                reason, find(base, e.getKey()), find(mine, e.getKey()), find(theirs, e.getKey()))
                        .usedBy(sorted(e.getValue())))
                .toList();
    }

    private static List<Entry> sorted(List<Entry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(e -> e.id().value()))
                .toList();
    }
}
