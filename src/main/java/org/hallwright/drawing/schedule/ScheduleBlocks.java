package org.hallwright.drawing.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.Track;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// Makes the blocks and bands of a day, or of many days in a row, from a state.
final class ScheduleBlocks {
    private final ExhibitionState state;
    private final LocalDate day;
    private final LocalDate end;
    private final Function<Name, String> naming;
    private final List<Track> tracks;

    ScheduleBlocks(ExhibitionState state, LocalDate day, int days, Function<Name, String> naming) {
        this.state = state;
        this.day = day;
        this.end = day.plusDays(days);
        this.naming = naming;
        this.tracks = TrackColours.inOrder(state);
    }

    private record Timed(Activity activity, When when) {}

    /// What takes at most a day, once per room in which it is held.
    ///
    /// @param unplaced whether what has no room gets the place after the last one
    List<ScheduleBlock> blocks(List<Id<Room>> rooms, boolean unplaced) {
        var blocks = new ArrayList<ScheduleBlock>();
        for (var timed : activities(false)) {
            var places = timed.activity().rooms().stream()
                    .map(rooms::indexOf)
                    .filter(i -> i >= 0)
                    .distinct()
                    .toList();
            places.forEach(place -> blocks.add(block(timed, place)));
            if (places.isEmpty() && unplaced) {
                blocks.add(block(timed, rooms.size()));
            }
        }
        return blocks;
    }

    List<ScheduleBlock> bands() {
        return activities(true).stream().map(timed -> block(timed, 0)).toList();
    }

    /// What lasts for days once per room, and once for the whole house where it has none.
    List<ScheduleBlock> ribbons(List<Id<Room>> rooms) {
        var ribbons = new ArrayList<ScheduleBlock>();
        for (var timed : activities(true)) {
            var places = timed.activity().rooms().stream()
                    .map(rooms::indexOf)
                    .filter(i -> i >= 0)
                    .distinct()
                    .toList();
            places.forEach(place -> ribbons.add(block(timed, place)));
            if (places.isEmpty()) {
                ribbons.add(block(timed, Ribbons.HOUSE));
            }
        }
        return ribbons;
    }

    List<ScheduleSheet.Link> links() {
        var links = new ArrayList<ScheduleSheet.Link>();
        for (var activity : state.all(Activity.class)) {
            var when = activity.when();
            for (var follows : activity.follows()) {
                var before = state.find(follows.activity())
                        .filter(Activity::isScheduled)
                        .map(Activity::when);
                if (when != null && activity.isScheduled() && before.isPresent()) {
                    var earliest = before.get().end().plusMinutes(follows.minutes());
                    links.add(new ScheduleSheet.Link(
                            follows.activity(), activity.id(), when.start().isBefore(earliest)));
                }
            }
        }
        return links;
    }

    private List<Timed> activities(boolean bands) {
        var timed = new ArrayList<Timed>();
        for (var activity : state.all(Activity.class)) {
            var when = activity.when();
            if (when != null && activity.isScheduled() && when.isLong() == bands && isOn(when)) {
                timed.add(new Timed(activity, when));
            }
        }
        timed.sort(Comparator.comparing((Timed t) -> t.when().start())
                .thenComparing(t -> t.when().end())
                .thenComparing(t -> t.activity().id()));
        return timed;
    }

    /// What is short belongs to the day on which it begins, also past midnight.
    private boolean isOn(When when) {
        if (when.isLong()) {
            return when.start().isBefore(end.atStartOfDay()) && when.end().isAfter(day.atStartOfDay());
        }
        var begins = when.start().toLocalDate();
        return !begins.isBefore(day) && begins.isBefore(end);
    }

    private ScheduleBlock block(Timed timed, int place) {
        var activity = timed.activity();
        var track = state.find(activity.track());
        return new ScheduleBlock(
                activity.id(),
                place,
                minute(timed.when().start()),
                minute(timed.when().end()),
                naming.apply(activity.title()),
                people(activity),
                activity.kind(),
                track.map(tracks::indexOf).orElse(-1),
                track.map(Track::colour).orElse(""),
                false,
                activity.state() == ActivityState.DRAFT,
                activity.setUpMinutes(),
                activity.clearMinutes());
    }

    private int minute(LocalDateTime time) {
        var minutes = ChronoUnit.MINUTES.between(day.atStartOfDay(), time);
        var last = (ChronoUnit.DAYS.between(day, end) + 2) * TimeAxis.DAY;
        return (int) Math.clamp(minutes, -TimeAxis.DAY, last);
    }

    private String people(Activity activity) {
        return activity.people().stream()
                .map(p -> state.find(p.guest()).map(Guest::name).map(naming).orElse(""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
