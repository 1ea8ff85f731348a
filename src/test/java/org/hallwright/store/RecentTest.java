package org.hallwright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.plan.Booth;
import org.hallwright.store.codec.Recent;
import org.junit.jupiter.api.Test;

class RecentTest {
    private final Recent recent = new Recent();

    private static Change moves(int count) {
        return change(Stores.booths(count).stream()
                .map(b -> new Edit(b, b.movedBy(1, 0)))
                .toList());
    }

    private static Change change(List<Edit> edits) {
        return new Change(Label.of("booth.move"), edits);
    }

    @Test
    void anUndoAndARedoOfWhatWasReadBackNeedNoReading() {
        var move = moves(3);
        recent.add(5, move);

        assertThat(recent.hold(5, move.inverse())).isTrue();
        assertThat(recent.hold(5, move)).isTrue();
        assertThat(recent.find(5)).containsSame(move);
    }

    @Test
    void entriesThatOnlyLookTheSameAreReadBack() {
        var move = moves(2);
        recent.add(5, move);
        var first = (Booth) move.edits().getFirst().before();
        var alike = first.withNotes("other").withNotes(first.notes());
        var lookalike = change(List.of(
                new Edit(move.edits().getLast().after(), move.edits().getLast().before()),
                new Edit(move.edits().getFirst().after(), alike)));

        assertThat(lookalike).isEqualTo(move.inverse());
        assertThat(recent.hold(5, lookalike)).isFalse();
    }

    @Test
    void otherChangesAreReadBack() {
        recent.add(5, moves(3));

        assertThat(recent.hold(4, moves(3))).isFalse();
        assertThat(recent.hold(0, moves(3))).isFalse();
        assertThat(recent.hold(5, moves(2))).isFalse();
    }

    @Test
    void whatWasWrittenIsKnownByItselfAndNotByWhatItSays() {
        var move = moves(2);
        recent.add(5, move);
        recent.add(6, change(List.of(Edit.delete(move.edits().getFirst().after()))));
        var moved = (Booth) move.edits().getLast().after();

        var written = recent.written();
        assertThat(written).hasSize(2);
        assertThat(written.contains(moved)).isTrue();
        assertThat(written.contains(moved.withNotes("other").withNotes(moved.notes())))
                .isFalse();
        assertThat(written.contains(move.edits().getLast().before())).isFalse();
    }

    @Test
    void theOldestMakeRoom() {
        var move = moves(20_000);
        recent.add(1, move);
        recent.add(2, move);
        assertThat(recent.find(1)).isPresent();

        recent.add(3, move);

        assertThat(recent.find(1)).isEmpty();
        assertThat(recent.find(2)).isPresent();
        assertThat(recent.find(3)).isPresent();
    }
}
