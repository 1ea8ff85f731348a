package org.hallwright.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.change.Links;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Follows;
import org.hallwright.domain.schedule.Placement;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.schedule.check.FreeSlots;
import org.hallwright.domain.schedule.check.ScheduleRule;
import org.hallwright.domain.schedule.check.ScheduleRules;
import org.hallwright.domain.schedule.check.Walk;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;

/// What the user does to the programme: rooms in their order, activities made, moved, resized, edited and deleted.
///
/// Each verb is one change. What a verb names and is no longer there is passed over, so that a drag that lost a
/// race against another desk changes nothing.
public final class ScheduleService {
    private static final Comparator<Room> LEFT_TO_RIGHT =
            Comparator.comparingInt(Room::order).thenComparing(Room::id);

    private static final int SLOTS = 6;

    private final OpenExhibition open;

    public ScheduleService(OpenExhibition open) {
        this.open = open;
    }

    /// Adds a room to the right of all others.
    ///
    /// @param capacity seats, 0 where unknown
    public Id<Room> addRoom(Name name, int capacity) {
        return addRoom(name, capacity, null, null);
    }

    /// Adds a room that lies in a hall.
    ///
    /// @param capacity seats, 0 where unknown
    /// @param hall null outside the halls
    /// @param place its door on the plan of that hall, in metres, null where it is not marked
    public Id<Room> addRoom(Name name, int capacity, @Nullable Id<Hall> hall, @Nullable Point place) {
        var id = Id.<Room>fresh();
        edit(Label.of("change.add-room", name), change -> {
            var order = rooms(open.state()).stream().mapToInt(Room::order).max().orElse(-1) + 1;
            return change.put(Room.of(id, name, null, capacity, order).at(hall, place));
        });
        return id;
    }

    /// Gives a room other names, seats, another hall or door: whatever the revision changes.
    public void editRoom(Id<Room> id, UnaryOperator<Room> revision) {
        open.edit(state -> {
            var revised = state.find(id).map(revision);
            var change = new ChangeBuilder(state);
            revised.ifPresent(change::put);
            return change.build(
                    Label.of("change.edit-room", revised.map(Room::name).orElse(Name.NONE)));
        });
    }

    /// Deletes a room and the walks to it; what is held in it keeps its time and its other rooms.
    public void deleteRoom(Id<Room> id) {
        open.edit(state -> {
            var change = new ChangeBuilder(state);
            var gone = state.find(id);
            gone.ifPresent(room -> {
                change.delete(id);
                state.all(Activity.class).stream()
                        .filter(activity -> activity.rooms().contains(id))
                        .forEach(activity -> change.put(activity.at(
                                activity.when(),
                                activity.rooms().stream()
                                        .filter(other -> !other.equals(id))
                                        .toList())));
                state.all(ScheduleRules.class).forEach(rules -> change.put(rules.withoutWalksTo(id)));
            });
            return change.build(
                    Label.of("change.delete-room", gone.map(Room::name).orElse(Name.NONE)));
        });
    }

    /// Gives a room another place from left to right; the others close up.
    ///
    /// @param place from 0; beyond the ends it becomes the first or the last
    public void moveRoom(Id<Room> id, int place) {
        open.edit(state -> {
            var moved = state.find(id);
            var rooms = moved.map(room -> moved(rooms(state), room, place)).orElse(List.of());
            var change = new ChangeBuilder(state);
            for (var i = 0; i < rooms.size(); i++) {
                var room = rooms.get(i);
                change.put(room.inOrder(i));
            }
            return change.build(
                    Label.of("change.move-room", moved.map(Room::name).orElse(Name.NONE)));
        });
    }

    /// All in their order, with one of them at another place; beyond the ends it becomes the first or the last.
    static <T> List<T> moved(List<T> all, T one, int place) {
        var order = new ArrayList<>(all);
        order.remove(one);
        order.add(Math.clamp(place, 0, order.size()), one);
        return order;
    }

    public void addActivity(Activity activity) {
        edit(label("change.add-activity", activity), change -> change.put(activity));
    }

    /// Gives an activity other words, people, times: whatever the revision changes.
    public void edit(Id<Activity> id, UnaryOperator<Activity> revision) {
        open.edit(state -> {
            var before = state.find(id);
            var change = new ChangeBuilder(state);
            before.map(revision).ifPresent(change::put);
            return change.build(
                    label("change.edit-activity", before.map(Activity::title).orElse(Name.NONE)));
        });
    }

    /// Moves activities to other times and rooms, or off the timetable, all in one change.
    public void move(Collection<Placement> placements) {
        var offTime = placements.stream().allMatch(p -> p.when() == null);
        var ids = placements.stream().map(Placement::activity).toList();
        var labels = offTime
                ? new Labels("change.unschedule-activity", "change.unschedule-activities")
                : new Labels("change.move-activity", "change.move-activities");
        open.edit(state -> {
            var change = new ChangeBuilder(state);
            placements.forEach(p -> state.find(p.activity()).map(p::applyTo).ifPresent(change::put));
            return change.build(labels.of(found(state, ids)));
        });
    }

    /// Gives an activity another start or end; its rooms stay.
    public void resize(Id<Activity> id, When when) {
        open.edit(state -> {
            var found = found(state, List.of(id));
            var change = new ChangeBuilder(state);
            found.forEach(a -> change.put(a.at(when, a.rooms())));
            return change.build(new Labels("change.resize-activity", "change.resize-activity").of(found));
        });
    }

    public void delete(Collection<Id<Activity>> ids) {
        open.edit(state -> {
            var change = new ChangeBuilder(state);
            ids.forEach(change::delete);
            var gone = Set.copyOf(ids);
            state.all(Activity.class).stream()
                    .filter(a -> !gone.contains(a.id()))
                    .map(a -> Links.without(a, gone))
                    .forEach(change::put);
            return change.build(new Labels("change.delete-activity", "change.delete-activities").of(found(state, ids)));
        });
    }

    /// Makes a copy of each activity in the same rooms, right after it has ended; one without a time has none
    /// again.
    ///
    /// A copy does not keep what an imported file knew the original by.
    public List<Id<Activity>> duplicate(Collection<Id<Activity>> ids) {
        var copies = new ArrayList<Id<Activity>>();
        open.edit(state -> {
            var originals = found(state, ids);
            var change = new ChangeBuilder(state);
            for (var original : originals) {
                var copy = copyOf(original);
                copies.add(copy.id());
                change.put(copy);
            }
            return change.build(new Labels("change.duplicate-activity", "change.duplicate-activities").of(originals));
        });
        return copies;
    }

    private static Activity copyOf(Activity a) {
        var when = a.when() == null ? null : a.when().movedBy(a.when().length());
        return a.edit()
                .id(Id.fresh())
                .at(when, a.rooms())
                .signings(List.of())
                .programme(a.programme().edit().source(Map.of()).build())
                .build();
    }

    /// Where an activity would be in nobody's way, the nearest first; at most a handful.
    public List<Placement> freeSlots(Id<Activity> id) {
        return FreeSlots.of(open.state(), id, SLOTS);
    }

    /// Switches a rule of the check on or off, or makes it worse or milder.
    public void setRule(ScheduleRule rule, boolean on, Severity severity) {
        edit(Label.of("change.schedule-rules"), change -> change.put(rules().with(rule, on, severity)));
    }

    /// Says how fast guests walk, and how long between rooms.
    ///
    /// @param metresPerMinute 0 for the usual
    public void setWalking(double metresPerMinute, List<Walk> walks) {
        edit(Label.of("change.schedule-rules"), change -> change.put(rules().walking(metresPerMinute, walks)));
    }

    private ScheduleRules rules() {
        return ScheduleRules.of(open.state(), open.id());
    }

    /// Makes one activity follow another: it starts no sooner than so many minutes after that one has ended. A link
    /// that there is already gets that time.
    public void link(Id<Activity> before, Id<Activity> after, int minutes) {
        links(after, before, List.of(new Follows(before, minutes)));
    }

    public void unlink(Id<Activity> before, Id<Activity> after) {
        links(after, before, List.of());
    }

    private void links(Id<Activity> id, Id<Activity> before, List<Follows> now) {
        edit(
                id,
                a -> a.edit()
                        .follows(Stream.concat(
                                        a.follows().stream()
                                                .filter(f -> !f.activity().equals(before)),
                                        now.stream().filter(f -> !f.activity().equals(id)))
                                .toList())
                        .build());
    }

    private void edit(Label label, Function<ChangeBuilder, ChangeBuilder> verb) {
        open.edit(state -> verb.apply(new ChangeBuilder(state)).build(label));
    }

    private static List<Room> rooms(ExhibitionState state) {
        return state.sorted(Room.class, LEFT_TO_RIGHT);
    }

    private static List<Activity> found(ExhibitionState state, Collection<Id<Activity>> ids) {
        return ids.stream().flatMap(id -> state.find(id).stream()).toList();
    }

    private static Label label(String key, Activity activity) {
        return label(key, activity.title());
    }

    private static Label label(String key, Name title) {
        return Label.of(key, title);
    }

    /// The words for one activity, which are told its title, and for several, which are told how many.
    private record Labels(String one, String several) {
        Label of(List<Activity> activities) {
            return activities.size() == 1 ? label(one, activities.getFirst()) : Label.of(several, activities.size());
        }
    }
}
