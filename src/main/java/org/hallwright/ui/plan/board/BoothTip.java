package org.hallwright.ui.plan.board;

import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.drawing.plan.sheet.BoothMark;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.plan.surface.PlanCanvas;
import org.jspecify.annotations.Nullable;

/// The facts of the booth under the pointer, shown when it rests there.
final class BoothTip {
    private static final Duration DELAY = Duration.millis(500);

    private final PlanCanvas canvas;
    private final FloorPlanViewModel viewModel;
    private final Desk desk;
    private final Tooltip tip = new Tooltip();
    private @Nullable Booth shown;

    BoothTip(PlanCanvas canvas, FloorPlanViewModel viewModel) {
        this.canvas = canvas;
        this.viewModel = viewModel;
        this.desk = viewModel.desk();
        tip.setShowDelay(DELAY);
    }

    /// Follows the pointer onto an element, or off all of them.
    void follow(@Nullable PlanElement hovered) {
        var booth = hovered instanceof Booth b ? b : null;
        if (booth == shown) {
            return;
        }
        shown = booth;
        Tooltip.uninstall(canvas, tip);
        tip.hide();
        var sheet = viewModel.sheetProperty().get();
        Optional.ofNullable(booth)
                .filter(b -> sheet != null)
                .flatMap(b -> sheet.booth(b.id()))
                .ifPresent(mark -> {
                    tip.setText(facts(mark));
                    Tooltip.install(canvas, tip);
                });
    }

    private String facts(BoothMark mark) {
        var booth = mark.booth();
        var lines = new ArrayList<String>();
        var status = desk.messages().text("booth-status", mark.status());
        lines.add(desk.text("plan.tip-booth", booth.number(), status));
        if (!mark.sign().isEmpty()) {
            lines.add(mark.sign());
        }
        lines.add(desk.text(
                "plan.tip-size",
                desk.formats().length(booth.bounds().width()),
                desk.formats().length(booth.bounds().height()),
                desk.formats().area(booth.netArea())));
        lines.add(desk.text("open-sides." + booth.openSides()));
        if (booth.area() != null) {
            desk.state()
                    .find(booth.area())
                    .map(ThemedArea::name)
                    .map(desk::name)
                    .ifPresent(lines::add);
        }
        if (!booth.formerly().isEmpty()) {
            lines.add(desk.text("plan.formerly", String.join(", ", booth.formerly())));
        }
        return String.join("\n", lines);
    }
}
