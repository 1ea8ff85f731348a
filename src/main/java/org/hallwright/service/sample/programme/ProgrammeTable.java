package org.hallwright.service.sample.programme;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.guests.Sector;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityBuilder;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.Audience;
import org.hallwright.domain.schedule.Organiser;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Programme;
import org.hallwright.domain.schedule.Role;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.Track;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.service.sample.names.Table;
import org.hallwright.service.sample.names.Table.Row;
import org.jspecify.annotations.Nullable;

/// The programme of a sample exhibition: rooms, tracks and activities in the order of their table.
///
/// Columns of a room: key, name, seats, hall, and its door on the plan of that hall as `x y` in metres.
/// Columns of an activity: key, kind, start, end, rooms, track, title, people, signings, audience, language,
/// summary, organiser, minutes to set up and to clear, address of the live stream. A time is `day hh:mm`, with days
/// counted from the first, which is 0. People are `ROLE:key,key`; signings are keys of fields, `all` for all.
public final class ProgrammeTable {
    private final String prefix;
    private final LocalDate first;
    private final GuestBook guests;
    private final ProjectBook projects;
    private final Map<String, Room> rooms = new LinkedHashMap<>();
    private final Map<String, Track> tracks = new LinkedHashMap<>();
    private final List<Activity> activities = new ArrayList<>();

    public ProgrammeTable(String prefix, LocalDate first, GuestBook guests, ProjectBook projects) {
        this.prefix = prefix;
        this.first = first;
        this.guests = guests;
        this.projects = projects;
    }

    public List<Entry> read(String file) {
        for (var row : Table.read(file)) {
            switch (row.text(0)) {
                case "room" -> addRoom(row);
                case "track" -> addTrack(row);
                default -> activities.add(activity(row));
            }
        }
        var entries = new ArrayList<Entry>(rooms.values());
        entries.addAll(tracks.values());
        entries.addAll(activities);
        return entries;
    }

    private void addRoom(Row row) {
        Id<Hall> hall = row.text(4).isEmpty() ? null : Id.named(prefix + "/hall/" + row.text(4));
        var id = Id.<Room>named(prefix + "/room/" + row.text(1));
        var room = Room.of(id, row.name(2), hall, row.whole(3), rooms.size() + 1);
        rooms.put(row.text(1), room.at(hall, place(row.words(5, " "))));
    }

    private static @Nullable Point place(List<String> metres) {
        return metres.isEmpty()
                ? null
                : new Point(Double.parseDouble(metres.getFirst()), Double.parseDouble(metres.getLast()));
    }

    private void addTrack(Row row) {
        var id = Id.<Track>named(prefix + "/track/" + row.text(1));
        tracks.put(row.text(1), new Track(id, row.name(2), row.text(3), tracks.size() + 1));
    }

    private Activity activity(Row row) {
        var when = new When(time(row.text(3)), time(row.text(4)));
        var kind = ActivityKind.valueOf(row.text(2));
        var people = people(row.words(8, " "));
        var track = row.text(6).isEmpty() ? null : tracks.get(row.text(6)).id();
        return new ActivityBuilder(Id.named(prefix + "/activity/" + row.text(1)))
                .entitled(row.name(7), kind, ActivityState.CONFIRMED)
                .at(when, row.words(5, " ").stream().map(this::room).toList())
                .track(track)
                .people(people)
                .signings(signings(row.text(9)))
                .audience(new Audience(0, audience(row.words(10, " "))))
                .programme(programme(row, kind, people, when.length()))
                .buffers(row.whole(14), row.whole(15))
                .internal(row.text(17).equals("internal"))
                .build();
    }

    private Id<Room> room(String key) {
        if (!rooms.containsKey(key)) {
            throw new IllegalStateException("No sample room " + key);
        }
        return rooms.get(key).id();
    }

    private LocalDateTime time(String text) {
        var parts = text.split(" ");
        return first.plusDays(Long.parseLong(parts[0])).atTime(LocalTime.parse(parts[1]));
    }

    private List<Participation> people(List<String> words) {
        var people = new ArrayList<Participation>();
        for (var word : words) {
            var parts = word.split(":");
            for (var key : parts[1].split(",")) {
                var guest = guests.get(key);
                people.add(new Participation(guest.id(), Role.valueOf(parts[0]), guest.mode()));
            }
        }
        return people;
    }

    private List<Id<Project>> signings(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        return projects.ids(text.equals("all") ? List.of() : List.of(text.split(" ")));
    }

    private static Map<Sector, Integer> audience(List<String> words) {
        var expected = new TreeMap<Sector, Integer>();
        for (var word : words) {
            var parts = word.split("=");
            expected.put(Sector.valueOf(parts[0]), Integer.valueOf(parts[1]));
        }
        return expected;
    }

    private Programme programme(Row row, ActivityKind kind, List<Participation> people, Duration length) {
        var languages = row.text(11).split(">");
        var organisers =
                row.names(13).stream().map(name -> new Organiser("host", name)).toList();
        return Programme.NONE
                .edit()
                .summary(row.name(12))
                .organisers(organisers)
                .language(languages[0])
                .interpretation(languages.length > 1 ? List.of(languages[1].split(",")) : List.of())
                .agenda(Agenda.of(kind, people, length))
                .liveLink(row.text(16))
                .build();
    }
}
