package org.hallwright.domain.plan.check;

import static org.hallwright.domain.problem.Severity.BLOCKER;
import static org.hallwright.domain.problem.Severity.WARNING;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.SpatialIndex;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Where;

/// Everything wrong with the floor of one exhibition's halls, hall by hall and by rule.
///
/// Limits come from the plan itself: the halls' outlines and pillars, the circles round fire points, the strips
/// where nothing may be built. Areas below 50 cm² are rounding, not overlap.
public final class PlanCheck {
    private static final double ROUNDING = 0.005;

    private final Hall hall;
    private final List<Booth> booths;
    private final SpatialIndex<Booth> index;
    private final List<Problem> problems = new ArrayList<>();

    private PlanCheck(Hall hall, List<Booth> booths) {
        this.hall = hall;
        this.booths = booths;
        index = SpatialIndex.of(booths, Booth::bounds);
    }

    public static List<Problem> problems(ExhibitionState state) {
        return state.sorted(Hall.class, Comparator.comparing(Hall::order).thenComparing(Hall::id)).stream()
                .flatMap(hall -> problems(state, hall).stream())
                .toList();
    }

    private static List<Problem> problems(ExhibitionState state, Hall hall) {
        var check = new PlanCheck(hall, in(state, hall, Booth.class));
        check.overlaps();
        check.outside();
        check.pillars(in(state, hall, Pillar.class));
        check.firePoints(in(state, hall, FirePoint.class));
        check.zones(in(state, hall, Zone.class));
        check.problems.addAll(BoothNumbers.problems(hall, check.booths));
        return check.problems;
    }

    private static <T extends PlanElement> List<T> in(ExhibitionState state, Hall hall, Class<T> kind) {
        return state.all(kind).stream()
                .filter(element -> element.hall().equals(hall.id()))
                .sorted(Comparator.comparing(PlanElement::id))
                .toList();
    }

    private void overlaps() {
        for (var booth : booths) {
            near(booth.bounds()).stream()
                    .filter(other -> booth.id().compareTo(other.id()) < 0)
                    .forEach(other -> overlap(booth, other));
        }
    }

    private void overlap(Booth one, Booth other) {
        var shared = one.footprint().outline().overlap(other.footprint().outline());
        if (shared > ROUNDING) {
            var where = Where.entries(sign(one) + " / " + sign(other), one.id(), other.id());
            problems.add(Problem.of(BLOCKER, "booth-overlap", where, sign(one), sign(other), hall.code(), area(shared))
                    .measured(area(0), area(shared), "plan"));
        }
    }

    private void outside() {
        if (!hall.outline().isSound()) {
            return;
        }
        for (var booth : booths) {
            var outline = booth.footprint().outline();
            var outside = outline.area() - outline.overlap(hall.outline());
            if (outside > ROUNDING) {
                problems.add(Problem.of(BLOCKER, "outside-hall", where(booth), sign(booth), hall.code(), area(outside))
                        .measured(area(0), area(outside), "hall"));
            }
        }
    }

    private void pillars(List<Pillar> pillars) {
        for (var pillar : pillars) {
            for (var booth : near(pillar.bounds())) {
                var shared =
                        booth.footprint().outline().overlap(pillar.footprint().outline());
                if (shared > ROUNDING) {
                    var where = Where.entries(sign(booth), booth.id(), pillar.id());
                    problems.add(Problem.of(WARNING, "pillar-in-booth", where, sign(booth), hall.code(), area(shared))
                            .measured(area(0), area(shared), "plan"));
                }
            }
        }
    }

    private void firePoints(List<FirePoint> points) {
        for (var point : points) {
            for (var booth : near(point.bounds())) {
                var distance = booth.footprint().outline().distanceTo(point.at());
                if (distance < point.keepClear() - 0.001) {
                    keepClear(
                            booth,
                            point,
                            point.code().isEmpty() ? "fire-point" : point.code(),
                            length(point.keepClear()),
                            length(distance));
                }
            }
        }
    }

    private void zones(List<Zone> zones) {
        zones.stream()
                .filter(zone -> zone.kind() == ZoneKind.NO_BUILD)
                .forEach(zone -> near(zone.bounds()).forEach(booth -> {
                    var shared = booth.footprint().outline().overlap(zone.outline());
                    if (shared > ROUNDING) {
                        keepClear(booth, zone, zone.name().enFirst(), area(0), area(shared));
                    }
                }));
    }

    private void keepClear(Booth booth, PlanElement element, String named, String limit, String measured) {
        var where = Where.entries(sign(booth), booth.id(), element.id());
        problems.add(Problem.of(BLOCKER, "keep-clear", where, sign(booth), hall.code(), named, limit, measured)
                .measured(limit, measured, "fire-point"));
    }

    private List<Booth> near(Bounds bounds) {
        return index.in(bounds).stream().sorted(Comparator.comparing(Booth::id)).toList();
    }

    static Where where(Booth booth) {
        return Where.entries(sign(booth), booth.id());
    }

    /// What a person finds the booth by: its number, or where it lies.
    static String sign(Booth booth) {
        var b = booth.bounds();
        return booth.number().isEmpty()
                ? String.format(Locale.ROOT, "(%.1f, %.1f)", b.minX(), b.minY())
                : booth.number();
    }

    private static String area(double squareMetres) {
        return String.format(Locale.ROOT, "%.2f m²", squareMetres);
    }

    private static String length(double metres) {
        return String.format(Locale.ROOT, "%.2f m", metres);
    }
}
