package org.hallwright.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.service.OpenHall.booth;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.rules.RulePack;
import org.hallwright.domain.plan.rules.RulePacks;
import org.hallwright.domain.value.Id;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenHall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A venue's own rules: a built-in pack is copied, put into force and changed, and what is found follows each change.
class RulesJourneyTest {
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

    private RulePack inForce() {
        return RulePacks.of(window.hall.state());
    }

    private Node shown(String selector, String rule) {
        return window.scene().getRoot().lookupAll(selector).stream()
                .filter(node -> rule.equals(node.getUserData()))
                .findFirst()
                .orElseThrow();
    }

    private void type(String rule, String value) {
        var field = (TextField) shown(".rules-limits .text-field", rule);
        window.screen.click(field);
        window.screen.run(field::selectAll);
        window.screen.write(value);
        window.screen.type(KeyCode.ENTER);
    }

    @ParameterizedTest
    @CsvSource({"EN, false, en-light, Our hall", "ZH, true, zh-dark, Benguan"})
    void aPackIsCopiedAndChangedAndFindingsFollow(Language language, boolean dark, String name, String word) {
        var hall = OpenHall.HALL.id();
        window.hall.with(OpenHall.HALL, booth("A1", 10, 10).withHeight(3), booth("A2", 15.5, 10));
        window.hall.with(new Wall(new Id<>("w"), hall, new Point(10, 10), new Point(12.4, 10), 0.1));
        window.show(language, dark);
        window.turnTo(SideTab.FINDINGS);
        assertThat(window.found()).contains("aisle-width").doesNotContain("height", "wall-on-aisle");

        window.screen.click(window.shown(".side-page .hyperlink"));
        window.picture("rules-built-in-" + name);
        window.screen.click(window.shown(".rules-card .copy-pack"));
        window.screen.click(window.shown(".rules-card #use"));
        assertThat(inForce().basedOn()).isEqualTo("default");

        type("aisle-width", "2.4");
        assertThat(window.found()).doesNotContain("aisle-width");
        assertThat(sources()).contains(language == Language.EN ? "your own limit" : "自定限值");
        var source = (TextField) shown(".limit-source", "aisle-width");
        window.screen.click(source);
        window.screen.run(source::selectAll);
        window.screen.write("Venue rules 4");
        window.screen.type(KeyCode.ENTER);
        assertThat(inForce().limit("aisle-width").orElseThrow().source()).isEqualTo("Venue rules 4");
        var field = (TextField) window.shown(".rules-card #name");
        window.screen.click(field);
        window.screen.run(field::selectAll);
        window.screen.write(word);
        window.screen.type(KeyCode.ENTER);
        assertThat(inForce().name().enFirst()).isEqualTo(word);

        take("height-shell");
        take("wall-on-aisle");
        assertThat(window.found()).contains("height", "wall-on-aisle");
        assertThat(((Label) window.shown(".rules-card #found")).getText()).contains("2");
        window.picture("rules-own-" + name);
        window.screen.click(shown(".drop-limit", "height-shell"));
        assertThat(window.found()).doesNotContain("height").contains("wall-on-aisle");

        assertThat(window.scene().getFocusOwner()).isInstanceOf(TextField.class);
        window.screen.type(KeyCode.ESCAPE);
        assertThat(PlanWindow.isShown(window.find(".rules-card"))).isFalse();
        window.screen.click(window.shown(".finding"));
        window.picture("rules-wall-on-aisle-" + name);
        window.screen.click(window.shown(".side-page .hyperlink"));
        window.screen.click(window.shown(".rules-card .delete-pack"));
        assertThat(window.asked).containsExactly("plan.pack-delete-title");
        assertThat(inForce()).isEqualTo(RulePacks.DEFAULT);
        assertThat(window.found()).contains("aisle-width");
        assertThat(((ComboBox<?>) window.shown(".rules-card #pack")).getValue()).isEqualTo(RulePacks.DEFAULT);
    }

    private List<String> sources() {
        return window.screen.call(() -> window.scene().getRoot().lookupAll(".limit-source").stream()
                .map(field -> ((TextField) field).getText())
                .toList());
    }

    private void take(String rule) {
        var more = (MenuButton) window.shown(".rules-card #more");
        window.screen.run(() -> more.getItems().stream()
                .filter(item -> rule.equals(item.getUserData()))
                .findFirst()
                .orElseThrow()
                .fire());
        window.screen.settle();
    }
}
