package org.hallwright.ui.plan.board;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.check.rule.Finding;
import org.hallwright.ui.plan.surface.BoothFacts;
import org.hallwright.ui.plan.surface.PlanCanvas;
import org.jspecify.annotations.Nullable;

/// The facts of the booth under the pointer, shown when it rests there.
final class BoothTip {
    private static final Duration DELAY = Duration.millis(500);

    private final PlanCanvas canvas;
    private final FloorPlanViewModel viewModel;
    private final BoothFacts facts;
    private static final int WIDTH = 360;

    private final Tooltip tip = new Tooltip();
    private @Nullable Booth shown;

    BoothTip(PlanCanvas canvas, FloorPlanViewModel viewModel) {
        this.canvas = canvas;
        this.viewModel = viewModel;
        this.facts = new BoothFacts(viewModel.desk());
        tip.setShowDelay(DELAY);
        tip.setWrapText(true);
        tip.setMaxWidth(WIDTH);
    }

    private List<Finding> findings(Booth booth) {
        var floor = viewModel.floor();
        return floor.check()
                .map(check -> check.findings(floor.hall()).stream()
                        .filter(finding -> finding.isAbout(Set.of(booth.id())) && !finding.isOfHall())
                        .toList())
                .orElse(List.of());
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
                    tip.setText(facts.of(mark, findings(mark.booth())));
                    Tooltip.install(canvas, tip);
                });
    }
}
