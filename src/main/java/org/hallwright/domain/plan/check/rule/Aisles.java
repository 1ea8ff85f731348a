package org.hallwright.domain.plan.check.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Segment;
import org.hallwright.domain.geometry.Shape;
import org.hallwright.domain.plan.rules.Limit;

/// How wide the free space is between what the organiser built and everything else that one cannot walk
/// through.
///
/// An aisle is measured where two such things face each other and nothing stands between them; a gap that
/// visitors cannot pass is none, nor is a recess that leads nowhere. What only the building itself narrows is left out,
/// as nobody can move it.
public final class Aisles {
    private static final double EXACT = 0.0005;

    private Aisles() {}

    /// A place where free space is narrower than it should be.
    ///
    /// @param other the second thing, or none where it is a side of the hall
    /// @param isRecess whether nobody walks there, so that it is no aisle
    public record Narrow(Placed one, Optional<Placed> other, Segment across, boolean isRecess) {
        /// Whether something in these bounds may make a recess of it, or an aisle.
        public boolean isWithinReach(HallPlan plan, Bounds bounds) {
            return across.bounds().grownBy(Recess.reach(plan.limits())).intersects(bounds);
        }
    }

    /// How far from a thing something may make a recess of a narrow place beside it, or an aisle of a recess.
    public static double reach(HallPlan plan) {
        return Recess.reach(plan.limits()) + plan.limits().aisle();
    }

    /// The narrow places between one built thing and those that come after it, and all that were not built.
    ///
    /// @param known places round which nothing has changed, so that they are aisles or recesses as before
    public static List<Narrow> narrow(HallPlan plan, Placed one, Collection<Narrow> known) {
        var limits = plan.limits();
        if (!one.isBuilt() || limits.aisle() <= 0) {
            return List.of();
        }
        var found = new ArrayList<Narrow>();
        var around = one.bounds().grownBy(limits.aisle());
        for (var other : plan.near(around)) {
            if (other != one && other.isSolid() && isOwner(one, other)) {
                across(plan, one.shape(), other.shape(), limits.aisle())
                        .ifPresent(piece -> found.add(narrow(plan, one, Optional.of(other), piece, known)));
            }
        }
        for (var side : plan.frame().sidesNear(around)) {
            across(plan, one.shape(), side, limits.aisle())
                    .filter(piece -> plan.frame().isInside(piece))
                    .ifPresent(piece -> found.add(narrow(plan, one, Optional.empty(), piece, known)));
        }
        return found;
    }

    private static Narrow narrow(
            HallPlan plan, Placed one, Optional<Placed> other, Segment across, Collection<Narrow> known) {
        return known.stream()
                .filter(n ->
                        n.one() == one && n.other().equals(other) && n.across().equals(across))
                .findFirst()
                .orElseGet(() -> new Narrow(one, other, across, Recess.leadsNowhere(plan, across)));
    }

    private static boolean isOwner(Placed one, Placed other) {
        return !other.isBuilt() || one.id().value().compareTo(other.id().value()) < 0;
    }

    /// The piece across the free space between two, where it is narrower than that and nothing else stands
    /// in it.
    static Optional<Segment> across(HallPlan plan, Shape one, Shape other, double narrowest) {
        return one.gapTo(other, narrowest - EXACT)
                .filter(gap -> gap.width() >= plan.limits().serviceGap())
                .flatMap(gap -> gap.across(plan.solidNear(gap.bounds(), one, other)))
                .filter(piece -> !isNotch(plan, piece, one, other));
    }

    /// Whether a third thing, which nobody can pass between and either of the two, lies right behind the
    /// piece: then it leads nowhere.
    private static boolean isNotch(HallPlan plan, Segment piece, Shape one, Shape other) {
        var gap = plan.limits().serviceGap();
        var line = Shape.of(piece);
        return plan.solidNear(piece.bounds().grownBy(gap), one, other).stream()
                .anyMatch(third ->
                        third.distanceTo(line) < gap && third.distanceTo(one) < gap && third.distanceTo(other) < gap);
    }

    /// One finding for each run of narrow places that hang together by what stands beside them.
    public static List<Finding> findings(HallPlan plan, Collection<Narrow> places) {
        var limit = plan.limits().of(Limits.AISLE);
        if (limit.isEmpty()) {
            return List.of();
        }
        var narrow = places.stream().filter(place -> !place.isRecess()).toList();
        var groups = new Groups<Placed>();
        narrow.forEach(place -> place.other()
                .filter(Placed::isBuilt)
                .ifPresentOrElse(other -> groups.join(place.one(), other), () -> groups.add(place.one())));
        Map<Placed, List<Narrow>> aisles = new LinkedHashMap<>();
        narrow.forEach(place -> aisles.computeIfAbsent(groups.of(place.one()), key -> new ArrayList<>())
                .add(place));
        return aisles.values().stream()
                .map(together -> finding(plan, together, limit.get()))
                .toList();
    }

    private static Finding finding(HallPlan plan, List<Narrow> places, Limit limit) {
        var beside = new LinkedHashSet<Placed>();
        for (var place : places) {
            beside.add(place.one());
            place.other().filter(Placed::isBuilt).ifPresent(beside::add);
        }
        var narrowest = places.stream().min(Aisles::compare).orElseThrow().across();
        return Finding.of(
                Limits.severity(limit),
                Limits.AISLE,
                Wording.where(beside),
                plan.frame().hall(),
                Figures.length(limit, narrowest.length()),
                Measure.line(narrowest));
    }

    /// The narrowest first; of equal ones always the same.
    private static int compare(Narrow a, Narrow b) {
        var byWidth = Double.compare(
                Math.rint(a.across().length() * 1000), Math.rint(b.across().length() * 1000));
        return byWidth != 0 ? byWidth : key(a).compareTo(key(b));
    }

    private static String key(Narrow place) {
        return place.one().id().value() + " "
                + place.other().map(other -> other.id().value()).orElse("") + place.across();
    }
}
