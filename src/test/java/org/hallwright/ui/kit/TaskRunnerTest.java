package org.hallwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.work.Cancelled;
import org.hallwright.domain.work.MemoryUsedUp;
import org.hallwright.domain.work.Progress;
import org.hallwright.ui.Screen;
import org.junit.jupiter.api.Test;

class TaskRunnerTest {
    private final Screen screen = Screen.ready();

    @Test
    void editsRunOneAfterTheOtherInTheOrderTheyWereGiven() {
        List<Integer> done = Collections.synchronizedList(new ArrayList<>());
        try (var runner = TaskRunner.threaded()) {
            for (var i = 0; i < 50; i++) {
                var number = i;
                runner.edit(() -> {
                    done.add(number);
                });
            }
        }

        assertThat(done).hasSize(50).isSorted();
    }

    @Test
    void theScreenIsNeverKeptWaitingByWork() {
        var working = new CountDownLatch(1);
        var answered = new CompletableFuture<Boolean>();
        try (var runner = TaskRunner.threaded()) {
            runner.work(
                    () -> {
                        await(working);
                        return Platform.isFxApplicationThread();
                    },
                    onScreen -> answered.complete(onScreen || !Platform.isFxApplicationThread()));
            assertThat(screen.call(() -> 42)).isEqualTo(42);
            working.countDown();
        }

        assertThat(answered.join())
                .as("work is off the screen, its answer on it")
                .isFalse();
    }

    @Test
    void whatComesAfterTheScreenWaitsUntilItHasShownWhatWasBefore() {
        try (var runner = TaskRunner.threaded()) {
            List<String> order = new ArrayList<>();
            var root = new Region() {
                @Override
                protected void layoutChildren() {
                    order.add("shown");
                }
            };
            var ended = new CompletableFuture<Boolean>();
            var stage = screen.call(() -> {
                var shown = new Stage();
                shown.setScene(new Scene(root));
                shown.show();
                return shown;
            });
            screen.run(() -> {
                order.clear();
                root.requestLayout();
                runner.afterShown(() -> {
                    order.add("after");
                    ended.complete(runner.busyProperty().get());
                });
                order.add("asked");
            });

            assertThat(ended.join()).as("busy while it runs").isFalse();
            assertThat(order).containsExactly("asked", "shown", "after");
            screen.run(stage::hide);
        }
    }

    @Test
    void aViewIsMadeOffTheScreenHoweverMuchWorkThereIs() {
        var working = new CountDownLatch(1);
        var made = new CompletableFuture<Boolean>();
        try (var runner = TaskRunner.threaded()) {
            Runnable waits = () -> runner.work(
                    () -> {
                        await(working);
                        return Boolean.TRUE;
                    },
                    done -> {});
            for (var i = 0; i < 10; i++) {
                waits.run();
            }
            runner.make(
                    Platform::isFxApplicationThread,
                    onScreen -> made.complete(onScreen || !Platform.isFxApplicationThread()),
                    made::completeExceptionally);
            assertThat(made.join())
                    .as("making is off the screen, what is made is taken on it")
                    .isFalse();
            working.countDown();
        }
    }

    @Test
    void itIsBusyWhileSomethingRuns() {
        var working = new CountDownLatch(1);
        var answered = new CompletableFuture<Boolean>();
        try (var runner = TaskRunner.threaded()) {
            runner.work(
                    () -> {
                        await(working);
                        return true;
                    },
                    answered::complete);
            screen.settle();
            assertThat(screen.call(() -> runner.busyProperty().get())).isTrue();
            working.countDown();
            answered.join();
            assertThat(screen.call(() -> runner.busyProperty().get())).isFalse();
        }
    }

    @Test
    void aFailureThatNobodyTakesGoesToTheHandler() {
        var failures = new ArrayList<Throwable>();
        var runner = TaskRunner.inline();
        runner.onFailure(failures::add);

        runner.edit(() -> {
            throw new IllegalArgumentException("no");
        });

        assertThat(failures).singleElement().isInstanceOf(IllegalArgumentException.class);
        assertThat(runner.busyProperty().get()).isFalse();
    }

    @Test
    void workThatRanOutOfMemoryIsRefusedWhoeverTakesIt() {
        var failures = new ArrayList<Throwable>();
        var runner = TaskRunner.inline();
        runner.onFailure(failures::add);

        runner.work(TaskRunnerTest::runOut, done -> {});
        runner.edit(TaskRunnerTest::runOut, done -> {});
        runner.work(Label.of("work.papers"), progress -> runOut(), done -> {}, failures::add);

        assertThat(failures).hasSize(3).allMatch(MemoryUsedUp.class::isInstance);
        assertThat(runner.busyProperty().get()).isFalse();
    }

    private static Object runOut() {
        throw new OutOfMemoryError("a test");
    }

    @Test
    void aFailureThatTheCallerTakesGoesNowhereElse() {
        var failures = new ArrayList<Throwable>();
        var taken = new ArrayList<Throwable>();
        var runner = TaskRunner.inline();
        runner.onFailure(failures::add);

        runner.work(
                () -> {
                    throw new IllegalStateException("no");
                },
                done -> {},
                taken::add);

        assertThat(taken).hasSize(1);
        assertThat(failures).isEmpty();
    }

    @Test
    void withoutAHandlerAFailureIsNotSwallowed() {
        var runner = TaskRunner.inline();

        assertThatThrownBy(() -> runner.edit(() -> {
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void longWorkShowsHowFarItIsUntilItIsDone() {
        var runner = TaskRunner.inline();
        var seen = new ArrayList<Progress.Step>();

        var job = runner.work(
                Label.of("work.reading", "a.csv"),
                progress -> {
                    assertThat(runner.jobs()).hasSize(1);
                    progress.at(1, 4);
                    seen.add(runner.jobs().getFirst().stepProperty().get());
                    progress.commit(Label.of("work.saving"));
                    seen.add(runner.jobs().getFirst().stepProperty().get());
                    return 7;
                },
                result -> assertThat(result).isEqualTo(7));

        assertThat(seen)
                .containsExactly(
                        new Progress.Step(Label.of("work.reading", "a.csv"), 0.25, true),
                        new Progress.Step(Label.of("work.saving"), Progress.UNKNOWN, false));
        assertThat(runner.jobs()).isEmpty();
        assertThat(job.cancel()).as("what is saved is not stopped").isFalse();
    }

    @Test
    void stoppedWorkGivesNoResultButAFailure() {
        var runner = TaskRunner.inline();
        var failures = new ArrayList<Throwable>();
        var results = new ArrayList<Integer>();
        runner.onFailure(failures::add);

        runner.work(
                Label.of("work.papers"),
                progress -> {
                    runner.jobs().getFirst().cancel();
                    return 1;
                },
                results::add);
        runner.edit(
                Label.of("work.sample"),
                progress -> {
                    runner.jobs().getFirst().cancel();
                    progress.at(1, 2);
                    return 2;
                },
                results::add);

        assertThat(results).isEmpty();
        assertThat(failures).hasSize(2).allMatch(Cancelled.class::isInstance);
        assertThat(runner.jobs()).isEmpty();
    }

    @Test
    void workThatIsStoppedBeforeItsTurnNeverBegins() {
        var first = new CountDownLatch(1);
        var begun = new ArrayList<String>();
        var stopped = new CompletableFuture<Throwable>();
        try (var runner = TaskRunner.threaded()) {
            runner.edit(() -> await(first));
            var job = runner.edit(
                    Label.of("work.sample"), progress -> begun.add("sample"), done -> {}, stopped::complete);
            assertThat(job.cancel()).isTrue();
            first.countDown();
            assertThat(stopped.join()).isInstanceOf(Cancelled.class);
        }

        assertThat(begun).isEmpty();
    }

    @Test
    void theScreenHearsTheLastStepHoweverManyThereAre() {
        var told = new CountDownLatch(1);
        var finish = new CountDownLatch(1);
        var answered = new CompletableFuture<Integer>();
        try (var runner = TaskRunner.threaded()) {
            var job = runner.work(
                    Label.of("work.papers"),
                    progress -> {
                        for (var i = 1; i <= 10_000; i++) {
                            progress.at(i, 20_000);
                        }
                        told.countDown();
                        await(finish);
                        return 1;
                    },
                    answered::complete);
            await(told);
            screen.settle();
            assertThat(screen.call(() -> job.stepProperty().get().fraction())).isEqualTo(0.5);
            finish.countDown();
            answered.join();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("work is never interrupted", e);
        }
    }
}
