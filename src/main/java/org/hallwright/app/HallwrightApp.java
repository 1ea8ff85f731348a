package org.hallwright.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.problem.Refused;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.Workspace;
import org.hallwright.service.stores.BackupService;
import org.hallwright.service.stores.Workspaces;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.TaskRunner;
import org.hallwright.ui.shell.Look;
import org.hallwright.ui.shell.Window;
import org.jspecify.annotations.Nullable;

/// The program with a window: opens the store off the screen, shows the window, closes the store at the end.
public final class HallwrightApp extends Application {
    private static final double TITLE_BAR = 40;

    private final TaskRunner runner = TaskRunner.threaded();
    private final Folders folders = Folders.ofThisUser();
    private final Clock clock = Clock.systemDefaultZone();
    private final SecondCopy copies = new SecondCopy(folders.lastCopy(), clock);
    private final CrashHandler crashes = new CrashHandler(folders.log());
    private Settings settings = Settings.initial();
    private @Nullable Workspace workspace;

    @Override
    public void start(Stage stage) {
        settings = wished(Settings.read(folders.settings()));
        Thread.currentThread().setUncaughtExceptionHandler((thread, bug) -> report(bug));
        var messages = Messages.of(settings.language());
        stage.setTitle(messages.text("app.name"));
        IntStream.of(16, 32, 48, 64, 128, 256).forEach(size -> stage.getIcons().add(icon(size)));
        stage.setScene(new Scene(new StackPane(new ProgressIndicator()), width(), height()));
        stage.show();
        runner.edit(this::openStore, opened -> showWindow(stage, opened), failure -> refuse(messages, failure));
    }

    /// Not wider than the screen, such as a small laptop's.
    private static double width() {
        return Math.min(Window.WIDTH, Screen.getPrimary().getVisualBounds().getWidth());
    }

    private static double height() {
        return Math.min(Window.HEIGHT, Screen.getPrimary().getVisualBounds().getHeight() - TITLE_BAR);
    }

    private static Image icon(int size) {
        var name = "/org/hallwright/ui/icons/hallwright-" + size + ".png";
        return new Image(
                Objects.requireNonNull(HallwrightApp.class.getResource(name)).toExternalForm());
    }

    private Workspace openStore() {
        var named = getParameters().getNamed().get("store");
        var path = named == null ? folders.defaultStore() : Path.of(named);
        var author = System.getProperty("user.name", "");
        return new Workspaces(clock, author, folders.data()).openOrBegin(path);
    }

    private void showWindow(Stage stage, Workspace opened) {
        workspace = opened;
        var look = new Look(settings.language(), settings.dark());
        var composition = new Composition(
                clock,
                folders.papers(),
                this::openOutside,
                messages -> new Dialogs(messages, null),
                new KeptViews(folders.rosterViews()).shelf());
        composition.remember(new RememberedColumns(folders.columns()).memory());
        var window = new Window(opened, runner, look, composition.places(), composition::views);
        var wheelPans = composition.wheelPansProperty();
        wheelPans.set(settings.wheelPans());
        wheelPans.addListener((o, was, is) -> keep(window.look(), settings.exhibition(), is));
        window.onLook(changed -> keep(changed, settings.exhibition(), settings.wheelPans()));
        window.onEntered(id -> keep(window.look(), opened.open(id).exhibition().code(), settings.wheelPans()));
        window.onBug(this::report);
        opened.find(settings.exhibition()).map(Exhibition::id).ifPresent(window::enter);
        window.putOn(stage);
        var keeping = new BackupService(opened);
        keeping.recovery().ifPresent(window::warn);
        keeping.onMended(label -> runner.show(() -> window.warn(label)));
        var hasOwnWork = opened.exhibitions().stream().anyMatch(each -> !each.sample());
        if (hasOwnWork && copies.isDue()) {
            window.remind("app.copy-due", "app.copy-now", () -> copyElsewhere(stage, opened));
        }
    }

    /// Asks for a second place, such as a stick, and puts an archive there.
    private void copyElsewhere(Stage stage, Workspace opened) {
        var dialogs = new Dialogs(Messages.of(settings.language()), stage);
        dialogs.save("app.copy-title", "hallwright-" + LocalDate.now(clock) + ".zip")
                .ifPresent(to -> runner.edit(
                        Label.of("work.writing", to.getFileName()),
                        progress -> new BackupService(opened).backup(to),
                        done -> copies.made()));
    }

    private void openOutside(Path path) {
        getHostServices().showDocument(path.toUri().toString());
    }

    private void keep(Look look, String exhibition, boolean wheelPans) {
        settings = new Settings(look.language(), look.dark(), exhibition, wheelPans);
        var kept = settings;
        runner.work(
                () -> {
                    kept.write(folders.settings());
                    return Boolean.TRUE;
                },
                done -> {});
    }

    private void refuse(Messages messages, Throwable failure) {
        if (failure instanceof Refused refused) {
            var sentence = messages.text(refused.key(), refused.args());
            var alert = new Alert(Alert.AlertType.ERROR, sentence, ButtonType.CLOSE);
            alert.setHeaderText(messages.text("app.cannot-start"));
            alert.showAndWait();
        } else {
            report(failure);
        }
        Platform.exit();
    }

    /// A failure that is ours: written down, and said with its code.
    private void report(Throwable bug) {
        CrashDialog.show(Messages.of(settings.language()), crashes.note(bug));
    }

    /// What the words of the start ask for goes before what was remembered.
    private Settings wished(Settings remembered) {
        var named = getParameters().getNamed();
        var language = named.containsKey("lang")
                ? Language.of(Locale.forLanguageTag(named.get("lang")))
                : remembered.language();
        var exhibition = named.getOrDefault("exhibition", remembered.exhibition());
        return new Settings(language, remembered.dark(), exhibition, remembered.wheelPans());
    }

    @Override
    public void stop() {
        runner.edit(() -> {
            if (workspace != null) {
                workspace.close();
            }
        });
        runner.close();
    }
}
