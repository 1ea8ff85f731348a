package org.hallwright.exchange.plan.dxf;

import org.hallwright.exchange.plan.drawing.Affine;
import org.hallwright.exchange.plan.drawing.Drawing;
import org.hallwright.exchange.plan.drawing.DrawnShape;
import org.hallwright.exchange.plan.drawing.DrawnText;

/// Draws entities where they are seen, blocks within blocks included.
final class DxfShapes {
    private static final int DEEPEST = 16;
    private static final int MOST_COPIES = 10_000;

    /// Where entities of a block go.
    ///
    /// @param layer of the insertion, which layer 0 takes on; empty outside of blocks
    /// @param group what is inserted together, 0 outside of blocks
    private record Place(Affine affine, String layer, int group, int depth) {
        String layerOf(DxfEntity e) {
            return e.layer().equals("0") && !layer.isEmpty() ? layer : e.layer();
        }
    }

    private final DxfFile file;
    private final Drawing drawing;
    private boolean layersKnown;

    DxfShapes(DxfFile file, Drawing drawing) {
        this.file = file;
        this.drawing = drawing;
    }

    void addLayers() {
        if (!layersKnown) {
            layersKnown = true;
            file.layers().forEach(layer -> drawing.layer(layer.name(), layer.hidden()));
        }
    }

    void add(DxfEntity e) {
        addLayers();
        drawing.count(e.layer());
        if (e.isOnPaper()) {
            drawing.leftOut(e.type() + " (paper space)", e.layer(), e.where());
        } else {
            draw(e, new Place(Affine.NONE, "", 0, 0));
        }
    }

    private void draw(DxfEntity e, Place place) {
        if (e.isInvisible()) {
            return;
        }
        switch (e.type()) {
            case "INSERT" -> insert(e, place);
            case "TEXT", "ATTRIB" -> text(e, place, DxfText.ofLine(e.text(1)), DxfTextPlace.ofLine(e));
            case "MTEXT" -> {
                var words = e.groups().stream()
                        .filter(g -> g.code() == 3 || g.code() == 1)
                        .map(DxfEntity.Group::value)
                        .collect(java.util.stream.Collectors.joining());
                var plain = DxfText.ofParagraphs(words);
                text(e, place, plain, DxfTextPlace.ofParagraphs(e, plain));
            }
            case "ATTDEF", "SEQEND", "VERTEX", "ENDBLK" -> {}
            default -> shape(e, place);
        }
    }

    private void shape(DxfEntity e, Place place) {
        var layer = place.layerOf(e);
        var outline = DxfOutline.of(e);
        if (outline == null) {
            drawing.leftOut(e.type(), layer, e.where());
            return;
        }
        var affine = placing(e, place);
        drawing.add(new DrawnShape(
                layer,
                e.type(),
                e.where(),
                place.group(),
                affine.all(outline.trace().points()),
                outline.closed(),
                "",
                e.words()));
    }

    private static Affine placing(DxfEntity e, Place place) {
        return e.isMirrored() && DxfOutline.IN_OWN_PLANE.contains(e.type())
                ? place.affine().times(Affine.scaled(-1, 1))
                : place.affine();
    }

    private void text(DxfEntity e, Place place, String words, DxfTextPlace at) {
        var affine = placing(e, place);
        var middle = affine.at(at.x(), at.y());
        drawing.add(new DrawnText(
                place.layerOf(e),
                e.type(),
                e.where(),
                words,
                middle[0],
                middle[1],
                at.height() * affine.growth(),
                e.words()));
    }

    private void insert(DxfEntity e, Place place) {
        e.parts().forEach(attribute -> draw(attribute, place));
        var block = file.block(DxfText.plain(e.text(2)));
        var columns = Math.clamp(e.whole(70, 1), 1, MOST_COPIES);
        var rows = Math.clamp(e.whole(71, 1), 1, MOST_COPIES);
        if (block == null || place.depth() >= DEEPEST || (long) columns * rows > MOST_COPIES) {
            drawing.leftOut("INSERT", place.layerOf(e), e.text(2) + ", " + e.where());
            return;
        }
        var group = drawing.group(place.group(), place.layer(), DxfText.plain(e.text(2)));
        var outer = placing(e, place)
                .times(Affine.moved(e.number(10, 0), e.number(20, 0)))
                .times(Affine.turned(e.number(50, 0)));
        var inner = Affine.scaled(e.number(41, 1), e.number(42, 1)).times(Affine.moved(-block.x(), -block.y()));
        for (var column = 0; column < columns; column++) {
            for (var row = 0; row < rows; row++) {
                var step = Affine.moved(column * e.number(44, 0), row * e.number(45, 0));
                var at = new Place(outer.times(step).times(inner), place.layerOf(e), group, place.depth() + 1);
                block.entities().forEach(part -> draw(part, at));
            }
        }
    }
}
