package org.hallwright.drawing.signing;

import java.util.List;
import java.util.stream.Collectors;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.schedule.signing.TablePlan.Batch;
import org.hallwright.domain.schedule.signing.TablePlan.Place;
import org.hallwright.domain.schedule.signing.TablePlan.Seat;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.Stroke;
import org.hallwright.drawing.Surface;
import org.hallwright.drawing.TextLines;
import org.hallwright.drawing.TextStyle;

/// Draws one batch at the signing table as the audience sees it: witnesses behind, then the chairs of those who sign,
/// the table with their names, and before it whom they sign for.
///
/// In points, y downwards, within a box of a given width; colours tell the projects' fields apart.
public final class TablePainter {
    /// The height that a drawing takes.
    public static final double HEIGHT = 330;

    private static final double PROJECT_TOP = 30;
    private static final double CHAIR = 128;
    private static final double TABLE_TOP = 150;
    private static final double TABLE_BOTTOM = 206;
    private static final double PARTY_TOP = 214;
    private static final double GAP = 8;
    private static final double LEAST_LETTERS = 7;
    private static final int LONGEST_WORD = 24;
    private static final int LONGEST_PART = 6;

    /// Smaller letters are a little wider for their size.
    private static final double ROOM = 0.96;

    private final Palette palette;
    private final TableWords words;
    private final List<Name> fields;

    /// @param fields of all projects, in the order of their colours
    public TablePainter(Palette palette, TableWords words, List<Name> fields) {
        this.palette = palette;
        this.words = words;
        this.fields = List.copyOf(fields);
    }

    public void paint(Batch batch, List<Guest> witnesses, Surface surface, double x0, double y0, double width) {
        var seats = Math.max(1, batch.seats());
        var pitch = (width - GAP * (batch.places().size() - 1)) / seats;
        witnesses(witnesses, surface, x0, y0, width);
        var table = new Bounds(x0, y0 + TABLE_TOP, x0 + width, y0 + TABLE_BOTTOM);
        surface.fill(table, palette.tint(palette.text(), palette.isDark() ? 0.16 : 0.07));
        surface.stroke(table, Stroke.of(palette.line(), 0.8));
        var x = x0;
        for (var place : batch.places()) {
            var wide = pitch * place.seats().size();
            project(place, surface, x, y0, wide);
            for (var i = 0; i < place.seats().size(); i++) {
                seat(place.seats().get(i), hue(place), surface, x + pitch * i, y0, pitch);
            }
            x += wide + GAP;
        }
        var hint = TextStyle.of(10, palette.faintText()).centred();
        surface.line(x0, y0 + HEIGHT - 22, x0 + width, y0 + HEIGHT - 22, Stroke.of(palette.gridStrong(), 0.8));
        surface.text("▼  " + words.audience() + "  ▼", x0 + width / 2, y0 + HEIGHT - 9, hint);
    }

    private void witnesses(List<Guest> witnesses, Surface surface, double x0, double y0, double width) {
        if (witnesses.isEmpty()) {
            return;
        }
        var names = witnesses.stream().map(g -> words.pick().apply(g.name())).collect(Collectors.joining("   ·   "));
        var style = TextStyle.of(10.5, palette.faintText()).centred();
        line(surface, words.witnesses() + "   " + names, x0 + width / 2, y0 + 9, width, style);
    }

    private Ink hue(Place place) {
        return palette.series(Math.max(0, fields.indexOf(place.project().field())), "");
    }

    private void project(Place place, Surface surface, double x, double y0, double width) {
        var hue = hue(place);
        var box = new Bounds(x, y0 + PROJECT_TOP, x + width, y0 + CHAIR - 20);
        surface.fill(box, palette.tint(hue, palette.isDark() ? 0.3 : 0.16));
        surface.fill(new Bounds(box.minX(), box.minY(), box.maxX(), box.minY() + 3), hue);
        var number = TextStyle.of(15, palette.text()).inBold();
        surface.text(String.valueOf(place.order()), x + 7, box.minY() + 17, number);
        var amount = words.amount().apply(place.project());
        var beside = width - 20 - surface.textWidth(String.valueOf(place.order()), number);
        line(
                surface,
                amount,
                x + width - 7,
                box.minY() + 17,
                beside,
                TextStyle.of(9.5, palette.text()).rightAligned());
        var name = TextStyle.of(10.5, palette.text());
        lines(surface, words.pick().apply(place.project().name()), x + 7, box.minY() + 29, width - 14, 3, name);
    }

    private void seat(Seat seat, Ink hue, Surface surface, double x, double y0, double pitch) {
        var middle = x + pitch / 2;
        var half = Math.min(13, pitch / 2 - 3);
        var chair = new Bounds(middle - half, y0 + CHAIR - 12, middle + half, y0 + TABLE_TOP - 4);
        surface.fill(chair, palette.tint(hue, palette.isDark() ? 0.75 : 0.85));
        var number = TextStyle.of(10, palette.lettersOn(palette.tint(hue, palette.isDark() ? 0.75 : 0.85)));
        surface.text(
                String.valueOf(seat.number()),
                middle,
                y0 + CHAIR + 5,
                number.inBold().centred());
        var plate = seat.isOpen()
                ? TextStyle.of(10, palette.danger()).centred()
                : TextStyle.of(12, palette.text()).inBold().centred();
        var who = seat.isOpen() ? words.open() : words.pick().apply(seat.party().signatory());
        var divided = surface.textWidth(who, plate) <= pitch - 5 ? who : who.replace("·", "·\n");
        var fitted = fitted(surface, divided, pitch - 5, plate, LONGEST_PART);
        centred(surface, divided, middle, y0 + (TABLE_TOP + TABLE_BOTTOM) / 2, pitch - 5, 3, fitted);
        var whom = words.pick().apply(seat.party().name());
        var party = TextStyle.of(9.5, palette.faintText()).centred();
        lines(surface, whom, middle, y0 + PARTY_TOP, pitch - 4, 6, fitted(surface, whom, pitch - 4, party, 0));
    }

    /// Letters in which the longest word is not broken, as long as they can be read.
    ///
    /// @param han so many Chinese characters together count as a word, as the parts of a name do
    private static TextStyle fitted(Surface surface, String text, double width, TextStyle style, int han) {
        var longest = 0.0;
        for (var word : text.split("[\\s·]+")) {
            if (word.length() <= (Name.guess(word).zh().isEmpty() ? LONGEST_WORD : han)) {
                longest = Math.max(longest, surface.textWidth(word + (text.contains(word + "·") ? "·" : ""), style));
            }
        }
        return longest <= width ? style : style.ofSize(Math.max(LEAST_LETTERS, style.size() * ROOM * width / longest));
    }

    /// Lines around a middle.
    private static void centred(
            Surface surface, String text, double x, double middle, double width, int most, TextStyle style) {
        var all = broken(surface, text, width, most, style);
        lines(surface, text, x, middle - all.size() * style.size() * 1.25 / 2, width, most, style);
    }

    private static void lines(
            Surface surface, String text, double x, double top, double width, int most, TextStyle style) {
        var all = broken(surface, text, width, most, style);
        var leading = style.size() * 1.25;
        for (var i = 0; i < all.size(); i++) {
            surface.text(all.get(i), x, top + (i + 0.5) * leading, style);
        }
    }

    private static List<String> broken(Surface surface, String text, double width, int most, TextStyle style) {
        return TextLines.atMost(most, text, width, t -> surface.textWidth(t, style));
    }

    private static void line(Surface surface, String text, double x, double middle, double width, TextStyle style) {
        var cut = TextLines.cut(text, width, t -> surface.textWidth(t, style));
        if (!cut.isEmpty()) {
            surface.text(cut, x, middle, style);
        }
    }
}
