package org.hallwright.drawing.plan.detail;

import org.hallwright.domain.plan.DoorKind;
import org.hallwright.domain.plan.UtilityKind;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.roster.PaymentState;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.plan.mark.Tone;

/// The colours of what only a plan has: doors, supply points, zones, marks, and lines over fills.
///
/// Hues are those of the palette's colour-blind safe set.
public final class PlanInks {
    private static final Ink BLUE = Ink.of(0x0072B2);
    private static final Ink SKY = Ink.of(0x56B4E9);
    private static final Ink GREEN = Ink.of(0x009E73);
    private static final Ink ORANGE = Ink.of(0xE69F00);
    private static final Ink VERMILION = Ink.of(0xD55E00);
    private static final Ink PURPLE = Ink.of(0xCC79A7);
    private static final Ink YELLOW = Ink.of(0xF0D942);
    private static final Ink GREY = Ink.of(0x8A8F98);

    private final Palette palette;

    public PlanInks(Palette palette) {
        this.palette = palette;
    }

    public Ink door(DoorKind kind) {
        return switch (kind) {
            case ENTRANCE -> palette.accent();
            case EXIT, EMERGENCY_EXIT -> palette.exit();
            case DOCK -> palette.line();
        };
    }

    public Ink utility(UtilityKind kind) {
        return switch (kind) {
            case POWER -> VERMILION;
            case WATER -> palette.isDark() ? Ink.of(0x2F8FD0) : BLUE;
            case DRAIN -> palette.isDark() ? Ink.of(0x9AD5F5) : SKY;
            case AIR -> GREY;
            case DATA -> PURPLE;
        };
    }

    public Ink zone(ZoneKind kind) {
        return switch (kind) {
            case NO_BUILD -> GREY;
            case FIRE_BREAK -> palette.danger();
            case ENTRANCE_STRIP -> palette.accent();
            case STAGE -> Ink.of(0x8E4585);
            case CATERING -> Ink.of(0xB5651D);
            case MEETING -> BLUE;
            case OFFICE, STORAGE, LIMITED -> Ink.of(0x6B7482);
            case VISITOR_SERVICE, OUTDOOR -> GREEN;
        };
    }

    /// A soft fill for how much has been paid.
    public Ink payment(PaymentState state) {
        return palette.soft(
                switch (state) {
                    case UNPAID -> VERMILION;
                    case DEPOSIT -> YELLOW;
                    case PAID -> GREEN;
                });
    }

    /// The full colour of a mark.
    public Ink tone(Tone tone) {
        return switch (tone) {
            case BLOCKER, REMOVED -> palette.danger();
            case WARNING -> palette.isDark() ? ORANGE : Ink.of(0xB86E00);
            case NOTE, MOVED -> palette.accent();
            case ADDED -> palette.exit();
            case RESIZED -> palette.isDark() ? YELLOW : Ink.of(0x7A6A00);
            case RENUMBERED -> palette.isDark() ? PURPLE : Ink.of(0xA14A7E);
            case REASSIGNED -> palette.isDark() ? ORANGE : VERMILION;
            case CHANGED -> palette.isDark() ? Ink.of(0x9AA4B2) : Ink.of(0x6B7482);
        };
    }

    /// The lines of a pattern over a fill: seen, but quieter than letters.
    public Ink pattern(Ink fill) {
        return fill.mixed(palette.lettersOn(fill), palette.paper() ? 0.34 : 0.26);
    }
}
