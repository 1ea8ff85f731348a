package org.hallwright.drawing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.value.Bytes;

/// A surface that keeps what is drawn on it, with letters of fixed widths, so that tests can measure the
/// drawing.
public final class RecordingSurface implements Surface {
    private final Bounds visible;
    private final double pixel;
    private final List<Text> texts = new ArrayList<>();
    private final List<ImagePlace> images = new ArrayList<>();
    private final List<Shape> fills = new ArrayList<>();
    private final List<Shape> strokes = new ArrayList<>();
    private final Deque<Bounds> clips = new ArrayDeque<>();

    public record Text(String text, Bounds bounds, TextStyle style) {}

    public record Shape(double[] outline, Ink ink) {
        public Bounds bounds() {
            double x0 = Double.MAX_VALUE, y0 = Double.MAX_VALUE, x1 = -Double.MAX_VALUE, y1 = -Double.MAX_VALUE;
            for (var i = 0; i < outline.length; i += 2) {
                x0 = Math.min(x0, outline[i]);
                x1 = Math.max(x1, outline[i]);
                y0 = Math.min(y0, outline[i + 1]);
                y1 = Math.max(y1, outline[i + 1]);
            }
            return new Bounds(x0, y0, x1, y1);
        }
    }

    public RecordingSurface(Bounds visible, double pixel) {
        this.visible = visible;
        this.pixel = pixel;
    }

    public List<Text> texts() {
        return texts;
    }

    public List<String> words() {
        return texts.stream().map(Text::text).toList();
    }

    public List<Shape> fills() {
        return fills;
    }

    public List<Shape> strokes() {
        return strokes;
    }

    public boolean everyClipIsClosed() {
        return clips.isEmpty();
    }

    @Override
    public Bounds visible() {
        return visible;
    }

    @Override
    public double pixel() {
        return pixel;
    }

    @Override
    public void fill(double[] outline, Ink ink) {
        fills.add(new Shape(outline, ink));
    }

    @Override
    public void stroke(double[] outline, boolean closed, Stroke stroke) {
        strokes.add(new Shape(outline, stroke.ink()));
    }

    @Override
    public void text(String text, double x, double y, TextStyle style) {
        var width = textWidth(text, style);
        var left = switch (style.align()) {
            case LEFT -> x;
            case CENTRE -> x - width / 2;
            case RIGHT -> x - width;
        };
        var half = style.size() / 2;
        texts.add(new Text(text, new Bounds(left, y - half, left + width, y + half), style));
    }

    @Override
    public double textWidth(String text, TextStyle style) {
        return text.codePoints()
                        .mapToDouble(c -> TextPieces.isWide(c) ? 1 : 0.55)
                        .sum()
                * style.size();
    }

    @Override
    public void image(Bytes encoded, ImagePlace place) {
        images.add(place);
    }

    public List<ImagePlace> images() {
        return images;
    }

    @Override
    public void clip(Bounds bounds) {
        clips.push(bounds);
    }

    @Override
    public void unclip() {
        clips.pop();
    }
}
