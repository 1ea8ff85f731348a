package org.hallwright.drawing.plan.look;

import static org.hallwright.drawing.plan.look.PlanLayer.BOOTHS;
import static org.hallwright.drawing.plan.look.PlanLayer.CHECKS;
import static org.hallwright.drawing.plan.look.PlanLayer.DIMENSIONS;
import static org.hallwright.drawing.plan.look.PlanLayer.DOORS;
import static org.hallwright.drawing.plan.look.PlanLayer.FIRE_POINTS;
import static org.hallwright.drawing.plan.look.PlanLayer.FORMER_NUMBERS;
import static org.hallwright.drawing.plan.look.PlanLayer.LABELS;
import static org.hallwright.drawing.plan.look.PlanLayer.NAMES;
import static org.hallwright.drawing.plan.look.PlanLayer.NUMBERS;
import static org.hallwright.drawing.plan.look.PlanLayer.OPEN_SIDES;
import static org.hallwright.drawing.plan.look.PlanLayer.PILLARS;
import static org.hallwright.drawing.plan.look.PlanLayer.SIZES;
import static org.hallwright.drawing.plan.look.PlanLayer.THEMED_AREAS;
import static org.hallwright.drawing.plan.look.PlanLayer.UTILITIES;
import static org.hallwright.drawing.plan.look.PlanLayer.WALLS;
import static org.hallwright.drawing.plan.look.PlanLayer.ZONES;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The usual copies of a plan, each for those who read it.
public enum PlanPreset {
    /// What is sold, held and free.
    SALES(
            ColourBy.STATUS,
            EnumSet.of(
                    THEMED_AREAS,
                    ZONES,
                    BOOTHS,
                    OPEN_SIDES,
                    NUMBERS,
                    FORMER_NUMBERS,
                    NAMES,
                    SIZES,
                    PILLARS,
                    WALLS,
                    DOORS,
                    FIRE_POINTS,
                    LABELS)),
    /// What is built where, and what supplies it.
    OPERATIONS(
            ColourBy.KIND,
            EnumSet.of(
                    ZONES,
                    BOOTHS,
                    OPEN_SIDES,
                    NUMBERS,
                    FORMER_NUMBERS,
                    NAMES,
                    SIZES,
                    PILLARS,
                    WALLS,
                    DOORS,
                    FIRE_POINTS,
                    UTILITIES,
                    LABELS,
                    DIMENSIONS)),
    /// Escape routes and what must stay clear, with measures; no names and no colours of the sales desk.
    FIRE_AUTHORITY(
            ColourBy.PLAIN,
            EnumSet.of(ZONES, BOOTHS, NUMBERS, PILLARS, WALLS, DOORS, FIRE_POINTS, LABELS, DIMENSIONS, CHECKS)),
    /// Who is where, for visitors: confirmed exhibitors only.
    PUBLIC(
            ColourBy.THEMED_AREA,
            EnumSet.of(THEMED_AREAS, ZONES, BOOTHS, NUMBERS, FORMER_NUMBERS, NAMES, PILLARS, WALLS, DOORS, LABELS));

    private final ColourBy colourBy;
    private final Set<PlanLayer> layers;

    PlanPreset(ColourBy colourBy, Set<PlanLayer> layers) {
        this.colourBy = colourBy;
        this.layers = layers;
    }

    /// This preset on the screen.
    public PlanLook look() {
        return new PlanLook(layers, colourBy, this == PUBLIC, false);
    }

    /// How it is asked for by name, such as `fire`.
    public String word() {
        return this == FIRE_AUTHORITY ? "fire" : name().toLowerCase(Locale.ROOT);
    }

    /// The preset of that name, if there is one.
    public static Optional<PlanPreset> named(String word) {
        return Stream.of(values()).filter(p -> p.word().equalsIgnoreCase(word)).findFirst();
    }

    /// The message key of its name.
    public String key() {
        return "plan-preset." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
