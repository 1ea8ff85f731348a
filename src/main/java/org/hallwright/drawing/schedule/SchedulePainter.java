package org.hallwright.drawing.schedule;

import org.hallwright.drawing.Palette;
import org.hallwright.drawing.Surface;

/// Draws a day of the programme on its grid, in points with y down.
public final class SchedulePainter {
    private final Palette palette;

    public SchedulePainter(Palette palette) {
        this.palette = palette;
    }

    /// Hours, blocks, bands and header; the header and the hours stay in sight where the surface is scrolled.
    public void paint(ScheduleSheet sheet, ScheduleGrid grid, Surface surface) {
        surface.fill(surface.visible(), palette.floor());
        for (var area : grid.areas(sheet)) {
            surface.fill(
                    area.bounds(), palette.soft(palette.activity(area.block().kind())));
        }
    }
}
