package org.hallwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import org.hallwright.domain.work.Cancelled;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.ui.Screen;
import org.junit.jupiter.api.Test;

class JobBarTest {
    private final Screen screen = Screen.ready();

    @Test
    void aJobIsShownWithItsWordsUntilItIsStopped() throws InterruptedException {
        var told = new CountDownLatch(1);
        var stop = new CountDownLatch(1);
        var ended = new CompletableFuture<Throwable>();
        try (var runner = TaskRunner.threaded()) {
            var bar = screen.call(() -> new JobBar(runner.jobs(), Messages.of(Language.EN)));
            screen.show(screen.call(() -> new Scene(bar, 500, 40)), 500, 40);
            assertThat(bar.isVisible()).as("without work it takes no room").isFalse();
            assertThat(bar.isManaged()).isFalse();

            runner.work(
                    org.hallwright.domain.change.Label.of("work.reading", "roster.csv"),
                    progress -> {
                        progress.at(1, 2);
                        told.countDown();
                        await(stop);
                        return 1;
                    },
                    done -> {},
                    ended::complete);
            told.await();
            screen.settle();

            assertThat(bar.isVisible()).isTrue();
            assertThat(((Label) bar.lookup(".label")).getText()).isEqualTo("Reading roster.csv");
            assertThat(((ProgressBar) bar.lookup(".progress-bar")).getProgress())
                    .isEqualTo(0.5);
            screen.click(bar.lookup(".job-stop"));
            stop.countDown();

            assertThat(ended.join()).isInstanceOf(Cancelled.class);
            screen.settle();
            assertThat(bar.isVisible()).isFalse();
        }
    }

    @Test
    void whatIsBeingSavedCannotBeStopped() {
        var runner = TaskRunner.inline();
        var bar = screen.call(() -> new JobBar(runner.jobs(), Messages.of(Language.ZH)));
        var stoppable = new ArrayList<Boolean>();

        screen.run(() -> runner.edit(
                org.hallwright.domain.change.Label.of("work.sample"),
                progress -> {
                    stoppable.add(!((Button) bar.lookup(".job-stop")).isDisabled());
                    progress.commit(org.hallwright.domain.change.Label.of("work.saving"));
                    stoppable.add(!((Button) bar.lookup(".job-stop")).isDisabled());
                    return 1;
                },
                done -> {}));

        assertThat(stoppable).containsExactly(true, false);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
