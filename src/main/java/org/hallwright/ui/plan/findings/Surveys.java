package org.hallwright.ui.plan.findings;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hallwright.ui.kit.TaskRunner;
import org.jspecify.annotations.Nullable;

/// Makes surveys of floors beside the screen's thread, one at a time: of those that are wanted
/// meanwhile only the newest is made after it. JavaFX thread only.
final class Surveys {
    private final TaskRunner runner;
    private boolean running;
    private @Nullable Runnable next;

    Surveys(TaskRunner runner) {
        this.runner = runner;
    }

    /// Makes it as soon as none is being made, instead of whatever waited until now.
    <T> void make(Supplier<T> survey, Consumer<? super T> then) {
        if (running) {
            next = () -> make(survey, then);
            return;
        }
        running = true;
        runner.work(
                survey,
                made -> {
                    running = false;
                    then.accept(made);
                    goOn();
                },
                failure -> {
                    running = false;
                    runner.failed(failure);
                    goOn();
                });
    }

    private void goOn() {
        var waiting = next;
        next = null;
        if (waiting != null) {
            waiting.run();
        }
    }

    boolean isBusy() {
        return running;
    }

    /// Forgets what waits.
    void drop() {
        next = null;
    }
}
