package org.hallwright.domain.work;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.hallwright.domain.change.Label;

/// How far one piece of long work has come, told by who does it, and whether it is still wanted.
///
/// Who does the work calls [#at] at each step: that both tells how far it is and throws [Cancelled] where it is no
/// longer wanted. From [#commit] on it can no longer be cancelled. Safe from any thread; nobody is interrupted.
public final class Progress {
    /// The fraction of work that cannot say how far it is.
    public static final double UNKNOWN = -1;

    /// One moment of the work.
    ///
    /// @param what is being done, as a message key with its arguments
    /// @param fraction done, from 0 to 1, or [#UNKNOWN]
    /// @param cancellable whether it can still be stopped
    public record Step(Label what, double fraction, boolean cancellable) {}

    private enum State {
        WANTED,
        UNWANTED,
        COMMITTED
    }

    private final Consumer<Step> listener;
    private final AtomicReference<State> state = new AtomicReference<>(State.WANTED);
    private volatile Step last;

    /// @param what is done, until a step says otherwise
    /// @param listener hears of each step, on the thread that does the work
    public Progress(Label what, Consumer<Step> listener) {
        this.listener = listener;
        last = new Step(what, UNKNOWN, true);
    }

    /// For work that nobody watches and nobody stops.
    public static Progress unwatched() {
        return new Progress(Label.of(""), step -> {});
    }

    public Step last() {
        return last;
    }

    /// Tells that so many of so many parts are done.
    ///
    /// @throws Cancelled if the work is no longer wanted
    public void at(long done, long of) {
        check();
        tell(last.what(), of <= 0 ? UNKNOWN : Math.clamp((double) done / of, 0, 1));
    }

    /// Tells what is done now, from here on without a known end until [#at(long, long)] tells one.
    ///
    /// @throws Cancelled if the work is no longer wanted
    public void at(Label what) {
        check();
        tell(what, UNKNOWN);
    }

    /// Tells that the work now becomes durable and runs to its end.
    ///
    /// @throws Cancelled if the work is no longer wanted
    public void commit(Label what) {
        if (!state.compareAndSet(State.WANTED, State.COMMITTED)) {
            check();
        }
        tell(what, UNKNOWN);
    }

    /// @throws Cancelled if the work is no longer wanted
    public void check() {
        if (state.get() == State.UNWANTED) {
            throw new Cancelled();
        }
    }

    /// Asks the work to stop at its next step.
    ///
    /// @return whether it will: not if it is becoming durable already
    public boolean cancel() {
        return state.compareAndSet(State.WANTED, State.UNWANTED) || state.get() == State.UNWANTED;
    }

    private void tell(Label what, double fraction) {
        last = new Step(what, fraction, state.get() != State.COMMITTED);
        listener.accept(last);
    }
}
