package org.hallwright.ui.plan.tool.draw;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.snap.Snap;
import org.hallwright.ui.plan.tool.Floor;
import org.hallwright.ui.plan.tool.Pointer;
import org.hallwright.ui.plan.tool.Preview;
import org.hallwright.ui.plan.tool.Surroundings;
import org.jspecify.annotations.Nullable;

/// The corners of a path that is being drawn, click by click or by a drag.
///
/// Corners snap to what lies around and to the corners before; shift keeps to steps of 45° from the last.
final class Course {
    private static final double STEP = 45;

    private final List<Point> corners = new ArrayList<>();
    private @Nullable Point pressed;

    List<Point> corners() {
        return List.copyOf(corners);
    }

    boolean isEmpty() {
        return corners.isEmpty();
    }

    void clear() {
        corners.clear();
        pressed = null;
    }

    void back() {
        if (!corners.isEmpty()) {
            corners.removeLast();
        }
    }

    void press(Floor floor, Pointer pointer) {
        pressed = pointer.at();
        if (corners.isEmpty()) {
            corners.add(meant(floor, pointer));
        }
    }

    /// Sets a corner where the pointer is let go, unless the press has set the first one there.
    void release(Floor floor, Pointer pointer) {
        var first = corners.size() == 1 && pressed != null && pointer.isStillAt(pressed);
        var justSet = first && corners.getFirst().distanceTo(meant(floor, pointer)) < 0.001;
        if (!justSet) {
            corners.add(meant(floor, pointer));
        }
        pressed = null;
    }

    /// Whether the pointer is on the first corner, so that the path closes.
    boolean closesAt(Pointer pointer) {
        return corners.size() >= 3 && pointer.isOn(corners.getFirst());
    }

    /// Whether the pointer is on the last corner again, as after a second click.
    boolean endsAt(Pointer pointer) {
        return corners.size() >= 2 && pointer.isStillAt(corners.getLast());
    }

    /// The corners with the place of the pointer as the next.
    List<Point> upTo(Floor floor, Pointer pointer) {
        var all = new ArrayList<>(corners);
        all.add(closesAt(pointer) ? corners.getFirst() : meant(floor, pointer));
        return all;
    }

    /// A preview with the lines to which the next corner has snapped, and the free ways from it.
    Preview around(Floor floor, Pointer pointer, Preview preview) {
        var at = meant(floor, pointer);
        var guides = place(floor, pointer).lines().stream()
                .filter(line -> line.isOn(at))
                .toList();
        return preview.withGuides(guides).withGaps(Surroundings.of(floor).gaps(at));
    }

    static List<Snap.Line> sides(List<Point> corners, boolean closed) {
        var sides = new ArrayList<Snap.Line>();
        for (var i = 0; i + (closed ? 0 : 1) < corners.size(); i++) {
            var side = new Snap.Line(corners.get(i), corners.get((i + 1) % corners.size()));
            if (side.length() > 0) {
                sides.add(side);
            }
        }
        return sides;
    }

    private Point meant(Floor floor, Pointer pointer) {
        var snapped = place(floor, pointer).at();
        return pointer.shift() && !corners.isEmpty() ? straight(corners.getLast(), snapped) : snapped;
    }

    private Snap.Place place(Floor floor, Pointer pointer) {
        return Surroundings.of(floor).place(pointer, corners);
    }

    private static Point straight(Point from, Point to) {
        var angle = Math.toDegrees(Math.atan2(to.y() - from.y(), to.x() - from.x()));
        var even = Math.toRadians(Math.rint(angle / STEP) * STEP);
        var length = (to.x() - from.x()) * Math.cos(even) + (to.y() - from.y()) * Math.sin(even);
        return from.plus(length * Math.cos(even), length * Math.sin(even));
    }
}
