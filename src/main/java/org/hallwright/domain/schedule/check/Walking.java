package org.hallwright.domain.schedule.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;

/// How long it takes from one room to another: as somebody has walked it for the table, else along the floor of the
/// plan where both doors are marked in one hall, else nothing, for it is unknown.
final class Walking {
    /// Where the plan has no way, the one round booths is that much longer than the straight line.
    private static final double DETOUR = 4.0 / 3;

    private final Map<Id<Room>, Room> rooms = new HashMap<>();
    private final Map<Pair, Integer> table = new HashMap<>();
    private final FloorWalks floors;
    private final double pace;
    private final int longest;

    private record Pair(Id<Room> one, Id<Room> other) {
        static Pair of(Id<Room> one, Id<Room> other) {
            return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    Walking(ScheduleRules rules, Collection<Room> known, FloorWalks floors) {
        this.floors = floors;
        pace = rules.pace();
        rules.walks().forEach(walk -> table.put(Pair.of(walk.from(), walk.to()), walk.minutes()));
        known.stream().filter(r -> r.place() != null && r.hall() != null).forEach(r -> rooms.put(r.id(), r));
        longest = Math.max(
                table.values().stream().mapToInt(Integer::intValue).max().orElse(0), longestOnPlan());
    }

    /// No walk in a hall is taken to be longer than once round it.
    private int longestOnPlan() {
        return rooms.values().stream().collect(Collectors.groupingBy(Room::hall)).entrySet().stream()
                .filter(hall -> hall.getValue().size() > 1)
                .mapToInt(hall -> minutes(floors.round(hall.getKey()).orElse(DETOUR * across(hall.getValue()))))
                .max()
                .orElse(0);
    }

    private static double across(List<Room> rooms) {
        var box = Bounds.around(rooms.stream().map(Room::place).toList());
        return Math.hypot(box.width(), box.height());
    }

    private int minutes(double metres) {
        return (int) Math.ceil(metres / pace);
    }

    int longest() {
        return longest;
    }

    /// Minutes between the nearest two of the rooms; 0 where they share one or it is unknown.
    int minutes(List<Id<Room>> from, List<Id<Room>> to) {
        var least = Integer.MAX_VALUE;
        for (var one : from) {
            for (var other : to) {
                least = Math.min(least, minutes(one, other));
            }
        }
        return least == Integer.MAX_VALUE ? 0 : least;
    }

    private int minutes(Id<Room> one, Id<Room> other) {
        if (one.equals(other)) {
            return 0;
        }
        var said = table.get(Pair.of(one, other));
        return said != null ? said : onPlan(rooms.get(one), rooms.get(other));
    }

    private int onPlan(@Nullable Room one, @Nullable Room other) {
        if (one == null || other == null || !Objects.equals(one.hall(), other.hall())) {
            return 0;
        }
        return minutes(floors.metres(one, other).orElse(DETOUR * one.place().distanceTo(other.place())));
    }
}
