package org.hallwright.ui.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.shape.Shapes;
import org.hallwright.exchange.plan.feature.LayerKind;
import org.hallwright.i18n.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A plan comes in through the window: chosen, asked about, switched layer by layer, taken in, and taken back.
class PlanIntakeJourneyTest {
    @TempDir
    private Path folder;

    private IntakeWindow window;

    @BeforeEach
    void show() {
        window = new IntakeWindow(folder, Language.EN, false);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private static String box(String layer, double x, double y, double size) {
        var outline = new StringBuilder("0\nLWPOLYLINE\n8\n%s\n70\n1\n".formatted(layer));
        for (var corner : new double[][] {{0, 0}, {size, 0}, {size, size}, {0, size}}) {
            outline.append("10\n%s\n20\n%s\n".formatted(x + corner[0], y + corner[1]));
        }
        return outline.toString();
    }

    private Path dxf(String... shapes) throws IOException {
        var text = "0\nSECTION\n2\nENTITIES\n" + String.join("", shapes) + "0\nENDSEC\n0\nEOF\n";
        return Files.writeString(folder.resolve("hall.dxf"), text);
    }

    /// Two booths of ten feet, read as metres unless the user says otherwise, and a thing on a layer that is left out.
    private Path feet() throws IOException {
        return dxf(box("BOOTH", 0, 0, 10), box("BOOTH", 20, 0, 10), box("0-MISC", 50, 0, 12));
    }

    private LayerChoice layer(String name) {
        return window.viewModel.layers().stream()
                .filter(layer -> layer.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String words() {
        return window.scene.getRoot().lookupAll(".source-sample").stream()
                .map(node -> ((Label) node).getText())
                .toList()
                .toString();
    }

    @Test
    void aPlanIsChosenAskedAboutTakenInAndTakenBackByOneUndo() throws IOException {
        var before = window.state();
        window.choose(feet());
        assertThat(window.find(".plan-intake").isVisible()).isTrue();
        assertThat(window.answers()).isNotEmpty();
        assertThat(window.state()).isEqualTo(before);

        window.screen.click(window.answers().getFirst());
        assertThat(window.answers()).isEmpty();
        assertThat(words()).contains("2 things → 2 in the plan");

        window.screen.click(window.find("#take"));
        assertThat(window.viewModel.openProperty().get()).isFalse();
        assertThat(window.state().all(Booth.class))
                .hasSize(2)
                .allSatisfy(booth -> assertThat(Shapes.outline(booth).area()).isBetween(9.2, 9.4));
        var notice = window.plan.notices.getLast();
        assertThat(window.plan.desk.messages().text(notice.key(), notice.args()))
                .isEqualTo("hall.dxf is in the plan: 2 booths and nothing else");

        assertThat(window.plan.hall.open().undo()).isPresent();
        assertThat(window.state()).isEqualTo(before);
    }

    @Test
    void cancelAndEscapeLeaveThePlanAsItWas() throws IOException {
        var before = window.state();
        var file = feet();
        window.choose(file);
        window.screen.click(window.find(".import-cancel"));
        assertThat(window.viewModel.openProperty().get()).isFalse();
        window.choose(file);
        window.screen.type(KeyCode.ESCAPE);
        assertThat(window.viewModel.openProperty().get()).isFalse();
        assertThat(window.state()).isEqualTo(before);

        window.choose(null);
        assertThat(window.viewModel.openProperty().get()).isFalse();
    }

    @Test
    void eachLayerIsTakenAsWhatItsMenuSays() throws IOException {
        window.choose(dxf(box("BOOTH", 0, 0, 3), box("BOOTH", 10, 0, 3), box("0-MISC", 20, 0, 5)));
        assertThat(layer("0-MISC").kindProperty().get()).isEqualTo(LayerKind.SKIP);
        choose("0-MISC", LayerKind.ZONE);
        assertThat(layer("0-MISC").takenProperty().get()).isEqualTo(1);
        choose("BOOTH", LayerKind.SKIP);
        assertThat(layer("BOOTH").takenProperty().get()).isZero();
        window.screen.click(window.find("#take"));
        assertThat(window.state().count(Booth.class)).isZero();
        assertThat(window.state().count(Zone.class)).isEqualTo(1);
    }

    private void choose(String name, LayerKind kind) {
        var menu = window.scene.getRoot().lookupAll(".layer-becomes").stream()
                .filter(node -> node.getAccessibleText() != null
                        && node.getAccessibleText().startsWith(name + ":"))
                .map(MenuButton.class::cast)
                .findFirst()
                .orElseThrow();
        window.screen.run(() -> menu.getItems().stream()
                .filter(item -> item.getUserData() == kind)
                .forEach(MenuItem::fire));
        assertThat(menu.getText()).isEqualTo(window.plan.desk.messages().text("plan-import.kind", kind));
    }

    @Test
    void theKeysPointAtALayerAndLeaveItOut() throws IOException {
        window.choose(dxf(box("BOOTH", 0, 0, 3), box("BOOTH", 10, 0, 3), box("0-MISC", 20, 0, 5)));
        window.screen.run(() -> window.find(".layer-list").requestFocus());
        window.screen.type(KeyCode.HOME);
        assertThat(window.viewModel.pointedProperty().get()).isEqualTo("BOOTH");
        window.screen.type(KeyCode.DELETE);
        assertThat(layer("BOOTH").kindProperty().get()).isEqualTo(LayerKind.SKIP);
        window.screen.type(KeyCode.DOWN);
        assertThat(window.viewModel.pointedProperty().get()).isEqualTo("0-MISC");
    }

    @Test
    void aDrawingOfManyLayersMakesRowsOnlyForThoseInSight() throws IOException {
        var shapes = new String[400];
        for (var i = 0; i < shapes.length; i++) {
            shapes[i] = box("L" + i + "-WALL", i % 20 * 3, i / 20 * 3, 1);
        }
        window.choose(dxf(shapes));
        assertThat(((ListView<?>) window.find(".layer-list")).getItems()).hasSize(400);
        assertThat(window.scene.getRoot().lookupAll(".layer-becomes")).hasSizeLessThan(40);
        window.screen.click(window.find("#take"));
        assertThat(window.state().all(Wall.class)).isNotEmpty();
    }
}
