package org.hallwright.drawing.schedule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.Stroke;
import org.hallwright.drawing.Surface;
import org.hallwright.drawing.TextLines;
import org.hallwright.drawing.TextStyle;

/// Draws one activity: a tinted block with a bar in its colour, and as much of title, time and people as fits.
///
/// A title stays in sight while a part of its block does. What takes the room before and after is hatched.
final class BlockPainter {
    private static final double LEADING = 1.22;
    private static final double[] SIZES = {1, 0.92, 0.84, 0.76};
    private static final double LEAST = 0.62;

    /// Letters and space of lines in a block that holds two lines only when they are set close.
    private static final double CLOSE = 0.72;

    private static final double CLOSE_LEADING = 1.06;
    private static final int MOST_REMEMBERED = 6_000;
    private static final double LEAST_BUFFER = 2.5;

    private final Palette palette;
    private final DateWords dates;
    private final Map<Wording, Worded> remembered = new HashMap<>();

    BlockPainter(Palette palette, DateWords dates) {
        this.palette = palette;
        this.dates = dates;
    }

    /// A text that has to fit a box.
    private record Wording(String text, long width, long height, long letters) {}

    /// In which letters it fits, and how it is broken.
    private record Worded(double size, List<String> lines, int room, double leading) {
        Worded(double size, List<String> lines, int room) {
            this(size, lines, room, size * LEADING);
        }
    }

    void block(ScheduleArea area, ScheduleGrid grid, Bounds body, Surface surface) {
        var block = area.block();
        var b = area.bounds();
        var hue = SchedulePainter.hue(block, palette);
        var bar = Math.max(1.6, grid.letters() * 0.25);
        if (!area.isBundle()) {
            buffers(block, b, hue, grid, surface);
        }
        var fill = palette.tint(hue, block.faint() ? palette.strong() * 0.3 : palette.strong() * 0.62);
        surface.fill(b, area.isBundle() ? palette.tint(palette.faintText(), 0.14) : fill);
        if (area.isBundle()) {
            stripes(area, bar, surface);
        } else {
            surface.fill(new Bounds(b.minX(), b.minY(), Math.min(b.maxX(), b.minX() + bar), b.maxY()), hue);
        }
        if (block.faint()) {
            surface.stroke(b.grownBy(-0.5), new Stroke(hue, 0.8, 3));
        }
        if (area.blocks().stream().anyMatch(ScheduleBlock::marked)) {
            surface.stroke(b.grownBy(-0.75), Stroke.of(palette.danger(), 1.5));
            corner(b, grid.letters() * 0.7, surface);
        }
        var pad = grid.letters() * 0.4;
        var top = Math.max(b.minY(), Math.min(body.minY(), b.maxY() - grid.letters() * 1.5));
        var text = new Bounds(b.minX() + bar + pad, top, Math.max(b.minX() + bar + pad, b.maxX() - pad), b.maxY());
        if (area.isBundle()) {
            bundle(area, text, grid.letters(), surface);
        } else {
            words(block, text, grid, surface);
        }
    }

    /// A bar for each of what lies together, in its colour.
    private void stripes(ScheduleArea area, double bar, Surface surface) {
        var b = area.bounds();
        var each = b.height() / area.blocks().size();
        for (var i = 0; i < area.blocks().size(); i++) {
            var y = b.minY() + i * each;
            surface.fill(
                    new Bounds(b.minX(), y, Math.min(b.maxX(), b.minX() + bar), y + each),
                    SchedulePainter.hue(area.blocks().get(i), palette));
        }
    }

    /// Only on a timeline: a page is for those who come, not for those who carry chairs.
    private void buffers(ScheduleBlock block, Bounds b, Ink hue, ScheduleGrid grid, Surface surface) {
        if (!grid.isTimeline() || !grid.axis().showsClock()) {
            return;
        }
        var before = grid.yOf(block.fromMinute() - block.setUp());
        var after = grid.yOf(block.toMinute() + block.clear());
        buffer(new Bounds(b.minX(), Math.min(before, b.minY()), b.maxX(), b.minY()), hue, surface);
        buffer(new Bounds(b.minX(), b.maxY(), b.maxX(), Math.max(after, b.maxY())), hue, surface);
    }

    private void buffer(Bounds b, Ink hue, Surface surface) {
        if (b.height() >= LEAST_BUFFER) {
            var outline = new double[] {b.minX(), b.minY(), b.maxX(), b.minY(), b.maxX(), b.maxY(), b.minX(), b.maxY()};
            surface.fill(b, palette.tint(hue, palette.strong() * 0.16));
            surface.hatch(outline, 45, 6, Stroke.of(palette.tint(hue, 0.55), palette.paper() ? 0.4 : 1));
        }
    }

    /// A red corner says that the block clashes, also to those who see no red.
    private void corner(Bounds b, double size, Surface surface) {
        var s = Math.min(size, Math.min(b.width(), b.height()));
        surface.fill(
                new double[] {b.maxX() - s, b.minY(), b.maxX(), b.minY(), b.maxX(), b.minY() + s}, palette.danger());
    }

    private void words(ScheduleBlock block, Bounds box, ScheduleGrid grid, Surface surface) {
        var letters = grid.letters();
        var title = worded(block.title(), box, letters, surface);
        var size = title.size();
        if (size < letters * LEAST || box.width() < letters * 1.5) {
            return;
        }
        var leading = title.leading();
        var bold = TextStyle.of(size, palette.text()).inBold();
        var small = TextStyle.of(size * 0.86, palette.text().mixed(palette.faintText(), 0.6));
        var pad = Math.min(size * 0.45, Math.max(0, box.height() - title.room() * leading) / 2);
        var used = set(title.lines(), box, pad, leading, bold, surface);
        var left = title.room() - title.lines().size();
        if (left >= 1) {
            used = set(lines(time(block, grid.axis()), 1, box, small, surface), box, used, leading, small, surface);
        }
        if (left >= 2 && !block.people().isEmpty()) {
            set(lines(block.people(), Math.min(left - 1, 3), box, small, surface), box, used, leading, small, surface);
        }
    }

    /// As many of the titles as have room, one a line with its time, and how many there are.
    private void bundle(ScheduleArea area, Bounds box, double letters, Surface surface) {
        var size = Math.min(letters * 0.86, box.height() / 1.15);
        if (size < letters * LEAST) {
            return;
        }
        var leading = size * LEADING;
        var bold = TextStyle.of(size, palette.text()).inBold();
        var plain = TextStyle.of(size, palette.text());
        var room = room(box, size);
        var count = String.valueOf(area.blocks().size());
        var counted = surface.textWidth(count, bold) + size * 0.5;
        var y = box.minY() + Math.min(size * 0.3, Math.max(0, box.height() - room * leading) / 2) + leading / 2;
        surface.text(count, box.maxX(), y, bold.rightAligned());
        for (var i = 0; i < Math.min(room, area.blocks().size()); i++) {
            var title = area.blocks().get(i).title();
            var width = box.width() - (i == 0 ? counted : 0);
            surface.text(cut(title, width, plain, surface), box.minX(), y + i * leading, plain);
        }
    }

    private String cut(String text, double width, TextStyle style, Surface surface) {
        var key = new Wording(text, Math.round(width), 0, Math.round(style.size() * 16));
        return remembered(
                        key,
                        () -> new Worded(
                                style.size(), List.of(TextLines.cut(text, width, t -> surface.textWidth(t, style))), 1))
                .lines()
                .getFirst();
    }

    /// The letters in which the whole title fits with no word broken, a little smaller if need be; the smallest where
    /// it fits in none.
    private Worded worded(String title, Bounds box, double letters, Surface surface) {
        var key =
                new Wording(title, Math.round(box.width() * 2), Math.round(box.height() * 2), Math.round(letters * 16));
        return remembered(key, () -> fitted(title, box, letters, surface));
    }

    /// What is dragged or zoomed makes many wordings that never come back; they are forgotten all at once.
    private Worded remembered(Wording key, java.util.function.Supplier<Worded> make) {
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(key, k -> make.get());
    }

    private static Worded fitted(String title, Bounds box, double letters, Surface surface) {
        var size = 0.0;
        for (var share : SIZES) {
            size = Math.min(letters * share, box.height() / 1.15);
            var style = TextStyle.of(size, Ink.BLACK).inBold();
            var whole = shortened(title, box, style, surface).equals(title.strip());
            var lines = TextLines.of(title, box.width(), t -> surface.textWidth(t, style));
            if (whole && lines.size() <= room(box, size)) {
                return new Worded(size, lines, room(box, size));
            }
        }
        var room = room(box, size);
        if (room == 1) {
            return close(title, box, letters, surface);
        }
        var style = TextStyle.of(size, Ink.BLACK).inBold();
        return new Worded(size, lines(title, Math.max(1, room > 3 ? room - 1 : room), box, style, surface), room);
    }

    /// In a low block, of which one line would be cut: two lines set close where there is height for them, else one.
    private static Worded close(String title, Bounds box, double letters, Surface surface) {
        var size = Math.min(letters * CLOSE, box.height() / (2 * CLOSE_LEADING));
        var two = size >= letters * LEAST;
        var set = two ? size : Math.min(letters * CLOSE, box.height() / 1.15);
        var style = TextStyle.of(set, Ink.BLACK).inBold();
        var lines = lines(title, two ? 2 : 1, box, style, surface);
        return new Worded(set, lines, lines.size(), set * (two ? CLOSE_LEADING : LEADING));
    }

    /// How many lines fit, at least one.
    private static int room(Bounds box, double size) {
        return Math.max(1, (int) ((box.height() - size * 0.3) / (size * LEADING)));
    }

    private static List<String> lines(String text, int most, Bounds box, TextStyle style, Surface surface) {
        return TextLines.atMost(
                most, shortened(text, box, style, surface), box.width(), t -> surface.textWidth(t, style));
    }

    private static String shortened(String text, Bounds box, TextStyle style, Surface surface) {
        return TextLines.shortened(text, box.width(), t -> surface.textWidth(t, style));
    }

    private static double set(
            List<String> lines, Bounds box, double from, double leading, TextStyle style, Surface surface) {
        var used = from;
        for (var line : lines) {
            surface.text(line, box.minX(), box.minY() + used + leading / 2, style);
            used += leading;
        }
        return used;
    }

    /// From when to when: the days of what lasts longer than one.
    private String time(ScheduleBlock block, TimeAxis axis) {
        if (block.toMinute() - block.fromMinute() > TimeAxis.DAY) {
            var first = dates.dayOfMonth().apply(axis.dayOf(block.fromMinute()));
            return first + " – " + dates.dayOfMonth().apply(axis.dayOf(block.toMinute() - 1));
        }
        return clock(block.fromMinute()) + "–" + clock(block.toMinute());
    }

    private static String clock(int minute) {
        var ofDay = Math.floorMod(minute, 24 * 60);
        return String.format("%02d:%02d", ofDay / 60, ofDay % 60);
    }
}
