package org.hallwright.ui.schedule.gesture;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Placement;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;

/// What a drag on the timetable does, in rooms and minutes: asked again for each place that the pointer reaches.
///
/// A gesture changes nothing; who holds it draws what it proposes and makes one edit of it when the button is let
/// go. Times snap to a step of minutes. A step of whole days keeps the time of the day.
public sealed interface Gesture {
    int STEP = 5;
    int FINE_STEP = 1;
    int DAY_STEP = 24 * 60;

    /// What would be where if the button were let go at that place; empty where nothing would change.
    ///
    /// @param step minutes to which times snap
    List<Placement> at(Spot to, int step);

    /// The nearest time to where one would be dragged from another, by whole days or on the step.
    private static LocalDateTime near(LocalDateTime before, LocalDateTime wanted, int step) {
        if (step < DAY_STEP) {
            return Spot.snapped(wanted, step);
        }
        return before.plusDays(Math.round(Duration.between(before, wanted).toMinutes() / (double) DAY_STEP));
    }

    /// Takes activities to another time and other rooms; all keep their distance from the one that was grabbed.
    ///
    /// @param grabbed the one under the pointer, which is the one that snaps
    /// @param moved all that go with it, itself included; each has a time
    /// @param following what follows them and goes with them in time, but stays in its rooms
    /// @param rooms from left to right
    record Move(Activity grabbed, List<Activity> moved, List<Activity> following, List<Id<Room>> rooms, Spot from)
            implements Gesture {
        @Override
        public List<Placement> at(Spot to, int step) {
            return Stream.concat(
                            copies(to, step).stream(), following.stream().map(a -> later(a, time(to.time(), step))))
                    .toList();
        }

        /// Where what was grabbed would be, without what follows it.
        public List<Placement> copies(Spot to, int step) {
            var by = time(to.time(), step);
            var right = to.column() - from.column();
            return moved.stream()
                    .filter(a -> a.when() != null)
                    .map(a -> later(a, by).in(rooms(a, to.column(), shift(right))))
                    .toList();
        }

        private static Placement later(Activity activity, Duration by) {
            return Placement.of(activity)
                    .at(Objects.requireNonNull(activity.when()).movedBy(by));
        }

        /// A drag straight to the side does not pull an odd start onto the step.
        private Duration time(LocalDateTime to, int step) {
            var start = Objects.requireNonNull(grabbed.when()).start();
            var by = Duration.between(from.time(), to);
            if (Math.abs(by.toSeconds()) * 2 < step * 60L) {
                return Duration.ZERO;
            }
            return Duration.between(start, near(start, start.plus(by), step));
        }

        /// As far to the side as the outermost rooms allow.
        private int shift(int right) {
            var places = moved.stream()
                    .flatMap(a -> a.rooms().stream())
                    .map(rooms::indexOf)
                    .filter(i -> i >= 0)
                    .toList();
            var least = places.stream().mapToInt(i -> -i).max().orElse(0);
            var most = places.stream().mapToInt(i -> rooms.size() - 1 - i).min().orElse(0);
            return Math.clamp(right, least, Math.max(least, most));
        }

        private List<Id<Room>> rooms(Activity activity, int column, int shift) {
            if (column == from.column()) {
                return activity.rooms();
            }
            if (column >= rooms.size()) {
                return List.of();
            }
            if (activity.rooms().isEmpty()) {
                return List.of(rooms.get(column));
            }
            var shifted = new ArrayList<Id<Room>>();
            for (var room : activity.rooms()) {
                var place = rooms.indexOf(room);
                shifted.add(place < 0 ? room : rooms.get(place + shift));
            }
            return shifted;
        }
    }

    /// Puts an activity that has no time onto the timetable; its top is under the pointer.
    record Place(Activity activity, List<Id<Room>> rooms) implements Gesture {
        private static final int MORNING = 9;

        @Override
        public List<Placement> at(Spot to, int step) {
            var start = step < DAY_STEP
                    ? Spot.snapped(to.time(), step)
                    : to.time().toLocalDate().atTime(MORNING, 0);
            var when = When.of(start, activity.length());
            return List.of(Placement.of(activity).at(when).in(Draw.room(rooms, to.column())));
        }
    }

    /// Pulls the upper or lower edge of an activity with a time; it keeps at least 5 minutes.
    record Resize(Activity activity, Hit.Edge edge) implements Gesture {
        @Override
        public List<Placement> at(Spot to, int step) {
            var when = Objects.requireNonNull(activity.when());
            var snapped = near(edge == Hit.Edge.START ? when.start() : when.end(), to.time(), step);
            var newWhen = edge == Hit.Edge.START
                    ? new When(earlier(snapped, when.end().minusMinutes(Math.min(step, STEP))), when.end())
                    : new When(when.start(), later(snapped, when.start().plusMinutes(Math.min(step, STEP))));
            return List.of(Placement.of(activity).at(newWhen));
        }

        private static LocalDateTime earlier(LocalDateTime a, LocalDateTime b) {
            return a.isBefore(b) ? a : b;
        }

        private static LocalDateTime later(LocalDateTime a, LocalDateTime b) {
            return a.isAfter(b) ? a : b;
        }
    }

    /// Draws a new activity on empty space, in the room where the drag began.
    ///
    /// @param id what the new activity will be known by
    record Draw(Id<Activity> id, List<Id<Room>> rooms, Spot from) implements Gesture {
        @Override
        public List<Placement> at(Spot to, int step) {
            var earlier = from.time().isBefore(to.time()) ? from.time() : to.time();
            var later = from.time().isBefore(to.time()) ? to.time() : from.time();
            if (step >= DAY_STEP) {
                return drawn(
                        earlier.toLocalDate().atStartOfDay(),
                        later.toLocalDate().plusDays(1).atStartOfDay());
            }
            return drawn(Spot.snapped(earlier, step), Spot.snapped(later, step));
        }

        private List<Placement> drawn(LocalDateTime start, LocalDateTime end) {
            return start.equals(end)
                    ? List.of()
                    : List.of(new Placement(id, new When(start, end), room(rooms, from.column())));
        }

        private static List<Id<Room>> room(List<Id<Room>> rooms, int column) {
            return column >= 0 && column < rooms.size() ? List.of(rooms.get(column)) : List.of();
        }
    }
}
