package org.hallwright.exchange.plan.dxf;

import java.util.LinkedHashMap;
import java.util.Map;

/// The layers of our drawings with their colours, named so that a reader without our extended data guesses
/// right.
final class DxfLayers {
    static final String NUMBERS = "BOOTH-NUMBER";
    /// For what lies nowhere on the floor.
    static final String LISTS = "HALLWRIGHT";

    private static final Map<String, String> BY_ELEMENT = Map.of(
            "booth", "BOOTH",
            "hall", "HALL-OUTLINE",
            "wall", "WALL",
            "pillar", "PILLAR",
            "door", "DOOR",
            "fire-point", "FIRE",
            "utility-point", "UTILITY",
            "zone", "ZONE",
            "label", "LABEL",
            "area-patch", "THEMED-AREA");

    private DxfLayers() {}

    static String of(String element) {
        return BY_ELEMENT.getOrDefault(element, LISTS);
    }

    /// Names and colours of the AutoCAD index, in the order in which they are listed.
    static Map<String, Integer> colours() {
        var colours = new LinkedHashMap<String, Integer>();
        colours.put("0", 7);
        colours.put("HALL-OUTLINE", 7);
        colours.put("WALL", 8);
        colours.put("PILLAR", 252);
        colours.put("DOOR", 3);
        colours.put("FIRE", 1);
        colours.put("UTILITY", 4);
        colours.put("ZONE", 30);
        colours.put("THEMED-AREA", 6);
        colours.put("BOOTH", 5);
        colours.put(NUMBERS, 7);
        colours.put("LABEL", 7);
        colours.put(LISTS, 9);
        return colours;
    }
}
