package org.hallwright.domain.plan.check.rule;

import static org.hallwright.domain.problem.Severity.BLOCKER;
import static org.hallwright.domain.problem.Severity.WARNING;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.Segment;
import org.hallwright.domain.geometry.Shape;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.DoorKind;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.floor.WalkableFloor;
import org.hallwright.domain.plan.rules.Limit;
import org.hallwright.domain.problem.Where;

/// What takes the whole floor of a hall to judge: ways to exits, dead ends, booths nobody reaches, areas,
/// fire breaks.
///
/// One leaves by exits, emergency exits and entrances, not by dock doors. A hall whose outline is not
/// sound has no floor to walk on; that of one that reaches over more than 4 km² is not walked, which is told.
public final class FloorRules {
    private static final double LARGEST = 4_000_000;
    private final HallPlan plan;
    private final Hall hall;
    private final List<Placed> booths;
    private final List<Door> exits;
    private final List<Finding> findings = new ArrayList<>();

    private FloorRules(HallPlan plan) {
        this.plan = plan;
        hall = plan.frame().hall();
        booths = plan.booths();
        exits = plan.elements(Door.class).stream()
                .filter(door -> door.kind() != DoorKind.DOCK && door.clearWidth() > 0)
                .toList();
    }

    public static List<Finding> findings(HallPlan plan) {
        var rules = new FloorRules(plan);
        if (plan.frame().shape().isSound() && !rules.booths.isEmpty()) {
            rules.walked().ifPresent(floor -> {
                rules.unreached(floor);
                rules.ways(floor);
            });
            rules.areas();
            rules.findings.addAll(FireBreaks.findings(plan));
        }
        return rules.findings;
    }

    /// What the building has by itself: ways to exits that are too long, and dead ends, before anything more is built.
    public static List<Finding> walks(HallPlan plan) {
        var rules = new FloorRules(plan);
        rules.walked().ifPresent(rules::ways);
        return rules.findings;
    }

    /// The floor, or a finding that it is too large for its ways to be measured.
    private Optional<WalkableFloor> walked() {
        var reach = reach(plan);
        if (reach <= LARGEST) {
            return Optional.of(floor());
        }
        var figures = new Figures(Wording.area(LARGEST), Wording.area(reach), "plan");
        findings.add(
                Finding.of(WARNING, "floor-unchecked", Wording.at(hall), hall, figures, Measure.area(hall.outline())));
        return Optional.empty();
    }

    /// The floor of a hall as one walks on it; empty where it has none, or is too large for its ways to be measured.
    public static Optional<WalkableFloor> floor(HallPlan plan) {
        return plan.frame().shape().isSound() && reach(plan) <= LARGEST
                ? Optional.of(new FloorRules(plan).floor())
                : Optional.empty();
    }

    private static double reach(HallPlan plan) {
        var b = plan.frame().shape().bounds();
        return b.width() * b.height();
    }

    private WalkableFloor floor() {
        var pillars = shapes(plan.all().values(), Pillar.class);
        var standing = plan.all().values().stream()
                .filter(each -> each.isSolid() && !(each.element() instanceof Pillar))
                .map(Placed::shape)
                .toList();
        var doors = plan.elements(Door.class).stream().map(FloorRules::opening).toList();
        return WalkableFloor.of(hall.outline(), standing, pillars, doors);
    }

    private void ways(WalkableFloor floor) {
        var usable = floor.usable(exits.stream().map(FloorRules::opening).toList());
        if (usable.isEmpty()) {
            findings.add(Finding.of(
                    WARNING, "exit-missing", Wording.at(hall), hall, Figures.NONE, Measure.area(hall.outline())));
            return;
        }
        var shapes = booths.stream().map(Placed::shape).toList();
        plan.limits()
                .of("travel-distance")
                .ifPresent(limit -> floor.remote(usable, limit.value(), shapes)
                        .forEach(remote -> add("travel-distance", limit, remote)));
        plan.limits()
                .of("dead-end")
                .ifPresent(limit -> floor.deadEnds(usable, limit.value(), shapes)
                        .forEach(remote -> add("dead-end", limit, remote)));
    }

    private void add(String rule, Limit limit, WalkableFloor.Remote remote) {
        var touched = remote.touched().stream().map(booths::get).toList();
        var start = remote.way().getFirst();
        var where = touched.isEmpty() ? Where.all(Wording.place(start), List.of(hall.id())) : Wording.where(touched);
        var figures = new Figures(Wording.length(limit.value()), Wording.walk(remote.length()), limit.source());
        findings.add(Finding.of(
                Limits.severity(limit),
                rule,
                where,
                hall,
                figures,
                new Measure.Line(way(remote.way())),
                Wording.place(start)));
    }

    private static List<Point> way(List<Point> way) {
        return way.size() > 1 ? way : List.of(way.getFirst(), way.getFirst());
    }

    private void unreached(WalkableFloor floor) {
        var entrances = exits.stream()
                .filter(door -> door.kind() == DoorKind.ENTRANCE)
                .map(FloorRules::opening)
                .toList();
        var doors =
                entrances.isEmpty() ? exits.stream().map(FloorRules::opening).toList() : entrances;
        var open = booths.stream().filter(FloorRules::isVisited).toList();
        floor.unreached(doors, open.stream().map(Placed::shape).toList())
                .forEach(together -> unreached(together.stream().map(open::get).toList()));
    }

    /// One finding for all booths of one closed piece of floor.
    private void unreached(List<Placed> together) {
        var outlines = together.stream().map(Placed::outline).toList();
        findings.add(Finding.of(
                BLOCKER,
                "unreachable",
                Wording.where(together),
                hall,
                Figures.NONE,
                new Measure.Area(outlines),
                together.size()));
    }

    private static boolean isVisited(Placed placed) {
        return placed.shape().isSound()
                && placed.element() instanceof Booth booth
                && booth.kind() != BoothKind.NON_INVENTORY;
    }

    private void areas() {
        var taken = plan.all().values().stream().filter(Placed::isSolid).toList();
        var free = plan.frame().shape().area() - FloorArea.of(taken, plan);
        var let = FloorArea.of(booths, plan);
        plan.limits()
                .of("booth-to-aisle-area")
                .filter(limit -> let > limit.value() * Math.max(0, free) + BoothRules.ROUNDING)
                .ifPresent(limit -> findings.add(Finding.of(
                        WARNING,
                        "booth-to-aisle-area",
                        Wording.at(hall),
                        hall,
                        new Figures(
                                Wording.ratio(limit.value()),
                                free <= 0 ? "∞" : Wording.ratio(let / free),
                                limit.source()),
                        Measure.area(hall.outline()),
                        Wording.area(let),
                        Wording.area(Math.max(0, free)))));
        exitWidth(Math.max(0, free));
    }

    private void exitWidth(double free) {
        var perPerson = plan.limits().of("exit-width-per-person");
        var area = plan.limits().of("area-per-person");
        if (perPerson.isEmpty() || area.isEmpty() || exits.isEmpty()) {
            return;
        }
        var people = Math.ceil(free / area.get().value());
        var asked = people * perPerson.get().value() / 1000;
        var width = exits.stream().mapToDouble(Door::clearWidth).sum();
        if (width < asked - 0.0005) {
            var figures = new Figures(
                    Wording.length(asked),
                    Wording.length(width),
                    perPerson.get().source());
            findings.add(Finding.of(
                    Limits.severity(perPerson.get()),
                    "exit-width",
                    Wording.at(hall),
                    hall,
                    figures,
                    Measure.area(hall.outline()),
                    (int) people));
        }
    }

    private static Segment opening(Door door) {
        return Segment.between(door.start(), door.end());
    }

    private static List<Shape> shapes(Collection<Placed> all, Class<?> kind) {
        return all.stream()
                .filter(each -> kind.isInstance(each.element()))
                .map(Placed::shape)
                .toList();
    }
}
