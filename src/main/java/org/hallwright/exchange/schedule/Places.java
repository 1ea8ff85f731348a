package org.hallwright.exchange.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.Track;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.schedule.TrackColours;
import org.jspecify.annotations.Nullable;

/// The rooms and tracks that a schedule names: those of the exhibition by either name, and new ones in order of
/// mention. A new track has a colour that none of the others has.
final class Places {
    private final Id<Exhibition> exhibition;
    private final ChangeBuilder builder;
    private final Map<String, Id<Room>> rooms = new HashMap<>();
    private final Map<String, Id<Track>> tracks = new HashMap<>();
    private final Set<Id<Room>> used = new HashSet<>();
    private int nextRoom;
    private final List<Track> inOrder;
    private int nextTrack;

    Places(Id<Exhibition> exhibition, ExhibitionState state, ChangeBuilder builder) {
        this.exhibition = exhibition;
        this.builder = builder;
        for (var room : state.sorted(Room.class, Comparator.comparing(Room::id))) {
            keys(room.name()).forEach(key -> rooms.putIfAbsent(key, room.id()));
            nextRoom = Math.max(nextRoom, room.order() + 1);
        }
        inOrder = new ArrayList<>(TrackColours.inOrder(state));
        for (var track : state.sorted(Track.class, Comparator.comparing(Track::id))) {
            keys(track.name()).forEach(key -> tracks.putIfAbsent(key, track.id()));
            nextTrack = Math.max(nextTrack, track.order() + 1);
        }
    }

    private static List<String> keys(Name name) {
        return List.of(key(name.en()), key(name.zh())).stream()
                .filter(k -> !k.isEmpty())
                .toList();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /// How many rooms the schedule mentions.
    int rooms() {
        return used.size();
    }

    List<Id<Room>> rooms(List<String> names) {
        return names.stream().map(this::room).distinct().toList();
    }

    private Id<Room> room(String name) {
        var id = rooms.computeIfAbsent(key(name), key -> {
            var room = Room.of(Id.named(exhibition + "/room/" + key), Name.guess(name), null, 0, nextRoom++);
            builder.put(room);
            return room.id();
        });
        used.add(id);
        return id;
    }

    @Nullable
    Id<Track> track(String name) {
        if (name.isBlank()) {
            return null;
        }
        return tracks.computeIfAbsent(key(name), key -> {
            var id = Id.<Track>named(exhibition + "/track/" + key);
            var track = new Track(id, Name.guess(name), TrackColours.unlike(inOrder), nextTrack++);
            inOrder.add(track);
            builder.put(track);
            return track.id();
        });
    }
}
