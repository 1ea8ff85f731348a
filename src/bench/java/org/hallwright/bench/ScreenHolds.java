package org.hallwright.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.hallwright.ui.kit.TaskRunner;

/// How long the screen's thread does one thing without coming to the next, in CPU of that thread: between any two tasks
/// that are handed to it one after the other, events, frames and layouts take their turns.
final class ScreenHolds {
    private static final double NANOS_PER_MS = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /// So many frames without work elsewhere, and what was begun has ended; longer than the pause before a survey.
    private static final int QUIET = 60;

    private double longest;
    private long last;
    private boolean watching;

    /// The longest hold from an action on until all has come to rest.
    double longest(TaskRunner runner, Runnable action) {
        var rest = new CompletableFuture<Double>();
        Platform.runLater(() -> {
            watch();
            Platform.runLater(action);
            new AnimationTimer() {
                private int quiet;

                @Override
                public void handle(long now) {
                    quiet = runner.busyProperty().get() ? 0 : quiet + 1;
                    if (quiet > QUIET) {
                        stop();
                        watching = false;
                        rest.complete(longest);
                    }
                }
            }.start();
        });
        return rest.join();
    }

    /// What an action costs the thread, with all until the second frame after it.
    double untilShown(Runnable action) {
        var shown = new CompletableFuture<Double>();
        Platform.runLater(() -> {
            watch();
            var start = cpu();
            action.run();
            new AnimationTimer() {
                private int frames;

                @Override
                public void handle(long now) {
                    if (++frames == 2) {
                        stop();
                        watching = false;
                        shown.complete((cpu() - start) / NANOS_PER_MS);
                    }
                }
            }.start();
        });
        return shown.join();
    }

    /// The longest hold of the last action that was shown.
    double longestSince() {
        return longest;
    }

    private void watch() {
        longest = 0;
        last = cpu();
        watching = true;
        Platform.runLater(this::ping);
    }

    private void ping() {
        var now = cpu();
        longest = Math.max(longest, (now - last) / NANOS_PER_MS);
        last = now;
        if (watching) {
            Platform.runLater(this::ping);
        }
    }

    private static long cpu() {
        return THREADS.getCurrentThreadCpuTime();
    }
}
