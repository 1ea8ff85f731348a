package org.hallwright.domain.plan.check.rule;

import static org.hallwright.domain.problem.Severity.NOTE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.floor.Frontage;
import org.hallwright.domain.plan.rules.Limit;

/// How high a booth may be: by what the hall leaves clear, by its kind, and else by its open sides.
///
/// A booth's own height is all that is known of it. So whether a row booth keeps its front half low can only be noted.
final class BoothHeight {
    private static final double EXACT = 0.0005;
    private static final double AT_WALL = 0.5;
    private static final double AISLE = 0.3;

    private final HallPlan plan;
    private final Placed placed;
    private final Booth booth;
    private final OptionalDouble clear;

    private BoothHeight(HallPlan plan, Placed placed, Booth booth, OptionalDouble clear) {
        this.plan = plan;
        this.placed = placed;
        this.booth = booth;
        this.clear = clear;
    }

    /// @param clear what the hall and its zones leave clear, where that is known
    static Optional<Finding> finding(HallPlan plan, Placed placed, Booth booth, OptionalDouble clear) {
        return booth.height() > 0 ? new BoothHeight(plan, placed, booth, clear).finding() : Optional.empty();
    }

    private Optional<Finding> finding() {
        var all = new ArrayList<>(byHall());
        all.addAll(byKind());
        return all.stream()
                .filter(this::isTooHigh)
                .min(Comparator.comparing(Limits::severity).thenComparing(Limit::value))
                .map(limit -> Finding.of(
                        Limits.severity(limit),
                        "height",
                        Wording.where(booth),
                        plan.frame().hall(),
                        Figures.length(limit, booth.height()),
                        Measure.area(placed.outline())))
                .or(this::front);
    }

    private boolean isTooHigh(Limit limit) {
        return booth.height() > limit.value() + EXACT;
    }

    private List<Limit> byHall() {
        if (clear.isEmpty()) {
            return List.of();
        }
        var limits = new ArrayList<Limit>();
        limits.add(new Limit("height", clear.getAsDouble(), "m", "hall-height", false));
        plan.limits()
                .of("height-below-ceiling")
                .map(gap -> gap.withValue(Math.max(0, clear.getAsDouble() - gap.value())))
                .ifPresent(limits::add);
        return limits;
    }

    private List<Limit> byKind() {
        var limits = switch (booth.kind()) {
            case SHELL_SCHEME, PACKAGE ->
                plan.limits().of("height-shell").stream().toList();
            case RAW_SPACE, SPECIAL_SHOW -> built();
            case NON_INVENTORY -> List.<Limit>of();
        };
        return limits.isEmpty() ? plan.limits().of(openness()).stream().toList() : limits;
    }

    /// What the exhibitor builds: above one storey it is a second one, of which the venue is asked.
    private List<Limit> built() {
        var two = plan.limits().of("height-double-deck").stream().toList();
        var one = plan.limits().of("height-raw-space").stream()
                .map(limit -> two.isEmpty()
                        ? limit
                        : new Limit(limit.rule(), limit.value(), limit.unit(), limit.source(), true))
                .toList();
        var all = new ArrayList<>(one);
        all.addAll(two);
        return all;
    }

    /// The limit that goes by the sides on aisles.
    private String openness() {
        return switch (openSides()) {
            case 1, 2 -> isAtWall() ? "height-perimeter" : "height-linear";
            case 3 -> "height-peninsula";
            case 4 -> "height-island";
            default -> "";
        };
    }

    /// As the booth says; where it says nothing, as it lies.
    private int openSides() {
        if (booth.openSides() > 0) {
            return booth.openSides();
        }
        var sides = plan.frontages(placed);
        var open = (int) sides.stream().filter(side -> side.onAisle() > AISLE).count();
        return open == sides.size() ? 4 : Math.min(open, 3);
    }

    private boolean isAtWall() {
        return plan.frame().sidesNear(placed.bounds().grownBy(AT_WALL)).stream()
                .anyMatch(side -> placed.shape().distanceTo(side) <= AT_WALL);
    }

    private Optional<Finding> front() {
        var isRow = byKind().stream().anyMatch(limit -> limit.rule().equals("height-linear"));
        return plan.limits()
                .of("height-linear-front")
                .filter(limit -> isRow && isTooHigh(limit))
                .map(limit -> Finding.of(
                        NOTE,
                        "height-front",
                        Wording.where(booth),
                        plan.frame().hall(),
                        Figures.length(limit, booth.height()),
                        new Measure.Area(frontPart())));
    }

    /// What lies before the back part, from the side that is longest on an aisle.
    private List<Outline> frontPart() {
        var back = plan.limits().of("height-linear-back").map(Limit::value).orElse(0.5);
        return plan.frontages(placed).stream()
                .max(Comparator.comparingDouble(Frontage::onAisle))
                .map(side -> {
                    var depth = placed.outline().corners().stream()
                            .mapToDouble(side::depthOf)
                            .max()
                            .orElseThrow();
                    return placed.outline().shared(new Outline(side.inside(depth * (1 - back))));
                })
                .filter(front -> !front.isEmpty())
                .orElse(List.of(placed.outline()));
    }
}
