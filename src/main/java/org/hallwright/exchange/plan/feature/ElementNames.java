package org.hallwright.exchange.plan.feature;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a feature is by the words that plan files use for it; ours and those of indoor maps.
public final class ElementNames {
    public static final String BOOTH = "booth";
    public static final String HALL = "hall";

    private static final Map<String, String> BY_WORD = Stream.of(
                    "booth:booth,stand,exhibitionstand,展位,展台",
                    "hall:hall,buildingoutline,outline,floor,floorplate,level,building,footprint,展馆,展厅",
                    "wall:wall,window,partition,墙",
                    "door:door,entrance,exit,opening,gate,emergencyexit,dock,门",
                    "pillar:pillar,column,柱,柱子",
                    "firepoint:firepoint,hydrant,extinguisher,firehydrant,fireextinguisher,firealarm,callpoint,fireshutter,"
                            + "消防栓,消火栓,灭火器,报警按钮,手动报警按钮,防火卷帘,防火卷帘门",
                    "utilitypoint:utilitypoint,utility,power,water,socket,floorbox",
                    "zone:zone,stage,catering,stairs,elevator,lift,escalator,toilet,restroom,office,storage,meeting,"
                            + "nobuild,firebreak,entrancestrip,visitorservice,void,room,hallway",
                    "label:label,text,planlabel",
                    "areapatch:areapatch",
                    "themedarea:themedarea",
                    "section:section")
            .flatMap(line -> Stream.of(line.substring(line.indexOf(':') + 1).split(","))
                    .map(word -> Map.entry(word, line.substring(0, line.indexOf(':')))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private ElementNames() {}

    /// Our name for it without signs, such as `firepoint`; empty for a word that is not known.
    public static String of(String word) {
        return BY_WORD.getOrDefault(PlanFeature.key(word), "");
    }
}
