package org.hallwright.domain.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.change.Label;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final List<Progress.Step> heard = new ArrayList<>();
    private final Progress progress = new Progress(Label.of("reading"), heard::add);

    @Test
    void aListenerHearsWhatIsDoneAndHowFarItIs() {
        progress.at(1, 4);
        progress.at(Label.of("writing"));
        progress.at(3, 4);

        assertThat(heard)
                .containsExactly(
                        new Progress.Step(Label.of("reading"), 0.25, true),
                        new Progress.Step(Label.of("writing"), Progress.UNKNOWN, true),
                        new Progress.Step(Label.of("writing"), 0.75, true));
        assertThat(progress.last()).isEqualTo(heard.getLast());
    }

    @Test
    void partsOfNothingHaveNoFraction() {
        progress.at(0, 0);
        progress.at(9, 3);

        assertThat(heard).extracting(Progress.Step::fraction).containsExactly(Progress.UNKNOWN, 1.0);
    }

    @Test
    void cancelledWorkStopsAtItsNextStep() {
        progress.at(1, 4);

        assertThat(progress.cancel()).isTrue();
        assertThat(progress.cancel()).as("twice is once").isTrue();

        assertThatThrownBy(() -> progress.at(2, 4)).isInstanceOf(Cancelled.class);
        assertThatThrownBy(() -> progress.at(Label.of("on"))).isInstanceOf(Cancelled.class);
        assertThatThrownBy(() -> progress.commit(Label.of("save"))).isInstanceOf(Cancelled.class);
        assertThat(heard).as("nothing is told of what is not done").hasSize(1);
    }

    @Test
    void workThatBecomesDurableRunsToItsEnd() {
        progress.commit(Label.of("save"));

        assertThat(progress.cancel()).isFalse();
        progress.at(1, 2);
        progress.commit(Label.of("and again"));

        assertThat(heard).extracting(Progress.Step::cancellable).containsOnly(false);
    }

    @Test
    void nobodyNeedsToWatch() {
        var unwatched = Progress.unwatched();

        unwatched.at(1, 2);

        assertThat(unwatched.last().fraction()).isEqualTo(0.5);
    }
}
