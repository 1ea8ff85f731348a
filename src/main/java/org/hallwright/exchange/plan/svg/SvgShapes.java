package org.hallwright.exchange.plan.svg;

import java.util.List;
import java.util.stream.Collectors;
import org.hallwright.exchange.plan.drawing.Trace;

/// The lines of SVG's shapes, and the words of its texts.
final class SvgShapes {
    private SvgShapes() {}

    static List<SvgPath.Part> of(SvgNode node) {
        return switch (node.name()) {
            case "path" -> SvgPath.parts(node.attribute("d"));
            case "rect" -> List.of(rectangle(node));
            case "circle" -> List.of(round(node, node.number("r", 0), node.number("r", 0)));
            case "ellipse" -> List.of(round(node, node.number("rx", 0), node.number("ry", 0)));
            case "line" ->
                List.of(new SvgPath.Part(
                        new Trace()
                                .to(node.number("x1", 0), node.number("y1", 0))
                                .to(node.number("x2", 0), node.number("y2", 0)),
                        false));
            default -> List.of(corners(node));
        };
    }

    private static SvgPath.Part rectangle(SvgNode node) {
        var x = node.number("x", 0);
        var y = node.number("y", 0);
        var width = node.number("width", 0);
        var height = node.number("height", 0);
        return new SvgPath.Part(
                new Trace().to(x, y).to(x + width, y).to(x + width, y + height).to(x, y + height), true);
    }

    private static SvgPath.Part round(SvgNode node, double rx, double ry) {
        var middle = new double[] {node.number("cx", 0), node.number("cy", 0)};
        var step = 2 * Math.PI / 64;
        var trace = new Trace().ellipse(middle, new double[] {rx, 0}, new double[] {0, ry}, 0, 2 * Math.PI - step);
        return new SvgPath.Part(trace, true);
    }

    private static SvgPath.Part corners(SvgNode node) {
        var numbers = SvgNumbers.all(node.attribute("points"));
        var trace = new Trace();
        for (var i = 0; i + 1 < numbers.length; i += 2) {
            trace.to(numbers[i], numbers[i + 1]);
        }
        return new SvgPath.Part(trace, node.name().equals("polygon") && trace.corners() > 2);
    }

    /// Parts of a text that begin at a place of their own are lines of their own.
    static String words(SvgNode text) {
        var own = text.text().toString().strip();
        var parts = text.children().stream()
                .filter(c -> c.name().equals("tspan")
                        || c.name().equals("a")
                        || c.name().equals("textPath"))
                .map(c -> (startsLine(c) ? "\n" : "") + words(c))
                .collect(Collectors.joining());
        return (own + parts).strip();
    }

    private static boolean startsLine(SvgNode part) {
        return part.attributes().containsKey("y") || part.attributes().containsKey("dy");
    }
}
