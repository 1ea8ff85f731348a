package org.hallwright.bench;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.DoorKind;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// One hall of 500 × 400 m with 10,000 booths of 3 × 3 m: twenty blocks with fire breaks of 12 m between
/// them, in each twenty rows back to back in three parts, pillars in the breaks, doors and hydrants all
/// round.
final class LargeHall {
    private static final double BLOCK = 88;
    private static final double BREAK = 12;
    private static final int[] PARTS = {8, 8, 9};
    private final Hall hall = Hall.rectangular(new Id<>("L"), "L", Name.of("Large hall", "大馆"), 500, 400);
    private final List<PlanElement> elements = new ArrayList<>();

    private LargeHall() {
        for (var column = 0; column < 5; column++) {
            for (var row = 0; row < 4; row++) {
                addBlock(6 + column * (BLOCK + BREAK), 6 + row * (BLOCK + BREAK));
            }
        }
        for (var x = 24.0; x < 500; x += 24) {
            addPillars(x);
            addHydrant(x, 0);
            addHydrant(x, 400);
        }
        for (var i = 1; i < 5; i++) {
            addDoor(DoorKind.ENTRANCE, 100 * i, 0, 6, 0);
            addDoor(DoorKind.EXIT, 100 * i, 400, 6, 0);
        }
        for (var y = 100.0; y < 400; y += 100) {
            addDoor(DoorKind.EMERGENCY_EXIT, 0, y, 6, 90);
            addDoor(DoorKind.EMERGENCY_EXIT, 500, y, 6, 90);
        }
    }

    static ExhibitionState state() {
        var large = new LargeHall();
        var entries = new ArrayList<org.hallwright.domain.change.Entry>(large.elements);
        entries.add(large.hall);
        return ExhibitionState.of(entries);
    }

    private void addBlock(double x, double y) {
        for (var pair = 0; pair < 10; pair++) {
            var left = x;
            for (var part : PARTS) {
                for (var place = 0; place < part; place++) {
                    addBooth(left + 3 * place, y + 9 * pair);
                    addBooth(left + 3 * place, y + 9 * pair + 3);
                }
                left += 3 * part + 6.5;
            }
        }
    }

    private void addBooth(double x, double y) {
        var number = "L" + elements.size();
        elements.add(Booth.shell(new Id<>(number), hall.id(), number, Footprint.rectangle(x, y, 3, 3)));
    }

    private void addPillars(double x) {
        for (var y = 100.0; y < 400; y += 100) {
            elements.add(new Pillar(id(), hall.id(), Footprint.rectangle(x, y - 0.5, 1, 1)));
        }
    }

    private void addHydrant(double x, double y) {
        elements.add(new FirePoint(
                id(), hall.id(), "H" + elements.size(), FirePoint.Kind.HYDRANT, new Point(x, y), 1.5));
    }

    private void addDoor(DoorKind kind, double x, double y, double width, double direction) {
        elements.add(new Door(id(), hall.id(), "D" + elements.size(), kind, new Point(x, y), width, direction));
    }

    private <T> Id<T> id() {
        return new Id<>("e" + elements.size());
    }
}
