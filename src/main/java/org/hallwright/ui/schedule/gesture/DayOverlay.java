package org.hallwright.ui.schedule.gesture;

import java.util.Set;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Placement;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.Stroke;
import org.hallwright.drawing.Surface;
import org.hallwright.drawing.TextLines;
import org.hallwright.drawing.TextStyle;
import org.hallwright.drawing.schedule.ScheduleArea;
import org.hallwright.drawing.schedule.ScheduleBlock;
import org.hallwright.i18n.Formats;
import org.jspecify.annotations.Nullable;

/// What the screen lays over the painted day while it is edited: selection, search, and what a drag proposes.
///
/// @param selected what is selected
/// @param found what the search found, null while nothing is searched for
/// @param changed what differs from the version that was released last; for the screen only, papers are versions
/// @param proposal what a drag would lead to, null for none
/// @param clashWords says what would be wrong, empty where nothing is
/// @param title of what is proposed
public record DayOverlay(
        Set<Id<Activity>> selected,
        @Nullable Set<Id<Activity>> found,
        Set<Id<Activity>> changed,
        @Nullable Proposal proposal,
        String clashWords,
        String title,
        Formats formats) {
    private static final double LETTERS = 11;
    private static final double LEADING = 14.5;
    private static final double CHIP = 18;
    private static final double EAR = 9;

    public void draw(Timetable table, Surface surface, Palette palette) {
        var seen = surface.visible();
        var grid = table.grid();
        var body = table.body(seen);
        surface.clip(new Bounds(
                body.minX() - grid.houseRibbons() * grid.ribbonWidth(), body.minY(), body.maxX(), body.maxY()));
        table.drawn(seen)
                .filter(area -> area.block().room() < 0)
                .filter(area -> area.bounds().intersects(seen))
                .forEach(area -> mark(area, surface, palette));
        surface.clip(body);
        table.drawn(seen)
                .filter(area -> area.block().room() >= 0)
                .filter(area -> area.bounds().intersects(seen))
                .forEach(area -> mark(area, surface, palette));
        if (proposal != null) {
            proposal.placements().forEach(p -> ghost(p, table, surface, palette));
        }
        surface.unclip();
        surface.unclip();
        if (proposal != null) {
            proposal.placements().stream().limit(1).forEach(p -> edges(p, table, surface, palette));
        }
    }

    /// A corner turned down, no larger than a third of the block.
    private void ear(Bounds box, Surface surface, Palette palette) {
        var size = Math.min(EAR, Math.min(box.width(), box.height()) / 3);
        var x = box.maxX();
        var y = box.minY();
        surface.fill(new double[] {x - size, y, x, y, x, y + size}, palette.accent());
    }

    private void mark(ScheduleArea area, Surface surface, Palette palette) {
        if (area.blocks().stream().map(ScheduleBlock::activity).anyMatch(changed::contains)) {
            ear(area.bounds(), surface, palette);
        }
        var placed = proposal != null && proposal.placed().stream().anyMatch(area::holds);
        if (placed || found != null && found.stream().noneMatch(area::holds)) {
            surface.fill(area.bounds().grownBy(0.5), palette.floor().withOpacity(0.72));
        }
        if (proposal != null && proposal.clashing().stream().anyMatch(area::holds)) {
            surface.stroke(area.bounds().grownBy(-1), Stroke.of(palette.danger(), 2));
        } else if (!placed && selected.stream().anyMatch(area::holds)) {
            surface.stroke(area.bounds().grownBy(-0.5), Stroke.of(palette.accent(), 2));
        }
    }

    private void ghost(Placement placement, Timetable table, Surface surface, Palette palette) {
        var ink = isClashing() ? palette.danger() : palette.accent();
        for (var slot : table.boundsOf(placement)) {
            var box = slot.grownBy(-2);
            surface.fill(
                    box,
                    palette.floor().mixed(ink, palette.isDark() ? 0.3 : 0.14).withOpacity(0.94));
            surface.stroke(box, Stroke.of(ink, 1.5));
            surface.fill(new Bounds(box.minX(), box.minY(), box.minX() + 4, box.maxY()), ink);
            words(box, surface, palette);
        }
    }

    private void words(Bounds box, Surface surface, Palette palette) {
        surface.clip(box);
        var bold = TextStyle.of(LETTERS + 1, palette.text()).inBold();
        var plain = TextStyle.of(LETTERS, palette.danger());
        var width = box.width() - 14;
        var most = Math.max(1, (int) ((box.height() - 6) / LEADING));
        var y = box.minY() + Math.min(11, box.height() / 2);
        for (var line : TextLines.atMost(Math.min(most, 2), title, width, t -> surface.textWidth(t, bold))) {
            surface.text(line, box.minX() + 9, y, bold);
            y += LEADING;
            most--;
        }
        if (isClashing() && most > 0) {
            for (var line : TextLines.atMost(most, clashWords, width, t -> surface.textWidth(t, plain))) {
                surface.text(line, box.minX() + 9, y, plain);
                y += LEADING;
            }
        }
        surface.unclip();
    }

    private boolean isClashing() {
        return proposal != null && !proposal.problems().isEmpty();
    }

    /// The new start and end beside the hours, with lines across to them.
    private void edges(Placement placement, Timetable table, Surface surface, Palette palette) {
        var when = placement.when();
        var slots = table.boundsOf(placement);
        if (when == null || slots.isEmpty()) {
            return;
        }
        var slot = slots.getFirst();
        var ink = isClashing() ? palette.danger() : palette.accent();
        edge(slot.minY(), when, true, table, surface, palette, ink);
        edge(slot.maxY(), when, false, table, surface, palette, ink);
    }

    private void edge(double y, When when, boolean start, Timetable table, Surface surface, Palette palette, Ink ink) {
        var seen = surface.visible();
        if (y < seen.minY() + table.grid().top() || y > seen.maxY()) {
            return;
        }
        var left = seen.minX() + table.grid().dateWidth();
        var right = left + table.grid().clockWidth();
        surface.line(right, y, seen.maxX(), y, new Stroke(ink.withOpacity(0.55), 1, 4));
        var top = Math.clamp(start ? y - CHIP : y, seen.minY() + table.grid().top(), seen.maxY() - CHIP);
        surface.fill(new Bounds(left + 2, top + 1, right - 2, top + CHIP - 1), ink);
        var time = start ? when.start() : when.end();
        var letters =
                TextStyle.of(LETTERS + 0.5, palette.lettersOn(ink)).inBold().centred();
        surface.text(formats.time(time.toLocalTime()), (left + right) / 2, top + CHIP / 2, letters);
    }
}
