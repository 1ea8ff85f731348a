package org.hallwright.ui.plan.revision;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.revision.Revision.State;
import org.hallwright.domain.value.Id;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenHall;
import org.hallwright.ui.Screen;
import org.hallwright.ui.kit.Views;
import org.hallwright.ui.plan.surface.PlanCanvas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The revisions through the window, and pictures of them.
class RevisionsJourneyTest {
    @TempDir
    Path folder;

    private final Screen screen = Screen.ready();
    private RevisionsController controller;
    private RevisionDesk desk;
    private Scene scene;

    @AfterEach
    void close() {
        screen.run(() -> scene.setRoot(new StackPane()));
        desk.close();
    }

    private void show(Language language, boolean dark) {
        desk = new RevisionDesk(folder, language);
        scene = screen.call(() -> {
            Application.setUserAgentStylesheet(
                    dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
            var view = new Views(desk.desk.messages())
                    .register(RevisionsController.class, () -> new RevisionsController(desk.view, desk.verbs))
                    .register(ComparisonController.class, () -> new ComparisonController(desk.view))
                    .load(RevisionsController.class);
            controller = view.controller();
            var root = new StackPane(view.root());
            root.getStyleClass().add(dark ? "theme-dark" : "theme-light");
            var made = new Scene(root, 1268, 790);
            for (var sheet : List.of("shell/shell.css", "plan/plan.css")) {
                made.getStylesheets()
                        .add(getClass()
                                .getResource("/org/hallwright/ui/" + sheet)
                                .toExternalForm());
            }
            return Screen.inOwnFont(made);
        });
        screen.show(scene, 1268, 790);
        screen.run(() -> controller.ask());
        screen.settle();
    }

    @SuppressWarnings("unchecked")
    private <N extends Node> N node(String id) {
        return (N) scene.lookup("#" + id);
    }

    private PlanCanvas canvas(String id) {
        return node(id);
    }

    private void press(String id) {
        Button button = node(id);
        screen.click(button);
        screen.settle();
    }

    /// The two may differ by a pixel in width.
    private void assertSeenAlike() {
        var one = canvas("earlier").viewportProperty().get();
        var other = canvas("later").viewportProperty().get();
        assertThat(one.scale()).isEqualTo(other.scale());
        assertThat(one.visible().minX()).isEqualTo(other.visible().minX());
        assertThat(one.visible().maxY()).isEqualTo(other.visible().maxY());
    }

    /// What happens to a plan in a month.
    private void workOn() {
        for (var i = 0; i < 12; i++) {
            desk.hall.with(OpenHall.booth("B" + (101 + i), 5 + i * 3.0, 20));
            desk.hall.with(OpenHall.booth("C" + (101 + i), 5 + i * 3.0, 23));
        }
    }

    private void change() {
        var plan = desk.plan;
        plan.elements().move(List.of(desk.hall.booth("A1").id()), 4, 2);
        plan.elements()
                .delete(Set.of(
                        desk.hall.booth("B103").id(), desk.hall.booth("C103").id()));
        plan.booths().renumber(desk.hall.booth("B105").id(), "B205");
        plan.booths().edit(desk.hall.booth("C107").withFootprint(Footprint.rectangle(23, 23, 3, 5)));
        desk.hall.with(OpenHall.booth("D101", 45, 30), OpenHall.booth("D102", 48, 30));
        desk.hall.with(new Hold(new Id<>("hold"), desk.hall.booth("C110").id(), "Changchun Optics", null, ""));
    }

    @Test
    void aPlanIsSentApprovedAndPublishedAndTheNextDraftComparedWithIt() {
        show(Language.EN, false);
        screen.run(this::workOn);
        assertThat(node("empty").isVisible()).isTrue();
        screen.picture(scene, "revisions-empty-en-light");

        TextArea note = node("note");
        screen.click(note);
        screen.write("First layout");
        press("next");
        assertThat(desk.revision("A").note()).isEqualTo("First layout");
        assertThat(desk.revision("A").state()).isEqualTo(State.IN_REVIEW);
        ListView<?> list = node("list");
        screen.run(() -> list.getSelectionModel().select(1));
        press("next");
        press("next");
        assertThat(desk.revision("A").state()).isEqualTo(State.PUBLISHED);
        Button next = node("next");
        Button reopen = node("reopen");
        assertThat(next.isDisabled() && reopen.isDisabled()).isTrue();

        screen.run(this::change);
        screen.settle();
        screen.picture(scene, "revisions-en-light");
        TableView<?> table = node("table");
        assertThat(table.getItems()).hasSize(8);

        screen.run(() -> table.getSelectionModel().select(2));
        screen.settle();
        assertSeenAlike();
        assertThat(canvas("earlier").viewportProperty().get().scale()).isGreaterThanOrEqualTo(12);
        screen.picture(scene, "revisions-zoomed-en-light");

        press("restore");
        assertThat(desk.hall.numbers()).contains("B103").doesNotContain("D101");
        assertThat(table.getItems()).hasSize(1);

        screen.type(KeyCode.ESCAPE);
        screen.settle();
        assertThat(node("cover").isVisible()).isFalse();
        assertThat(desk.failures).isEmpty();
    }

    @Test
    void theSameInTheOtherLanguageAndTheme() {
        show(Language.ZH, true);
        screen.run(this::workOn);
        screen.run(() -> desk.service.note(desk.revision("A").id(), "首版平面图"));
        screen.run(() -> desk.advance("A", 2));
        screen.run(this::change);
        screen.run(() -> desk.advance("B", 1));
        screen.settle();
        ListView<?> list = node("list");
        screen.run(() -> list.getSelectionModel().select(2));
        screen.settle();
        screen.picture(scene, "revisions-zh-dark");
        assertThat(desk.failures).isEmpty();
    }

    @Test
    void zoomingOnOneZoomsTheOther() {
        show(Language.EN, false);
        screen.run(() -> desk.advance("A", 1));
        screen.settle();

        screen.run(() -> canvas("earlier").zoomBy(2));
        screen.run(() -> canvas("later").pan(40, -10));
        screen.settle();

        assertSeenAlike();
    }
}
