package org.hallwright.ui.kit;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.work.Progress;

/// One piece of long work as the window shows it: what it does, how far it is, and the way to stop it.
///
/// Its step changes on the screen's thread only, at most once between two moments of the screen however often the
/// work tells.
public final class Job {
    private final Executor screen;
    private final Progress progress;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final ReadOnlyObjectWrapper<Progress.Step> step;

    Job(Label what, Executor screen) {
        this.screen = screen;
        progress = new Progress(what, told -> follow());
        step = new ReadOnlyObjectWrapper<>(progress.last());
    }

    private void follow() {
        if (waiting.compareAndSet(false, true)) {
            screen.execute(() -> {
                waiting.set(false);
                step.set(progress.last());
            });
        }
    }

    Progress progress() {
        return progress;
    }

    public ReadOnlyObjectProperty<Progress.Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// Asks the work to stop at its next step; it ends with [org.hallwright.domain.work.Cancelled].
    ///
    /// @return whether it will: not if it is becoming durable already
    public boolean cancel() {
        return progress.cancel();
    }
}
