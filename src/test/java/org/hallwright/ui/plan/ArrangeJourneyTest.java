package org.hallwright.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.value.Id;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenHall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Booths of several sizes are arranged by the buttons beside the plan.
class ArrangeJourneyTest {
    @TempDir
    Path folder;

    private PlanWindow window;

    @BeforeEach
    void open() {
        window = new PlanWindow(folder);
        window.hall.with(OpenHall.HALL, booth("A1", 10, 3, 3), booth("A2", 14, 4, 5), booth("A3", 30, 2, 3));
        window.show(Language.EN, false);
        window.click(50, 35);
        window.screen.type(KeyCode.CONTROL, KeyCode.A);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private static Booth booth(String number, double x, double width, double depth) {
        return Booth.shell(new Id<>(number), OpenHall.HALL.id(), number, Footprint.rectangle(x, 10, width, depth));
    }

    private void press(String words) {
        var button = window.scene().getRoot().lookupAll(".button").stream()
                .filter(PlanWindow::isShown)
                .filter(node -> words.equals(((Button) node).getAccessibleText()))
                .findFirst()
                .orElseThrow();
        window.screen.click(button);
    }

    private double left(String number) {
        return window.hall.booth(number).bounds().minX();
    }

    @Test
    void gapsBecomeEqualAndTheOuterBoothsStay() {
        press("Equal gaps side by side");

        assertThat(left("A1")).isEqualTo(10);
        assertThat(left("A3")).isEqualTo(30);
        assertThat(left("A2") - 13).isEqualTo(30 - (left("A2") + 4)).isEqualTo(6.5);
        window.screen.run(() -> window.hall.open().undo());
        assertThat(left("A2")).isEqualTo(14);
    }

    @Test
    void sizesBecomeEqual() {
        press("Same width and depth");

        var sizes = window.hall.state().all(Booth.class).stream()
                .map(booth -> booth.bounds().width() + " x " + booth.bounds().height())
                .distinct();
        assertThat(sizes).hasSize(1);
        window.screen.run(() -> window.hall.open().undo());
        assertThat(window.hall.booth("A2").bounds().height()).isEqualTo(5);
    }
}
