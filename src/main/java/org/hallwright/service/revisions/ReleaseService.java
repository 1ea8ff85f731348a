package org.hallwright.service.revisions;

import java.time.Clock;
import java.util.List;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.check.ScheduleCheck;
import org.hallwright.domain.schedule.release.ProgrammeChanges;
import org.hallwright.domain.schedule.release.ProgrammeChanges.Reader;
import org.hallwright.domain.schedule.release.ProgrammeSnapshot;
import org.hallwright.domain.schedule.release.Release;
import org.hallwright.domain.schedule.release.Releases;
import org.hallwright.domain.value.Id;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.WrongRequest;
import org.jspecify.annotations.Nullable;

/// The released versions of one exhibition's programme.
///
/// What was released has gone out: it stays as it was, and is neither undone nor deleted.
public final class ReleaseService {
    private final OpenExhibition open;
    private final Clock clock;

    public ReleaseService(OpenExhibition open, Clock clock) {
        this.open = open;
        this.clock = clock;
    }

    /// All of them, the latest first.
    public List<Release> all() {
        return Releases.all(open.state());
    }

    /// What would prevent or be asked before a version is released.
    public Readiness readiness() {
        return readiness(open.state());
    }

    private static Readiness readiness(ExhibitionState state) {
        return Readiness.of(ScheduleCheck.problems(state));
    }

    /// Whether anything differs from the latest version, or there is a first one to release.
    public boolean canRelease() {
        return canRelease(open.state());
    }

    private static boolean canRelease(ExhibitionState state) {
        return state.count(Activity.class) > 0
                && Releases.latest(state)
                        .map(latest -> ProgrammeChanges.between(state, latest, null, Reader.HOUSE))
                        .filter(ProgrammeChanges::isEmpty)
                        .isEmpty();
    }

    /// Freezes the programme as it stands under the next number.
    ///
    /// @param note what is new in it
    /// @throws WrongRequest if there is nothing new to release, or blockers prevent it
    public Release release(String note) {
        open.edit(state -> release(state, note));
        return all().getFirst();
    }

    private Change release(ExhibitionState state, String note) {
        if (!canRelease(state)) {
            throw new WrongRequest("release.nothing");
        }
        var blockers = readiness(state).blockers();
        if (!blockers.isEmpty()) {
            throw new WrongRequest("release.blocked", blockers.size());
        }
        var snapshot = ProgrammeSnapshot.of(Id.fresh(), state);
        var number = Releases.nextNumber(state);
        return new ChangeBuilder(state)
                .put(snapshot)
                .put(new Release(Id.fresh(), number, note, clock.instant(), open.author(), snapshot.id()))
                .build(Label.of(Releases.RELEASED, number));
    }

    /// What differs between two versions, or one and the programme as it stands.
    ///
    /// @param later null for the programme as it stands
    public ProgrammeChanges compare(Release earlier, @Nullable Release later, Reader reader) {
        return ProgrammeChanges.between(open.state(), earlier, later, reader);
    }
}
