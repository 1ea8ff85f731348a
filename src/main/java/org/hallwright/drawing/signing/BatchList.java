package org.hallwright.drawing.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.domain.schedule.signing.TablePlan.Batch;
import org.hallwright.domain.schedule.signing.TablePlan.Place;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.Stroke;
import org.hallwright.drawing.Surface;
import org.hallwright.drawing.TextLines;
import org.hallwright.drawing.TextStyle;

/// Draws what is signed in a batch as a list in two columns: each project in full, with who signs for whom.
///
/// In points, y downwards, below the table that [TablePainter] draws.
public final class BatchList {
    private static final double TITLE = 15;
    private static final double LINE = 13;
    private static final double AROUND = 16;
    private static final double BETWEEN = 24;
    private static final double INDENT = 30;

    private final Palette palette;
    private final TableWords words;

    public BatchList(Palette palette, TableWords words) {
        this.palette = palette;
        this.words = words;
    }

    /// The height that the list of a batch takes.
    public static double height(Batch batch) {
        return rows(batch).stream().mapToDouble(BatchList::height).sum();
    }

    private static double height(List<Place> row) {
        var seats = row.stream().mapToInt(p -> p.seats().size()).max().orElse(0);
        return TITLE + LINE * (1 + seats) + AROUND;
    }

    /// Down the left column first, as a list is read; the rows of both have one height.
    private static List<List<Place>> rows(Batch batch) {
        var places = batch.places();
        var half = Math.ceilDiv(places.size(), 2);
        var rows = new ArrayList<List<Place>>();
        for (var i = 0; i < half; i++) {
            rows.add(Stream.of(i, i + half)
                    .filter(at -> at < places.size())
                    .map(places::get)
                    .toList());
        }
        return rows;
    }

    public void paint(Batch batch, Surface surface, double x0, double y0, double width) {
        var column = (width - BETWEEN) / 2;
        var y = y0;
        for (var row : rows(batch)) {
            for (var i = 0; i < row.size(); i++) {
                project(row.get(i), surface, x0 + i * (column + BETWEEN), y, column);
            }
            y += height(row);
        }
    }

    private void project(Place place, Surface surface, double x, double y0, double width) {
        surface.line(x, y0, x + width, y0, Stroke.of(palette.gridStrong(), 0.8));
        var project = place.project();
        var number = TextStyle.of(13, palette.text()).inBold();
        surface.text(String.valueOf(place.order()), x, y0 + 14, number);
        var amount = words.amount().apply(project);
        var title = TextStyle.of(11.5, palette.text()).inBold();
        var beside = TextStyle.of(11, palette.text()).rightAligned();
        var taken = surface.textWidth(amount, beside) + 10;
        line(surface, pick(project.name()), x + INDENT, y0 + 14, width - INDENT - taken, title);
        surface.text(amount, x + width, y0 + 14, beside);
        var y = y0 + 14 + TITLE;
        var faint = TextStyle.of(10, palette.faintText());
        line(surface, joined(pick(project.field()), pick(project.type())), x + INDENT, y, width - INDENT, faint);
        for (var seat : place.seats()) {
            y += LINE;
            var who = seat.isOpen() ? words.open() : pick(seat.party().signatory());
            var style = TextStyle.of(10, seat.isOpen() ? palette.danger() : palette.text());
            var words = seat.number() + "   " + joined(who, pick(seat.party().name()));
            line(surface, words, x + INDENT, y, width - INDENT, style);
        }
    }

    private String pick(Name name) {
        return words.pick().apply(name);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("  ·  "));
    }

    private static void line(Surface surface, String text, double x, double middle, double width, TextStyle style) {
        var cut = TextLines.cut(text, width, t -> surface.textWidth(t, style));
        if (!cut.isEmpty()) {
            surface.text(cut, x, middle, style);
        }
    }
}
