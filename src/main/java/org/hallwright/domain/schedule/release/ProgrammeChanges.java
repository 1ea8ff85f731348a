package org.hallwright.domain.schedule.release;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.Protocol;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;

/// Two versions of a programme and what differs between them, by activity and by person.
///
/// @param earlier the version compared with
/// @param later the other one; null for the programme as it stands
/// @param was the exhibition as the earlier one shows it
/// @param is the exhibition as the later one shows it
/// @param people by protocol, each with their activities by time
public record ProgrammeChanges(
        Release earlier,
        @Nullable Release later,
        ExhibitionState was,
        ExhibitionState is,
        List<ProgrammeDifference> activities,
        List<PersonDifference> people) {
    /// For whom differences are told.
    public enum Reader {
        /// Those outside: nothing internal.
        PUBLIC,
        HOUSE
    }

    /// @param later null for the programme as it stands
    public static ProgrammeChanges between(
            ExhibitionState live, Release earlier, @Nullable Release later, Reader reader) {
        var was = Releases.programmeOf(earlier, live);
        var is = later == null ? live : Releases.programmeOf(later, live);
        var order = order(was, is);
        if (reader == Reader.HOUSE) {
            return new ProgrammeChanges(
                    earlier,
                    later,
                    was,
                    is,
                    ProgrammeComparison.between(was, is),
                    PersonComparison.between(was, is, order));
        }
        var before = PublicProgramme.of(was);
        var after = PublicProgramme.of(is);
        return new ProgrammeChanges(
                earlier,
                later,
                was,
                is,
                ProgrammeComparison.betweenPublic(before, after),
                PersonComparison.between(before, after, order));
    }

    /// What changed last: since the latest version, or where nothing has, what that version changed. Empty where no
    /// version was released that anything could be compared with.
    public static Optional<ProgrammeChanges> last(ExhibitionState live, Reader reader) {
        var all = Releases.all(live);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var since = between(live, all.getFirst(), null, reader);
        return Optional.of(
                since.isEmpty() && all.size() > 1 ? between(live, all.get(1), all.getFirst(), reader) : since);
    }

    public boolean isEmpty() {
        return activities.isEmpty() && people.isEmpty();
    }

    /// By the rank that a person has in the later of the two, or had in the earlier.
    private static Comparator<Guest> order(ExhibitionState was, ExhibitionState is) {
        return Comparator.comparing(
                guest -> is.find(id(guest)).or(() -> was.find(id(guest))).orElse(guest), Protocol.ORDER);
    }

    private static Id<Guest> id(Guest guest) {
        return guest.id();
    }
}
