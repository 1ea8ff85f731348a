package org.hallwright.drawing.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// One day or many days of the programme as they are drawn: the rooms, the blocks in them, and what lasts for days.
///
/// @param day the first day, to whose midnight all minutes refer
/// @param days how many there are
/// @param rooms columns from left to right
/// @param unplaced title of a last column for activities without a room, empty for no such column
/// @param blocks activities of at most a day, once per room; those without a room have the column after the last
///     room
/// @param bands activities of more than a day that touch these days, by start: on the page of a day each once, on a
///     timeline once per room
/// @param links which activities follow others
public record ScheduleSheet(
        LocalDate day,
        int days,
        List<Column> rooms,
        String unplaced,
        List<ScheduleBlock> blocks,
        List<ScheduleBlock> bands,
        List<Link> links) {
    private static final int LATEST_WAKE = 8;
    private static final int EARLIEST_SLEEP = 18;
    private static final int HOUR = 60;

    /// A room as a column.
    public record Column(Id<Room> room, String name, int capacity) {}

    /// That one activity follows another.
    ///
    /// @param late whether it begins before it may
    public record Link(Id<Activity> before, Id<Activity> after, boolean late) {}

    public ScheduleSheet {
        rooms = List.copyOf(rooms);
        blocks = List.copyOf(blocks);
        bands = List.copyOf(bands);
        links = List.copyOf(links);
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
        var maker = new ScheduleBlocks(state, day, 1, naming);
        var blocks = maker.blocks(rooms.stream().map(Room::id).toList(), !unplaced.isEmpty());
        var sheet = new ScheduleSheet(day, 1, columns, unplaced, blocks, maker.bands(), List.of());
        return sheet.marking(sheet.roomOverlaps());
    }

    /// All days from the first on, with all rooms; nothing is marked.
    ///
    /// @param unplaced title of the column for activities without a room, which is there only if there are such
    public static ScheduleSheet over(
            ExhibitionState state, LocalDate first, int days, Function<Name, String> naming, String unplaced) {
        var rooms =
                state.sorted(Room.class, Comparator.comparingInt(Room::order).thenComparing(Room::id));
        var columns = rooms.stream()
                .map(r -> new Column(r.id(), naming.apply(r.name()), r.capacity()))
                .toList();
        var maker = new ScheduleBlocks(state, first, days, naming);
        var ids = rooms.stream().map(Room::id).toList();
        var blocks = maker.blocks(ids, true);
        var needed = blocks.stream().anyMatch(b -> b.room() == ids.size());
        return new ScheduleSheet(
                first, days, columns, needed ? unplaced : "", blocks, maker.ribbons(ids), maker.links());
    }

    /// The same day with exactly these activities marked as clashing.
    public ScheduleSheet marking(Set<Id<Activity>> clashing) {
        return new ScheduleSheet(day, days, rooms, unplaced, marked(blocks, clashing), marked(bands, clashing), links);
    }

    /// The same days with only the columns that are used on them, or with all where none is.
    public ScheduleSheet usedColumns() {
        var used = Stream.concat(blocks.stream(), days == 1 ? Stream.of() : bands.stream())
                .map(ScheduleBlock::room)
                .collect(Collectors.toSet());
        var kept = IntStream.range(0, columns()).boxed().filter(used::contains).toList();
        return kept.isEmpty() ? this : only(kept);
    }

    /// The same days with only these columns, in their order. What lasts for days stays on the page of a day, whatever
    /// its room; over several days it stands in its column, and for the whole house beside all.
    public ScheduleSheet only(List<Integer> columns) {
        var kept = blocks.stream()
                .filter(b -> columns.contains(b.room()))
                .map(b -> b.inRoom(columns.indexOf(b.room())))
                .toList();
        var keptBands = days == 1
                ? bands
                : bands.stream()
                        .filter(b -> b.room() == Ribbons.HOUSE || columns.contains(b.room()))
                        .map(b -> b.room() == Ribbons.HOUSE ? b : b.inRoom(columns.indexOf(b.room())))
                        .toList();
        var keptRooms =
                columns.stream().filter(c -> c < rooms.size()).map(rooms::get).toList();
        return new ScheduleSheet(
                day, days, keptRooms, columns.contains(rooms.size()) ? unplaced : "", kept, keptBands, links);
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

    /// The hour of the day before which nothing begins, at most 8.
    public int wakeHour() {
        return blocks.stream()
                .mapToInt(b -> Math.floorMod(b.fromMinute() - b.setUp(), TimeAxis.DAY) / HOUR)
                .reduce(LATEST_WAKE, Math::min);
    }

    /// The hour of the day by which all has ended, at least 18; 24 where something goes on after midnight.
    public int sleepHour() {
        return blocks.stream()
                .mapToInt(b -> b.toMinute() + b.clear() - Math.floorDiv(b.fromMinute(), TimeAxis.DAY) * TimeAxis.DAY)
                .map(end -> Math.min(24, Math.ceilDiv(end, HOUR)))
                .reduce(EARLIEST_SLEEP, Math::max);
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
                .map(b -> b.marked(clashing.contains(b.activity())))
                .toList();
    }
}
