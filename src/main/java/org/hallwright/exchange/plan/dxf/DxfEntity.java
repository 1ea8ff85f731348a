package org.hallwright.exchange.plan.dxf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One entity of a DXF file with its pairs; a polyline with its vertices, an insertion with its attributes.
///
/// @param line of the file where it begins
record DxfEntity(String type, int line, List<Group> groups, List<DxfEntity> parts) {
    record Group(int code, String value) {}

    String text(int code) {
        for (var group : groups) {
            if (group.code() == code) {
                return group.value();
            }
        }
        return "";
    }

    /// Not a number where the file has none that is one.
    double number(int code, double fallback) {
        var text = text(code);
        return text.isEmpty() ? fallback : number(text);
    }

    static double number(String text) {
        try {
            return text.length() > 60 ? Double.NaN : Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    int whole(int code, int fallback) {
        var number = number(code, fallback);
        return Math.abs(number) <= Integer.MAX_VALUE ? (int) number : fallback;
    }

    String layer() {
        var layer = text(8);
        return layer.isEmpty() ? "0" : DxfText.plain(layer);
    }

    boolean isOnPaper() {
        return whole(67, 0) == 1;
    }

    boolean isInvisible() {
        return whole(60, 0) == 1;
    }

    /// Whether it is drawn on the back of its plane, which mirrors it.
    boolean isMirrored() {
        return number(230, 1) < 0;
    }

    String where() {
        return "line " + line;
    }

    List<Double> all(int code) {
        var all = new ArrayList<Double>();
        groups.stream().filter(g -> g.code() == code).forEach(g -> all.add(number(g.value())));
        return all;
    }

    /// What a drawing of ours says of it in its extended data.
    Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        var ours = false;
        var last = "";
        for (var group : groups) {
            if (group.code() == 1001) {
                ours = group.value().equals(DxfWords.APPLICATION);
            } else if (ours && group.code() == 1000) {
                last = DxfWords.add(words, last, DxfText.plain(group.value()));
            }
        }
        words.replaceAll((key, value) -> DxfWords.unescaped(value));
        return words;
    }
}
