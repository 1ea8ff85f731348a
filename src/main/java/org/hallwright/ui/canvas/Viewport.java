package org.hallwright.ui.canvas;

import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Point;

/// Which part of a drawing a canvas shows, and how large: the only place where drawing units become pixels.
///
/// A value; every motion gives a new one. A plan has y up, a timeline y down.
///
/// @param left drawing coordinate of the canvas' left edge
/// @param top drawing coordinate of its top edge
/// @param scale pixels per drawing unit
/// @param widthPx of the canvas
/// @param heightPx of the canvas
/// @param yUp whether y grows upwards in the drawing
/// @param minScale smallest scale that zooming reaches
/// @param maxScale largest scale that zooming reaches
public record Viewport(
        double left,
        double top,
        double scale,
        double widthPx,
        double heightPx,
        boolean yUp,
        double minScale,
        double maxScale) {
    /// A plan's viewport: metres, y up, from 0.2 to 400 pixels a metre.
    public static Viewport ofPlan(double widthPx, double heightPx) {
        return new Viewport(0, heightPx / 10, 10, widthPx, heightPx, true, 0.2, 400);
    }

    /// A timeline's viewport: points, y down, half to three times their size.
    public static Viewport ofTimeline(double widthPx, double heightPx) {
        return new Viewport(0, 0, 1, widthPx, heightPx, false, 0.5, 3);
    }

    public double toPxX(double x) {
        return (x - left) * scale;
    }

    public double toPxY(double y) {
        return yUp ? (top - y) * scale : (y - top) * scale;
    }

    public double toX(double px) {
        return left + px / scale;
    }

    public double toY(double py) {
        return yUp ? top - py / scale : top + py / scale;
    }

    /// The place under a pixel, rounded to a millimetre.
    public Point toPoint(double px, double py) {
        return new Point(toX(px), toY(py));
    }

    /// The size of one pixel in drawing units.
    public double pixel() {
        return 1 / scale;
    }

    public Bounds visible() {
        var y0 = toY(0);
        var y1 = toY(heightPx);
        return new Bounds(left, Math.min(y0, y1), toX(widthPx), Math.max(y0, y1));
    }

    public Viewport resized(double newWidthPx, double newHeightPx) {
        return new Viewport(left, top, scale, newWidthPx, newHeightPx, yUp, minScale, maxScale);
    }

    /// Moves what is shown by so many pixels, as a hand drags a sheet.
    public Viewport pannedBy(double dxPx, double dyPx) {
        var dy = dyPx / scale;
        return new Viewport(
                left - dxPx / scale, yUp ? top + dy : top - dy, scale, widthPx, heightPx, yUp, minScale, maxScale);
    }

    /// Zooms by a factor; what lies under the pixel stays there.
    public Viewport zoomedAt(double px, double py, double factor) {
        var newScale = Math.clamp(scale * factor, minScale, maxScale);
        var x = toX(px);
        var y = toY(py);
        var newLeft = x - px / newScale;
        var newTop = yUp ? y + py / newScale : y - py / newScale;
        return new Viewport(newLeft, newTop, newScale, widthPx, heightPx, yUp, minScale, maxScale);
    }

    /// Shows the bounds as large as they fit, in the middle.
    public Viewport fitted(Bounds bounds, double marginPx) {
        if (widthPx <= 0 || heightPx <= 0) {
            return this;
        }
        var byWidth = Math.max(1, widthPx - 2 * marginPx) / Math.max(bounds.width(), 1e-6);
        var byHeight = Math.max(1, heightPx - 2 * marginPx) / Math.max(bounds.height(), 1e-6);
        var newScale = Math.clamp(Math.min(byWidth, byHeight), minScale, maxScale);
        return new Viewport(left, top, newScale, widthPx, heightPx, yUp, minScale, maxScale)
                .centredOn(bounds.centreX(), bounds.centreY());
    }

    /// The same above a foot that stays free.
    public Viewport fitted(Bounds bounds, double marginPx, double footPx) {
        return resized(widthPx, heightPx - footPx).fitted(bounds, marginPx).resized(widthPx, heightPx);
    }

    /// The same scale with that place in the middle.
    public Viewport centredOn(double x, double y) {
        var halfHeight = heightPx / 2 / scale;
        return new Viewport(
                x - widthPx / 2 / scale,
                yUp ? y + halfHeight : y - halfHeight,
                scale,
                widthPx,
                heightPx,
                yUp,
                minScale,
                maxScale);
    }

    /// The least motion after which the bounds can be seen; none if they can, or if they are larger than the
    /// canvas.
    public Viewport revealing(Bounds bounds) {
        return visible().contains(bounds) ? this : centredOn(bounds.centreX(), bounds.centreY());
    }

    /// Keeps the view over the content: never scrolled past its edges, and in the middle where it is smaller.
    public Viewport within(Bounds content) {
        var seen = visible();
        var dx = push(seen.minX(), seen.maxX(), content.minX(), content.maxX());
        var dy = push(seen.minY(), seen.maxY(), content.minY(), content.maxY());
        return new Viewport(left + dx, top + dy, scale, widthPx, heightPx, yUp, minScale, maxScale);
    }

    private static double push(double from, double to, double contentFrom, double contentTo) {
        if (to - from >= contentTo - contentFrom) {
            return contentFrom - from;
        }
        return from < contentFrom ? contentFrom - from : Math.min(0, contentTo - to);
    }
}
