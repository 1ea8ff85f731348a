package org.hallwright.ui.kit;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/// Long work that waits until a test lets it be done, in the order in which it was given.
public final class WorkByHand implements Executor {
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    @Override
    public void execute(Runnable task) {
        waiting.add(task);
    }

    public int waiting() {
        return waiting.size();
    }

    public void doNext() {
        waiting.remove().run();
    }

    public void doAll() {
        while (!waiting.isEmpty()) {
            doNext();
        }
    }
}
