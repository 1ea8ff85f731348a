package org.hallwright.ui.schedule.release;

import java.util.Optional;
import org.hallwright.domain.schedule.release.Release;
import org.hallwright.domain.value.Id;
import org.hallwright.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/// What is chosen from the list of versions: a released one, or the programme as it stands.
///
/// @param release null for the programme as it stands
record Issue(@Nullable Release release) {
    static final Issue NOW = new Issue(null);

    boolean isNow() {
        return release == null;
    }

    Optional<Id<Release>> id() {
        return Optional.ofNullable(release).map(Release::id);
    }

    /// When and by whom it was released; empty for the programme as it stands.
    String told(Desk desk) {
        return release == null
                ? ""
                : desk.moment(release.released()) + (release.by().isEmpty() ? "" : " · " + release.by());
    }

    boolean isSame(@Nullable Issue other) {
        return other != null && id().equals(other.id());
    }
}
