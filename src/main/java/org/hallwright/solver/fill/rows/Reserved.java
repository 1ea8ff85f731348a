package org.hallwright.solver.fill.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hallwright.solver.fill.floor.Block;
import org.hallwright.solver.fill.floor.Cause;
import org.hallwright.solver.fill.floor.Doorway;
import org.hallwright.solver.fill.floor.FillFloor;
import org.hallwright.solver.fill.floor.FillLimits;
import org.hallwright.solver.fill.floor.Frame;
import org.hallwright.solver.fill.floor.Ground;
import org.hallwright.solver.fill.floor.Span;

/// What is kept free before any row is laid: the main aisle from the entrance, and fire breaks across the hall.
///
/// A main aisle that leads across the rows and every fire break are cross aisles; one that leads along the rows
/// is a block between them.
public final class Reserved {
    private final FillFloor floor;
    private final Frame frame;
    private final FillLimits limits;
    private final List<CrossAisle> crossAisles = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    public Reserved(FillFloor floor, Frame frame, FillLimits limits, List<Doorway> doorways) {
        this.floor = floor;
        this.frame = frame;
        this.limits = limits;
        var ground = Ground.of(floor, List.of(), frame);
        fireBreaks(ground);
        if (limits.mainAisle() > limits.aisle()) {
            mainAisle(ground, doorways);
        }
        crossAisles.sort(Comparator.comparingDouble(CrossAisle::lo));
        for (var aisle : crossAisles) {
            blocks.add(Block.free(
                    aisle.cause(),
                    List.of(
                            frame.toHall(aisle.lo(), ground.minY()),
                            frame.toHall(aisle.hi(), ground.minY()),
                            frame.toHall(aisle.hi(), ground.maxY()),
                            frame.toHall(aisle.lo(), ground.maxY()))));
        }
    }

    public List<CrossAisle> crossAisles() {
        return List.copyOf(crossAisles);
    }

    public List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /// Breaks stand where the hall's area falls into equal parts, none larger than the limit; a part of the hall gets
    /// none.
    private void fireBreaks(Ground ground) {
        if (limits.breakWidth() <= 0
                || limits.breakEvery() <= 0
                || floor.hasFireBreak()
                || !floor.within().isEmpty()) {
            return;
        }
        var parts = (int) Math.ceil(floor.area() / limits.breakEvery() - Span.HAIR);
        var across = ground.across();
        var done = 0.0;
        var next = 1;
        var step = 0.1;
        for (var x = ground.minX(); x < ground.maxX() && next < parts; x += step) {
            done += step
                    * across.hall(x, x + step).stream()
                            .mapToDouble(Span::length)
                            .sum();
            if (done >= floor.area() * next / parts) {
                var middle = Math.rint(x * 2) / 2;
                var half = limits.breakWidth() / 2;
                crossAisles.add(new CrossAisle(middle - half, middle + half, Cause.FIRE_BREAK));
                next++;
            }
        }
    }

    private void mainAisle(Ground ground, List<Doorway> doorways) {
        var entrance = doorways.stream()
                .filter(Doorway::isEntrance)
                .max(Comparator.comparingDouble((Doorway d) -> d.door().clearWidth())
                        .thenComparing(d -> d.door().id()));
        if (entrance.isPresent()
                && Math.abs(frame.along(entrance.get().inX(), entrance.get().inY())) > 0.1) {
            var far = Math.hypot(ground.maxX() - ground.minX(), ground.maxY() - ground.minY());
            blocks.add(Block.free(Cause.MAIN_AISLE, entrance.get().way(limits.mainAisle(), far)));
            return;
        }
        var wanted = entrance.map(e -> frame.x(e.door().at())).orElse((ground.minX() + ground.maxX()) / 2);
        var half = limits.mainAisle() / 2;
        var x = Math.clamp(wanted, ground.minX() + half, Math.max(ground.minX() + half, ground.maxX() - half));
        var aisle = new CrossAisle(x - half, x + half, Cause.MAIN_AISLE);
        if (crossAisles.stream().noneMatch(a -> a.lo() < aisle.hi() && aisle.lo() < a.hi())) {
            crossAisles.add(aisle);
        }
    }
}
