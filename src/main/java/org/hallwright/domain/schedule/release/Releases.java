package org.hallwright.domain.schedule.release;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.schedule.Activity;

/// The released versions of one exhibition's programme, in their order, and what each shows.
public final class Releases {
    /// The label of the change that releases a version; nothing undoes it.
    public static final String RELEASED = "change.schedule-released";

    private static final Comparator<Release> NEWEST_FIRST = Comparator.comparingInt(Release::number)
            .thenComparing(Release::released)
            .thenComparing(Release::id)
            .reversed();

    private Releases() {}

    /// All of them, the latest first.
    public static List<Release> all(ExhibitionState state) {
        return state.sorted(Release.class, NEWEST_FIRST);
    }

    public static Optional<Release> latest(ExhibitionState state) {
        return state.all(Release.class).stream().min(NEWEST_FIRST);
    }

    /// The number of the version that is released next.
    public static int nextNumber(ExhibitionState state) {
        return latest(state).map(Release::number).orElse(0) + 1;
    }

    /// The programme as that version shows it, with the version in it; without one left, an empty programme.
    public static ExhibitionState programmeOf(Release release, ExhibitionState live) {
        return live.find(release.frozen())
                .map(ProgrammeSnapshot::state)
                .orElse(ExhibitionState.EMPTY)
                .apply(Change.of(Label.of(RELEASED, release.number()), Edit.create(release)));
    }

    /// The version that the public part of this state is; empty where it has changed since, or none was released.
    public static Optional<Release> current(ExhibitionState state) {
        return latest(state).filter(release -> isAsReleased(state, release));
    }

    private static boolean isAsReleased(ExhibitionState state, Release release) {
        // A version's own state holds nothing it could differ from.
        return state.find(release.frozen()).isEmpty()
                || ProgrammeComparison.inPublic(programmeOf(release, state), state)
                        .isEmpty();
    }

    /// Whether the latest version says in public that an activity is held then and there.
    public static boolean isPublished(ExhibitionState state, Activity activity) {
        return latest(state).flatMap(release -> state.find(release.frozen())).stream()
                .flatMap(snapshot -> snapshot.entries().stream())
                .anyMatch(entry -> entry instanceof Activity then && isKept(then, activity));
    }

    private static boolean isKept(Activity then, Activity now) {
        return then.id().equals(now.id())
                && then.isScheduled()
                && !then.internal()
                && then.when().equals(now.when())
                && then.rooms().equals(now.rooms());
    }
}
