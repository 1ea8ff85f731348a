package org.hallwright.domain.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.Links;
import org.hallwright.domain.merge.Difference.Reason;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;

/// Works out what a merge does with the choices made, so that nothing in the result points to what is gone and no
/// booth is taken twice.
final class Resolution {
    private final Merge merge;
    private final Map<Difference.Key, Side> choices;

    /// What differs from this desk's state; null for what is no longer there.
    private final Map<Id<?>, @Nullable Entry> after = new LinkedHashMap<>();

    private final Set<Id<?>> keptByChoice = new HashSet<>();
    private final Set<Id<?>> goneByChoice = new HashSet<>();
    private final List<Entry> restored = new ArrayList<>();
    private final List<Entry> dropped = new ArrayList<>();

    Resolution(Merge merge, Map<Difference.Key, Side> choices) {
        this.merge = merge;
        this.choices = choices;
    }

    Merged result() {
        merge.changedThere().stream().sorted().forEach(this::take);
        merge.differences().forEach(this::choose);
        settleClaims();
        settleLinks();
        var edits = after.entrySet().stream()
                .filter(e -> e.getValue() != null || Merge.find(merge.mine(), e.getKey()) != null)
                .map(e -> new Edit(Merge.find(merge.mine(), e.getKey()), e.getValue()))
                .filter(e -> !Objects.equals(e.before(), e.after()))
                .toList();
        return new Merged(edits, restored, dropped);
    }

    private void take(Id<?> id) {
        var before = Merge.find(merge.base(), id);
        var here = Merge.find(merge.mine(), id);
        var there = Merge.find(merge.theirs(), id);
        if (here != null && there != null && !Objects.equals(here, before)) {
            after.put(id, versions(before, here, there));
        } else if (Objects.equals(here, before) || here == null && there == null) {
            after.put(id, there);
        } else if (there == null && here != null && Merge.isMemory(here)) {
            after.put(id, before == null ? here : null);
        }
    }

    private Entry versions(@Nullable Entry before, Entry here, Entry there) {
        if (here.getClass() != there.getClass()) {
            return here;
        }
        return new Versions(before, here, there).with(field -> side(new Difference.Key(here.id(), field)));
    }

    private Side side(Difference.Key key) {
        return choices.getOrDefault(key, Side.MINE);
    }

    /// Whole records that one copy deleted, or whose fields do not go together.
    private void choose(Difference difference) {
        if (difference.reason() == Reason.FIELD || difference.reason() == Reason.BOOTH_TAKEN) {
            return;
        }
        var chosen = side(difference.key()) == Side.MINE ? difference.mine() : difference.theirs();
        var id = difference.subject().id();
        after.put(id, (Entry) chosen);
        (chosen == null ? goneByChoice : keptByChoice).add(id);
    }

    private @Nullable Entry now(Id<?> id) {
        return after.containsKey(id) ? after.get(id) : Merge.find(merge.mine(), id);
    }

    /// All that will be there, in an order that both desks share.
    private List<Entry> present() {
        var ids = new TreeSet<Id<?>>(Comparator.comparing(Id::value));
        merge.mine().entries().forEach(e -> ids.add(e.id()));
        ids.addAll(after.keySet());
        return ids.stream().map(this::now).filter(Objects::nonNull).toList();
    }

    private void settleClaims() {
        var holders = new HashMap<Claims.Claim, Entry>();
        for (var entry : present()) {
            Claims.of(entry).ifPresent(claim -> {
                var other = holders.putIfAbsent(claim, entry);
                if (other != null) {
                    var loser = loser(claim, other, entry);
                    holders.put(claim, loser == entry ? other : entry);
                    after.put(loser.id(), null);
                    if (!Claims.agree(other, entry)) {
                        dropped.add(loser);
                    }
                }
            });
        }
    }

    /// Of two that agree the later id goes, on both desks; else the one not chosen.
    private Entry loser(Claims.Claim claim, Entry first, Entry second) {
        if (keptByChoice.contains(first.id()) != keptByChoice.contains(second.id())) {
            return keptByChoice.contains(first.id()) ? second : first;
        }
        if (Claims.agree(first, second)) {
            return second;
        }
        var winner = side(new Difference.Key(claim.booth(), claim.how()));
        return isOf(winner, first) ? second : first;
    }

    private boolean isOf(Side side, Entry entry) {
        return Merge.find(side == Side.MINE ? merge.mine() : merge.theirs(), entry.id()) != null;
    }

    private void settleLinks() {
        var settled = false;
        while (!settled) {
            var gone = gone();
            settled = true;
            for (var entry : gone.isEmpty() ? List.<Entry>of() : present()) {
                var lost = new HashSet<>(Links.of(entry));
                lost.retainAll(gone);
                if (!lost.isEmpty()) {
                    settled = false;
                    settle(entry, lost);
                    gone = gone();
                }
            }
        }
    }

    /// What one of the copies still had and the result has not.
    private Set<Id<?>> gone() {
        var gone = new HashSet<Id<?>>();
        after.forEach((id, entry) -> {
            if (entry == null) {
                gone.add(id);
            }
        });
        merge.deletedHere().stream().filter(id -> now(id) == null).forEach(gone::add);
        return gone;
    }

    private void settle(Entry entry, Set<Id<?>> lost) {
        var needed = new HashSet<>(Links.needed(entry));
        needed.retainAll(lost);
        if (!needed.isEmpty()
                && !Merge.isMemory(entry)
                && (keptByChoice.contains(entry.id()) || needed.stream().noneMatch(goneByChoice::contains))) {
            needed.forEach(this::restore);
            return;
        }
        var left = Links.without(entry, lost);
        after.put(entry.id(), left);
        if (left == null && !Merge.isMemory(entry)) {
            dropped.add(entry);
        }
    }

    private void restore(Id<?> id) {
        var here = Merge.find(merge.mine(), id);
        var there = Merge.find(merge.theirs(), id);
        var entry = here != null ? here : there;
        if (entry != null) {
            after.put(id, entry);
            keptByChoice.add(id);
            restored.add(entry);
        }
    }
}
