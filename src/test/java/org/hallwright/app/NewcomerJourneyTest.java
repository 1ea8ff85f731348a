package org.hallwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.Workspace;
import org.hallwright.service.stores.Workspaces;
import org.hallwright.ui.Screen;
import org.hallwright.ui.kit.Place;
import org.hallwright.ui.kit.TaskRunner;
import org.hallwright.ui.plan.surface.PlanCanvas;
import org.hallwright.ui.shell.Look;
import org.hallwright.ui.shell.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A newcomer's first two days: plan a hall, assign a booth, move an activity, print, quit, start again, undo.
class NewcomerJourneyTest {
    private static final LocalDate OPENING = LocalDate.parse("2027-03-01");

    @TempDir
    private Path folder;

    private final Screen screen = Screen.ready();
    private Workspace workspace;
    private Window window;

    private void start(Clock clock) {
        workspace = new Workspaces(clock, "Li Na", folder.resolve("home")).openOrBegin(folder.resolve("store"));
        var composition = new Composition(clock, folder.resolve("papers"), path -> {});
        window = screen.call(() -> new Window(
                workspace,
                TaskRunner.inline(),
                new Look(Language.EN, false),
                composition.places(),
                composition::views));
        screen.show(window.scene(), 1380, 860);
    }

    @Test
    void theLastEditOfTheDayBeforeIsUndoneTheDayAfter() {
        var evening = WindowFixture.CLOCK;
        start(evening);
        beginAnExhibition();
        planAHall();
        assignABooth();
        moveAnActivity();
        print();
        workspace.close();

        start(Clock.offset(evening, Duration.ofHours(14)));
        screen.run(() -> window.enter(workspace.find("SF27").orElseThrow().id()));
        assertThat(startOf("Opening ceremony")).isEqualTo("10:30");
        screen.type(KeyCode.CONTROL, KeyCode.Z);

        assertThat(startOf("Opening ceremony")).isNotEqualTo("10:30");
        assertThat(open().state().count(Assignment.class)).isEqualTo(1);
        workspace.close();
    }

    private void beginAnExhibition() {
        press("New exhibition");
        fill("#code", "SF27");
        fill("#name", "Spring Fair");
        date("#from", OPENING);
        date("#to", OPENING.plusDays(2));
        press("Create exhibition");
        assertThat(window.entered()).isEqualTo(open().id());
    }

    private void planAHall() {
        screen.click(find(".new-hall-card .accent"));
        screen.type(KeyCode.R);
        drag(6, 6, 36, 30);
        screen.type(KeyCode.ESCAPE);
        screen.type(KeyCode.ESCAPE);
        assertThat(open().state().count(Booth.class)).isGreaterThan(30);
    }

    private void assignABooth() {
        screen.run(() -> window.go(Place.EXHIBITORS, List.of()));
        press("New exhibitor");
        fill("#nameEn", "Orion Valves");
        screen.click(find("#save"));
        assertThat(open().state().all(Exhibitor.class))
                .extracting(e -> e.name().en())
                .containsExactly("Orion Valves");

        screen.run(() -> window.go(Place.FLOOR_PLAN, List.of()));
        var booth = open().state().all(Booth.class).iterator().next().bounds();
        var at = pixel(booth.centreX(), booth.centreY());
        screen.drag(cell("Orion Valves"), 60, 12, canvas(), at[0], at[1]);
        assertThat(open().state().all(Assignment.class))
                .extracting(Assignment::state)
                .containsExactly(AssignmentState.PROPOSED);
    }

    private void moveAnActivity() {
        screen.run(() -> window.go(Place.SCHEDULE, List.of()));
        fill("#firstRoom", "Main stage");
        screen.type(KeyCode.ENTER);
        press("Add activity");
        fill("#titleEn", "Opening ceremony");
        screen.type(KeyCode.ENTER);
        assertThat(open().state().count(Activity.class)).isEqualTo(1);

        fill("#startTime", "10:30");
        fill("#endTime", "11:30");
        press("Apply");
        assertThat(startOf("Opening ceremony")).isEqualTo("10:30");
    }

    private void print() {
        screen.run(() -> window.go(Place.PUBLISH, List.of()));
        screen.click(find("#write-programme"));
        screen.click(find("#write-plan"));
        assertThat(Files.exists(folder.resolve("papers/SF27-programme.pdf"))).isTrue();
        assertThat(Files.exists(folder.resolve("papers/SF27-plan.pdf"))).isTrue();
    }

    private OpenExhibition open() {
        return workspace.open("SF27");
    }

    private String startOf(String title) {
        return open().state().all(Activity.class).stream()
                .filter(a -> a.title().en().equals(title))
                .map(Activity::when)
                .map(when -> when == null ? "" : when.start().toLocalTime().toString())
                .findFirst()
                .orElse("");
    }

    private Node find(String selector) {
        return screen.call(() -> window.scene().getRoot().lookupAll(selector).stream()
                .filter(NewcomerJourneyTest::isSeen)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not on the screen: " + selector)));
    }

    private static boolean isSeen(Node node) {
        for (var each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private void press(String words) {
        var button = screen.call(() -> window.scene().getRoot().lookupAll(".button").stream()
                .map(ButtonBase.class::cast)
                .filter(b -> words.equals(b.getText()) && isSeen(b))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button says: " + words)));
        screen.click(button);
    }

    private void fill(String selector, String text) {
        var field = (TextField) find(selector);
        screen.run(() -> {
            field.requestFocus();
            field.setText(text);
        });
    }

    private void date(String selector, LocalDate day) {
        var picker = (DatePicker) find(selector);
        screen.run(() -> {
            picker.setValue(day);
            picker.fireEvent(new ActionEvent());
        });
    }

    private PlanCanvas canvas() {
        return (PlanCanvas) find(".plan-canvas");
    }

    private double[] pixel(double x, double y) {
        var view = canvas().viewportProperty().get();
        return new double[] {view.toPxX(x), view.toPxY(y)};
    }

    private void drag(double x0, double y0, double x1, double y1) {
        var from = pixel(x0, y0);
        var to = pixel(x1, y1);
        screen.drag(canvas(), from[0], from[1], to[0], to[1]);
    }

    private ListCell<?> cell(String name) {
        return screen.call(() -> window.scene().getRoot().lookupAll(".list-cell").stream()
                .map(node -> (ListCell<?>) node)
                .filter(cell -> cell.isVisible() && says(cell.getGraphic(), name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not in the list: " + name)));
    }

    private static boolean says(Node graphic, String name) {
        return graphic != null
                && graphic.lookupAll(".label").stream().anyMatch(label -> name.equals(((Label) label).getText()));
    }
}
