package org.hallwright.ui.kit;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.work.MemoryUsedUp;
import org.hallwright.domain.work.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The only one that knows threads: the screen's, one for the store, one that makes views, a pool for other work.
///
/// What is given as work runs off the screen; what is done with its result, or with its failure, runs on the
/// screen's thread. The store's thread is never interrupted, as an interrupt during input or output closes the
/// store for everyone. [#inline()] runs everything at once, for tests.
public final class TaskRunner implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TaskRunner.class);

    private final Executor store;
    private final Executor work;
    private final Executor making;
    private final Executor screen;
    private final Executor frames;
    private final Runnable closing;
    private final ObservableList<Job> jobs = FXCollections.observableArrayList();
    private final ObservableList<Job> shownJobs = FXCollections.unmodifiableObservableList(jobs);
    private final AtomicInteger running = new AtomicInteger();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Consumer<Throwable> onFailure = failure -> {
        throw new IllegalStateException(failure);
    };

    private TaskRunner(
            Executor store, Executor work, Executor making, Executor screen, Executor frames, Runnable closing) {
        this.store = store;
        this.work = work;
        this.making = making;
        this.screen = screen;
        this.frames = frames;
        this.closing = closing;
    }

    public static TaskRunner threaded() {
        var store = Executors.newSingleThreadExecutor(daemon("store"));
        var work = Executors.newFixedThreadPool(2, daemon("work"));
        var making = Executors.newSingleThreadExecutor(daemon("making"));
        return new TaskRunner(
                store,
                work,
                making,
                TaskRunner::onScreenThread,
                TaskRunner::afterFrame,
                () -> finish(making, work, store));
    }

    /// Runs everything on the calling thread before returning.
    public static TaskRunner inline() {
        return new TaskRunner(Runnable::run, Runnable::run, Runnable::run, Runnable::run, Runnable::run, () -> {});
    }

    /// Leaves long work and the making of views to an executor and runs all else on the calling thread, for tests of
    /// what happens before that is done.
    public static TaskRunner inlineBut(Executor work) {
        return new TaskRunner(Runnable::run, work, work, Runnable::run, Runnable::run, () -> {});
    }

    private static ThreadFactory daemon(String name) {
        return task -> {
            var thread = new Thread(task, "hallwright-" + name);
            thread.setDaemon(true);
            return thread;
        };
    }

    private static void onScreenThread(Runnable task) {
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
    }

    /// A timer is told of a frame before it is laid out and drawn: of the second, once the first is on the screen.
    private static void afterFrame(Runnable task) {
        new AnimationTimer() {
            private boolean shown;

            @Override
            public void handle(long now) {
                if (shown) {
                    stop();
                    Platform.runLater(task);
                }
                shown = true;
            }
        }.start();
    }

    /// Lets everything that was given run to its end: neither a paper nor an edit is cut short, nothing
    /// interrupted.
    private static void finish(ExecutorService... executors) {
        for (var executor : executors) {
            executor.shutdown();
            try {
                while (!executor.awaitTermination(1, TimeUnit.MINUTES)) {
                    LOG.info("Still waiting for work to end");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// Who hears of failures that a caller did not take; called on the screen's thread.
    public void onFailure(Consumer<Throwable> handler) {
        onFailure = handler;
    }

    /// Gives a failure that a caller took to who hears of the others.
    public void failed(Throwable failure) {
        onFailure.accept(failure);
    }

    /// True while something runs off the screen; changes on the screen's thread.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Runs a verb that changes or reads the store; verbs run one after the other.
    public void edit(Runnable verb) {
        edit(
                () -> {
                    verb.run();
                    return Boolean.TRUE;
                },
                done -> {});
    }

    public <T> void edit(Supplier<T> verb, Consumer<? super T> then) {
        run(store, verb, then, this::failed);
    }

    public <T> void edit(Supplier<T> verb, Consumer<? super T> then, Consumer<Throwable> otherwise) {
        run(store, verb, then, otherwise);
    }

    /// Runs long work that does not change the store, such as reading a file or writing a paper.
    public <T> void work(Supplier<T> task, Consumer<? super T> then) {
        run(work, task, then, this::failed);
    }

    public <T> void work(Supplier<T> task, Consumer<? super T> then, Consumer<Throwable> otherwise) {
        run(work, task, then, otherwise);
    }

    /// Makes something for the screen that is not on it yet, such as a view, one after the other: no long work is in
    /// its way.
    public <T> void make(Supplier<T> thing, Consumer<? super T> then, Consumer<Throwable> otherwise) {
        run(making, thing, then, otherwise);
    }

    /// Runs long work that shows in the window how far it is, and that can be stopped there.
    ///
    /// Work that is stopped fails with [org.hallwright.domain.work.Cancelled], at the latest when it is done.
    ///
    /// @param what is being done, until the work says otherwise
    public <T> Job work(Label what, Function<Progress, T> task, Consumer<? super T> then) {
        return work(what, task, then, this::failed);
    }

    public <T> Job work(
            Label what, Function<Progress, T> task, Consumer<? super T> then, Consumer<Throwable> otherwise) {
        return follow(
                work,
                what,
                progress -> {
                    var result = task.apply(progress);
                    progress.check();
                    return result;
                },
                then,
                otherwise);
    }

    /// Runs a long verb that changes the store, in its turn, and shows in the window how far it is; it can be
    /// stopped until it becomes durable.
    public <T> Job edit(Label what, Function<Progress, T> verb, Consumer<? super T> then) {
        return edit(what, verb, then, this::failed);
    }

    public <T> Job edit(
            Label what, Function<Progress, T> verb, Consumer<? super T> then, Consumer<Throwable> otherwise) {
        return follow(store, what, verb, then, otherwise);
    }

    private <T> Job follow(
            Executor where,
            Label what,
            Function<Progress, T> task,
            Consumer<? super T> then,
            Consumer<Throwable> otherwise) {
        var job = new Job(what, screen);
        screen.execute(() -> jobs.add(job));
        run(
                where,
                () -> {
                    job.progress().check();
                    return task.apply(job.progress());
                },
                result -> {
                    jobs.remove(job);
                    then.accept(result);
                },
                failure -> {
                    jobs.remove(job);
                    otherwise.accept(failure);
                });
        return job;
    }

    /// The long work that goes on, oldest first; changes on the screen's thread.
    public ObservableList<Job> jobs() {
        return shownJobs;
    }

    /// Runs something on the screen's thread: at once if this is it.
    public void show(Runnable task) {
        screen.execute(task);
    }

    /// Runs something on the screen's thread after it has shown what has changed by now, so that neither keeps the
    /// user waiting for the other. To be called on that thread.
    public void afterShown(Runnable task) {
        run(frames, () -> true, shown -> task.run(), this::failed);
    }

    private <T> void run(Executor where, Supplier<T> task, Consumer<? super T> then, Consumer<Throwable> otherwise) {
        begin();
        where.execute(() -> {
            try {
                var result = task.get();
                screen.execute(() -> {
                    end();
                    then.accept(result);
                });
            } catch (RuntimeException | Error failure) {
                var told = MemoryUsedUp.told(failure);
                screen.execute(() -> {
                    end();
                    otherwise.accept(told);
                });
            }
        });
    }

    private void begin() {
        running.incrementAndGet();
        screen.execute(() -> busy.set(running.get() > 0));
    }

    private void end() {
        running.decrementAndGet();
        busy.set(running.get() > 0);
    }

    /// Waits until what was given has been done, then ends the threads.
    @Override
    public void close() {
        closing.run();
    }
}
