package org.hallwright.domain.schedule.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Derived;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Placement;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;

/// Everything wrong with one exhibition's schedule, by rule and then by time.
///
/// Limits come from the schedule itself: a room's capacity, an activity's own set-up time, the opening hours. Which
/// rules are on is said by [ScheduleRules]. Kept with the state: a change of activities is looked at with those
/// alone that share something with them.
public final class ScheduleCheck implements Derived<ScheduleCheck> {
    private static final Set<Class<? extends Entry>> LOOKED_AT =
            Set.of(Activity.class, Room.class, Guest.class, Exhibition.class, ScheduleRules.class);
    private static final Comparator<Activity> BY_START =
            Comparator.comparing((Activity a) -> a.when().start()).thenComparing(Activity::id);

    private final ExhibitionState scope;
    private final FloorWalks floors;

    /// Null until somebody asks.
    private volatile @Nullable List<Found> found;

    private ScheduleCheck(ExhibitionState scope, FloorWalks floors, @Nullable List<Found> found) {
        this.scope = scope;
        this.floors = floors;
        this.found = found;
    }

    public static List<Problem> problems(ExhibitionState state) {
        return of(state).problems();
    }

    public static ScheduleCheck of(ExhibitionState state) {
        return state.derived(ScheduleCheck.class, ScheduleCheck::anew);
    }

    private static ScheduleCheck anew(ExhibitionState state) {
        var entries = LOOKED_AT.stream()
                .<Entry>flatMap(kind -> state.all(kind).stream())
                .toList();
        return new ScheduleCheck(ExhibitionState.of(entries), FloorWalks.of(state), null);
    }

    public List<Problem> problems() {
        return found().stream().map(Found::problem).toList();
    }

    /// What would be wrong with those activities, if they were placed so.
    public List<Problem> ifPlaced(Collection<Placement> placements) {
        var edits = placements.stream()
                .flatMap(p -> scope.find(p.activity()).map(a -> new Edit(a, p.applyTo(a))).stream())
                .toList();
        var ids = placements.stream().map(Placement::activity).collect(Collectors.toSet());
        return after(new Change(Label.of("change.move-activities", ids.size()), edits))
                .about(ids);
    }

    /// What is wrong with those activities.
    public List<Problem> about(Set<Id<Activity>> activities) {
        return found().stream()
                .filter(f -> f.isAbout(activities))
                .map(Found::problem)
                .toList();
    }

    @Override
    public ScheduleCheck after(Change change) {
        var edits = change.edits().stream()
                .filter(edit -> LOOKED_AT.contains(edit.kind()))
                .toList();
        var floorsNow = floors.after(change);
        if (edits.isEmpty()) {
            return floorsNow == floors ? this : new ScheduleCheck(scope, floorsNow, null);
        }
        var now = scope.apply(new Change(change.label(), edits));
        var known = found;
        return known == null || floorsNow != floors || edits.stream().anyMatch(edit -> edit.kind() != Activity.class)
                ? new ScheduleCheck(now, floorsNow, null)
                : new ScheduleCheck(now, floors, carried(known, now, edits));
    }

    private List<Found> carried(List<Found> known, ExhibitionState now, List<Edit> edits) {
        var versions = edits.stream()
                .flatMap(edit -> Stream.of(edit.before(), edit.after()))
                .filter(Objects::nonNull)
                .map(Activity.class::cast)
                .toList();
        var changed = versions.stream().map(Activity::id).collect(Collectors.toSet());
        var near = new Nearness(versions);
        var again = look(now, now.all(Activity.class).stream().filter(near::isNear));
        return Stream.concat(
                        known.stream().filter(f -> !f.isAbout(changed)),
                        again.stream().filter(f -> f.isAbout(changed)))
                .sorted(Found.ORDER)
                .toList();
    }

    private List<Found> found() {
        var known = found;
        if (known == null) {
            known = look(scope, scope.all(Activity.class).stream());
            found = known;
        }
        return known;
    }

    private List<Found> look(ExhibitionState in, Stream<Activity> all) {
        var activities = all.filter(Activity::isScheduled).sorted(BY_START).toList();
        var premises = new Premises(in, floors);
        for (var rule : ScheduleRule.values()) {
            if (premises.looksFor(rule)) {
                look(rule, activities, premises);
            }
        }
        var found = new ArrayList<>(premises.found());
        found.sort(Found.ORDER);
        return List.copyOf(found);
    }

    private static void look(ScheduleRule rule, List<Activity> activities, Premises premises) {
        switch (rule) {
            case ROOM_OVERLAP -> ClashRules.roomOverlap(activities, premises);
            case PERSON_OVERLAP -> ClashRules.personOverlap(activities, premises);
            case BOOTH_DUTY -> ClashRules.boothDuty(activities, premises);
            case PERSON_WALK -> ClashRules.personWalk(activities, premises);
            case ROOM_CAPACITY -> PlaceRules.capacity(activities, premises);
            case OUTSIDE_HOURS -> PlaceRules.hours(activities, premises);
            case SETUP_BUFFER -> ClashRules.setUpBuffer(activities, premises);
            case OUT_OF_ORDER -> OrderRule.outOfOrder(activities, premises);
            case LOUD_BESIDE_QUIET -> PlaceRules.sound(activities, premises);
            case AGENDA_TOO_LONG -> PlaceRules.agenda(activities, premises);
        }
    }

    /// Which activities share something with those that changed: a room, a person, a link, the noise of a hall.
    private static final class Nearness {
        private final Set<Object> shared = new HashSet<>();
        private final Set<Object> ids;
        private final boolean heard;

        Nearness(List<Activity> versions) {
            ids = versions.stream().map(Activity::id).collect(Collectors.toSet());
            heard = versions.stream().anyMatch(a -> a.programme().sound() != null);
            for (var version : versions) {
                shared.addAll(version.rooms());
                version.people().forEach(p -> shared.add(p.guest()));
            }
        }

        boolean isNear(Activity a) {
            return ids.contains(a.id())
                    || heard && a.programme().sound() != null
                    || a.rooms().stream().anyMatch(shared::contains)
                    || a.people().stream().anyMatch(p -> shared.contains(p.guest()))
                    || a.follows().stream().anyMatch(f -> ids.contains(f.activity()));
        }
    }
}
