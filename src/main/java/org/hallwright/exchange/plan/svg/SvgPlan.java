package org.hallwright.exchange.plan.svg;

import java.util.List;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Point;
import org.hallwright.exchange.plan.feature.PlainNumber;
import org.hallwright.exchange.plan.feature.PlanFeatures;
import org.hallwright.exchange.plan.feature.WrittenFeature;

/// The plan of a hall as a group that goes into the picture of it: in metres, without colours, each
/// element a shape with what the plan knows of it in `data-` attributes. An import makes the same plan of it.
public final class SvgPlan {
    static final String METRES = "metres";

    private SvgPlan() {}

    /// The group; its shapes lie over those of the picture, so that a click in a drawing program finds
    /// them first.
    ///
    /// @param toPicture from metres into the picture, as SVG writes a transform
    public static String group(ExhibitionState state, String hall, String toPicture) {
        var out = new StringBuilder();
        out.append("<g id=\"plan\" data-plan=\"%s\" fill=\"none\" stroke=\"none\" transform=\"%s\">\n"
                .formatted(METRES, toPicture));
        PlanFeatures.of(state, List.of(hall)).forEach(f -> shape(out, f));
        return out.append("</g>\n").toString();
    }

    private static void shape(StringBuilder out, WrittenFeature f) {
        out.append("<path d=\"").append(path(f)).append('"');
        f.words()
                .forEach((key, value) -> out.append(" data-")
                        .append(key)
                        .append("=\"")
                        .append(escaped(value))
                        .append('"'));
        out.append("/>\n");
    }

    /// A single place as a small cross, whose middle is the place.
    private static String path(WrittenFeature f) {
        return switch (f.shape()) {
            case NONE -> "M0 0H1";
            case POINT -> {
                var p = f.points().getFirst();
                yield "M" + at(p.plus(-0.1, -0.1)) + "L" + at(p.plus(0.1, 0.1));
            }
            case LINE -> line(f.points());
            case POLYGON -> line(f.points()) + "Z";
        };
    }

    private static String line(List<Point> points) {
        var d = new StringBuilder();
        points.forEach(p -> d.append(d.isEmpty() ? 'M' : 'L').append(at(p)));
        return d.toString();
    }

    private static String at(Point p) {
        return PlainNumber.of(p.x()) + " " + PlainNumber.of(p.y());
    }

    private static String escaped(String text) {
        var safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\t', '\n', '\r' -> safe.append("&#").append(c).append(';');
                default -> {
                    if (c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000) {
                        safe.appendCodePoint(c);
                    }
                }
            }
        });
        return safe.toString();
    }
}
