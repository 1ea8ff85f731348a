package org.hallwright.domain.plan.check.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.problem.Where;

/// Figures and names as problems carry them: to the millimetre where that makes the difference, the same on
/// machines of every language.
public final class Wording {
    private static final int NAMED = 4;

    private Wording() {}

    /// What a person finds the element by: its number, code or name, or where it lies.
    public static String sign(PlanElement element) {
        var sign = switch (element) {
            case Booth booth -> booth.number();
            case Door door -> door.code();
            case FirePoint point -> point.code();
            case Zone zone -> zone.name().enFirst();
            default -> "";
        };
        var b = element.bounds();
        return sign.isEmpty() ? String.format(Locale.ROOT, "(%.1f, %.1f)", b.minX(), b.minY()) : sign;
    }

    /// The word for what a fire point is, in the language of whoever reads it.
    static Label kind(FirePoint point) {
        return Label.of("fire-point-kind." + point.kind().name().toLowerCase(Locale.ROOT));
    }

    static Where where(PlanElement element) {
        return Where.all(sign(element), List.of(element.id()));
    }

    static Where where(PlanElement one, PlanElement other) {
        return Where.all(sign(one) + " / " + sign(other), List.of(one.id(), other.id()));
    }

    /// One element, and what it is in the way of.
    static Where at(PlanElement one, PlanElement other) {
        return Where.all(sign(one), List.of(one.id(), other.id()));
    }

    static Where at(Hall hall) {
        return Where.all(hall.code(), List.of(hall.id()));
    }

    static String place(Point at) {
        return String.format(Locale.ROOT, "(%.1f, %.1f)", at.x(), at.y());
    }

    /// All of them by id, with the first few by name.
    static Where where(Collection<Placed> many) {
        var sorted = sorted(many);
        return Where.all(signs(many), sorted.stream().map(Placed::id).toList());
    }

    static String signs(Collection<Placed> many) {
        var names = sorted(many).stream()
                .map(placed -> sign(placed.element()))
                .sorted()
                .limit(NAMED)
                .toList();
        return String.join(" / ", names) + (many.size() > NAMED ? " …" : "");
    }

    private static List<Placed> sorted(Collection<Placed> many) {
        return many.stream()
                .sorted(Comparator.comparing(placed -> placed.id().value()))
                .toList();
    }

    static String area(double squareMetres) {
        return squareMetres >= 1000
                ? String.format(Locale.ROOT, "%.0f m²", squareMetres)
                : String.format(Locale.ROOT, "%.2f m²", squareMetres);
    }

    static String length(double metres) {
        var millimetres = Math.round(metres * 1000);
        return millimetres % 10 == 0
                ? String.format(Locale.ROOT, "%.2f m", metres)
                : String.format(Locale.ROOT, "%.3f m", millimetres / 1000.0);
    }

    /// A measured walk, which is not known to the millimetre.
    static String walk(double metres) {
        return String.format(Locale.ROOT, "%.1f m", metres);
    }

    static String load(double kilonewtons) {
        return String.format(Locale.ROOT, "%.1f kN/m²", kilonewtons);
    }

    /// A part of a whole, told to the tenth of a percent where that makes the difference.
    static String share(double part) {
        var thousandths = Math.round(part * 1000);
        return thousandths % 10 == 0
                ? String.format(Locale.ROOT, "%d %%", thousandths / 10)
                : String.format(Locale.ROOT, "%.1f %%", thousandths / 10.0);
    }

    static String ratio(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }
}
