package org.hallwright.drawing.plan.look;

import java.util.Locale;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.PlanLabel;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.domain.plan.UtilityPoint;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;

/// One sheet of the plan that is shown, hidden or locked as a whole, from the floor up.
///
/// Every element lies on one layer. Layers without elements of their own say what is written or drawn about
/// them.
public enum PlanLayer {
    UNDERLAY,
    GRID,
    THEMED_AREAS,
    ZONES,
    BOOTHS,
    /// Walls of booths on the sides that are not open.
    OPEN_SIDES,
    NUMBERS,
    /// Earlier numbers, as `formerly`.
    FORMER_NUMBERS,
    NAMES,
    SIZES,
    PILLARS,
    WALLS,
    DOORS,
    /// Hydrants and extinguishers with what is kept clear around them.
    FIRE_POINTS,
    UTILITIES,
    LABELS,
    /// Lengths of the hall and widths of its aisles.
    DIMENSIONS,
    /// What the checks found, with the measure.
    CHECKS;

    /// The layer on which an element lies.
    public static PlanLayer of(PlanElement element) {
        return switch (element) {
            case AreaPatch patch -> THEMED_AREAS;
            case Booth booth -> BOOTHS;
            case Pillar pillar -> PILLARS;
            case Wall wall -> WALLS;
            case Door door -> DOORS;
            case FirePoint point -> FIRE_POINTS;
            case UtilityPoint point -> UTILITIES;
            case Zone zone -> ZONES;
            case PlanLabel label -> LABELS;
            case Underlay underlay -> UNDERLAY;
        };
    }

    /// Whether elements lie on it, so that it can be locked.
    public boolean hasElements() {
        return switch (this) {
            case UNDERLAY, THEMED_AREAS, ZONES, BOOTHS, PILLARS, WALLS, DOORS, FIRE_POINTS, UTILITIES, LABELS -> true;
            case GRID, OPEN_SIDES, NUMBERS, FORMER_NUMBERS, NAMES, SIZES, DIMENSIONS, CHECKS -> false;
        };
    }

    /// The message key of its name.
    public String key() {
        return "plan-layer." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
