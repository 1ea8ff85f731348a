package org.hallwright.domain.guests;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.IdReplacement;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// Makes one guest of two who are one person: the first stays, and whatever named the other names it from then on.
///
/// Nothing is lost: what the first lacks comes from the other, and where both differ the other's goes to the notes.
public record GuestJoin(Guest kept, Guest lost) {
    public Change change(ExhibitionState state) {
        var change = new ChangeBuilder(state);
        new IdReplacement(lost.id(), kept.id()).through(state, change);
        change.put(joined()).delete(lost.id());
        return change.build(Label.of("change.merge-guests", kept.name()));
    }

    /// The one that stays.
    public Guest joined() {
        return new Guest(
                kept.id(),
                joined(kept.name(), lost.name()),
                joined(kept.position(), lost.position()),
                joined(kept.organisation(), lost.organisation()),
                kept.rank() == 0 ? lost.rank() : kept.rank(),
                kept.country().isEmpty() ? lost.country() : kept.country(),
                kept.sector() == Sector.OTHER ? lost.sector() : kept.sector(),
                kept.mode(),
                kept.delegation() == null ? lost.delegation() : kept.delegation(),
                notes(),
                distinct());
    }

    /// Nobody is somebody else than himself.
    private List<Id<Guest>> distinct() {
        return Stream.concat(kept.distinct().stream(), lost.distinct().stream())
                .filter(id -> !id.equals(kept.id()) && !id.equals(lost.id()))
                .distinct()
                .toList();
    }

    private static Name joined(Name mine, Name other) {
        return new Name(mine.en().isEmpty() ? other.en() : mine.en(), mine.zh().isEmpty() ? other.zh() : mine.zh());
    }

    private String notes() {
        return Stream.of(
                        kept.notes(),
                        differing(kept.name(), lost.name()),
                        differing(kept.position(), lost.position()),
                        differing(kept.organisation(), lost.organisation()),
                        kept.notes().contains(lost.notes()) ? "" : lost.notes())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String differing(Name mine, Name other) {
        return joined(mine, other).equals(joined(other, mine)) ? "" : other.both();
    }
}
