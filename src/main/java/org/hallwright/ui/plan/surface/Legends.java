package org.hallwright.ui.plan.surface;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.plan.LegendEntry;
import org.hallwright.ui.kit.Desk;

/// Fills the legend over the plan with what its painter says the colours mean.
public final class Legends {
    private Legends() {}

    /// Says what the colours of booths mean; doors and points speak for themselves.
    public static void fill(Pane legend, PlanCanvas canvas, Desk desk) {
        var entries = canvas.legend().stream()
                .filter(entry -> entry.symbol() == LegendEntry.Symbol.BOOTH)
                .toList();
        legend.getChildren()
                .setAll(entries.stream().map(entry -> line(entry, desk)).toList());
        legend.setVisible(!entries.isEmpty());
        legend.setManaged(!entries.isEmpty());
    }

    private static HBox line(LegendEntry entry, Desk desk) {
        var words = new Label(words(entry, desk));
        var count = new Label(desk.formats().number(entry.count(), 0));
        count.getStyleClass().add("text-muted");
        var line = new HBox(sample(entry), words, count);
        line.getStyleClass().add("legend-line");
        return line;
    }

    private static String words(LegendEntry entry, Desk desk) {
        return !entry.key().isEmpty()
                ? desk.text(entry.key())
                : entry.country().isEmpty() ? entry.name() : desk.formats().country(entry.country());
    }

    private static Rectangle sample(LegendEntry entry) {
        var sample = new Rectangle(14, 11);
        sample.setFill(colour(entry.fill()));
        sample.setStroke(colour(entry.line()));
        sample.setStrokeWidth(0.75);
        return sample;
    }

    static Color colour(Ink ink) {
        return Color.rgb(ink.red(), ink.green(), ink.blue(), ink.opacity());
    }
}
