package org.hallwright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.plan.Booth;
import org.hallwright.store.codec.Committed;
import org.hallwright.store.codec.Encoded;
import org.hallwright.store.codec.Json;
import org.hallwright.store.codec.Piece;
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

    private Encoded add(long seq, Change change) {
        var encoded = Encoded.of(new Committed(seq, Instant.EPOCH, "", Stores.E3, "EDIT", 0, change));
        recent.add(encoded);
        return encoded;
    }

    @Test
    void anUndoAndARedoOfWhatWasReadBackNeedNoReading() {
        var move = moves(3);
        add(5, move);

        assertThat(recent.hold(5, move.inverse())).isTrue();
        assertThat(recent.hold(5, move)).isTrue();
        assertThat(recent.find(5)).containsSame(move);
    }

    @Test
    void entriesThatOnlyLookTheSameAreReadBack() {
        var move = moves(2);
        add(5, move);
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
        add(5, moves(3));

        assertThat(recent.hold(4, moves(3))).isFalse();
        assertThat(recent.hold(0, moves(3))).isFalse();
        assertThat(recent.hold(5, moves(2))).isFalse();
    }

    @Test
    void whatWasWrittenIsKnownByItselfAndNotByWhatItSays() {
        var move = moves(2);
        add(5, move);
        add(6, change(List.of(Edit.delete(move.edits().getFirst().after()))));
        var moved = (Booth) move.edits().getLast().after();

        var written = recent.written();
        assertThat(written).hasSize(2);
        assertThat(written.containsKey(moved)).isTrue();
        assertThat(written.containsKey(moved.withNotes("other").withNotes(moved.notes())))
                .isFalse();
        assertThat(written.containsKey(move.edits().getLast().before())).isFalse();
    }

    @Test
    void whatWasWrittenLiesReady() {
        var encoded = add(5, moves(2));
        var moved = encoded.edits().getLast().after();
        var piece = recent.written().get(moved);

        assertThat(Arrays.copyOfRange(piece.in(), piece.from(), piece.from() + piece.length()))
                .isEqualTo(Json.write(moved));
        assertThat(recent.bytes(5)).containsSame(encoded.bytes());
        assertThat(recent.bytes(4)).isEmpty();
    }

    @Test
    void bytesOfTheOldestMakeRoomThoughTheirChangesAreKnown() {
        var large = new byte[13 << 20];
        var changes = List.of(moves(1), moves(1));
        for (var i = 0; i < 2; i++) {
            var committed = new Committed(i + 1, Instant.EPOCH, "", Stores.E3, "EDIT", 0, changes.get(i));
            recent.add(new Encoded(committed, large, List.of(new Encoded.Sums(0, 0, 9)), List.of(0)));
        }

        assertThat(recent.bytes(1)).isEmpty();
        assertThat(recent.bytes(2)).containsSame(large);
        assertThat(recent.find(1)).isPresent();
        assertThat(recent.written().get(changes.getFirst().edits().getFirst().after()))
                .isEqualTo(Piece.NONE);
        assertThat(recent.written()).hasSize(2);
    }

    @Test
    void bytesThatAreTooManyByThemselvesDoNotLieReady() {
        var change = moves(1);
        var committed = new Committed(1, Instant.EPOCH, "", Stores.E3, "EDIT", 0, change);
        recent.add(new Encoded(committed, new byte[25 << 20], List.of(new Encoded.Sums(0, 0, 9)), List.of(0)));

        assertThat(recent.bytes(1)).isEmpty();
        assertThat(recent.find(1)).containsSame(change);
    }

    @Test
    void theOldestMakeRoom() {
        var move = moves(20_000);
        add(1, move);
        add(2, move);
        assertThat(recent.find(1)).isPresent();

        add(3, move);

        assertThat(recent.find(1)).isEmpty();
        assertThat(recent.bytes(1)).isEmpty();
        assertThat(recent.find(2)).isPresent();
        assertThat(recent.find(3)).isPresent();
    }
}
