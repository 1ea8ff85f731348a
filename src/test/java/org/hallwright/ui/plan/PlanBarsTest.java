package org.hallwright.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.hallwright.i18n.Language;
import org.hallwright.ui.plan.board.Mode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The bars around the plan can be read: whole hints in windows of the usual widths, and a sign of its own on each
/// tool.
class PlanBarsTest {
    /// The rail of places at the left of the window.
    private static final double RAIL_PX = 84;

    @TempDir
    Path folder;

    private PlanStage plan;

    @AfterEach
    void close() {
        plan.close();
    }

    private Stream<ToggleButton> tools() {
        return plan.scene.getRoot().lookupAll(".tool").stream().map(ToggleButton.class::cast);
    }

    @ParameterizedTest
    @CsvSource({"EN, 1268", "EN, 1440", "ZH, 1268", "ZH, 1440"})
    void theHintOfEveryToolIsReadToItsEnd(Language language, double window) {
        plan = new PlanStage(folder, language, window - RAIL_PX);
        var cut = new ArrayList<String>();
        for (var mode : Mode.values()) {
            plan.screen.run(
                    () -> tools().filter(tool -> tool.getUserData() == mode).forEach(tool -> tool.setSelected(true)));
            plan.screen.settle();
            var hint = (Label) plan.find(".plan-foot .hint");
            var shown = plan.screen.call(() -> ((Text) hint.lookup(".text")).getText());
            if (!shown.equals(hint.getText())) {
                cut.add(mode + ": " + shown);
            }
            assertThat(hint.getTooltip().getText()).isEqualTo(hint.getText());
        }
        plan.screen.picture(plan.scene, "plan-foot-" + language.name().toLowerCase(Locale.ROOT) + "-" + (int) window);
        assertThat(cut).isEmpty();
    }

    /// Of the ink of two signs, laid over each other, at most so much is common.
    private static final double MOST_ALIKE = 0.6;

    @Test
    void noTwoToolsHaveTheSameSign() {
        plan = new PlanStage(folder, Language.EN, 1360);
        Map<Mode, boolean[]> inks = new HashMap<>();
        plan.screen.run(() -> tools().forEach(tool -> inks.put((Mode) tool.getUserData(), ink(tool.getGraphic()))));
        assertThat(inks).hasSize(Mode.values().length);
        var alike = new ArrayList<String>();
        for (var one : Mode.values()) {
            for (var other : Mode.values()) {
                if (one.compareTo(other) < 0 && common(inks.get(one), inks.get(other)) > MOST_ALIKE) {
                    alike.add(one + " and " + other);
                }
            }
        }
        assertThat(alike).isEmpty();
    }

    /// Where the sign is drawn, twice as large as on its button.
    private static boolean[] ink(Node sign) {
        var twice = new SnapshotParameters();
        twice.setFill(Color.TRANSPARENT);
        twice.setTransform(new Scale(2, 2));
        var image = sign.snapshot(twice, new WritableImage(40, 40));
        var ink = new boolean[1600];
        for (var i = 0; i < ink.length; i++) {
            ink[i] = image.getPixelReader().getColor(i % 40, i / 40).getOpacity() > 0.5;
        }
        return ink;
    }

    private static double common(boolean[] one, boolean[] other) {
        var both = 0;
        var either = 0;
        for (var i = 0; i < one.length; i++) {
            both += one[i] && other[i] ? 1 : 0;
            either += one[i] || other[i] ? 1 : 0;
        }
        return both / (double) Math.max(1, either);
    }
}
