package org.hallwright.ui.plan.board;

import java.util.Optional;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.ui.plan.surface.BoothFacts;
import org.hallwright.ui.plan.surface.PlanCanvas;
import org.jspecify.annotations.Nullable;

/// The facts of the booth under the pointer, shown when it rests there.
final class BoothTip {
    private static final Duration DELAY = Duration.millis(500);

    private final PlanCanvas canvas;
    private final FloorPlanViewModel viewModel;
    private final BoothFacts facts;
    private final Tooltip tip = new Tooltip();
    private @Nullable Booth shown;

    BoothTip(PlanCanvas canvas, FloorPlanViewModel viewModel) {
        this.canvas = canvas;
        this.viewModel = viewModel;
        this.facts = new BoothFacts(viewModel.desk());
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
                    tip.setText(facts.of(mark));
                    Tooltip.install(canvas, tip);
                });
    }
}
