package org.hallwright.ui.canvas;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.hallwright.drawing.Ink;

/// Slanted lines of a canvas as tiles, from which pieces are copied: a stroke at an angle is the dearest thing that
/// software rendering draws.
///
/// Lines lie a whole number of pixels apart and move with the plan. JavaFX thread only.
final class HatchTiles {
    private static final int SIDE = 256;
    private static final int MOST_KEPT = 32;
    private static final double SQRT_2 = Math.sqrt(2);

    private final GraphicsContext gc;
    private final Map<Tile, Image> tiles = new HashMap<>();

    HatchTiles(GraphicsContext gc) {
        this.gc = gc;
    }

    /// Where to draw, in whole pixels.
    record Box(double left, double top, double right, double bottom) {}

    /// @param rising whether they go up to the right, else down
    /// @param spacing between two lines, across them, in pixels
    /// @param width of a line in pixels
    record Lines(boolean rising, double spacing, double width, Ink ink) {}

    /// @param period between two lines along the x axis, in pixels
    /// @param tenths width of a line in tenths of a pixel
    private record Tile(boolean rising, int period, int tenths, Ink ink) {}

    void draw(Box box, Lines lines, Viewport view) {
        var period = (int) Math.max(2, Math.round(lines.spacing() * SQRT_2));
        if (period > SIDE) {
            return;
        }
        var tile = new Tile(lines.rising(), period, (int) Math.round(lines.width() * 10), lines.ink());
        if (!tiles.containsKey(tile) && tiles.size() >= MOST_KEPT) {
            tiles.clear();
        }
        var image = tiles.computeIfAbsent(tile, HatchTiles::made);
        var originX = Math.round(view.toPxX(0));
        var originY = Math.round(view.toPxY(0));
        var step = SIDE - SIDE % period;
        var right = Math.min(box.right(), view.widthPx());
        var bottom = Math.min(box.bottom(), view.heightPx());
        for (var y = Math.max(0, box.top()); y < bottom; y += step) {
            for (var x = Math.max(0, box.left()); x < right; x += step) {
                var width = Math.min(step, right - x);
                var height = Math.min(step, bottom - y);
                var along = (long) x - originX;
                var down = (long) y - originY;
                var shift = Math.floorMod(lines.rising() ? along + down : along - down, (long) period);
                gc.drawImage(image, shift, 0, width, height, x, y, width, height);
            }
        }
    }

    /// A tile whose first line begins in its upper left corner; wider by a period, so that any shift finds all of
    /// it.
    private static Image made(Tile tile) {
        var width = SIDE + tile.period();
        var pixels = new int[width * SIDE];
        for (var y = 0; y < SIDE; y++) {
            for (var x = 0; x < width; x++) {
                var from = Math.floorMod(tile.rising() ? x + y : x - y, tile.period());
                var across = Math.min(from, tile.period() - from) / SQRT_2;
                pixels[y * width + x] = shaded(tile.ink(), tile.tenths() / 10.0, across);
            }
        }
        var image = new WritableImage(width, SIDE);
        image.getPixelWriter().setPixels(0, 0, width, SIDE, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }

    /// How much of a pixel a line covers whose middle lies so far across.
    private static int shaded(Ink ink, double width, double across) {
        var covered = Math.clamp(width / 2 + 0.5 - across, 0, Math.min(1, width));
        return (int) Math.round(covered * ink.opacity() * 255) << 24 | ink.rgb();
    }
}
