package org.hallwright.domain.plan.check.rule;

import static org.hallwright.domain.problem.Severity.BLOCKER;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.Segment;
import org.hallwright.domain.geometry.Shape;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.rules.Limit;

/// Floor on which nothing may be built: circles round fire points, zones that stay free, strips before
/// entrances and exits.
public final class FreeFloorRules {
    private static final double EXACT = 0.0005;

    /// How near to an exit something stands in the door itself, in metres.
    private static final Limit IN_DOOR = new Limit("exit-clear", 0.05, "m", "plan", false);

    private final HallPlan plan;
    private final Hall hall;
    private final List<Finding> findings = new ArrayList<>();

    private FreeFloorRules(HallPlan plan) {
        this.plan = plan;
        hall = plan.frame().hall();
    }

    public static List<Finding> findings(HallPlan plan, Placed placed) {
        var rules = new FreeFloorRules(plan);
        switch (placed.element()) {
            case FirePoint point -> rules.circle(point);
            case Zone zone -> rules.zone(placed, zone);
            case Door door -> rules.door(door);
            default -> {}
        }
        return rules.findings;
    }

    private void circle(FirePoint point) {
        var at = point.at();
        var limit = new Limit("keep-clear", point.keepClear(), "m", "fire-point", false);
        for (var built : plan.near(point.bounds(), Placed::isBuilt)) {
            var distance = built.shape().distanceTo(at.x(), at.y());
            if (distance < point.keepClear() - EXACT) {
                var to = distance == 0 ? at : nearest(built.shape(), at);
                findings.add(Finding.of(
                        BLOCKER,
                        "keep-clear",
                        Wording.at(built.element(), point),
                        hall,
                        Figures.length(limit, distance),
                        new Measure.Line(List.of(at, to)),
                        point.code().isEmpty() ? Wording.kind(point) : point.code()));
            }
        }
    }

    private static Point nearest(Shape shape, Point at) {
        var spot = Shape.of(Segment.between(at, at));
        return shape.shortestTo(spot).from();
    }

    private void zone(Placed placed, Zone zone) {
        if (!placed.shape().isSound()) {
            findings.add(Finding.of(
                    BLOCKER, "outline-unsound", Wording.where(zone), hall, Figures.NONE, Measure.area(zone.outline())));
            return;
        }
        switch (zone.kind()) {
            case NO_BUILD -> covered(placed, zone, "keep-clear");
            case ENTRANCE_STRIP -> covered(placed, zone, "entrance-strip");
            case FIRE_BREAK -> {
                covered(placed, zone, "fire-break");
                narrow(zone);
            }
            default -> {}
        }
    }

    private void covered(Placed placed, Zone zone, String rule) {
        for (var built : plan.near(placed.bounds(), Placed::isBuilt)) {
            var shared = built.shape().overlap(placed.shape());
            if (shared > BoothRules.ROUNDING) {
                findings.add(Finding.of(
                        BLOCKER,
                        rule,
                        Wording.at(built.element(), zone),
                        hall,
                        Figures.noArea(shared, "plan"),
                        new Measure.Area(zone.outline().shared(built.outline())),
                        Wording.sign(zone)));
            }
        }
    }

    /// A fire break that is drawn narrower than the pack asks for.
    private void narrow(Zone zone) {
        var width = zone.outline().width();
        plan.limits()
                .of("fire-break-width")
                .filter(limit -> width.length() < limit.value() - EXACT)
                .ifPresent(limit -> findings.add(Finding.of(
                        Limits.severity(limit),
                        "fire-break",
                        Wording.where(zone),
                        hall,
                        Figures.length(limit, width.length()),
                        Measure.line(width),
                        Wording.sign(zone))));
    }

    private void door(Door door) {
        switch (door.kind()) {
            case ENTRANCE -> {
                plan.limits().of("entrance-strip").ifPresent(limit -> strip(door, "entrance-strip", limit));
                MainAisle.finding(plan, door).ifPresent(findings::add);
            }
            case EXIT, EMERGENCY_EXIT ->
                strip(door, "exit-blocked", plan.limits().of("exit-clear").orElse(IN_DOOR));
            case DOCK -> {}
        }
    }

    /// As deep as the limit and as wide as the door.
    private void strip(Door door, String rule, Limit limit) {
        if (door.clearWidth() <= 0) {
            return;
        }
        var strip = Shape.of(plan.frame().strip(door, limit.value()));
        var opening = Segment.between(door.start(), door.end());
        for (var built : plan.near(strip.bounds(), Placed::isBuilt)) {
            built.shape()
                    .nearestWithin(strip, opening)
                    .filter(piece -> piece.length() < limit.value() - EXACT)
                    .ifPresent(piece -> findings.add(Finding.of(
                            Limits.severity(limit),
                            rule,
                            Wording.at(built.element(), door),
                            hall,
                            Figures.length(limit, piece.length()),
                            Measure.line(piece),
                            Wording.sign(door))));
        }
    }
}
