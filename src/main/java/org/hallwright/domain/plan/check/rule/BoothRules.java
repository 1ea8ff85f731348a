package org.hallwright.domain.plan.check.rule;

import static org.hallwright.domain.problem.Severity.BLOCKER;
import static org.hallwright.domain.problem.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.plan.floor.Frontage;
import org.hallwright.domain.plan.rules.Limit;
import org.hallwright.domain.problem.Severity;

/// What is asked of one booth by itself: where it lies, how large, high, heavy and walled off it is, and that it
/// has a number.
///
/// Areas below 50 cm² are rounding, not overlap.
public final class BoothRules {
    static final double ROUNDING = 0.005;
    private static final double EXACT = 0.0005;
    private final HallPlan plan;
    private final Hall hall;
    private final Placed placed;
    private final Booth booth;
    private final List<Finding> findings = new ArrayList<>();

    /// Those that it stands in.
    private final List<Placed> zones;

    private BoothRules(HallPlan plan, Placed placed, Booth booth) {
        this.plan = plan;
        this.hall = plan.frame().hall();
        this.placed = placed;
        this.booth = booth;
        zones = plan.near(placed.bounds(), each -> each.element() instanceof Zone).stream()
                .filter(zone -> zone.shape().overlap(placed.shape()) > ROUNDING)
                .toList();
    }

    public static List<Finding> findings(HallPlan plan, Placed placed, Booth booth) {
        var rules = new BoothRules(plan, placed, booth);
        rules.number();
        if (placed.shape().isSound()) {
            rules.overlaps();
            rules.outside();
            rules.pillars();
            rules.size();
            rules.height();
            rules.load();
            rules.walls();
        } else {
            rules.add(BLOCKER, "outline-unsound", Figures.NONE);
        }
        return rules.findings;
    }

    private void number() {
        if (booth.number().isEmpty() && booth.kind() != BoothKind.NON_INVENTORY) {
            add(WARNING, "number-missing", Figures.NONE);
        }
    }

    private void overlaps() {
        for (var other : plan.boothsNear(placed.bounds())) {
            var isFirst = booth.id().value().compareTo(other.id().value()) < 0;
            var shared = isFirst ? placed.shape().overlap(other.shape()) : 0;
            if (shared > ROUNDING) {
                findings.add(Finding.of(
                        BLOCKER,
                        "booth-overlap",
                        Wording.where(booth, other.element()),
                        hall,
                        Figures.noArea(shared, "plan"),
                        new Measure.Area(placed.outline().shared(other.outline()))));
            }
        }
    }

    private void outside() {
        if (!plan.frame().shape().isSound()) {
            return;
        }
        var outside = placed.shape().area() - plan.frame().inside(placed.shape());
        if (outside > ROUNDING) {
            var measure = new Measure.Area(placed.outline().without(hall.outline()));
            findings.add(Finding.of(
                    BLOCKER, "outside-hall", Wording.where(booth), hall, Figures.noArea(outside, "hall"), measure));
        }
    }

    private void pillars() {
        for (var pillar : plan.near(placed.bounds(), each -> each.element() instanceof Pillar)) {
            var shared = placed.shape().overlap(pillar.shape());
            if (shared > ROUNDING) {
                findings.add(Finding.of(
                        WARNING,
                        "pillar-in-booth",
                        Wording.at(booth, pillar.element()),
                        hall,
                        Figures.noArea(shared, "plan"),
                        Measure.area(pillar.outline())));
            }
        }
    }

    private void size() {
        if (booth.kind() == BoothKind.NON_INVENTORY) {
            return;
        }
        var raw = booth.kind() == BoothKind.RAW_SPACE ? rawSpace() : Optional.<Limit>empty();
        raw.or(() -> plan.limits().of("booth-area"))
                .filter(limit -> booth.netArea() < limit.value() - ROUNDING)
                .ifPresent(limit -> add(WARNING, "booth-area", Figures.area(limit, booth.netArea())));
    }

    private Optional<Limit> rawSpace() {
        var outdoors = isOutdoors() ? plan.limits().of("raw-space-area-outdoor") : Optional.<Limit>empty();
        return outdoors.or(() -> plan.limits().of("raw-space-area"));
    }

    /// Whether more of it stands outdoors than under the hall's roof.
    private boolean isOutdoors() {
        return zones.stream()
                        .filter(zone -> zone.isZone(ZoneKind.OUTDOOR))
                        .mapToDouble(zone -> zone.shape().overlap(placed.shape()))
                        .sum()
                > placed.shape().area() / 2;
    }

    private void height() {
        var clear = least(isOutdoors() ? 0 : hall.clearHeight(), Zone::clearHeight);
        BoothHeight.finding(plan, placed, booth, clear).ifPresent(findings::add);
    }

    private void load() {
        var most = least(hall.floorLoad(), Zone::floorLoad);
        if (most.isPresent() && booth.load() > most.getAsDouble() + EXACT) {
            var figures = new Figures(Wording.load(most.getAsDouble()), Wording.load(booth.load()), "hall-load");
            add(BLOCKER, "floor-load", figures);
        }
    }

    private OptionalDouble least(double ofHall, ToDoubleFunction<Zone> ofZone) {
        var ofZones = zones.stream().mapToDouble(zone -> ofZone.applyAsDouble((Zone) zone.element()));
        return DoubleStream.concat(DoubleStream.of(ofHall), ofZones)
                .filter(value -> value > 0)
                .min();
    }

    /// For each side on an aisle how much of it walls close.
    private void walls() {
        var limit = plan.limits().of("wall-on-aisle");
        var near = placed.bounds().grownBy(Frontage.REACH);
        if (limit.isEmpty() || booth.kind() == BoothKind.NON_INVENTORY || !plan.hasNear(near, HallPlan::isWall)) {
            return;
        }
        for (var side : plan.frontages(placed)) {
            if (side.walled() > limit.get().value() * side.onAisle() + EXACT) {
                findings.add(Finding.of(
                        Limits.severity(limit.get()),
                        "wall-on-aisle",
                        Wording.where(booth),
                        hall,
                        Figures.share(limit.get(), side.walled() / side.onAisle()),
                        Measure.line(side.wall())));
            }
        }
    }

    private void add(Severity severity, String rule, Figures figures) {
        findings.add(Finding.of(severity, rule, Wording.where(booth), hall, figures, Measure.area(placed.outline())));
    }
}
