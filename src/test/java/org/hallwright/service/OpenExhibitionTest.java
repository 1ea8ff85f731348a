package org.hallwright.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hallwright.service.OpenHall.HALL;
import static org.hallwright.service.OpenHall.booth;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ChangeConflict;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.plan.Booth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenExhibitionTest {
    @TempDir
    Path folder;

    private OpenHall hall;
    private OpenExhibition open;

    @BeforeEach
    void open() {
        hall = new OpenHall(folder).with(HALL);
        open = hall.open();
    }

    @AfterEach
    void close() {
        hall.close();
    }

    @Test
    void whoListensHearsWhatChangedAndTheStatesBeforeAndAfter() {
        var heard = new ArrayList<Committed>();
        var before = open.state();
        open.listen(heard::add);

        add("A1");

        assertThat(heard)
                .singleElement()
                .satisfies(c -> assertThat(c.before()).isEqualTo(before))
                .satisfies(c -> assertThat(c.after()).isEqualTo(open.state()))
                .satisfies(c -> assertThat(before.apply(c.applied())).isEqualTo(c.after()))
                .satisfies(c -> assertThat(c.entry()).isEqualTo(open.lastEntry().orElseThrow()));
    }

    @Test
    void anUndoIsHeardAsTheInverseOfTheEdit() {
        add("A1");
        var heard = new ArrayList<Committed>();
        open.listen(heard::add);

        open.undo();
        open.redo();

        assertThat(heard).hasSize(2);
        assertThat(heard.get(0).applied()).isEqualTo(heard.get(1).applied().inverse());
        assertThat(heard.get(0).applied().edits().getFirst().after()).isNull();
        assertThat(heard).allMatch(c -> c.before().apply(c.applied()).equals(c.after()));
    }

    @Test
    void theStateIsAlreadyThereWhenAListenerHearsOfIt() {
        var seen = new ArrayList<Integer>();
        open.listen(c -> seen.add(open.state().count(Booth.class)));

        add("A1");
        add("A2");
        open.undo();

        assertThat(seen).containsExactly(1, 2, 1);
    }

    @Test
    void whoStopsListeningHearsNothingMore() {
        var heard = new ArrayList<Committed>();
        var stop = open.listen(heard::add);
        add("A1");

        stop.run();
        add("A2");

        assertThat(heard).hasSize(1);
    }

    @Test
    void anEditThatIsEmptyIsNeitherStoredNorHeard() {
        var heard = new ArrayList<Committed>();
        open.listen(heard::add);
        var before = open.log();

        assertThat(open.edit(state -> new ChangeBuilder(state).put(HALL).build(Label.of("change.none"))))
                .isEmpty();

        assertThat(open.log()).isEqualTo(before);
        assertThat(heard).isEmpty();
    }

    @Test
    void anEditThatIsRefusedChangesNothing() {
        add("A1");
        var before = open.state();
        var log = open.log();
        var stale = Change.of(Label.of("change.stale"), Edit.create(booth("A1", 30, 0)));

        assertThatThrownBy(() -> open.edit(state -> stale)).isInstanceOf(ChangeConflict.class);
        assertThatThrownBy(() -> open.edit(state -> {
                    throw new WrongRequest("plan.hall-size");
                }))
                .isInstanceOf(WrongRequest.class);

        assertThat(open.state()).isEqualTo(before);
        assertThat(open.log()).isEqualTo(log);
        assertThat(open.undo()).isPresent();
    }

    @Test
    void theExhibitionItselfCannotBeUndoneAway() {
        while (open.undo().isPresent()) {
            assertThat(open.exhibition().code()).isEqualTo("T1");
        }

        assertThat(open.state().entries()).containsExactly(open.exhibition());
        assertThat(open.nextUndo()).isEmpty();
        assertThat(open.nextRedo()).isPresent();
    }

    @Test
    void theLogSaysWhoDidWhatWhenAndToHowMany() {
        open.edit(state -> new ChangeBuilder(state)
                .put(booth("A1", 0, 0))
                .put(booth("A2", 3, 0))
                .build(Label.of("change.add-rows", 2)));

        assertThat(open.lastEntry())
                .hasValueSatisfying(e -> assertThat(e.author()).isEqualTo("tester"))
                .hasValueSatisfying(e -> assertThat(e.at()).isEqualTo("2024-08-20T08:00:00Z"))
                .hasValueSatisfying(e -> assertThat(e.touched()).isEqualTo(2))
                .hasValueSatisfying(e -> assertThat(e.label()).isEqualTo(Label.of("change.add-rows", 2)));
        assertThat(open.log()).extracting(e -> e.seq()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void anUndoNamesTheEditThatItTookBack() {
        add("A1");
        var edit = open.lastEntry().orElseThrow();

        var undo = open.undo().orElseThrow();

        assertThat(undo.target()).isEqualTo(edit.seq());
        assertThat(undo.label()).isEqualTo(edit.label());
        assertThat(open.nextRedo()).contains(edit);
    }

    @Test
    void editsFromSeveralThreadsAllComeOneAfterTheOther() throws InterruptedException, ExecutionException {
        var desks = 4;
        var each = 15;
        var heard = new ArrayList<ExhibitionState>();
        open.listen(c -> heard.add(c.after()));
        try (var pool = Executors.newFixedThreadPool(desks)) {
            var work = new ArrayList<Callable<Void>>();
            for (var desk = 0; desk < desks; desk++) {
                var name = "D" + desk + "-";
                work.add(() -> {
                    for (var i = 0; i < each; i++) {
                        add(name + i);
                    }
                    return null;
                });
            }
            for (var done : pool.invokeAll(work)) {
                done.get();
            }
        }

        assertThat(hall.numbers()).hasSize(desks * each).doesNotHaveDuplicates();
        assertThat(heard).extracting(s -> s.count(Booth.class)).isSorted().hasSize(desks * each);
        for (var i = 0; i < desks * each; i++) {
            assertThat(open.undo()).isPresent();
        }
        assertThat(hall.numbers()).isEqualTo(List.of());
    }

    private void add(String number) {
        open.edit(
                state -> new ChangeBuilder(state).put(booth(number, 0, 0)).build(Label.of("change.add-booth", number)));
    }
}
