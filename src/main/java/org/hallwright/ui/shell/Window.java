package org.hallwright.ui.shell;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.problem.Refused;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.work.Cancelled;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Messages;
import org.hallwright.service.Committed;
import org.hallwright.service.SearchService.Found;
import org.hallwright.service.Workspace;
import org.hallwright.store.CommitKind;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Foyer;
import org.hallwright.ui.kit.Notice;
import org.hallwright.ui.kit.Place;
import org.hallwright.ui.kit.ScreenFont;
import org.hallwright.ui.kit.Selectable;
import org.hallwright.ui.kit.TaskRunner;
import org.hallwright.ui.kit.Toasts;
import org.hallwright.ui.kit.ViewController;
import org.hallwright.ui.kit.Views;
import org.hallwright.ui.kit.Views.View;
import org.jspecify.annotations.Nullable;

/// The main window's scene: which exhibition, which place, which language and theme.
///
/// Another exhibition or language makes all views anew, which is quick and leaves nothing half translated;
/// the place stays, and in another language what was in front there. All methods run on the screen's thread.
public final class Window {
    /// The size that the window begins with, in pixels.
    public static final double WIDTH = 1400;

    public static final double HEIGHT = 880;

    private static final String DARK = "theme-dark";
    private static final String LIGHT = "theme-light";

    private final Workspace workspace;
    private final TaskRunner runner;
    private final BiFunction<Foyer, @Nullable Desk, Views> compose;
    private final Map<Place, Class<? extends ViewController>> places;
    private final Scene scene = new Scene(new StackPane(), WIDTH, HEIGHT);
    private final Map<Place, View<? extends ViewController>> loaded = new EnumMap<>(Place.class);
    private final Map<Place, View<? extends ViewController>> former = new EnumMap<>(Place.class);
    /// Places whose views are being made, and what is to be selected in the one that comes to the front.
    private final Set<Place> awaited = EnumSet.noneOf(Place.class);

    private int making;
    private String worn = "";
    private List<? extends Id<? extends Entry>> wanted = List.of();
    private Consumer<Look> onLook = changed -> {};
    private Consumer<Id<Exhibition>> onEntered = id -> {};
    private Consumer<Throwable> onBug = bug -> {};
    private Runnable unfollow = () -> {};
    private Look look;
    private Place place = Place.PORTFOLIO;
    private @Nullable Id<Exhibition> entered;
    private @Nullable View<ShellController> shell;
    private @Nullable Views views;
    private @Nullable Toasts toasts;

    /// @param compose makes the views with their view models and services, for a desk or for none
    /// @param places which view stands at which place
    public Window(
            Workspace workspace,
            TaskRunner runner,
            Look look,
            Map<Place, Class<? extends ViewController>> places,
            BiFunction<Foyer, @Nullable Desk, Views> compose) {
        this.workspace = workspace;
        this.runner = runner;
        this.look = look;
        this.places = places;
        this.compose = compose;
        style("shell.css");
        ScreenFont.family().ifPresent(family -> style("own-font.css"));
        runner.onFailure(this::failed);
        shortcut(KeyCode.Z, () -> shellController().onUndo(), KeyCombination.SHORTCUT_DOWN);
        shortcut(KeyCode.Y, () -> shellController().onRedo(), KeyCombination.SHORTCUT_DOWN);
        shortcut(KeyCode.Z, () -> shellController().onRedo(), KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        shortcut(KeyCode.K, () -> shellController().focusSearch(), KeyCombination.SHORTCUT_DOWN);
        rebuild();
    }

    private void style(String file) {
        scene.getStylesheets()
                .add(Objects.requireNonNull(getClass().getResource(file)).toExternalForm());
    }

    private void shortcut(KeyCode key, Runnable action, KeyCombination.Modifier... modifiers) {
        scene.getAccelerators().put(new KeyCodeCombination(key, modifiers), action);
    }

    public Scene scene() {
        return scene;
    }

    /// Comes to the stage without making it larger, as it may fill a small screen already.
    public void putOn(Stage stage) {
        stage.setWidth(stage.getWidth());
        stage.setHeight(stage.getHeight());
        stage.setScene(scene);
    }

    public Look look() {
        return look;
    }

    public void onLook(Consumer<Look> handler) {
        onLook = handler;
    }

    /// Who hears of it when another exhibition is opened.
    public void onEntered(Consumer<Id<Exhibition>> handler) {
        onEntered = handler;
    }

    /// Who hears of failures that are neither the user's nor the world's.
    public void onBug(Consumer<Throwable> handler) {
        onBug = handler;
    }

    /// Opens an exhibition, at the floor plan if the portfolio is in front.
    public void enter(Id<Exhibition> exhibition) {
        entered = exhibition;
        former.clear();
        place = place == Place.PORTFOLIO && places.containsKey(Place.FLOOR_PLAN) ? Place.FLOOR_PLAN : place;
        rebuild();
        onEntered.accept(exhibition);
    }

    public @Nullable Id<Exhibition> entered() {
        return entered;
    }

    public void look(Look newLook) {
        var inOtherWords = look.language() != newLook.language();
        look = newLook;
        onLook.accept(look);
        if (inOtherWords) {
            former.putAll(loaded);
            rebuild();
        } else {
            dress();
        }
    }

    /// Shows a place, with entries selected there; a view that was not there yet is made off the screen's thread, and
    /// the place stands empty until then.
    public void go(Place to, Collection<? extends Id<? extends Entry>> select) {
        var leaving = loaded.get(place);
        if (leaving != null) {
            leaving.controller().hide();
        }
        place = to;
        var there = loaded.get(to);
        if (there != null) {
            present(to, there, select);
            return;
        }
        shellController().present(to);
        wanted = List.copyOf(select);
        if (awaited.add(to)) {
            make(to, Objects.requireNonNull(views));
        }
    }

    private void make(Place to, Views from) {
        var theme = themeClass();
        var stylesheets = List.copyOf(scene.getStylesheets());
        var size = new Dimension2D(scene.getWidth(), scene.getHeight());
        making++;
        runner.make(
                () -> from.load(places.get(to)).fitted(theme, stylesheets, size),
                view -> {
                    made();
                    arrived(to, from, view);
                },
                failure -> {
                    made();
                    if (from == views) {
                        awaited.remove(to);
                    }
                    runner.failed(failure);
                });
    }

    private void made() {
        making--;
        if (!look.theme().equals(worn)) {
            dress();
        }
    }

    private void arrived(Place at, Views made, View<? extends ViewController> view) {
        if (made == views) {
            awaited.remove(at);
            loaded.put(at, view);
            if (at == place) {
                present(at, view, wanted);
            }
        }
    }

    private void present(
            Place at, View<? extends ViewController> view, Collection<? extends Id<? extends Entry>> select) {
        shellController().present(at, view.root());
        view.controller().show();
        var before = former.remove(at);
        if (before != null) {
            view.controller().resume(before.controller());
        }
        selectAt(at, select);
    }

    private void rebuild() {
        loaded.values().forEach(view -> view.controller().hide());
        loaded.clear();
        awaited.clear();
        if (shell != null) {
            shell.controller().hide();
        }
        var messages = Messages.of(look.language());
        var formats = new Formats(look.language());
        toasts = new Toasts(messages);
        Consumer<Notice> notices = notice -> runner.show(() -> show(notice));
        var foyer = new Foyer(workspace, messages, formats, runner, this::enter, notices);
        var desk = entered == null
                ? null
                : new Desk(workspace.open(entered), messages, formats, runner, this::go, notices);
        unfollow.run();
        unfollow = desk == null ? () -> {} : desk.listen(this::comeBack);
        views = compose.apply(foyer, desk);
        shell = views.load(ShellController.class);
        shell.controller().overlay(toasts);
        shell.controller().onPlace(p -> go(p, List.of()));
        shell.controller().onFound(this::found);
        shell.controller()
                .onLook(
                        () -> look(look.inDark(!look.dark())),
                        () -> look(look.inLanguage(look.language().other())));
        shell.root().getStyleClass().add(themeClass());
        scene.setRoot(shell.root());
        shell.controller().show();
        dress();
        go(place, List.of());
    }

    /// Puts the theme on, once no view is being made: see [View#fitted].
    private void dress() {
        shellController().showTheme(look.dark());
        if (making == 0) {
            worn = look.theme();
            Application.setUserAgentStylesheet(worn);
            var classes = scene.getRoot().getStyleClass();
            classes.removeAll(DARK, LIGHT);
            classes.add(themeClass());
        }
    }

    private String themeClass() {
        return look.dark() ? DARK : LIGHT;
    }

    private void found(Found found) {
        go(Whereabouts.of(found.kind()), List.of(found.id()));
    }

    /// After an undo or a redo, selects what came back, or offers the way to it where it is at another place.
    private void comeBack(Committed committed) {
        var entry = committed.entry();
        if (entry.kind() == CommitKind.EDIT) {
            return;
        }
        var edits = committed.applied().edits();
        var to = Whereabouts.of(edits.getFirst().kind());
        List<Id<? extends Entry>> there = edits.stream()
                .filter(edit -> edit.after() != null)
                .<Id<? extends Entry>>map(Edit::id)
                .toList();
        var messages = Messages.of(look.language());
        var key = entry.kind() == CommitKind.UNDO ? "shell.undone" : "shell.redone";
        var notice = Notice.done(key, messages.text(entry.label()));
        if (to == place) {
            show(notice);
            var front = views;
            runner.afterShown(() -> {
                if (front == views && to == place) {
                    selectAt(to, there);
                }
            });
        } else {
            show(notice.with("shell.show", () -> go(to, there)));
        }
    }

    private void show(Notice notice) {
        if (toasts != null) {
            toasts.show(notice);
        }
    }

    private void selectAt(Place at, Collection<? extends Id<? extends Entry>> ids) {
        var view = loaded.get(at);
        if (view == null) {
            wanted = List.copyOf(ids);
        } else if (!ids.isEmpty() && view.controller() instanceof Selectable selectable) {
            selectable.select(List.copyOf(ids));
        }
    }

    /// Shows a warning that stays until it is closed, such as what opening the store had to mend.
    public void warn(Label label) {
        show(Notice.failed(label.key(), label.args()));
    }

    /// Shows a reminder that stays until it is closed, with what to do about it.
    public void remind(String key, String actionKey, Runnable action) {
        show(new Notice(Notice.Tone.WARNING, key, List.of(), actionKey, action));
    }

    /// Says in a notice what the world refused or the user stopped; anything else is a bug.
    public void failed(Throwable failure) {
        if (failure instanceof Cancelled) {
            show(Notice.done("work.stopped"));
        } else if (failure instanceof Refused refused) {
            show(Notice.failed(refused.key(), refused.args()));
        } else {
            onBug.accept(failure);
        }
    }

    private ShellController shellController() {
        return Objects.requireNonNull(shell).controller();
    }
}
