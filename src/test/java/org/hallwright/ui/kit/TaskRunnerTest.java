package org.hallwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
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

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("work is never interrupted", e);
        }
    }
}
