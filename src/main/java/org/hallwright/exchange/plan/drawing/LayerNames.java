package org.hallwright.exchange.plan.drawing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hallwright.exchange.plan.feature.LayerKind;

/// What a layer is for, by the words in its name, in English and Chinese.
///
/// Words come in order of weight: the texts of booths are texts, an emergency exit is a door.
final class LayerNames {
    private static final List<Map.Entry<LayerKind, String>> WORDS = List.of(
            Map.entry(
                    LayerKind.SKIP,
                    "dim,dims,dimension,dimensions,defpoints,viewport,port,hatch,title,titleblock,frame,grid,axis,"
                            + "标注,标註,尺寸,图框,圖框,填充,轴线,轴网"),
            Map.entry(
                    LayerKind.LABEL,
                    "text,texts,txt,note,notes,anno,annotation,anntext,label,labels,number,numbers,"
                            + "文字,编号,編號,位号,说明"),
            Map.entry(LayerKind.DOOR, "door,doors,exit,exits,entrance,entrances,gate,gates,opening,openings,门,門,出口,入口"),
            Map.entry(
                    LayerKind.FIRE_POINT,
                    "fire,hydrant,hydrants,extinguisher,extinguishers,fireshutter,fireshutters,消防,消火栓,灭火,报警,卷帘"),
            Map.entry(
                    LayerKind.UTILITY_POINT,
                    "power,elec,electric,electrical,water,utility,utilities,socket,sockets,floorbox,电,電,给水,水电,网络"),
            Map.entry(LayerKind.PILLAR, "pillar,pillars,column,columns,col,cols,柱"),
            Map.entry(LayerKind.WALL, "wall,walls,partition,partitions,墙,牆,隔断"),
            Map.entry(LayerKind.BOOTH, "booth,booths,stand,stands,stall,stalls,展位,展台,摊位,攤位,标摊,標攤,特装,光地"),
            Map.entry(LayerKind.HALL, "hall,halls,outline,boundary,footprint,perimeter,building,轮廓,輪廓,展馆,展館,展厅,展廳"),
            Map.entry(LayerKind.ZONE, "zone,zones,stage,catering,nobuild,office,meeting,舞台,餐饮,禁,服务,會議,会议,办公,洽谈"),
            Map.entry(LayerKind.BOOTH, "exhibit,exhibits,exhibition,exhibitor,exhibitors"));

    private LayerNames() {}

    /// The name without the drawing that it was fetched from, in small letters.
    static String own(String name) {
        return name.substring(Math.max(name.lastIndexOf('$'), name.lastIndexOf('|')) + 1)
                .toLowerCase(Locale.ROOT);
    }

    /// Whether a layer for doors is called so that it holds windows as well.
    static boolean isForAnyOpening(String name) {
        var own = own(name);
        return (own.contains("opening") || own.contains("洞口")) && !own.contains("door") && !own.contains("门");
    }

    static Optional<LayerKind> kind(String name) {
        var own = own(name);
        var tokens = Set.of(Arrays.stream(own.split("[^\\p{L}]+")).distinct().toArray(String[]::new));
        return WORDS.stream()
                .filter(entry -> Arrays.stream(entry.getValue().split(","))
                        .anyMatch(word -> word.charAt(0) < 128 ? tokens.contains(word) : own.contains(word)))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
