package org.hallwright.exchange.plan.svg;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.problem.Where;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.plan.drawing.Affine;
import org.hallwright.exchange.plan.drawing.Drawing;
import org.hallwright.exchange.plan.drawing.DrawingFeatures;
import org.hallwright.exchange.plan.drawing.DrawnShape;
import org.hallwright.exchange.plan.drawing.DrawnText;
import org.hallwright.exchange.plan.feature.PlanSource;

/// Reads an SVG as a drawing: shapes, paths and texts where they are seen, groups as layers. Nothing in it
/// is run or fetched: scripts, pictures and foreign content are listed as left out.
///
/// A drawing of ours holds its plan in metres beside the picture; then only that is read.
public final class SvgReader {
    private static final int DEEPEST_USE = 8;
    private static final Set<String> SILENT = Set.of(
            "defs",
            "style",
            "title",
            "desc",
            "metadata",
            "symbol",
            "clipPath",
            "mask",
            "pattern",
            "marker",
            "linearGradient",
            "radialGradient",
            "filter",
            "namedview",
            "tspan");

    /// What the elements inside inherit.
    private record Place(
            Affine affine, String layer, String name, String anchor, double fontSize, int group, int depth) {
        Place at(Affine inner) {
            return new Place(affine.times(inner), layer, name, anchor, fontSize, group, depth);
        }
    }

    private final Drawing drawing;
    private final SvgStyles styles;
    private final Map<String, SvgNode> byId = new HashMap<>();

    private SvgReader(Drawing drawing, SvgNode root) {
        this.drawing = drawing;
        this.styles = new SvgStyles(root);
    }

    /// @param layers what the user says that layers are for
    /// @throws org.hallwright.exchange.UnreadableFile if it is no sound SVG, or beyond all measure
    public static PlanSource read(SourceFile file, Map<String, String> layers) {
        var drawing = new Drawing(file.name());
        var root = SvgNode.read(
                file,
                () -> drawing.problem(Problem.of(Severity.NOTE, "plan-entities-dropped", Where.NOWHERE, file.name())));
        var reader = new SvgReader(drawing, root);
        reader.index(root);
        var plan = plan(root);
        if (plan.isPresent()) {
            var metres = new Place(Affine.NONE, "", "", "", 1, 0, 0);
            plan.get().children().forEach(child -> reader.draw(child, metres, 1));
            return DrawingFeatures.of(drawing, "m", layers);
        }
        var upright = new Place(Affine.scaled(1, -1), "", "", "start", 16, 0, 0);
        root.children().forEach(child -> reader.draw(child, upright, 1));
        return DrawingFeatures.of(drawing, PlanSource.PAPER, layers);
    }

    private static Optional<SvgNode> plan(SvgNode node) {
        return node.attribute("data-plan").equals(SvgPlan.METRES)
                ? Optional.of(node)
                : node.children().stream()
                        .map(SvgReader::plan)
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private void index(SvgNode node) {
        if (!node.attribute("id").isEmpty()) {
            byId.putIfAbsent(node.attribute("id"), node);
        }
        node.children().forEach(this::index);
    }

    private void draw(SvgNode node, Place outer, int level) {
        if (SILENT.contains(node.name()) || styles.hides(node)) {
            return;
        }
        var place = inherited(node, outer.at(SvgNumbers.transform(node.attribute("transform"))));
        switch (node.name()) {
            case "g", "a", "switch", "svg" -> group(node, place, level);
            case "use" -> use(node, place, level);
            case "text" -> text(node, place);
            case "path", "rect", "circle", "ellipse", "line", "polyline", "polygon" -> {
                drawing.count(place.layer());
                SvgShapes.of(node).forEach(part -> shape(node, part, place));
            }
            default -> {
                drawing.count(place.layer());
                drawing.leftOut(node.name(), place.layer(), node.where());
            }
        }
    }

    private Place inherited(SvgNode node, Place place) {
        var anchor = styles.of(node, "text-anchor");
        var size = SvgNumbers.first(styles.of(node, "font-size"), place.fontSize());
        return new Place(
                place.affine(),
                place.layer(),
                place.name(),
                anchor.isEmpty() ? place.anchor() : anchor,
                size,
                place.group(),
                place.depth());
    }

    /// A layer is what a drawing program calls one, or else a group of several things that lies directly
    /// in the drawing.
    private void group(SvgNode node, Place place, int level) {
        var shapes = node.children().stream()
                .filter(c -> !SILENT.contains(c.name()) && !c.name().equals("text"))
                .count();
        var isLayer = node.attribute("groupmode").equals("layer")
                || level == 1 && shapes != 1 && !node.label().isEmpty();
        var layer = isLayer ? node.label() : place.layer();
        if (isLayer) {
            drawing.layer(layer, false);
        }
        var name = !isLayer && shapes == 1 ? node.label() : "";
        var inner = node.name().equals("svg")
                ? place.affine().times(Affine.moved(node.number("x", 0), node.number("y", 0)))
                : place.affine();
        var at = new Place(inner, layer, name, place.anchor(), place.fontSize(), place.group(), place.depth());
        node.children().forEach(child -> draw(child, at, level + 1));
    }

    private void use(SvgNode node, Place place, int level) {
        var reference = node.attribute("href");
        var target = byId.get(reference.startsWith("#") ? reference.substring(1) : "");
        if (target == null || place.depth() >= DEEPEST_USE) {
            drawing.leftOut("use", place.layer(), node.where());
            return;
        }
        var at = place.affine().times(Affine.moved(node.number("x", 0), node.number("y", 0)));
        var group = place.group() > 0 ? place.group() : drawing.group(0, place.layer(), target.label());
        var inner =
                new Place(at, place.layer(), node.label(), place.anchor(), place.fontSize(), group, place.depth() + 1);
        if (target.name().equals("symbol")) {
            target.children().forEach(child -> draw(child, inner, level + 1));
        } else {
            draw(target, inner, level + 1);
        }
    }

    private void shape(SvgNode node, SvgPath.Part part, Place place) {
        var label = place.depth() > 0 && !place.name().isEmpty() ? place.name() : node.label();
        drawing.add(new DrawnShape(
                place.layer(),
                node.name(),
                node.where(),
                place.group(),
                place.affine().all(part.trace().points()),
                part.closed(),
                label.isEmpty() ? place.name() : label,
                node.words()));
    }

    private void text(SvgNode node, Place place) {
        drawing.count(place.layer());
        var words = SvgShapes.words(node);
        var size = place.fontSize();
        var longest = words.lines().mapToInt(String::length).max().orElse(0);
        var right = switch (place.anchor()) {
            case "middle" -> 0;
            case "end" -> -0.3;
            default -> 0.3;
        };
        var first = node.children().stream()
                .filter(c -> c.attributes().containsKey("x"))
                .findFirst();
        var x = node.number("x", first.map(c -> c.number("x", 0)).orElse(0.0));
        var y = node.number("y", first.map(c -> c.number("y", 0)).orElse(0.0));
        var middle = place.affine().at(x + right * longest * size, y - 0.35 * size);
        drawing.add(new DrawnText(
                place.layer(),
                "text",
                node.where(),
                words,
                middle[0],
                middle[1],
                size * place.affine().growth(),
                node.words()));
    }
}
