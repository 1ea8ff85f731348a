package org.hallwright.drawing.schedule;

import org.hallwright.domain.geometry.Bounds;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.Stroke;
import org.hallwright.drawing.Surface;
import org.hallwright.drawing.TextLines;
import org.hallwright.drawing.TextStyle;

/// Draws a day of the programme on its grid, in points with y down.
///
/// Where the surface shows only a part, the header stays at its top and the hours at its left.
public final class SchedulePainter {
    private final Palette palette;
    private final BlockPainter blocks;

    public SchedulePainter(Palette palette) {
        this.palette = palette;
        this.blocks = new BlockPainter(palette);
    }

    /// Hours, blocks, bands and header.
    public void paint(ScheduleSheet sheet, ScheduleGrid grid, Surface surface) {
        var seen = surface.visible();
        if (!palette.paper()) {
            surface.fill(seen, palette.floor());
        }
        hourLines(grid, surface);
        for (var area : grid.areas(sheet)) {
            if (area.bounds().intersects(seen)) {
                blocks.block(area, grid, surface);
            }
        }
        hours(grid, surface);
        header(sheet, grid, surface);
    }

    private void hourLines(ScheduleGrid grid, Surface surface) {
        var hair = palette.paper() ? 0.5 : 1;
        for (var hour = grid.firstHour(); hour <= grid.lastHour(); hour++) {
            var y = grid.yOf(hour * 60);
            surface.line(grid.timeWidth(), y, grid.width(), y, Stroke.of(palette.gridStrong(), hair));
            if (hour < grid.lastHour() && grid.hourHeight() > 30) {
                var half = y + grid.hourHeight() / 2;
                surface.line(grid.timeWidth(), half, grid.width(), half, Stroke.of(palette.grid(), hair));
            }
        }
        for (var column = 0; column <= grid.columns(); column++) {
            var x = grid.xOf(column);
            surface.line(x, grid.top(), x, grid.height(), Stroke.of(palette.gridStrong(), hair));
        }
    }

    private void hours(ScheduleGrid grid, Surface surface) {
        var seen = surface.visible();
        var x = Math.max(0, seen.minX());
        if (!palette.paper()) {
            surface.fill(new Bounds(x, seen.minY(), x + grid.timeWidth() - 1, seen.maxY()), palette.floor());
        }
        var style = TextStyle.of(grid.letters() * 0.92, palette.faintText()).rightAligned();
        for (var hour = grid.firstHour(); hour <= grid.lastHour(); hour++) {
            var y = grid.yOf(hour * 60) + (hour == grid.firstHour() ? grid.letters() * 0.6 : 0);
            surface.text(String.format("%02d:00", hour % 24), x + grid.timeWidth() - 7, y, style);
        }
    }

    private void header(ScheduleSheet sheet, ScheduleGrid grid, Surface surface) {
        var seen = surface.visible();
        var y = Math.max(0, seen.minY());
        if (!palette.paper()) {
            surface.fill(new Bounds(seen.minX(), y, seen.maxX(), y + grid.top()), palette.floor());
        }
        surface.clip(new Bounds(Math.max(0, seen.minX()) + grid.timeWidth(), y, seen.maxX(), y + grid.top()));
        for (var column = 0; column < grid.columns(); column++) {
            columnHead(sheet, column, grid, y, surface);
        }
        surface.unclip();
        for (var area : grid.bandAreas(sheet)) {
            var b = area.bounds();
            var left = Math.max(b.minX(), seen.minX() + grid.timeWidth());
            blocks.band(area.block(), new Bounds(left, y + b.minY(), b.maxX(), y + b.maxY()), grid, surface);
        }
        var line = Stroke.of(palette.paper() ? palette.wall() : palette.gridStrong(), palette.paper() ? 0.8 : 1);
        surface.line(Math.max(0, seen.minX()), y + grid.top(), grid.width(), y + grid.top(), line);
    }

    private void columnHead(ScheduleSheet sheet, int column, ScheduleGrid grid, double y, Surface surface) {
        var slot =
                new Bounds(grid.xOf(column) + 5, y, grid.xOf(column) + grid.columnWidth() - 5, y + grid.headerHeight());
        if (!slot.intersects(surface.visible().grownBy(1))) {
            return;
        }
        var isRoom = column < sheet.rooms().size();
        var name = isRoom ? sheet.rooms().get(column).name() : sheet.unplaced();
        var style = TextStyle.of(grid.letters(), isRoom ? palette.text() : palette.faintText())
                .inBold();
        var leading = grid.letters() * 1.2;
        var most = Math.max(1, (int) (grid.headerHeight() / leading));
        var lines = TextLines.atMost(most, name, slot.width(), t -> surface.textWidth(t, style));
        var first = slot.centreY() - (lines.size() - 1) * leading / 2;
        for (var i = 0; i < lines.size(); i++) {
            surface.text(lines.get(i), slot.minX(), first + i * leading, style);
        }
        var capacity = isRoom ? sheet.rooms().get(column).capacity() : 0;
        var used = lines.isEmpty() ? 0 : surface.textWidth(lines.getLast(), style);
        var seats = TextStyle.of(grid.letters() * 0.85, palette.faintText()).rightAligned();
        if (capacity > 0 && used + surface.textWidth(capacity + "   ", seats) < slot.width()) {
            surface.text(String.valueOf(capacity), slot.maxX(), first + (lines.size() - 1) * leading, seats);
        }
    }

    /// The hue of a block: that of its track, else of its kind.
    public static Ink hue(ScheduleBlock block, Palette palette) {
        return block.track() >= 0 ? palette.series(block.track(), block.colour()) : palette.activity(block.kind());
    }
}
