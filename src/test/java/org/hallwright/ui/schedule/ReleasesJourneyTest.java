package org.hallwright.ui.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.service.OpenProgramme.A;
import static org.hallwright.service.OpenProgramme.B;
import static org.hallwright.service.OpenProgramme.activity;
import static org.hallwright.service.OpenProgramme.guest;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.release.Releases;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.OpenProgramme;
import org.hallwright.ui.kit.Dialogs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A planner releases the programme, works on, and sees what has changed.
class ReleasesJourneyTest {
    @TempDir
    private Path folder;

    private final List<String> asked = new ArrayList<>();
    private OpenProgramme programme;
    private ScheduleStage stage;

    @AfterEach
    void close() {
        programme.close();
    }

    private void show(OpenProgramme opened, Language language) {
        programme = opened;
        var messages = Messages.of(language);
        var dialogs = new Dialogs(messages, null) {
            @Override
            public boolean confirm(String titleKey, String textKey, String actionKey, Object... args) {
                asked.add(textKey + "\n" + messages.text(textKey, args));
                return true;
            }

            @Override
            public Optional<Path> folder(String titleKey) {
                return Optional.of(folder.resolve("papers"));
            }

            @Override
            public Optional<Path> save(String titleKey, String name, String formatKey, List<String> formats) {
                return Optional.of(folder.resolve(name));
            }
        };
        stage = new ScheduleStage(opened.open(), language, 1308, 822, dialogs).onScreen();
    }

    private void begin() {
        show(
                OpenProgramme.in(folder)
                        .with(
                                guest("Li"),
                                activity("Forum", "09:00", 60, A)
                                        .withPeople(List.of(Participation.speaker(
                                                guest("Li").id()))),
                                activity("Talk", "11:00", 60, A)),
                Language.EN);
        open();
    }

    private void open() {
        stage.screen.run(() -> ((Button) stage.scene().lookup(".show-versions")).fire());
        stage.screen.settle();
    }

    private void press(String id) {
        stage.screen.run(() -> this.<Button>node(id).fire());
        stage.screen.settle();
    }

    @SuppressWarnings("unchecked")
    private <N extends Node> N node(String id) {
        return (N) stage.scene().lookup(".revisions #" + id);
    }

    private boolean isOpen() {
        return stage.scene().lookup(".revisions").isVisible();
    }

    /// The cells of the list in words, such as `Forum | Time | … | …`.
    private List<String> lines() {
        TableView<Object> table = node("table");
        return table.getItems().stream()
                .map(item -> String.join(
                        " | ",
                        table.getVisibleLeafColumns().stream()
                                .filter(column -> column != table.getColumns().get(1))
                                .map(column -> String.valueOf(column.getCellData(item)))
                                .toList()))
                .toList();
    }

    private void workOn() {
        var forum = programme.activity("Forum");
        stage.screen.run(() -> programme.with(
                forum.at(forum.when().movedBy(Duration.ofMinutes(30)), List.of(B.id())),
                activity("Gala", "19:00", 60, A)));
        stage.screen.settle();
    }

    @Test
    void theFirstVersionGoesOutAndThenEachChangeIsSeen() {
        begin();
        assertThat(node("empty").isVisible()).isTrue();
        stage.screen.run(() -> this.<TextArea>node("note").setText("Invitations go out"));
        press("next");
        var release = Releases.latest(programme.state()).orElseThrow();
        assertThat(release.number()).isEqualTo(1);
        assertThat(release.note()).isEqualTo("Invitations go out");
        assertThat(this.<TextArea>node("note").getText()).isEmpty();
        assertThat(node("next").isDisabled()).as("nothing new to release").isTrue();
        assertThat(this.<ListView<?>>node("list").getItems()).hasSize(2);
        assertThat(lines()).isEmpty();

        workOn();
        assertThat(lines())
                .containsExactly(
                        "Time | Tue 20 Aug 09:00–10:00 | Tue 20 Aug 09:30–10:30",
                        "Room | Room A | Room B",
                        "Added |  | Tue 20 Aug 19:00–20:00 · Room A");
        assertThat(node("next").isDisabled()).isFalse();
        stage.screen.run(() -> this.<ToggleButton>node("personList").fire());
        assertThat(lines())
                .containsExactly("Li | Moved | Tue 20 Aug 09:00–10:00 · Room A | Tue 20 Aug 09:30–10:30 · Room B");

        assertThat(programme.open().log().getLast().label().key()).isNotEqualTo(Releases.RELEASED);
        stage.screen.run(() -> programme.open().undo());
        assertThat(lines()).isEmpty();
        stage.screen.run(() -> programme.open().undo());
        assertThat(Releases.all(programme.state()))
                .as("a release is not undone")
                .hasSize(1);
    }

    @Test
    void blockersLeadToTheClashes() {
        begin();
        stage.screen.run(() -> programme.with(activity("Clash", "09:30", 60, A)));
        press("next");
        assertThat(asked)
                .singleElement()
                .asString()
                .startsWith("release.blocked-text")
                .contains("1 blocker:");
        assertThat(Releases.all(programme.state())).isEmpty();
        assertThat(isOpen()).isFalse();
        assertThat(((ToggleButton) stage.scene().lookup("#clashesTab")).isSelected())
                .isTrue();
    }

    @Test
    void aTitleLeadsToTheTimelineByPointerAndByKey() {
        begin();
        press("next");
        workOn();
        var link = (Hyperlink) stage.scene().lookup(".comparison-link");
        stage.screen.run(link::fire);
        assertThat(isOpen()).isFalse();
        assertThat(stage.area(programme.activity("Forum").id()).block()).isNotNull();

        open();
        stage.screen.run(() -> {
            TableView<?> table = node("table");
            table.requestFocus();
            table.getSelectionModel().select(2);
        });
        stage.screen.type(KeyCode.ENTER);
        assertThat(isOpen()).isFalse();
        stage.screen.holding(KeyCode.CONTROL, () -> stage.screen.type(KeyCode.H));
        assertThat(isOpen()).isTrue();
        stage.screen.type(KeyCode.ESCAPE);
        assertThat(isOpen()).isFalse();
    }

    @Test
    void whatDiffersIsPrintedAndExported() {
        begin();
        press("next");
        assertThat(node("export").isDisabled()).isTrue();
        workOn();
        press("export");
        press("print");
        assertThat(folder.resolve("T1-schedule-changes.xlsx")).isNotEmptyFile();
        assertThat(folder.resolve("papers").toFile().list()).containsExactly("T1-schedule-changes.pdf");
        press("next");
        stage.screen.run(
                () -> this.<ListView<?>>node("list").getSelectionModel().select(1));
        press("printProgramme");
        assertThat(folder.resolve("papers").toFile().list()).contains("T1-programme-2.pdf");
    }

    @Test
    void whatIsInternalIsToldOnlyWhenItIsAskedFor() {
        begin();
        press("next");
        stage.screen.run(() ->
                programme.with(programme.activity("Talk").edit().buffers(15, 0).build()));
        assertThat(lines()).isEmpty();
        stage.screen.run(() -> this.<CheckBox>node("internal").fire());
        assertThat(lines()).containsExactly("Minutes to set up | 0 | 15");
    }

    private void picture(boolean dark, String name) {
        stage.screen.run(() -> {
            Application.setUserAgentStylesheet(
                    dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
            stage.scene().getRoot().getStyleClass().removeAll("theme-dark", "theme-light");
            stage.scene().getRoot().getStyleClass().add(dark ? "theme-dark" : "theme-light");
        });
        stage.screen.settle();
        stage.screen.picture(stage.scene(), "versions-" + name);
    }

    /// What happens to a large programme in a month.
    private void aMonth() {
        programme.open().edit(state -> {
            var change = new ChangeBuilder(state);
            var all = state.sorted(Activity.class, Comparator.comparing(Activity::id));
            var rooms = state.sorted(Room.class, Comparator.comparing(Room::id));
            for (var i = 0; i < all.size(); i++) {
                var a = all.get(i);
                if (a.when() != null) {
                    switch (i % 7) {
                        case 0 -> change.put(a.at(a.when().movedBy(Duration.ofDays(1)), a.rooms()));
                        case 1 ->
                            change.put(a.at(
                                    a.when(),
                                    List.of(rooms.get(i % rooms.size()).id())));
                        case 2 -> change.put(a.entitled(a.title(), a.kind(), ActivityState.CANCELLED));
                        case 3 ->
                            change.put(a.withPeople(Stream.concat(
                                            a.people().stream().skip(1),
                                            state.all(org.hallwright.domain.guests.Guest.class).stream()
                                                    .sorted(Comparator.comparing(g -> g.id()))
                                                    .limit(1)
                                                    .map(g -> Participation.speaker(g.id())))
                                    .toList()));
                        default -> {}
                    }
                }
            }
            return change.build(Label.of("change.move-activities", all.size()));
        });
    }

    @Test
    void picturesInBothLanguagesAndThemes() {
        for (var language : Language.values()) {
            var dark = language == Language.ZH;
            var name = language.locale().getLanguage();
            show(OpenProgramme.sample(folder.resolve(name), "E3"), language);
            open();
            picture(dark, name + "-empty");
            press("next");
            stage.screen.run(this::aMonth);
            stage.screen.settle();
            picture(dark, name + "-activities");
            stage.screen.run(() -> this.<ToggleButton>node("personList").fire());
            picture(!dark, name + "-people");
            if (!dark) {
                programme.close();
            }
        }
        assertThat(Path.of("target", "screens", "versions-zh-people.png")).isNotEmptyFile();
    }

    @Test
    void whatChangedSinceTheLastVersionIsMarkedOnTheTimelineAndSaysWhat() {
        begin();
        press("next");
        stage.screen.type(KeyCode.ESCAPE);
        workOn();
        pointAt(stage.at(1, 10 * 60));
        assertThat(tip()).isEqualTo("Changed since version 1: time, room");
        pointAt(stage.at(0, 11 * 60 + 30));
        assertThat(stage.canvas().getProperties()).doesNotContainKey(TIP);
        stage.screen.run(() -> ((ToggleButton) stage.scene().lookup(".span-day")).fire());
        stage.screen.settle();
        stage.screen.picture(stage.scene(), "schedule-changed-day-en");
    }

    /// The pointer of a screen that is not there is not told to nodes while no button is down.
    private void pointAt(double[] place) {
        var none = MouseButton.NONE;
        stage.screen.run(() -> {
            var at = stage.canvas().localToScene(place[0], place[1]);
            Event.fireEvent(
                    stage.canvas(),
                    new MouseEvent(
                            MouseEvent.MOUSE_MOVED,
                            at.getX(),
                            at.getY(),
                            at.getX(),
                            at.getY(),
                            none,
                            0,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            true,
                            null));
        });
    }

    private static final String TIP = "javafx.scene.control.Tooltip";

    private String tip() {
        return ((javafx.scene.control.Tooltip) stage.canvas().getProperties().get(TIP)).getText();
    }

    @Test
    void picturesOfMarksOnTheTimeline() {
        for (var language : Language.values()) {
            var name = language.locale().getLanguage();
            show(OpenProgramme.sample(folder.resolve("marks-" + name), "E3"), language);
            open();
            press("next");
            stage.screen.type(KeyCode.ESCAPE);
            stage.screen.run(this::aMonth);
            stage.screen.settle();
            picture(language == Language.ZH, name + "-marks-day");
            stage.screen.run(() -> ((ToggleButton) stage.scene().lookup(".span-week")).fire());
            picture(language == Language.ZH, name + "-marks-week");
            if (language != Language.values()[Language.values().length - 1]) {
                programme.close();
            }
        }
        assertThat(Path.of("target", "screens", "versions-zh-marks-week.png")).isNotEmptyFile();
    }
}
