package org.hallwright.drawing;

import java.util.List;
import org.hallwright.domain.assignment.BoothStatus;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.schedule.ActivityKind;

/// The colours of everything drawn, for the light screen, the dark screen and paper.
///
/// Hues follow Okabe and Ito, so that they differ for colour-blind readers too, and statuses differ in lightness
/// beside hue. Letters on a fill are chosen by [#lettersOn].
///
/// @param outside around the hall
/// @param floor inside the hall
/// @param paper whether it is for paper
/// @param strong how much of a hue a soft fill keeps, from 0 to 1
public record Palette(
        Ink outside,
        Ink floor,
        Ink grid,
        Ink gridStrong,
        Ink wall,
        Ink line,
        Ink text,
        Ink faintText,
        Ink accent,
        Ink danger,
        Ink exit,
        boolean paper,
        double strong) {
    private static final Ink YELLOW = Ink.of(0xF0D942);
    private static final Ink SKY = Ink.of(0x56B4E9);
    private static final Ink ORANGE = Ink.of(0xE69F00);
    private static final Ink GREEN = Ink.of(0x009E73);
    private static final Ink BLUE = Ink.of(0x0072B2);
    private static final Ink VERMILION = Ink.of(0xD55E00);
    private static final Ink PURPLE = Ink.of(0xCC79A7);
    private static final Ink GREY = Ink.of(0x8A8F98);

    /// Twelve hues that follow each other with contrast, for themed areas and tracks without a colour of their own.
    private static final List<Ink> SERIES = List.of(
            BLUE,
            ORANGE,
            GREEN,
            PURPLE,
            SKY,
            VERMILION,
            Ink.of(0xB5A52B),
            Ink.of(0x5B5FC7),
            Ink.of(0x8C6D46),
            Ink.of(0x3AA6A0),
            Ink.of(0xC2485F),
            Ink.of(0x6E8B3D));

    public static Palette screenLight() {
        return new Palette(
                Ink.of(0xEDEFF2),
                Ink.of(0xFFFFFF),
                Ink.of(0xF1F2F4),
                Ink.of(0xDFE2E6),
                Ink.of(0x3B4351),
                Ink.of(0x6B7482),
                Ink.of(0x1B2330),
                Ink.of(0x667080),
                Ink.of(0x0B6BCB),
                Ink.of(0xC62828),
                Ink.of(0x1B8A4B),
                false,
                0.38);
    }

    public static Palette screenDark() {
        return new Palette(
                Ink.of(0x14171C),
                Ink.of(0x20242B),
                Ink.of(0x272C34),
                Ink.of(0x363D48),
                Ink.of(0xAEB7C4),
                Ink.of(0x7F8A9A),
                Ink.of(0xECEFF4),
                Ink.of(0x9AA4B2),
                Ink.of(0x5AA9FF),
                Ink.of(0xFF6B6B),
                Ink.of(0x4CC38A),
                false,
                0.42);
    }

    public static Palette print() {
        return new Palette(
                Ink.of(0xFFFFFF),
                Ink.of(0xFFFFFF),
                Ink.of(0xECECEC),
                Ink.of(0xD8D8D8),
                Ink.of(0x1F2630),
                Ink.of(0x5A6270),
                Ink.of(0x14181F),
                Ink.of(0x5E6672),
                Ink.of(0x0B5CAD),
                Ink.of(0xB71C1C),
                Ink.of(0x157A42),
                true,
                0.34);
    }

    public Ink status(BoothStatus status) {
        return switch (status) {
            case AVAILABLE -> isDark() ? floor.mixed(Ink.WHITE, 0.1) : Ink.WHITE;
            case HELD -> soft(YELLOW);
            case PROPOSED -> soft(SKY);
            case OFFERED -> soft(ORANGE);
            case CONFIRMED -> tint(GREEN, Math.min(1, strong * 1.35));
            case NON_INVENTORY -> tint(GREY, strong * 0.9);
        };
    }

    public Ink kind(BoothKind kind) {
        return switch (kind) {
            case SHELL_SCHEME -> soft(SKY);
            case RAW_SPACE -> soft(ORANGE);
            case PACKAGE -> soft(GREEN);
            case SPECIAL_SHOW -> soft(PURPLE);
            case NON_INVENTORY -> tint(GREY, strong * 0.9);
        };
    }

    /// @param openSides from 0 (unknown) to 4 (island)
    public Ink openSides(int openSides) {
        return switch (openSides) {
            case 1 -> tint(SKY, strong * 0.7);
            case 2 -> soft(YELLOW);
            case 3 -> soft(ORANGE);
            case 4 -> soft(VERMILION);
            default -> tint(GREY, strong * 0.6);
        };
    }

    public Ink activity(ActivityKind kind) {
        return switch (kind) {
            case CEREMONY -> VERMILION;
            case FORUM -> BLUE;
            case CONFERENCE -> SKY;
            case DIALOGUE -> PURPLE;
            case SIGNING -> ORANGE;
            case PERFORMANCE -> Ink.of(0xC2485F);
            case PROMOTION -> GREEN;
            case EXHIBITION -> Ink.of(0x8C6D46);
            case VISIT -> Ink.of(0x6E8B3D);
            case OTHER -> GREY;
        };
    }

    /// The full hue of the n-th themed area or track, or its own colour where it has one.
    ///
    /// @param own `#rrggbb` or empty
    public Ink series(int place, String own) {
        return Ink.parse(own, SERIES.get(Math.floorMod(place, SERIES.size())));
    }

    /// The hues that themed areas and tracks take in turn.
    public List<Ink> hues() {
        return SERIES;
    }

    /// A hue as a soft fill on this palette's floor.
    public Ink soft(Ink hue) {
        return tint(hue, strong);
    }

    /// A hue mixed into the floor.
    ///
    /// @param share of the hue, from 0 to 1
    public Ink tint(Ink hue, double share) {
        return floor.mixed(hue, share);
    }

    /// Dark or light letters, whichever reads better on the fill.
    public Ink lettersOn(Ink fill) {
        return fill.luminance() > 0.185 ? Ink.of(0x14181F) : Ink.of(0xF7F9FC);
    }

    public boolean isDark() {
        return floor.lightness() < 0.5;
    }
}
