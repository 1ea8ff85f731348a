package org.hallwright.exchange.plan.dxf;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hallwright.domain.geometry.Point;
import org.hallwright.exchange.plan.feature.PlainNumber;

/// Writes DXF pair by pair, with the handles, owners and class marks that programs since R2000 ask for.
final class DxfPen {
    /// Of the block record of model space, which owns all entities.
    static final String MODEL_SPACE = "1F";

    private final StringBuilder out = new StringBuilder();
    private int handles = 0x100;

    DxfPen pair(int code, String value) {
        out.append(code).append('\n').append(value).append('\n');
        return this;
    }

    DxfPen pair(int code, double value) {
        return pair(code, PlainNumber.of(Math.rint(value * 1e6) / 1e6 + 0.0));
    }

    DxfPen whole(int code, int value) {
        return pair(code, String.valueOf(value));
    }

    String handle() {
        return Integer.toHexString(handles++).toUpperCase(Locale.ROOT);
    }

    /// The next handle that would be given, which the header names.
    int handles() {
        return handles;
    }

    private DxfPen entity(String type, String layer) {
        return pair(0, type)
                .pair(5, handle())
                .pair(330, MODEL_SPACE)
                .pair(100, "AcDbEntity")
                .pair(8, layer);
    }

    void polyline(String layer, List<Point> points, boolean closed, double width, Map<String, String> words) {
        entity("LWPOLYLINE", layer).pair(100, "AcDbPolyline");
        whole(90, points.size()).whole(70, closed ? 1 : 0).pair(43, width);
        points.forEach(p -> pair(10, p.x()).pair(20, p.y()));
        words(words);
    }

    void line(String layer, double[] from, double[] to, Map<String, String> words) {
        entity("LINE", layer).pair(100, "AcDbLine");
        pair(10, from[0]).pair(20, from[1]).pair(30, 0);
        pair(11, to[0]).pair(21, to[1]).pair(31, 0);
        words(words);
    }

    void circle(String layer, Point at, double radius, Map<String, String> words) {
        entity("CIRCLE", layer).pair(100, "AcDbCircle");
        pair(10, at.x()).pair(20, at.y()).pair(30, 0).pair(40, radius);
        words(words);
    }

    void point(String layer, double x, double y, Map<String, String> words) {
        entity("POINT", layer).pair(100, "AcDbPoint");
        pair(10, x).pair(20, y).pair(30, 0);
        words(words);
    }

    /// A line of text with its middle at the point.
    void text(String layer, String text, Point at, double height, Map<String, String> words) {
        entity("TEXT", layer).pair(100, "AcDbText");
        pair(10, at.x()).pair(20, at.y()).pair(30, 0).pair(40, height);
        pair(1, sound(text)).pair(7, "HALLWRIGHT").whole(72, 1);
        pair(11, at.x()).pair(21, at.y()).pair(31, 0);
        pair(100, "AcDbText").whole(73, 2);
        words(words);
    }

    private static String sound(String text) {
        var line = text.replaceAll("\\p{Cntrl}+", " ");
        return (line.isBlank() ? "-" : line)
                .replace("^", "^ ")
                .replace("%%", "% %")
                .replace("\\", "/");
    }

    private void words(Map<String, String> words) {
        if (!words.isEmpty()) {
            pair(1001, DxfWords.APPLICATION);
            DxfWords.strings(words).forEach(string -> pair(1000, string));
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
