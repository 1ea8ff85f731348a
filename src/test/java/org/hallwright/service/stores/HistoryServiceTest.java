package org.hallwright.service.stores;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.value.Name;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.OpenHall;
import org.hallwright.service.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryServiceTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-08-20T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Workspace workspace;
    private HistoryService history;
    private OpenExhibition one;
    private OpenExhibition other;

    @BeforeEach
    void threeEditsInOneAndOneInTheOther() {
        workspace = new Workspaces(CLOCK, "Li", folder.resolve("home")).openOrBegin(folder.resolve("store"));
        history = new HistoryService(workspace);
        one = workspace.create(Exhibition.titled("E1", Name.of("One", ""), null, null));
        other = workspace.create(Exhibition.titled("E2", Name.of("Two", ""), null, null));
        add(one, "A1");
        add(other, "B1");
        add(one, "A2");
        add(one, "A3");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static void add(OpenExhibition open, String number) {
        open.edit(state ->
                new ChangeBuilder(state).put(OpenHall.booth(number, 0, 0)).build(Label.of("change.add-booth", number)));
    }

    @Test
    void theNewestDeedComesFirst() {
        assertThat(words(history.of(one, 99))).containsExactly("A3", "A2", "A1", "");
        assertThat(words(history.all(99))).containsExactly("A3", "A2", "B1", "A1", "", "");
        assertThat(words(history.all(2))).containsExactly("A3", "A2");
        assertThat(history.all(0)).isEmpty();
    }

    @Test
    void aDeedSaysWhoDidItWhenAndWhere() {
        assertThat(history.of(one, 1))
                .singleElement()
                .satisfies(d -> assertThat(d.author()).isEqualTo("Li"))
                .satisfies(d -> assertThat(d.at()).isEqualTo(CLOCK.instant()))
                .satisfies(d -> assertThat(d.exhibition()).isEqualTo(one.id()))
                .satisfies(d -> assertThat(d.kind()).isEqualTo(Deed.Kind.EDIT))
                .satisfies(d -> assertThat(d.touched()).isOne());
    }

    @Test
    void severalStepsAreTakenBackAndDoneAgain() {
        assertThat(words(history.undo(one, 2))).containsExactly("A3", "A2");
        assertThat(numbers()).containsExactly("A1");

        assertThat(words(history.redo(one, 1))).containsExactly("A2");
        assertThat(numbers()).containsExactlyInAnyOrder("A1", "A2");
        assertThat(other.state().count(Booth.class)).isOne();
    }

    @Test
    void noMoreIsTakenBackThanThereIs() {
        assertThat(history.undo(one, 99)).hasSize(3).allMatch(d -> d.kind() == Deed.Kind.UNDO);
        assertThat(history.undo(one, 1)).isEmpty();
        assertThat(history.redo(one, 99)).hasSize(3).allMatch(d -> d.kind() == Deed.Kind.REDO);
        assertThat(history.redo(one, 1)).isEmpty();
        assertThat(numbers()).hasSize(3);
    }

    @Test
    void noStepsAreNoDeeds() {
        assertThat(history.undo(one, 0)).isEmpty();
        assertThat(history.undo(one, -1)).isEmpty();
        assertThat(numbers()).hasSize(3);
    }

    @Test
    void takingBackIsADeedToo() {
        history.undo(one, 1);

        assertThat(history.of(one, 1))
                .singleElement()
                .satisfies(d -> assertThat(d.kind()).isEqualTo(Deed.Kind.UNDO))
                .satisfies(d -> assertThat(d.label()).isEqualTo(Label.of("change.add-booth", "A3")));
        assertThat(history.of(one, 99)).hasSize(5);
    }

    private List<String> numbers() {
        return one.state().all(Booth.class).stream().map(Booth::number).toList();
    }

    private static List<String> words(List<Deed> deeds) {
        return deeds.stream().map(d -> String.join("", d.label().args())).toList();
    }
}
