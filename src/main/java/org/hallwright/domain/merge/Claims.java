package org.hallwright.domain.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.merge.Difference.Reason;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.value.Id;

/// Who takes a booth: one exhibitor at a time is assigned to it, and for one name it is held.
final class Claims {
    private Claims() {}

    /// A booth, and in what way it is taken.
    record Claim(Id<Booth> booth, String how) {}

    static Optional<Claim> of(Entry entry) {
        return switch (entry) {
            case Assignment a when a.isLive() -> Optional.of(new Claim(a.booth(), "assignment"));
            case Hold h -> Optional.of(new Claim(h.booth(), "hold"));
            default -> Optional.empty();
        };
    }

    /// Whether both say the same of the booth, each in a record of its own.
    static boolean agree(Entry one, Entry other) {
        return one instanceof Assignment a
                ? other instanceof Assignment b && a.exhibitor().equals(b.exhibitor())
                : one instanceof Hold h
                        && other instanceof Hold g
                        && h.heldFor().equals(g.heldFor());
    }

    /// Booths that each copy gave to another.
    static List<Difference> between(Merge merge) {
        var mine = claims(merge.mine());
        var found = new ArrayList<Difference>();
        claims(merge.theirs()).forEach((claim, their) -> {
            var my = mine.get(claim);
            var booth = Merge.find(merge.mine(), claim.booth());
            if (my != null
                    && booth != null
                    && !my.id().equals(their.id())
                    && !agree(my, their)
                    && isNew(merge, my)
                    && isNew(merge, their)) {
                found.add(new Difference(Reason.BOOTH_TAKEN, booth, claim.how(), null, my, their, List.of()));
            }
        });
        return found;
    }

    /// What was there at the beginning is deleted by the other copy, or edited there and so disputed by itself.
    private static boolean isNew(Merge merge, Entry entry) {
        return Merge.find(merge.base(), entry.id()) == null;
    }

    private static Map<Claim, Entry> claims(ExhibitionState state) {
        var claims = new HashMap<Claim, Entry>();
        state.entries().stream()
                .sorted(Comparator.comparing(e -> e.id().value()))
                .forEach(e -> of(e).ifPresent(claim -> claims.putIfAbsent(claim, e)));
        return claims;
    }
}
