package org.hallwright.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.DoorKind;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenHall;
import org.hallwright.service.plan.VenueService;
import org.hallwright.ui.kit.Notice;
import org.hallwright.ui.plan.venue.HallWay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The ways to a new hall, venues that are kept, and halls on several floors, in the window.
class NewHallJourneyTest {
    private static final Hall UPPER = new Hall(
            new Id<>("hall-b"), "B", Name.of("Hall B", "B 馆"), 1, Outline.rectangle(0, 0, 48, 30), 6.5, 5, 1, null);

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

    private void furnish() {
        window.hall.with(
                OpenHall.HALL.withClearHeight(12).withFloorLoad(35),
                UPPER,
                OpenHall.booth("A1", 10, 10),
                new Pillar(new Id<>("p1"), OpenHall.HALL.id(), Footprint.rectangle(18, 20, 1, 1)),
                new Pillar(new Id<>("p2"), OpenHall.HALL.id(), Footprint.rectangle(36, 20, 1, 1)),
                new Door(new Id<>("d1"), OpenHall.HALL.id(), "E1", DoorKind.EXIT, new Point(0, 20), 3, 270));
    }

    private void go(HallWay way) {
        window.screen.click(window.scene().getRoot().lookupAll(".hall-way").stream()
                .filter(button -> button.getUserData() == way)
                .findFirst()
                .orElseThrow());
    }

    private Button accent() {
        return (Button) window.find(".new-hall-card .accent");
    }

    private List<String> codes() {
        return window.hall.state().sorted(Hall.class, java.util.Comparator.comparing(Hall::code)).stream()
                .map(Hall::code)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"EN, false, en-light", "ZH, true, zh-dark"})
    void fourWaysAreOfferedWhereThereIsNoHall(Language language, boolean dark, String name) {
        window.show(language, dark);

        assertThat(window.find(".new-hall-veil").isVisible()).isTrue();
        window.picture("hall-new-size-" + name);
        for (var way : List.of(HallWay.DRAWING, HallWay.FILE, HallWay.VENUE)) {
            go(way);
            window.picture("hall-new-" + way.name().toLowerCase(java.util.Locale.ROOT) + "-" + name);
        }
        assertThat(PlanWindow.isShown(window.find(".no-venue"))).isTrue();
        assertThat(accent().isDisabled()).isTrue();
    }

    @Test
    void aHallIsMeasuredInFeetAndAWrongSizeIsRefused() {
        window.show(Language.EN, false);
        var width = (TextField) window.find(".new-hall-page #width");

        window.screen.click(width);
        window.screen.type(KeyCode.CONTROL, KeyCode.A);
        window.screen.write("3000");
        assertThat(accent().isDisabled()).isTrue();
        assertThat(((Label) window.shown(".new-hall-page .problem-line")).getText())
                .contains("2,000");
        window.screen.type(KeyCode.CONTROL, KeyCode.A);
        window.screen.write("300 ft");
        window.screen.type(KeyCode.ENTER);

        assertThat(window.hall.state().all(Hall.class))
                .singleElement()
                .satisfies(hall -> assertThat(hall.outline().bounds().width()).isEqualTo(91.44));
    }

    @ParameterizedTest
    @CsvSource({"EN, false, en-light", "ZH, true, zh-dark"})
    void aHallIsDrawnCornerByCornerAndEscapeLeavesNone(Language language, boolean dark, String name) {
        window.show(language, dark);
        go(HallWay.DRAWING);
        window.screen.click(accent());

        assertThat(window.find(".new-hall-veil").isVisible()).isFalse();
        window.click(20, 10);
        window.click(80, 10);
        window.click(80, 60);
        window.picture("hall-drawing-" + name);
        window.screen.type(KeyCode.ESCAPE);
        assertThat(window.find(".hall-draft").isVisible()).isTrue();
        window.screen.type(KeyCode.ESCAPE);
        assertThat(window.hall.state().all(Hall.class)).isEmpty();
        assertThat(window.find(".new-hall-veil").isVisible()).isTrue();

        go(HallWay.DRAWING);
        window.screen.click(accent());
        window.click(20, 10);
        window.click(80, 10);
        window.click(80, 60);
        window.click(50, 60);
        window.click(50, 30);
        window.click(20, 30);
        window.click(20, 10);

        assertThat(window.hall.state().all(Hall.class)).singleElement().satisfies(hall -> {
            assertThat(hall.code()).isEqualTo("A");
            assertThat(hall.outline().area()).isEqualTo(60 * 20 + 30 * 30);
            assertThat(hall.outline().bounds().minX()).isZero();
        });
        assertThat(window.find(".hall-draft").isVisible()).isFalse();
        window.picture("hall-drawn-" + name);
    }

    @Test
    void anotherHallIsDrawnBesideTheFirstAndCancelledByItsButton() {
        furnish();
        window.show(Language.EN, false);
        window.screen.click(window.find("#addHall"));
        go(HallWay.DRAWING);
        window.screen.click(accent());
        assertThat(window.find(".hall-draft").isVisible()).isTrue();

        window.screen.click(window.find(".hall-draft .button"));

        assertThat(window.find(".hall-draft").isVisible()).isFalse();
        assertThat(window.find(".new-hall-veil").isVisible()).isFalse();
        assertThat(codes()).containsExactly("A", "B");
        assertThat(chosen()).contains("Hall A");
    }

    @SuppressWarnings("unchecked")
    private String chosen() {
        var chooser = (ComboBox<Hall>) window.find(".hall-chooser");
        return chooser.getConverter().toString(chooser.getValue());
    }

    @ParameterizedTest
    @CsvSource({"EN, false, en-light", "ZH, true, zh-dark"})
    void hallsAreChosenFloorByFloor(Language language, boolean dark, String name) {
        furnish();
        window.show(language, dark);
        assertThat(chosen()).contains(language == Language.EN ? "Ground floor" : "首层");

        window.screen.type(KeyCode.PAGE_DOWN);
        assertThat(chosen()).contains("B").contains("1");
        window.screen.type(KeyCode.PAGE_DOWN);
        assertThat(chosen()).contains("A");
        window.screen.type(KeyCode.PAGE_UP);
        assertThat(chosen()).contains("B");
        window.screen.run(() -> ((ComboBox<?>) window.find(".hall-chooser")).show());
        var list = window.screen.call(() -> javafx.stage.Window.getWindows().stream()
                .filter(w -> w instanceof javafx.stage.PopupWindow && w.isShowing())
                .map(w -> w.getScene())
                .findFirst()
                .orElseThrow());
        window.screen.picture(list, "hall-choice-" + name);
        assertThat(window.screen.call(() -> list.getRoot().lookupAll(".floor-name").stream()
                        .filter(PlanWindow::isShown)
                        .count()))
                .isEqualTo(2);
        window.screen.run(() -> ((ComboBox<?>) window.find(".hall-chooser")).hide());
    }

    @ParameterizedTest
    @CsvSource({"EN, false, en-light", "ZH, true, zh-dark"})
    void aVenueIsKeptReplacedTakenAndDeleted(Language language, boolean dark, String name) {
        furnish();
        window.show(language, dark);

        window.screen.click(window.shown(".inspector .button"));
        window.screen.click(window.find("#nameEn"));
        window.screen.write("Convention Center");
        window.picture("venue-keep-" + name);
        window.screen.type(KeyCode.ENTER);
        assertThat(window.notices).extracting(Notice::key).containsExactly("plan.venue-kept");
        var venues = new VenueService(window.hall.workspace());
        assertThat(venues.venues())
                .singleElement()
                .satisfies(v -> assertThat(v.halls()).hasSize(2));

        window.screen.click(window.shown(".inspector .button"));
        window.screen.click(window.find("#nameEn"));
        window.screen.write("convention center");
        window.picture("venue-replace-" + name);
        window.screen.type(KeyCode.ENTER);
        assertThat(window.asked).containsExactly("plan.venue-replace-title");
        assertThat(venues.venues()).hasSize(1);

        window.screen.click(window.find("#addHall"));
        go(HallWay.VENUE);
        window.picture("hall-from-venue-" + name);
        window.screen.click(window.scene().getRoot().lookupAll(".venue-choice .check-box").stream()
                .map(CheckBox.class::cast)
                .skip(1)
                .findFirst()
                .orElseThrow());
        window.screen.click(accent());
        assertThat(codes()).containsExactly("A", "A-2", "B");
        assertThat(window.hall.state().all(Pillar.class)).hasSize(4);
        window.screen.run(() -> window.hall.open().undo());
        assertThat(codes()).containsExactly("A", "B");

        window.screen.click(window.find("#addHall"));
        go(HallWay.VENUE);
        window.screen.click(window.find("#delete"));
        assertThat(window.asked).last().isEqualTo("plan.venue-delete-title");
        assertThat(venues.venues()).isEmpty();
        assertThat(((ToggleButton) window.find(".hall-way:selected")).getUserData())
                .isEqualTo(HallWay.VENUE);
        window.screen.type(KeyCode.ESCAPE);
        assertThat(window.find(".new-hall-veil").isVisible()).isFalse();
    }
}
