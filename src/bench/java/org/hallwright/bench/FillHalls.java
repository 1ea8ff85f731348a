package org.hallwright.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.DoorKind;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.solver.fill.floor.FillFloor;

/// The halls that are filled for measuring: empty ones, ones with pillars every 18 m, and seeded random ones.
public final class FillHalls {
    private static final double PILLAR = 0.8;
    private static final double DOOR = 3;
    private static final long SEED = 0x5DEECE66DL;

    private final List<PlanElement> elements = new ArrayList<>();
    private final Hall hall;

    private FillHalls(Outline outline) {
        hall = new Hall(new Id<>("hall"), "A", Name.NONE, 0, outline, 12, 20, 0, null);
    }

    public static FillFloor empty(double width, double depth) {
        return new FillHalls(Outline.rectangle(0, 0, width, depth)).floor();
    }

    /// With pillars every so many metres and doors on all four sides.
    public static FillFloor withPillars(double width, double depth, double pitch) {
        var halls = new FillHalls(Outline.rectangle(0, 0, width, depth));
        halls.pillars(pitch, pitch / 2, pitch / 2);
        for (var x = 20.0; x < width - 10; x += 40) {
            halls.door(x, 0, 0, DoorKind.EXIT);
            halls.door(x, depth, 180, x == 20 ? DoorKind.ENTRANCE : DoorKind.EXIT);
        }
        for (var y = 25.0; y < depth - 10; y += 50) {
            halls.door(0, y, 270, DoorKind.EXIT);
            halls.door(width, y, 90, DoorKind.EXIT);
        }
        return halls.floor();
    }

    /// An odd size, every second one L-shaped, with doors, and with pillars in four of five.
    public static FillFloor random(int seed) {
        var dice = new Random(SEED * (seed + 1));
        var width = Math.rint(400 + dice.nextDouble() * 1100) / 10;
        var depth = Math.rint(300 + dice.nextDouble() * 600) / 10;
        var halls = new FillHalls(outline(dice, seed % 2 == 0, width, depth));
        if (seed % 5 > 0) {
            var pitch = 9 + dice.nextInt(12);
            halls.pillars(pitch, 4 + dice.nextInt(8), 4 + dice.nextInt(8));
        }
        var doors = 2 + dice.nextInt(4);
        halls.door(width * 0.2, 0, 0, DoorKind.ENTRANCE);
        for (var i = 1; i < doors; i++) {
            halls.door(Math.rint(width * (0.2 + 0.6 * i / doors)), 0, 0, DoorKind.EXIT);
        }
        halls.door(0, Math.rint(depth * 0.3), 270, DoorKind.EMERGENCY_EXIT);
        return halls.floor();
    }

    private static Outline outline(Random dice, boolean angled, double width, double depth) {
        if (!angled) {
            return Outline.rectangle(0, 0, width, depth);
        }
        var x = Math.rint(width * (0.4 + 0.3 * dice.nextDouble()));
        var y = Math.rint(depth * (0.4 + 0.3 * dice.nextDouble()));
        return Outline.of(
                new Point(0, 0),
                new Point(width, 0),
                new Point(width, y),
                new Point(x, y),
                new Point(x, depth),
                new Point(0, depth));
    }

    private void pillars(double pitch, double fromX, double fromY) {
        var bounds = hall.outline().bounds();
        for (var x = fromX; x < bounds.maxX() - 1; x += pitch) {
            for (var y = fromY; y < bounds.maxY() - 1; y += pitch) {
                var footprint = Footprint.rectangle(x - PILLAR / 2, y - PILLAR / 2, PILLAR, PILLAR);
                if (hall.outline().covers(footprint.outline())) {
                    elements.add(new Pillar(new Id<>("p" + elements.size()), hall.id(), footprint));
                }
            }
        }
    }

    private void door(double x, double y, double direction, DoorKind kind) {
        var id = new Id<Door>("d" + elements.size());
        elements.add(new Door(id, hall.id(), "", kind, new Point(x, y), DOOR, direction));
    }

    private FillFloor floor() {
        return FillFloor.of(hall, elements);
    }
}
