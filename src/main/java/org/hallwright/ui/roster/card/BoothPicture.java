package org.hallwright.ui.roster.card;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.plan.PlanOverlay;
import org.hallwright.drawing.plan.PlanOverlayPainter;
import org.hallwright.drawing.plan.PlanPainter;
import org.hallwright.drawing.plan.look.PlanLook;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.hallwright.ui.canvas.FxSurface;
import org.hallwright.ui.canvas.Viewport;

/// A part of the plan round some booths of one hall, with these pointed out.
final class BoothPicture extends Region {
    private static final double ROUND_M = 9;

    private final Canvas canvas = new Canvas();

    BoothPicture() {
        getChildren().add(canvas);
        getStyleClass().add("booth-picture");
    }

    /// @param booths of which those in the hall of the first are shown
    void show(ExhibitionState state, List<Booth> booths, java.util.function.Function<Name, String> naming) {
        setVisible(!booths.isEmpty());
        setManaged(isVisible());
        if (booths.isEmpty()) {
            return;
        }
        canvas.setWidth(getPrefWidth());
        canvas.setHeight(getPrefHeight());
        var hall = booths.getFirst().hall();
        var outlines = booths.stream()
                .filter(booth -> booth.hall().equals(hall))
                .map(booth -> booth.footprint().outline())
                .toList();
        var round = outlines.getFirst().bounds();
        for (var outline : outlines) {
            round = round.union(outline.bounds());
        }
        var seen = round.grownBy(ROUND_M);
        var dark = getScene() != null && getScene().getRoot().getStyleClass().contains("theme-dark");
        var palette = dark ? Palette.screenDark() : Palette.screenLight();
        var view = Viewport.ofPlan(getPrefWidth(), getPrefHeight()).fitted(seen, 0);
        var surface = new FxSurface(canvas.getGraphicsContext2D()).begin(view);
        new PlanPainter(palette, PlanLook.screen()).paint(PlanSheet.of(state, hall, naming), surface);
        new PlanOverlayPainter(palette).paint(PlanOverlay.of(outlines), surface);
    }
}
