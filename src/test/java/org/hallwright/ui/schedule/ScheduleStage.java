package org.hallwright.ui.schedule;

import atlantafx.base.theme.PrimerLight;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.schedule.ScheduleArea;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.OpenExhibition;
import org.hallwright.ui.Screen;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.Notice;
import org.hallwright.ui.kit.ScreenFont;
import org.hallwright.ui.kit.TaskRunner;
import org.hallwright.ui.kit.Views;
import org.hallwright.ui.kit.columns.ColumnMemory;
import org.hallwright.ui.schedule.clash.ClashItem;
import org.hallwright.ui.schedule.gesture.Timetable;
import org.hallwright.ui.shell.ShellController;

/// The schedule's view on the headless screen, with everything run at once, and how a test finds its way in it.
final class ScheduleStage {
    final Screen screen = Screen.ready();
    final List<Notice> notices = new ArrayList<>();
    /// What is remembered of files of each shape, for as long as this stage is there.
    final ColumnMemory memory = new ColumnMemory(Map.of(), all -> {});
    private final Desk desk;
    private final Views.View<ScheduleController> loaded;
    private final Scene scene;

    ScheduleStage(OpenExhibition open, Language language, double width, double height) {
        this(open, language, width, height, new Dialogs(Messages.of(language), null));
    }

    /// @param dialogs that answer what is asked
    ScheduleStage(OpenExhibition open, Language language, double width, double height, Dialogs dialogs) {
        var messages = Messages.of(language);
        var clock = Clock.fixed(Instant.parse("2024-08-10T08:00:00Z"), ZoneOffset.UTC);
        desk = desk(open, language, notices);
        screen.run(() -> {
            ScreenFont.family();
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        });
        loaded = screen.call(() -> ScheduleViews.register(new Views(messages), desk, dialogs, memory, clock)
                .load(ScheduleController.class));
        scene = screen.call(() -> new Scene(new StackPane(loaded.root()), width, height));
        screen.run(() -> {
            List.of("shell.css", "own-font.css").stream()
                    .map(file -> Objects.requireNonNull(ShellController.class.getResource(file))
                            .toExternalForm())
                    .forEach(scene.getStylesheets()::add);
            scene.getRoot().getStyleClass().add("stage");
            loaded.controller().show();
        });
    }

    static Desk desk(OpenExhibition open, Language language, List<Notice> notices) {
        return new Desk(
                open,
                Messages.of(language),
                new Formats(language),
                TaskRunner.inline(),
                (place, select) -> {},
                notices::add);
    }

    ScheduleStage onScreen() {
        screen.show(scene, scene.getWidth(), scene.getHeight());
        return this;
    }

    Scene scene() {
        return scene;
    }

    ScheduleController controller() {
        return loaded.controller();
    }

    ScheduleCanvas canvas() {
        return (ScheduleCanvas) scene.lookup(".schedule-canvas");
    }

    Timetable table() {
        return screen.call(() -> {
            canvas().layout();
            return Objects.requireNonNull(canvas().timetable());
        });
    }

    /// Pixels of the canvas for a column's middle and a minute of the day in front.
    double[] at(int column, int minute) {
        var table = table();
        var view = canvas().viewport();
        var midnight = table.grid().axis().minuteOf(loaded.controller().day());
        var x = table.grid().xOf(column) + table.grid().columnWidth() / 2;
        return new double[] {view.toPxX(x), view.toPxY(table.grid().yOf(midnight + minute))};
    }

    void drag(double[] from, double[] to) {
        screen.drag(canvas(), from[0], from[1], to[0], to[1]);
    }

    /// Drags and does not let go.
    void hold(double[] from, double[] to) {
        screen.hold(screen.at(canvas(), from[0], from[1]), screen.at(canvas(), to[0], to[1]));
    }

    void letGo() {
        screen.letGo();
    }

    ScheduleArea area(Id<Activity> id) {
        return table().areas().stream()
                .filter(a -> a.block().activity().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Desk desk() {
        return desk;
    }

    @SuppressWarnings("unchecked")
    ListView<ClashItem> clashes() {
        return (ListView<ClashItem>) scene.lookup("#clashes");
    }
}
