package org.hallwright.ui.projects.order;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.hallwright.domain.schedule.signing.TablePlan;
import org.hallwright.domain.schedule.signing.TablePlan.Batch;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.signing.BatchList;
import org.hallwright.drawing.signing.TablePainter;
import org.hallwright.drawing.signing.TableWords;
import org.hallwright.ui.canvas.FxSurface;
import org.hallwright.ui.canvas.Viewport;
import org.jspecify.annotations.Nullable;

/// The table plan of one batch, as wide as there is room. Its background is the theme's, which tells light from dark.
public final class TablePicture extends Region {
    private static final double LIST_GAP = 20;

    private final Canvas canvas = new Canvas();
    private final FxSurface surface = new FxSurface(canvas.getGraphicsContext2D());
    private @Nullable TablePlan plan;
    private @Nullable Batch batch;
    private @Nullable TableWords words;
    private List<Name> fields = List.of();

    public TablePicture() {
        getStyleClass().add("table-picture");
        setMinHeight(TablePainter.HEIGHT);
        setPrefHeight(TablePainter.HEIGHT);
        getChildren().add(canvas);
        backgroundProperty().addListener(o -> requestLayout());
    }

    void show(@Nullable TablePlan newPlan, @Nullable Batch newBatch, TableWords newWords, List<Name> newFields) {
        plan = newPlan;
        batch = newBatch;
        words = newWords;
        fields = newFields;
        var list = newBatch == null ? 0 : LIST_GAP + BatchList.height(newBatch);
        setMinHeight(TablePainter.HEIGHT + list);
        setPrefHeight(TablePainter.HEIGHT + list);
        requestLayout();
    }

    private Palette palette() {
        var fills = getBackground() == null
                ? List.<BackgroundFill>of()
                : getBackground().getFills();
        var dark =
                !fills.isEmpty() && fills.getFirst().getFill() instanceof Color colour && colour.getBrightness() < 0.5;
        return dark ? Palette.screenDark() : Palette.screenLight();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        surface.begin(Viewport.ofTimeline(getWidth(), getHeight()));
        if (plan != null && batch != null && words != null && getWidth() > 0) {
            var palette = palette();
            new TablePainter(palette, words, fields).paint(batch, plan.witnesses(), surface, 1, 0, getWidth() - 2);
            new BatchList(palette, words).paint(batch, surface, 1, TablePainter.HEIGHT + LIST_GAP, getWidth() - 2);
        }
    }
}
