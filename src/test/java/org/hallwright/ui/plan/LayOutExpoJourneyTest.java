package org.hallwright.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The cultural industry expo of 20,000 m² with twelve themed areas, from an empty outline, by what the screen shows.
class LayOutExpoJourneyTest {
    private static final double WIDTH = 200;
    private static final double DEPTH = 100;

    @TempDir
    Path folder;

    @Test
    void twentyThousandSquareMetresWithTwelveThemedAreasAreLaidOutAndClean() {
        try (var window = new PlanWindow(folder).show(Language.EN, false)) {
            addHall(window);
            placeExits(window);
            drawAreas(window);
            nameFirstArea(window);
            fill(window);

            var state = window.hall.state();
            var sold =
                    state.all(Booth.class).stream().collect(Collectors.groupingBy(Booth::area, Collectors.counting()));
            assertThat(sold)
                    .hasSize(12)
                    .allSatisfy((area, booths) -> assertThat(booths).isGreaterThan(60));
            window.turnTo(SideTab.FINDINGS);
            assertThat(window.found()).isEmpty();
            window.picture("expo-laid-out-en-light");

            window.screen.run(() -> window.hall.open().undo());
            assertThat(window.hall.state().all(Booth.class)).isEmpty();
            assertThat(window.hall.state().all(ThemedArea.class)).hasSize(12);
        }
    }

    private static void addHall(PlanWindow window) {
        write(window, "#width", "200");
        write(window, "#depth", "100");
        window.screen.click(window.find(".new-hall-card .accent"));
        assertThat(window.hall.state().all(Hall.class))
                .singleElement()
                .satisfies(hall -> assertThat(hall.outline().area()).isEqualTo(WIDTH * DEPTH));
    }

    private static void write(PlanWindow window, String field, String text) {
        window.screen.click(window.find(field));
        window.screen.run(() -> ((TextField) window.find(field)).selectAll());
        window.screen.write(text);
    }

    private static void placeExits(PlanWindow window) {
        window.screen.type(KeyCode.D);
        for (var x = 25; x < WIDTH; x += 50) {
            window.click(x, 0);
            window.click(x, DEPTH);
        }
        for (var y = 25; y < DEPTH; y += 50) {
            window.click(0, y);
            window.click(WIDTH, y);
        }
        assertThat(window.hall.state().all(Door.class)).hasSize(12);
    }

    private static void drawAreas(PlanWindow window) {
        window.screen.type(KeyCode.A);
        for (var row = 0; row < 3; row++) {
            for (var column = 0; column < 4; column++) {
                window.drag(column * 50, 100 - row * 33, column * 50 + 50, row == 2 ? 0 : 67 - row * 33);
            }
        }
        assertThat(window.hall.state().all(ThemedArea.class)).hasSize(12);
        window.screen.type(KeyCode.ESCAPE);
    }

    private static void nameFirstArea(PlanWindow window) {
        window.turnTo(SideTab.AREAS);
        window.screen.click(button(window, "Add section"));
        assertThat(window.hall.state().all(Section.class)).hasSize(1);
        window.screen.run(() -> ((ListView<?>) window.scene().lookup(".areas"))
                .getSelectionModel()
                .select(2));
        window.screen.run(() -> ((TextField) window.scene().lookup(".area-form .text-field")).requestFocus());
        window.screen.run(() -> ((TextField) window.scene().lookup(".area-form .text-field")).selectAll());
        window.screen.write("Intangible heritage");
        window.screen.type(KeyCode.ENTER);
        assertThat(window.hall.state().all(ThemedArea.class))
                .anyMatch(area -> area.name().en().equals("Intangible heritage"));
    }

    private static void fill(PlanWindow window) {
        window.screen.click(window.find("#planMenu"));
        window.screen.run(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .filter(item -> "Fill hall…".equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
        window.picture("expo-filling-en-light");
        window.screen.click(window.shown("#apply"));
        assertThat(window.hall.state().all(Booth.class)).hasSizeGreaterThan(900);
    }

    private static Button button(PlanWindow window, String text) {
        return window.screen.call(() -> (Button) window.scene().getRoot().lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && text.equals(button.getText()) && node.isVisible())
                .findFirst()
                .orElseThrow());
    }
}
