package org.hallwright.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenHall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Four sections and twelve themed areas in an empty hall of 20,000 m², as a newcomer makes them.
class AreasJourneyTest {
    @TempDir
    Path folder;

    private PlanWindow window;

    @BeforeEach
    void open() {
        window = new PlanWindow(folder);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private List<String> names(Language language) {
        return window.hall.state().sorted(ThemedArea.class, Comparator.comparingInt(ThemedArea::order)).stream()
                .map(area ->
                        language == Language.EN ? area.name().en() : area.name().zh())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"EN, false, en-light, Theme", "ZH, true, zh-dark, Zhuti"})
    void aHallIsDividedAtOnceAndNamedByTyping(Language language, boolean dark, String name, String word) {
        window.hall.with(Hall.rectangular(new Id<>("hall-a"), "A", Name.of("Hall A", "A 馆"), 200, 100));
        window.show(language, dark);
        window.turnTo(SideTab.AREAS);
        window.picture("areas-empty-" + name);

        window.screen.click(window.find("#divide"));
        window.picture("areas-divide-" + name);
        window.screen.type(KeyCode.ENTER);
        assertThat(window.hall.state().count(Section.class)).isEqualTo(4);
        assertThat(window.hall.state().count(ThemedArea.class)).isEqualTo(12);

        // After the three areas of a section comes the next section's own name.
        for (var i = 1; i <= 15; i++) {
            window.screen.write(word + i);
            window.screen.type(KeyCode.ENTER);
        }
        assertThat(names(language))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 15)
                        .filter(i -> i % 4 != 0)
                        .mapToObj(i -> word + i)
                        .toList());
        assertThat(window.scene().getFocusOwner()).isEqualTo(window.canvas());
        window.picture("areas-named-" + name);
    }

    @Test
    void areasAreDrawnInARowIntoASectionAndNamedAfterEachDrag() {
        window.hall.with(OpenHall.HALL);
        window.show(Language.EN, false);
        window.turnTo(SideTab.AREAS);
        window.screen.click(window.find("#addSection"));
        window.screen.write("Culture");
        window.screen.type(KeyCode.ENTER);

        window.screen.type(KeyCode.A);
        window.drag(0, 0, 20, 20);
        assertThat(window.scene().getFocusOwner()).isInstanceOf(TextField.class);
        window.screen.write("Museums");
        window.screen.type(KeyCode.ENTER);
        window.drag(20, 0, 40, 20);
        window.screen.write("Crafts");
        window.screen.type(KeyCode.ENTER);
        window.drag(40, 0, 60, 20);
        window.screen.write("Export");
        window.picture("areas-drawn-en-light");
        window.screen.type(KeyCode.ENTER);

        assertThat(names(Language.EN)).containsExactly("Museums", "Crafts", "Export");
        var section = window.hall.state().all(Section.class).iterator().next();
        assertThat(section.name().en()).isEqualTo("Culture");
        assertThat(window.hall.state().all(ThemedArea.class))
                .allSatisfy(area -> assertThat(area.section()).isEqualTo(section.id()));
        assertThat(window.hall.state().count(AreaPatch.class)).isEqualTo(3);
    }

    @Test
    void aSectionOfSelectedBoothsSaysWhomItTakesAndItIsAskedBeforeOthersGetABooth() {
        var maker = OpenHall.exhibitor("Maker").edit().province("22").build();
        window.hall.with(OpenHall.HALL, OpenHall.booth("A1", 10, 10), OpenHall.booth("A2", 13, 10), maker);
        window.show(Language.EN, false);
        window.click(40, 30);
        window.screen.type(KeyCode.CONTROL, KeyCode.A);
        window.screen.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
        window.screen.write("Neighbours");
        window.screen.type(KeyCode.ENTER);
        window.screen.write("Mongolia");
        window.screen.type(KeyCode.ENTER);

        var section = window.hall.state().all(Section.class).iterator().next();
        assertThat(section.name().en()).isEqualTo("Neighbours");
        assertThat(names(Language.EN)).containsExactly("Mongolia");
        var area = window.hall.state().all(ThemedArea.class).iterator().next();
        assertThat(area.section()).isEqualTo(section.id());
        assertThat(window.hall.booth("A1").area()).isEqualTo(area.id());

        window.screen.click(window.shown(".areas .list-cell"));
        var countries = fields().get(4);
        window.screen.run(countries::requestFocus);
        window.screen.write("Mongolia");
        window.screen.type(KeyCode.ENTER);
        assertThat(window.hall.state().get(section.id()).admits().countries()).containsExactly("MN");
        window.picture("areas-section-of-booths-en-light");

        window.click(11.5, 11.5);
        window.turnTo(SideTab.SELECTION);
        @SuppressWarnings("unchecked")
        var list = (ListView<Exhibitor>) window.shown(".unplaced-list");
        window.screen.run(() -> {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        });
        window.screen.type(KeyCode.ENTER);
        assertThat(window.asked).containsExactly("plan.not-admitted-title");
        assertThat(window.hall.occupancy().of(maker.id())).hasSize(1);
    }

    @Test
    void theColourOfAnAreaIsChosenInItsForm() {
        var area = new ThemedArea(new Id<>("t"), null, "T", Name.of("Tools", "工具"), "", null, 0);
        window.hall.with(OpenHall.HALL, area);
        window.show(Language.EN, false);
        window.turnTo(SideTab.AREAS);
        window.screen.click(window.shown(".areas .list-cell"));
        var picker = (ColorPicker) window.shown(".area-form .color-picker");
        assertThat(picker.getValue()).isNotEqualTo(Color.web("#aa3377"));

        window.screen.run(() -> {
            picker.setValue(Color.web("#aa3377"));
            picker.fireEvent(new ActionEvent());
        });

        assertThat(window.hall.state().get(area.id()).colour()).isEqualToIgnoringCase("#aa3377");
        window.screen.run(() -> window.hall.open().undo());
        assertThat(window.hall.state().get(area.id()).colour()).isEmpty();
    }

    /// The fields of the form below the list, from above.
    private List<Node> fields() {
        return window.scene().getRoot().lookupAll(".area-form .text-field").stream()
                .sorted(Comparator.comparingDouble(
                        field -> field.localToScene(0, 0).getY() * 10_000
                                + field.localToScene(0, 0).getX()))
                .toList();
    }
}
