package org.hallwright.service.revisions;

import java.util.Optional;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.schedule.release.ProgrammeChanges;
import org.hallwright.domain.schedule.release.ProgrammeChanges.Reader;
import org.hallwright.domain.schedule.release.Release;
import org.hallwright.domain.schedule.release.Releases;
import org.hallwright.service.WrongRequest;

/// Between which versions of the programme differences are asked for, and for whom they are.
///
/// @param from number of the earlier version, empty for the one that was released last or, where nothing has changed
///     since, the one before it
/// @param to number of the later version, `now` or empty for the programme as it stands
public record VersionSpan(String from, String to, Reader reader) {
    /// What changed last, for those outside.
    public static final VersionSpan LAST = new VersionSpan("", "", Reader.PUBLIC);

    private static final String NOW = "now";

    public static VersionSpan of(Release earlier, Optional<Release> later, Reader reader) {
        return new VersionSpan(
                earlier.id().value(), later.map(r -> r.id().value()).orElse(NOW), reader);
    }

    /// What differs; empty where no version was released yet.
    ///
    /// @throws WrongRequest if there is no such version, or the later one is none
    public Optional<ProgrammeChanges> in(ExhibitionState state) {
        if (from.isEmpty() && to.isEmpty()) {
            return ProgrammeChanges.last(state, reader);
        }
        var latest = Releases.latest(state);
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        var later =
                to.isEmpty() || to.equalsIgnoreCase(NOW) ? Optional.<Release>empty() : Optional.of(version(state, to));
        var earlier = from.isEmpty() ? later.map(r -> before(state, r)).orElse(latest.get()) : version(state, from);
        return Optional.of(ProgrammeChanges.between(state, earlier, later.orElse(null), reader));
    }

    /// By its number, the latest where two desks gave one twice; by its id where it is that.
    private static Release version(ExhibitionState state, String word) {
        return Releases.all(state).stream()
                .filter(r -> r.id().value().equals(word)
                        || String.valueOf(r.number()).equals(word.strip()))
                .findFirst()
                .orElseThrow(() -> new WrongRequest("release.unknown", word));
    }

    private static Release before(ExhibitionState state, Release later) {
        return Releases.all(state).stream()
                .dropWhile(r -> !r.id().equals(later.id()))
                .skip(1)
                .findFirst()
                .orElseThrow(() -> new WrongRequest("release.first", later.number()));
    }
}
