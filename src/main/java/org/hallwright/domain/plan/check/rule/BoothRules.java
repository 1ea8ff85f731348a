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
import org.hallwright.domain.plan.rules.Limit;
import org.hallwright.domain.problem.Severity;

/// What is asked of one booth by itself: where it lies, how large, high and heavy it is, and that it has a
/// number.
///
/// Areas below 50 cm² are rounding, not overlap.
public final class BoothRules {
    static final double ROUNDING = 0.005;
    private static final double EXACT = 0.0005;
    private static final double AT_WALL = 0.5;
    private final HallPlan plan;
    private final Hall hall;
    private final Placed placed;
    private final Booth booth;
    private final List<Finding> findings = new ArrayList<>();

    private BoothRules(HallPlan plan, Placed placed, Booth booth) {
        this.plan = plan;
        this.hall = plan.frame().hall();
        this.placed = placed;
        this.booth = booth;
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
        var raw = booth.kind() == BoothKind.RAW_SPACE ? plan.limits().of("raw-space-area") : Optional.<Limit>empty();
        raw.or(() -> plan.limits().of("booth-area"))
                .filter(limit -> booth.netArea() < limit.value() - ROUNDING)
                .ifPresent(limit -> add(WARNING, "booth-area", Figures.area(limit, booth.netArea())));
    }

    private void height() {
        clearHeight()
                .filter(this::isTooHigh)
                .or(() -> allowedHeight().filter(this::isTooHigh))
                .ifPresent(limit -> add(Limits.severity(limit), "height", Figures.length(limit, booth.height())));
    }

    private boolean isTooHigh(Limit limit) {
        return booth.height() > limit.value() + EXACT;
    }

    /// The lowest of what the hall and the zones it stands in leave clear.
    private Optional<Limit> clearHeight() {
        var least = least(hall.clearHeight(), Zone::clearHeight);
        return least.isPresent()
                ? Optional.of(new Limit("height", least.getAsDouble(), "m", "hall-height", false))
                : Optional.empty();
    }

    /// By the kind of the booth, or else by its open sides.
    private Optional<Limit> allowedHeight() {
        var shell = booth.kind() == BoothKind.SHELL_SCHEME || booth.kind() == BoothKind.PACKAGE
                ? plan.limits().of("height-shell")
                : Optional.<Limit>empty();
        return shell.or(() -> plan.limits()
                .of(
                        switch (booth.openSides()) {
                            case 1, 2 -> isAtWall() ? "height-perimeter" : "height-linear";
                            case 3 -> "height-peninsula";
                            case 4 -> "height-island";
                            default -> "";
                        }));
    }

    private boolean isAtWall() {
        return plan.frame().sidesNear(placed.bounds().grownBy(AT_WALL)).stream()
                .anyMatch(side -> placed.shape().distanceTo(side) <= AT_WALL);
    }

    private void load() {
        var most = least(hall.floorLoad(), Zone::floorLoad);
        if (most.isPresent() && booth.load() > most.getAsDouble() + EXACT) {
            var figures = new Figures(Wording.load(most.getAsDouble()), Wording.load(booth.load()), "hall-load");
            add(BLOCKER, "floor-load", figures);
        }
    }

    private OptionalDouble least(double ofHall, ToDoubleFunction<Zone> ofZone) {
        var ofZones = plan.near(placed.bounds(), each -> each.element() instanceof Zone).stream()
                .filter(zone -> zone.shape().overlap(placed.shape()) > ROUNDING)
                .mapToDouble(zone -> ofZone.applyAsDouble((Zone) zone.element()));
        return DoubleStream.concat(DoubleStream.of(ofHall), ofZones)
                .filter(value -> value > 0)
                .min();
    }

    private void add(Severity severity, String rule, Figures figures) {
        findings.add(Finding.of(severity, rule, Wording.where(booth), hall, figures, Measure.area(placed.outline())));
    }
}
