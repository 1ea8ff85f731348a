package org.hallwright.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.check.PlanCheck;
import org.hallwright.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The cultural industry expo of 20,000 m² with four sections and twelve themed areas, from an empty outline, by what
/// the screen shows.
class LayOutExpoJourneyTest {
    private static final double WIDTH = 200;
    private static final double DEPTH = 100;
    private static final List<String> AREAS = List.of(
            "Intangible heritage",
            "Cultural creativity",
            "Digital culture",
            "Museums",
            "Tourism",
            "Publishing",
            "Film and television",
            "Arts and crafts",
            "Beijing and Mongolia",
            "Other provinces",
            "International",
            "Cultural consumption");

    /// A click, a drag, a word or a key takes five seconds of somebody who has to look for it first.
    private static final int SECONDS_EACH = 5;

    private static final int TEN_MINUTES = 600;

    @TempDir
    Path folder;

    private PlanWindow window;
    private int gestures;

    @Test
    void twentyThousandSquareMetresWithTwelveThemedAreasAreLaidOutAndClean() {
        try (var opened = new PlanWindow(folder).show(Language.EN, false)) {
            window = opened;
            addHall();
            placeExits();
            divide();
            nameAreas();
            fill();

            assertEachBoothStandsInItsArea();
            window.turnTo(SideTab.FINDINGS);
            window.awaitSurvey();
            assertThat(window.found()).isEmpty();
            assertThat(PlanCheck.problems(window.hall.state())).isEmpty();
            window.picture("expo-laid-out-en-light");
            assertThat(gestures * SECONDS_EACH).isLessThan(TEN_MINUTES);

            window.screen.run(() -> window.hall.open().undo());
            assertThat(window.hall.state().all(Booth.class)).isEmpty();
            assertThat(window.hall.state().all(ThemedArea.class)).hasSize(12);
        }
    }

    private void assertEachBoothStandsInItsArea() {
        var state = window.hall.state();
        var floors = state.all(AreaPatch.class).stream().collect(Collectors.toMap(AreaPatch::area, AreaPatch::outline));
        assertThat(state.all(Booth.class)).hasSizeGreaterThan(900).allSatisfy(booth -> {
            var outline = booth.footprint().outline();
            assertThat(floors.get(booth.area()).overlap(outline)).isCloseTo(outline.area(), within(0.01));
        });
        var sold = state.all(Booth.class).stream().collect(Collectors.groupingBy(Booth::area, Collectors.counting()));
        assertThat(sold)
                .hasSize(12)
                .allSatisfy((area, booths) -> assertThat(booths).isGreaterThan(60));
    }

    private void click(Node node) {
        gestures++;
        window.screen.click(node);
    }

    private void type(KeyCode key) {
        gestures++;
        window.screen.type(key);
    }

    private void click(double x, double y) {
        gestures++;
        window.click(x, y);
    }

    /// Writes over what a field holds that has the focus, or gets it by Tab.
    private void write(String text) {
        gestures++;
        window.screen.write(text);
    }

    private void addHall() {
        click(window.find("#width"));
        window.screen.type(KeyCode.SHORTCUT, KeyCode.A);
        write("200");
        type(KeyCode.TAB);
        write("100");
        click(window.find(".new-hall-card .accent"));
        assertThat(window.hall.state().all(Hall.class))
                .singleElement()
                .satisfies(hall -> assertThat(hall.outline().area()).isEqualTo(WIDTH * DEPTH));
    }

    private void placeExits() {
        type(KeyCode.D);
        for (var x = 25; x < WIDTH; x += 50) {
            click(x, 0);
            click(x, DEPTH);
        }
        for (var y = 25; y < DEPTH; y += 50) {
            click(0, y);
            click(WIDTH, y);
        }
        assertThat(window.hall.state().all(Door.class)).hasSize(12);
    }

    private void divide() {
        choose("Divide the hall into areas…");
        type(KeyCode.ENTER);
        assertThat(window.hall.state().all(ThemedArea.class)).hasSize(12);
        assertThat(window.hall.state().all(Section.class)).hasSize(4);
    }

    /// The name of the first is selected already; Enter goes on to the next, and to the section after its three.
    private void nameAreas() {
        for (var i = 0; i < AREAS.size(); i++) {
            if (i > 0 && i % 3 == 0) {
                write("Section " + i / 3);
                type(KeyCode.ENTER);
            }
            write(AREAS.get(i));
            type(KeyCode.ENTER);
        }
        assertThat(window.hall.state().all(ThemedArea.class))
                .extracting(area -> area.name().en())
                .containsExactlyInAnyOrderElementsOf(AREAS);
    }

    private void choose(String item) {
        click(window.find("#planMenu"));
        gestures++;
        window.screen.run(() -> {
            var menu = Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .map(ContextMenu.class::cast)
                    .findFirst()
                    .orElseThrow();
            menu.hide();
            menu.getItems().stream()
                    .filter(each -> item.equals(each.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
        });
    }

    private void fill() {
        choose("Fill hall…");
        window.picture("expo-filling-en-light");
        click(window.shown("#apply"));
    }
}
