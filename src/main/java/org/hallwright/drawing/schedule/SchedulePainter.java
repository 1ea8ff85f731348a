package org.hallwright.drawing.schedule;

import org.hallwright.domain.geometry.Bounds;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.Stroke;
import org.hallwright.drawing.Surface;
import org.hallwright.drawing.TextLines;
import org.hallwright.drawing.TextStyle;

/// Draws a programme on its grid, in points with y down: a day on a page, or a timeline over days and months.
///
/// Where the surface shows only a part, the header stays at its top and the hours at its left. One painter for one
/// screen: it remembers how titles were broken into lines from frame to frame.
public final class SchedulePainter {
    private final Palette palette;
    private final BlockPainter blocks;
    private final BandPainter bands;
    private final AxisPainter axis;
    private final LinkPainter links;

    /// For pages that say their date elsewhere.
    public SchedulePainter(Palette palette) {
        this(palette, DateWords.NONE);
    }

    public SchedulePainter(Palette palette, DateWords words) {
        this.palette = palette;
        this.blocks = new BlockPainter(palette, words);
        this.bands = new BandPainter(palette);
        this.axis = new AxisPainter(palette, words);
        this.links = new LinkPainter(palette);
    }

    /// Hours, blocks, bands and header.
    public void paint(ScheduleScene scene, Surface surface) {
        var grid = scene.grid();
        var seen = surface.visible();
        if (!palette.paper()) {
            surface.fill(seen, palette.floor());
        }
        axis.lines(grid, surface);
        var body = new Bounds(seen.minX(), seen.minY() + grid.top(), seen.maxX(), seen.maxY());
        for (var area : scene.areas()) {
            var b = area.bounds();
            // A buffer may reach into sight while its activity does not.
            if (b.maxX() > seen.minX()
                    && b.minX() < seen.maxX()
                    && b.grownBy(buffer(area, grid)).intersects(seen)) {
                blocks.block(area, grid, body, surface);
            }
        }
        if (grid.isTimeline()) {
            scene.bands().stream()
                    .filter(area -> area.block().room() != Ribbons.HOUSE)
                    .filter(area -> area.bounds().intersects(seen))
                    .forEach(area -> {
                        if (area.bounds().width() > grid.ribbonWidth()) {
                            blocks.block(area, grid, body, surface);
                        } else {
                            bands.ribbon(area, area.bounds(), body, surface);
                        }
                    });
        }
        links.links(scene, surface);
        axis.labels(grid, surface);
        if (grid.isTimeline()) {
            house(scene, body, surface);
        }
        header(scene, surface);
    }

    private static double buffer(ScheduleArea area, ScheduleGrid grid) {
        return Math.max(area.block().setUp(), area.block().clear())
                * grid.axis().hour()
                / 60;
    }

    /// What has the whole house stays in sight beside the hours.
    private void house(ScheduleScene scene, Bounds body, Surface surface) {
        var dx = Math.max(0, body.minX());
        for (var area : scene.bands()) {
            var b = area.bounds();
            if (area.block().room() == Ribbons.HOUSE && b.minY() < body.maxY() && b.maxY() > body.minY()) {
                bands.ribbon(area, new Bounds(b.minX() + dx, b.minY(), b.maxX() + dx, b.maxY()), body, surface);
            }
        }
    }

    private void header(ScheduleScene scene, Surface surface) {
        var grid = scene.grid();
        var seen = surface.visible();
        var y = Math.max(0, seen.minY());
        if (!palette.paper()) {
            surface.fill(new Bounds(seen.minX(), y, seen.maxX(), y + grid.top()), palette.floor());
        }
        surface.clip(new Bounds(Math.max(0, seen.minX()) + grid.timeWidth(), y, seen.maxX(), y + grid.top()));
        for (var column = 0; column < grid.columns(); column++) {
            columnHead(scene.sheet(), column, grid, y, surface);
        }
        surface.unclip();
        if (!grid.isTimeline()) {
            for (var area : scene.bands()) {
                var b = area.bounds();
                var left = Math.max(b.minX(), seen.minX() + grid.timeWidth());
                bands.band(
                        area.block(), new Bounds(left, y + b.minY(), b.maxX(), y + b.maxY()), grid.letters(), surface);
            }
        }
        axis.corner(grid, surface);
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
