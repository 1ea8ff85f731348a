package org.hallwright.ui.plan.surface;

import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.plan.LegendEntry;
import org.hallwright.drawing.plan.LegendSample;
import org.hallwright.ui.canvas.FxSurface;
import org.hallwright.ui.canvas.Viewport;
import org.hallwright.ui.kit.Desk;

/// Fills the legend over the plan with what its painter says the colours mean.
public final class Legends {
    private static final double SAMPLE_PX = 12;

    private Legends() {}

    /// Says what the colours of booths and the signs of points mean; doors speak for themselves by their arrows and
    /// codes. Nothing is made anew while all means the same, since this is asked for with each step of a drag.
    public static void fill(Pane legend, PlanCanvas canvas, Desk desk) {
        var entries = canvas.legend().stream()
                .filter(entry -> entry.symbol() != LegendEntry.Symbol.DOOR)
                .toList();
        if (entries.equals(legend.getUserData())) {
            return;
        }
        legend.setUserData(entries);
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

    private static Canvas sample(LegendEntry entry) {
        var sample = new Canvas(Math.ceil(SAMPLE_PX * LegendSample.BREADTH) + 2, SAMPLE_PX + 2);
        var view = Viewport.ofTimeline(sample.getWidth(), sample.getHeight());
        var box = new Bounds(1, 1, sample.getWidth() - 1, SAMPLE_PX + 1);
        LegendSample.draw(entry, box, -1, new FxSurface(sample.getGraphicsContext2D()).begin(view));
        return sample;
    }

    static Color colour(Ink ink) {
        return Color.rgb(ink.red(), ink.green(), ink.blue(), ink.opacity());
    }
}
