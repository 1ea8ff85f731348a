package org.hallwright.service;

import java.util.List;
import java.util.stream.IntStream;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Track;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.schedule.TrackColours;

/// What the user does to the tracks of the programme: made, named, coloured, put in order and deleted.
///
/// Each verb is one change. Tracks keep the colours in which they were drawn when one before them moves or goes.
public final class TrackService {
    private final OpenExhibition open;

    public TrackService(OpenExhibition open) {
        this.open = open;
    }

    /// Adds a track after all others.
    ///
    /// @param colour `#rrggbb`, empty for one that no other track has
    public Id<Track> add(Name name, String colour) {
        var id = Id.<Track>fresh();
        open.edit(state -> {
            var tracks = TrackColours.inOrder(state);
            var order = tracks.isEmpty() ? 0 : tracks.getLast().order() + 1;
            var own = colour.isBlank() ? TrackColours.unlike(tracks) : colour;
            return new ChangeBuilder(state)
                    .put(new Track(id, name, own, order))
                    .build(Label.of("change.add-track", name));
        });
        return id;
    }

    /// @param colour `#rrggbb`, empty for the one by order
    public void edit(Id<Track> id, Name name, String colour) {
        open.edit(state -> {
            var change = new ChangeBuilder(state);
            state.find(id).ifPresent(track -> change.put(track.named(name).coloured(colour)));
            return change.build(Label.of("change.edit-track", name));
        });
    }

    /// Gives a track another place among the others.
    ///
    /// @param place from 0; beyond the ends it becomes the first or the last
    public void move(Id<Track> id, int place) {
        open.edit(state -> {
            var change = new ChangeBuilder(state);
            var moved = state.find(id);
            moved.ifPresent(track -> {
                var now = drawn(TrackColours.inOrder(state));
                var one =
                        now.stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
                put(change, ScheduleService.moved(now, one, place));
            });
            return change.build(
                    Label.of("change.move-track", moved.map(Track::name).orElse(Name.NONE)));
        });
    }

    /// Deletes a track; its activities stay and have none.
    public void delete(Id<Track> id) {
        open.edit(state -> {
            var change = new ChangeBuilder(state);
            var gone = state.find(id);
            gone.ifPresent(track -> {
                put(
                        change,
                        drawn(TrackColours.inOrder(state)).stream()
                                .filter(t -> !t.id().equals(id))
                                .toList());
                change.delete(id);
                state.all(Activity.class).stream()
                        .filter(activity -> id.equals(activity.track()))
                        .forEach(activity ->
                                change.put(activity.edit().track(null).build()));
            });
            return change.build(
                    Label.of("change.delete-track", gone.map(Track::name).orElse(Name.NONE)));
        });
    }

    /// The tracks with the colours in which they are drawn as their own.
    private static List<Track> drawn(List<Track> tracks) {
        return IntStream.range(0, tracks.size())
                .mapToObj(place -> tracks.get(place).coloured(TrackColours.drawn(tracks, place)))
                .toList();
    }

    private static void put(ChangeBuilder change, List<Track> tracks) {
        for (var place = 0; place < tracks.size(); place++) {
            change.put(tracks.get(place).inOrder(place));
        }
    }
}
