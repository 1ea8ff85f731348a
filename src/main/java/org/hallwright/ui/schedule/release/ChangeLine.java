package org.hallwright.ui.schedule.release;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.release.ProgrammeChanges;
import org.hallwright.domain.value.Id;
import org.hallwright.i18n.ReleaseWords;
import org.jspecify.annotations.Nullable;

/// One line of the list of what differs, in words.
///
/// @param person whose programme it is about, empty in the list by activity
/// @param activity to which it leads, empty where that is no longer in the programme
record ChangeLine(String person, String what, String kind, String was, String is, Optional<Id<Activity>> activity) {
    static List<ChangeLine> byActivity(ProgrammeChanges changes, ReleaseWords words, ExhibitionState now) {
        return changes.activities().stream()
                .map(d -> new ChangeLine(
                        "", words.subject(d), words.kind(d), words.was(d), words.is(d), there(d.activity(), now)))
                .toList();
    }

    static List<ChangeLine> byPerson(ProgrammeChanges changes, ReleaseWords words, ExhibitionState now) {
        return changes.people().stream()
                .map(d -> new ChangeLine(
                        words.person(d.person()),
                        words.title(d.activity()),
                        words.kind(d),
                        words.was(d),
                        words.is(d),
                        there(d.activity(), now)))
                .toList();
    }

    private static Optional<Id<Activity>> there(@Nullable Activity activity, ExhibitionState now) {
        return Stream.ofNullable(activity)
                .map(Activity::id)
                .filter(id -> now.find(id).isPresent())
                .findFirst();
    }
}
