package org.hallwright.ui.canvas;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.value.Bytes;
import org.hallwright.drawing.ImagePlace;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.Stroke;
import org.hallwright.drawing.Surface;
import org.hallwright.drawing.TextStyle;

/// A JavaFX canvas as a surface.
///
/// Make one per canvas and call [#begin] before each frame: it keeps fonts, colours and text widths between
/// frames, and tells the canvas of a colour, font or width only when it changes. JavaFX thread only.
public final class FxSurface implements Surface {
    /// How far the baseline lies below the middle of the letters, in sizes of the letters.
    private static final double BASELINE = 0.36;

    private static final double THIN_PX = 2.5;
    private static final double ROUNDING_PX = 1e-6;

    private final GraphicsContext gc;
    private final HatchTiles hatches;
    private final ScreenFonts fonts = new ScreenFonts();
    private final Map<Ink, Color> colours = new HashMap<>();
    private final Map<Bytes, Image> images = new IdentityHashMap<>();
    private double[] xs = new double[8];
    private double[] ys = new double[8];
    private Viewport view;
    private Ink fill = Ink.BLACK;
    private Ink line = Ink.BLACK;
    private Font font = Font.getDefault();
    private TextAlignment alignment = TextAlignment.LEFT;
    private double lineWidth = -1;
    private double dash = -1;

    public FxSurface(GraphicsContext gc) {
        this.gc = gc;
        this.hatches = new HatchTiles(gc);
        this.view = Viewport.ofPlan(gc.getCanvas().getWidth(), gc.getCanvas().getHeight());
    }

    /// Starts a frame: forgets clips and shows what the viewport shows.
    public FxSurface begin(Viewport viewport) {
        gc.clearRect(0, 0, viewport.widthPx(), viewport.heightPx());
        return beginOver(viewport);
    }

    /// Starts a frame over the last one, for a painter that covers all of it anyway.
    public FxSurface beginOver(Viewport viewport) {
        this.view = viewport;
        gc.setTextBaseline(VPos.BASELINE);
        gc.setLineCap(StrokeLineCap.BUTT);
        gc.setLineJoin(StrokeLineJoin.MITER);
        forget();
        return this;
    }

    private void forget() {
        gc.setFill(colour(fill));
        gc.setStroke(colour(line));
        gc.setFont(font);
        gc.setTextAlign(alignment);
        lineWidth = -1;
        dash = -1;
    }

    @Override
    public Bounds visible() {
        return view.visible();
    }

    @Override
    public double pixel() {
        return view.pixel();
    }

    @Override
    public void fill(Bounds b, Ink ink) {
        useFill(ink);
        if (b.contains(view.visible())) {
            gc.fillRect(0, 0, view.widthPx(), view.heightPx());
            return;
        }
        var x = view.toPxX(b.minX());
        var y = Math.min(view.toPxY(b.minY()), view.toPxY(b.maxY()));
        gc.fillRect(x, y, b.width() * view.scale(), b.height() * view.scale());
    }

    /// Whole pixels cost half of what edges between them do.
    @Override
    public void fillAll(double[] boxes, double growth, Ink ink) {
        useFill(ink);
        var seen = view.visible();
        for (var i = 0; i < boxes.length; i += 4) {
            if (boxes[i] < seen.maxX()
                    && boxes[i + 2] > seen.minX()
                    && boxes[i + 1] < seen.maxY()
                    && boxes[i + 3] > seen.minY()) {
                var left = whole(view.toPxX(boxes[i] - growth));
                var top = whole(view.toPxY(view.yUp() ? boxes[i + 3] + growth : boxes[i + 1] - growth));
                var right = whole(view.toPxX(boxes[i + 2] + growth));
                var bottom = whole(view.toPxY(view.yUp() ? boxes[i + 1] - growth : boxes[i + 3] + growth));
                gc.fillRect(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
            }
        }
    }

    /// The nearest whole pixel; of halves always the higher, so that what is one pixel apart stays so. What rounding
    /// has left just below a half is a half, or the line round a box would be lost at that side.
    private static double whole(double px) {
        return Math.floor(px + 0.5 + ROUNDING_PX);
    }

    @Override
    public void fill(double[] outline, Ink ink) {
        useFill(ink);
        var n = toPixels(outline);
        if (isBox(n)) {
            // A tenth of what the same costs as a polygon.
            gc.fillRect(
                    Math.min(xs[0], xs[2]), Math.min(ys[0], ys[2]), Math.abs(xs[2] - xs[0]), Math.abs(ys[2] - ys[0]));
        } else {
            gc.fillPolygon(xs, ys, n);
        }
    }

    /// Whether the corners last turned into pixels are those of an upright rectangle.
    private boolean isBox(int corners) {
        return corners == 4
                && (xs[0] == xs[3] && xs[1] == xs[2] && ys[0] == ys[1] && ys[2] == ys[3]
                        || xs[0] == xs[1] && xs[2] == xs[3] && ys[0] == ys[3] && ys[1] == ys[2]);
    }

    @Override
    public void stroke(double[] outline, boolean closed, Stroke stroke) {
        var n = toPixels(outline);
        if (n == 2 && stroke.dash() == 0 && (xs[0] == xs[1] || ys[0] == ys[1])) {
            bar(stroke);
            return;
        }
        if (closed && stroke.dash() == 0 && isBox(n)) {
            frame(stroke);
            return;
        }
        useStroke(stroke);
        if (closed) {
            gc.strokePolygon(xs, ys, n);
        } else if (n == 2) {
            gc.strokeLine(xs[0], ys[0], xs[1], ys[1]);
        } else {
            gc.strokePolyline(xs, ys, n);
        }
    }

    /// An upright or level line as a filled bar, which costs a tenth of a stroke; a thin one lies on whole
    /// pixels.
    private void bar(Stroke stroke) {
        useFill(stroke.ink());
        var wide = stroke.width() * view.scale();
        var width = wide < THIN_PX ? Math.max(1, Math.rint(wide)) : wide;
        var upright = xs[0] == xs[1];
        var across = (upright ? xs[0] : ys[0]) - width / 2;
        var from = wide < THIN_PX ? whole(across) : across;
        if (upright) {
            gc.fillRect(from, Math.min(ys[0], ys[1]), width, Math.abs(ys[1] - ys[0]));
        } else {
            gc.fillRect(Math.min(xs[0], xs[1]), from, Math.abs(xs[1] - xs[0]), width);
        }
    }

    /// The line around an upright rectangle as four bars.
    private void frame(Stroke stroke) {
        useFill(stroke.ink());
        var wide = stroke.width() * view.scale();
        var half = wide / 2;
        double x0 = Math.min(xs[0], xs[2]), x1 = Math.max(xs[0], xs[2]);
        double y0 = Math.min(ys[0], ys[2]), y1 = Math.max(ys[0], ys[2]);
        gc.fillRect(x0 - half, y0 - half, x1 - x0 + wide, wide);
        gc.fillRect(x0 - half, y1 - half, x1 - x0 + wide, wide);
        gc.fillRect(x0 - half, y0 + half, wide, y1 - y0 - wide);
        gc.fillRect(x1 - half, y0 + half, wide, y1 - y0 - wide);
    }

    /// Slanted lines in an upright rectangle are copied from a tile, which costs a thirtieth of strokes.
    @Override
    public void hatch(double[] outline, double degrees, double spacing, Stroke stroke) {
        if (stroke.dash() == 0 && Math.abs(degrees % 90) == 45 && isBox(toPixels(outline))) {
            hatches.draw(
                    new HatchTiles.Box(
                            whole(Math.min(xs[0], xs[2])),
                            whole(Math.min(ys[0], ys[2])),
                            whole(Math.max(xs[0], xs[2])),
                            whole(Math.max(ys[0], ys[2]))),
                    new HatchTiles.Lines(
                            degrees % 180 == 45, spacing * view.scale(), stroke.width() * view.scale(), stroke.ink()),
                    view);
        } else {
            Surface.super.hatch(outline, degrees, spacing, stroke);
        }
    }

    private int toPixels(double[] outline) {
        var n = outline.length / 2;
        if (xs.length < n) {
            xs = new double[n * 2];
            ys = new double[n * 2];
        }
        for (var i = 0; i < n; i++) {
            xs[i] = view.toPxX(outline[2 * i]);
            ys[i] = view.toPxY(outline[2 * i + 1]);
        }
        return n;
    }

    @Override
    public void text(String text, double x, double y, TextStyle style) {
        useFill(style.ink());
        useFont(fonts.of(style.bold(), style.size() * view.scale(), text));
        useAlignment(style.align());
        var px = view.toPxX(x);
        var py = view.toPxY(y);
        var baseline = style.size() * view.scale() * BASELINE;
        if (style.rotation() == 0) {
            gc.fillText(text, px, py + baseline);
            return;
        }
        gc.save();
        gc.translate(px, py);
        gc.rotate(-style.rotation());
        gc.fillText(text, 0, baseline);
        gc.restore();
    }

    @Override
    public double textWidth(String text, TextStyle style) {
        return fonts.emWidth(style.bold(), text) * style.size();
    }

    @Override
    public void image(Bytes encoded, ImagePlace at) {
        var image = images.computeIfAbsent(encoded, e -> new Image(new ByteArrayInputStream(e.toArray())));
        if (image.isError()) {
            return;
        }
        gc.save();
        gc.translate(view.toPxX(at.x()), view.toPxY(at.y()));
        gc.rotate(-at.rotation());
        gc.setGlobalAlpha(at.opacity());
        var height = at.height() * view.scale();
        gc.drawImage(image, 0, -height, at.width() * view.scale(), height);
        gc.restore();
    }

    @Override
    public void clip(Bounds b) {
        gc.save();
        var y = Math.min(view.toPxY(b.minY()), view.toPxY(b.maxY()));
        gc.beginPath();
        gc.rect(view.toPxX(b.minX()), y, b.width() * view.scale(), b.height() * view.scale());
        gc.clip();
    }

    @Override
    public void unclip() {
        gc.restore();
        forget();
    }

    private void useFill(Ink ink) {
        if (!ink.equals(fill)) {
            fill = ink;
            gc.setFill(colour(ink));
        }
    }

    private void useStroke(Stroke stroke) {
        if (!stroke.ink().equals(line)) {
            line = stroke.ink();
            gc.setStroke(colour(line));
        }
        var width = stroke.width() * view.scale();
        if (width != lineWidth) {
            lineWidth = width;
            gc.setLineWidth(width);
        }
        var newDash = stroke.dash() * view.scale();
        if (newDash != dash) {
            dash = newDash;
            if (newDash > 0) {
                gc.setLineDashes(newDash, newDash);
            } else {
                gc.setLineDashes();
            }
        }
    }

    private void useFont(Font newFont) {
        if (newFont != font) {
            font = newFont;
            gc.setFont(newFont);
        }
    }

    private void useAlignment(TextStyle.Align align) {
        var wanted = switch (align) {
            case LEFT -> TextAlignment.LEFT;
            case CENTRE -> TextAlignment.CENTER;
            case RIGHT -> TextAlignment.RIGHT;
        };
        if (wanted != alignment) {
            alignment = wanted;
            gc.setTextAlign(wanted);
        }
    }

    private Color colour(Ink ink) {
        return colours.computeIfAbsent(ink, i -> Color.rgb(i.red(), i.green(), i.blue(), i.opacity()));
    }
}
