package org.hallwright.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.OpenExhibition;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Notice;
import org.hallwright.ui.kit.ScreenFont;
import org.hallwright.ui.kit.TaskRunner;
import org.hallwright.ui.kit.ViewController;
import org.hallwright.ui.kit.Views;
import org.hallwright.ui.shell.ShellController;

/// One place of the window on the headless screen, with everything run at once.
public final class ViewStage<C extends ViewController> {
    public static final double WIDTH = 1308;
    public static final double HEIGHT = 822;

    public final Screen screen = Screen.ready();
    public final List<Notice> notices = new ArrayList<>();
    private final Views.View<C> loaded;
    private final Scene scene;

    /// @param register makes the controllers of the place
    public ViewStage(
            OpenExhibition open, Language language, boolean dark, Class<C> place, BiConsumer<Views, Desk> register) {
        var messages = Messages.of(language);
        var desk =
                new Desk(open, messages, new Formats(language), TaskRunner.inline(), (to, select) -> {}, notices::add);
        screen.run(() -> {
            ScreenFont.family();
            Application.setUserAgentStylesheet(
                    dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        });
        loaded = screen.call(() -> {
            var views = new Views(messages);
            register.accept(views, desk);
            return views.load(place);
        });
        scene = screen.call(() -> new Scene(new StackPane(loaded.root()), WIDTH, HEIGHT));
        screen.run(() -> {
            for (var file : List.of("shell.css", "own-font.css")) {
                scene.getStylesheets()
                        .add(Objects.requireNonNull(ShellController.class.getResource(file))
                                .toExternalForm());
            }
            scene.getRoot().getStyleClass().add("stage");
            loaded.controller().show();
        });
        screen.show(scene, WIDTH, HEIGHT);
    }

    public C controller() {
        return loaded.controller();
    }

    @SuppressWarnings("unchecked")
    public <N extends Node> N find(String selector) {
        return (N) Objects.requireNonNull(screen.call(() -> scene.lookup(selector)), selector);
    }

    public void picture(String name) {
        screen.settle();
        screen.picture(scene, name);
    }
}
