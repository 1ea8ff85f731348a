package org.hallwright.ui.schedule.gesture;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Placement;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;

/// What a drag on the timetable does, in rooms and minutes: asked again for each place that the pointer reaches.
///
/// A gesture changes nothing; who holds it draws what it proposes and makes one edit of it when the button is let
/// go. Times snap to 5 minutes, or to 1 where the user wants it fine.
public sealed interface Gesture {
    int STEP = 5;
    int FINE_STEP = 1;

    /// What would be where if the button were let go at that place; empty where nothing would change.
    List<Placement> at(Spot to, boolean fine);

    private static int step(boolean fine) {
        return fine ? FINE_STEP : STEP;
    }

    /// Takes activities to another time and other rooms; all keep their distance from the one that was grabbed.
    ///
    /// @param grabbed the one under the pointer, which is the one that snaps
    /// @param moved all that go with it, itself included; each has a time
    /// @param rooms from left to right
    record Move(Activity grabbed, List<Activity> moved, List<Id<Room>> rooms, Spot from) implements Gesture {
        @Override
        public List<Placement> at(Spot to, boolean fine) {
            var by = time(to.time(), step(fine));
            var right = to.column() - from.column();
            return moved.stream()
                    .filter(a -> a.when() != null)
                    .map(a -> Placement.of(a).at(a.when().movedBy(by)).in(rooms(a, to.column(), shift(right))))
                    .toList();
        }

        /// A drag straight to the side does not pull an odd start onto the step.
        private Duration time(LocalDateTime to, int step) {
            var start = Objects.requireNonNull(grabbed.when()).start();
            var by = Duration.between(from.time(), to);
            if (Math.abs(by.toSeconds()) * 2 < step * 60L) {
                return Duration.ZERO;
            }
            return Duration.between(start, Spot.snapped(start.plus(by), step));
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
        private static final Duration LENGTH = Duration.ofHours(1);

        @Override
        public List<Placement> at(Spot to, boolean fine) {
            var length = activity.when() == null ? LENGTH : activity.when().length();
            var when = When.of(Spot.snapped(to.time(), step(fine)), length);
            return List.of(Placement.of(activity).at(when).in(Draw.room(rooms, to.column())));
        }
    }

    /// Pulls the upper or lower edge of an activity with a time; it keeps at least one step.
    record Resize(Activity activity, Hit.Edge edge) implements Gesture {
        @Override
        public List<Placement> at(Spot to, boolean fine) {
            var when = Objects.requireNonNull(activity.when());
            var snapped = Spot.snapped(to.time(), step(fine));
            var newWhen = edge == Hit.Edge.START
                    ? new When(earlier(snapped, when.end().minusMinutes(step(fine))), when.end())
                    : new When(when.start(), later(snapped, when.start().plusMinutes(step(fine))));
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
        public List<Placement> at(Spot to, boolean fine) {
            var one = Spot.snapped(from.time(), step(fine));
            var other = Spot.snapped(to.time(), step(fine));
            if (one.equals(other)) {
                return List.of();
            }
            var when = one.isBefore(other) ? new When(one, other) : new When(other, one);
            return List.of(new Placement(id, when, room(rooms, from.column())));
        }

        private static List<Id<Room>> room(List<Id<Room>> rooms, int column) {
            return column >= 0 && column < rooms.size() ? List.of(rooms.get(column)) : List.of();
        }
    }
}
