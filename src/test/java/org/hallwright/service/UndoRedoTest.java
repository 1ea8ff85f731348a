package org.hallwright.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.service.stores.Workspaces;
import org.hallwright.store.CommitKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Undo and redo over restarts, against the simplest thing that could be meant: a stack of states before and after.
class UndoRedoTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-08-20T08:00:00Z"), ZoneOffset.UTC);

    /// What should stand, and what should come back.
    private static final class Reference {
        private ExhibitionState now;
        private final Deque<ExhibitionState> before = new ArrayDeque<>();
        private final Deque<ExhibitionState> after = new ArrayDeque<>();

        Reference(ExhibitionState now) {
            this.now = now;
        }

        void edited(ExhibitionState to) {
            if (!to.equals(now)) {
                before.push(now);
                after.clear();
                now = to;
            }
        }

        boolean undo() {
            return step(before, after);
        }

        boolean redo() {
            return step(after, before);
        }

        private boolean step(Deque<ExhibitionState> from, Deque<ExhibitionState> to) {
            if (from.isEmpty()) {
                return false;
            }
            to.push(now);
            now = from.pop();
            return true;
        }
    }

    @TempDir
    Path folder;

    private Workspace workspace;
    private final List<Id<Exhibition>> shows = new ArrayList<>();

    @BeforeEach
    void begin() {
        reopen();
        for (var code : List.of("E1", "E2")) {
            shows.add(workspace
                    .create(Exhibition.titled(code, Name.of(code, ""), null, null))
                    .id());
        }
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void reopen() {
        if (workspace != null) {
            workspace.close();
        }
        workspace = new Workspaces(CLOCK, "tester", folder.resolve("home")).openOrBegin(folder.resolve("store"));
    }

    @Test
    void anyInterleavingOfEditsUndoRedoAndRestartsIsThatOfTwoStacks() {
        var dice = new Random(20240820);
        var references = new ArrayList<Reference>();
        shows.forEach(id -> references.add(new Reference(workspace.open(id).state())));
        for (var step = 0; step < 260; step++) {
            var which = dice.nextInt(shows.size());
            var reference = references.get(which);
            var open = workspace.open(shows.get(which));
            switch (dice.nextInt(20)) {
                case 0 -> reopen();
                case 1, 2, 3, 4, 5, 6 -> assertThat(open.undo().isPresent()).isEqualTo(reference.undo());
                case 7, 8, 9, 10 -> assertThat(open.redo().isPresent()).isEqualTo(reference.redo());
                default -> {
                    open.edit(state -> random(state, dice));
                    reference.edited(open.state());
                }
            }
            agree(references);
        }
        reopen();
        agree(references);
        unwind(references);
    }

    private void agree(List<Reference> references) {
        for (var i = 0; i < shows.size(); i++) {
            var open = workspace.open(shows.get(i));
            var reference = references.get(i);
            assertThat(open.state()).isEqualTo(reference.now);
            assertThat(open.nextUndo().isPresent()).isEqualTo(!reference.before.isEmpty());
            assertThat(open.nextRedo().isPresent()).isEqualTo(!reference.after.isEmpty());
        }
    }

    private void unwind(List<Reference> references) {
        for (var i = 0; i < shows.size(); i++) {
            var open = workspace.open(shows.get(i));
            while (references.get(i).undo()) {
                assertThat(open.undo()).isPresent();
                assertThat(open.state()).isEqualTo(references.get(i).now);
            }
            assertThat(open.undo()).isEmpty();
            assertThat(open.state().entries()).containsExactly(open.exhibition());
        }
    }

    private static Change random(ExhibitionState state, Random dice) {
        var builder = new ChangeBuilder(state);
        for (var i = 0; i < 1 + dice.nextInt(4); i++) {
            var booth = OpenHall.booth("B" + dice.nextInt(9), dice.nextInt(30), 0);
            if (dice.nextInt(3) == 0) {
                builder.delete(booth.id());
            } else {
                builder.put(booth);
            }
        }
        return builder.build(Label.of("change.random", dice.nextInt(1000)));
    }

    @Test
    void anEditAfterAnUndoForgetsWhatWasUndoneEvenAfterARestart() {
        add("A1");
        add("A2");
        show().undo();
        reopen();
        assertThat(show().nextRedo()).isPresent();
        add("A3");
        reopen();

        assertThat(show().redo()).isEmpty();
        assertThat(numbers()).containsExactlyInAnyOrder("A1", "A3");
    }

    @Test
    void whatWasUndoneBeforeTheProgramEndedIsDoneAgainAfterwards() {
        add("A1");
        add("A2");
        show().undo();
        show().undo();
        reopen();

        assertThat(show().redo())
                .hasValueSatisfying(e -> assertThat(e.label().args()).containsExactly("A1"));
        reopen();
        assertThat(show().redo())
                .hasValueSatisfying(e -> assertThat(e.label().args()).containsExactly("A2"));
        assertThat(numbers()).containsExactlyInAnyOrder("A1", "A2");
    }

    @Test
    void undoOfAnUndoneEditTakesBackTheOneBefore() {
        add("A1");
        add("A2");
        add("A3");
        show().undo();
        show().redo();
        show().undo();
        show().undo();

        assertThat(numbers()).containsExactly("A1");
        assertThat(show().log().stream().map(e -> e.kind()).skip(1))
                .containsExactly(
                        CommitKind.EDIT,
                        CommitKind.EDIT,
                        CommitKind.EDIT,
                        CommitKind.UNDO,
                        CommitKind.REDO,
                        CommitKind.UNDO,
                        CommitKind.UNDO);
    }

    @Test
    void undoInOneExhibitionLeavesTheOtherAlone() {
        add("A1");
        var other = workspace.open(shows.get(1));
        other.edit(state -> put(state, "Z1"));

        show().undo();

        assertThat(numbers()).isEmpty();
        assertThat(other.state().count(Booth.class)).isOne();
        assertThat(other.nextUndo()).isPresent();
    }

    @Test
    void anEditThatChangesNothingLeavesWhatCanBeDoneAgain() {
        add("A1");
        show().undo();

        assertThat(show().edit(state -> Change.of(Label.of("change.none")))).isEmpty();

        assertThat(show().redo()).isPresent();
    }

    private OpenExhibition show() {
        return workspace.open(shows.getFirst());
    }

    private void add(String number) {
        show().edit(state -> put(state, number));
    }

    private static Change put(ExhibitionState state, String number) {
        return new ChangeBuilder(state).put(OpenHall.booth(number, 0, 0)).build(Label.of("change.add-booth", number));
    }

    private List<String> numbers() {
        return show().state().all(Booth.class).stream().map(Booth::number).toList();
    }
}
