package org.hallwright.bench;

import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.stage.Stage;
import org.hallwright.i18n.Language;
import org.hallwright.ui.shell.Look;

/// A canvas on the toolkit's headless screen, in software rendering, for what is measured by frames.
final class Stages {
    static final int WIDTH = 1400;
    static final int HEIGHT = 900;

    private Stages() {}

    /// Starts the toolkit the first time and shows a canvas; to be called off the screen's thread.
    static Canvas canvas() {
        startHeadless();
        var canvas = new CompletableFuture<Canvas>();
        Platform.runLater(() -> canvas.complete(show()));
        return canvas.join();
    }

    static void hide(Canvas canvas) {
        Platform.runLater(() -> canvas.getScene().getWindow().hide());
    }

    private static void startHeadless() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var started = new CompletableFuture<Boolean>();
        try {
            Platform.startup(() -> started.complete(true));
            started.join();
        } catch (IllegalStateException alreadyStarted) {
            started.complete(true);
        }
        Platform.setImplicitExit(false);
        // Without the program's colours every view logs each one that it lacks, which takes longer than the view.
        Platform.runLater(() -> Application.setUserAgentStylesheet(new Look(Language.EN, false).theme()));
    }

    private static Canvas show() {
        var canvas = new Canvas(WIDTH, HEIGHT);
        var stage = new Stage();
        stage.setScene(new Scene(new Group(canvas), WIDTH, HEIGHT));
        stage.show();
        return canvas;
    }
}
