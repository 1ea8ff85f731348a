package org.hallwright.drawing.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.Track;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// One day of the programme as it is drawn: its rooms, the blocks in them, and what lasts for days.
///
/// @param rooms columns from left to right
/// @param unplaced title of a last column for activities without a room, empty for no such column
/// @param blocks activities of at most a day, once per room; those without a room have the column after the last room
/// @param bands activities of more than a day that touch this day, each once, by start
public record ScheduleSheet(
        LocalDate day, List<Column> rooms, String unplaced, List<ScheduleBlock> blocks, List<ScheduleBlock> bands) {
    private static final int MINUTES_OF_DAY = 24 * 60;

    /// A room as a column.
    public record Column(Id<Room> room, String name, int capacity) {}

    public ScheduleSheet {
        rooms = List.copyOf(rooms);
        blocks = List.copyOf(blocks);
        bands = List.copyOf(bands);
    }

    /// The day with all rooms of the exhibition; room overlaps are marked.
    ///
    /// @param naming picks the language of names
    /// @param unplaced title of the column for activities without a room; empty leaves them out
    public static ScheduleSheet of(
            ExhibitionState state, LocalDate day, Function<Name, String> naming, String unplaced) {
        var rooms =
                state.sorted(Room.class, Comparator.comparingInt(Room::order).thenComparing(Room::id));
        var columns = rooms.stream()
                .map(r -> new Column(r.id(), naming.apply(r.name()), r.capacity()))
                .toList();
        var maker = new Blocks(state, day, naming, rooms.stream().map(Room::id).toList(), !unplaced.isEmpty());
        var sheet = new ScheduleSheet(day, columns, unplaced, maker.blocks(), maker.bands());
        return sheet.marking(sheet.roomOverlaps());
    }

    /// The same day with exactly these activities marked as clashing.
    public ScheduleSheet marking(Set<Id<Activity>> clashing) {
        return new ScheduleSheet(day, rooms, unplaced, marked(blocks, clashing), marked(bands, clashing));
    }

    /// The same day with only the rooms that are used on it, or with all where none is.
    public ScheduleSheet usedRooms() {
        var used = blocks.stream().map(ScheduleBlock::room).collect(Collectors.toSet());
        var kept = new ArrayList<Integer>();
        for (var i = 0; i < rooms.size(); i++) {
            if (used.contains(i)) {
                kept.add(i);
            }
        }
        return kept.isEmpty() ? this : only(kept);
    }

    /// The same day with only these columns, in this order; blocks without a room fall away.
    public ScheduleSheet only(List<Integer> columns) {
        var kept = blocks.stream()
                .filter(b -> columns.contains(b.room()))
                .map(b -> inRoom(b, columns.indexOf(b.room())))
                .toList();
        return new ScheduleSheet(day, columns.stream().map(rooms::get).toList(), "", kept, bands);
    }

    /// How many columns there are, with the one for what has no room.
    public int columns() {
        return rooms.size() + (unplaced.isEmpty() ? 0 : 1);
    }

    /// The first full hour in which something begins, of what is not shown as a band; 9 on an empty day.
    public int firstHour() {
        return blocks.stream()
                .mapToInt(b -> Math.max(0, b.fromMinute()) / 60)
                .min()
                .orElse(9);
    }

    /// The hour by which everything has ended, at most 30 (6 o'clock of the next day); 18 on an empty day.
    public int lastHour() {
        var last = blocks.stream().mapToInt(b -> (b.toMinute() + 59) / 60).max().orElse(18);
        return Math.clamp(last, firstHour() + 1, 30);
    }

    private Set<Id<Activity>> roomOverlaps() {
        var clashing = new HashSet<Id<Activity>>();
        var byRoom = blocks.stream()
                .filter(b -> b.room() < rooms.size())
                .collect(Collectors.groupingBy(ScheduleBlock::room));
        for (var inRoom : byRoom.values()) {
            for (var i = 0; i < inRoom.size(); i++) {
                for (var j = i + 1; j < inRoom.size(); j++) {
                    if (inRoom.get(i).overlaps(inRoom.get(j))) {
                        clashing.add(inRoom.get(i).activity());
                        clashing.add(inRoom.get(j).activity());
                    }
                }
            }
        }
        return clashing;
    }

    private static List<ScheduleBlock> marked(List<ScheduleBlock> blocks, Set<Id<Activity>> clashing) {
        return blocks.stream()
                .map(b -> new ScheduleBlock(
                        b.activity(),
                        b.room(),
                        b.fromMinute(),
                        b.toMinute(),
                        b.title(),
                        b.people(),
                        b.kind(),
                        b.track(),
                        b.colour(),
                        clashing.contains(b.activity()),
                        b.faint()))
                .toList();
    }

    private static ScheduleBlock inRoom(ScheduleBlock b, int room) {
        return new ScheduleBlock(
                b.activity(),
                room,
                b.fromMinute(),
                b.toMinute(),
                b.title(),
                b.people(),
                b.kind(),
                b.track(),
                b.colour(),
                b.marked(),
                b.faint());
    }

    /// Makes the blocks of one day.
    private record Blocks(
            ExhibitionState state, LocalDate day, Function<Name, String> naming, List<Id<Room>> rooms, boolean all) {
        List<ScheduleBlock> blocks() {
            var blocks = new ArrayList<ScheduleBlock>();
            for (var activity : activities(false)) {
                var places = activity.rooms().stream()
                        .map(rooms::indexOf)
                        .filter(i -> i >= 0)
                        .distinct()
                        .toList();
                places.forEach(place -> blocks.add(block(activity, place)));
                if (places.isEmpty() && all) {
                    blocks.add(block(activity, rooms.size()));
                }
            }
            return blocks;
        }

        List<ScheduleBlock> bands() {
            return activities(true).stream().map(a -> block(a, 0)).toList();
        }

        private List<Activity> activities(boolean bands) {
            return state.all(Activity.class).stream()
                    .filter(a -> a.isScheduled() && isOn(a.when()) && a.when().isLong() == bands)
                    .sorted(Comparator.comparing((Activity a) -> a.when().start())
                            .thenComparing(a -> a.when().end())
                            .thenComparing(Activity::id))
                    .toList();
        }

        /// Short activities belong to the day on which they begin, also past midnight.
        private boolean isOn(When when) {
            return when.isLong()
                    ? when.touches(day)
                    : when.start().toLocalDate().equals(day);
        }

        private ScheduleBlock block(Activity activity, int place) {
            var tracks = state.sorted(
                    Track.class, Comparator.comparingInt(Track::order).thenComparing(Track::id));
            var track = state.find(activity.track());
            return new ScheduleBlock(
                    activity.id(),
                    place,
                    minute(activity.when().start()),
                    minute(activity.when().end()),
                    naming.apply(activity.title()),
                    people(activity),
                    activity.kind(),
                    track.map(tracks::indexOf).orElse(-1),
                    track.map(Track::colour).orElse(""),
                    false,
                    activity.state() == org.hallwright.domain.schedule.ActivityState.DRAFT);
        }

        private int minute(LocalDateTime time) {
            var minutes = ChronoUnit.MINUTES.between(day.atStartOfDay(), time);
            return (int) Math.clamp(minutes, -MINUTES_OF_DAY, 3L * MINUTES_OF_DAY);
        }

        private String people(Activity activity) {
            return activity.people().stream()
                    .map(p -> state.find(p.guest()).map(Guest::name).map(naming).orElse(""))
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.joining(", "));
        }
    }
}
