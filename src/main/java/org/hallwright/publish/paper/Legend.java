package org.hallwright.publish.paper;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.drawing.plan.LegendEntry;
import org.hallwright.drawing.plan.LegendSample;
import org.hallwright.publish.PaperWords;

/// The legend of a plan: samples with their words and counts, in one or more rows.
final class Legend {
    private static final double GAP = 18;

    private final List<LegendEntry> entries;
    private final PaperWords words;
    private final double size;

    Legend(List<LegendEntry> entries, PaperWords words, double letters) {
        this.entries = entries;
        this.words = words;
        this.size = 7.5 * letters;
    }

    private record Placed(LegendEntry entry, String text, int row, double x) {}

    double height(Sheet sheet, double width) {
        var placed = place(sheet, width);
        return placed.isEmpty() ? 0 : (placed.getLast().row() + 1) * size * 1.6;
    }

    void draw(Sheet sheet, double x, double y, double width) {
        for (var placed : place(sheet, width)) {
            var middle = y + (placed.row() + 0.5) * size * 1.6;
            sample(sheet, placed.entry(), x + placed.x(), middle);
            var textX = x + placed.x() + sampleWidth();
            var text = Sheet.plain(size);
            sheet.surface().text(placed.text(), textX, middle, text);
            var count = String.valueOf(placed.entry().count());
            sheet.surface()
                    .text(count, textX + sheet.width(placed.text(), text) + size * 0.5, middle, Sheet.faint(size));
        }
    }

    private List<Placed> place(Sheet sheet, double width) {
        var placed = new ArrayList<Placed>();
        var row = 0;
        var x = 0.0;
        for (var entry : entries) {
            var text = entry.key().isEmpty() ? entry.name() : words.text(entry.key());
            var taken = sampleWidth() + sheet.width(text + "  " + entry.count(), Sheet.plain(size));
            if (x > 0 && x + taken > width) {
                row++;
                x = 0;
            }
            placed.add(new Placed(entry, text, row, x));
            x += taken + GAP;
        }
        return placed;
    }

    private double sampleWidth() {
        return size * 2.1;
    }

    private void sample(Sheet sheet, LegendEntry entry, double x, double middle) {
        var box = new Bounds(x, middle - size * 0.5, x + size * LegendSample.BREADTH, middle + size * 0.5);
        LegendSample.draw(entry, box, -1, sheet.surface());
    }
}
