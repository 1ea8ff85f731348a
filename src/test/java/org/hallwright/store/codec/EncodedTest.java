package org.hallwright.store.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.value.Id;
import org.junit.jupiter.api.Test;

class EncodedTest {
    private static final Id<Exhibition> E3 = new Id<>("e3");

    private static Committed committed(List<Edit> edits) {
        var change = new Change(Label.of("change.edit", "展"), edits);
        return new Committed(7, Instant.parse("2026-11-03T08:00:00.123456789Z"), "李", E3, "EDIT", 0, change);
    }

    /// Entries of every kind, some that come, some that go, and some that are rewritten.
    private static Committed everyKind(long seed) {
        var random = new RandomEntries(seed);
        var edits = new ArrayList<Edit>();
        random.ofEachKind().forEach(entry -> edits.add(Edit.create(entry)));
        random.ofEachKind().forEach(entry -> edits.add(Edit.delete(entry)));
        for (var i = 0; i < 20; i++) {
            var hall = random.of(Hall.class);
            var other = random.of(Hall.class);
            var named = new Hall(
                    hall.id(),
                    other.code() + i,
                    other.name(),
                    other.floor(),
                    other.outline(),
                    other.clearHeight(),
                    other.floorLoad(),
                    other.order(),
                    null);
            edits.add(new Edit(hall, named));
        }
        return committed(edits);
    }

    private static Encoded.Sums sums(Entry before, Entry after) {
        return new Encoded.Sums(sum(before), sum(after), after == null ? 0 : Json.write(after).length);
    }

    private static long sum(Entry entry) {
        return entry == null ? 0 : Json.checksum(E3, entry);
    }

    @Test
    void theChecksumsAreThoseThatTheRowsOfTheEntriesCarry() {
        for (var seed = 0; seed < 20; seed++) {
            var encoded = Encoded.of(everyKind(seed));

            assertThat(encoded.bytes()).isEqualTo(encoded.committed().toBytes());
            for (var i = 0; i < encoded.edits().size(); i++) {
                var edit = encoded.edits().get(i);
                assertThat(encoded.sums().get(i)).isEqualTo(sums(edit.before(), edit.after()));
            }
        }
    }

    @Test
    void eachEntryLiesWhereItIsSaidTo() {
        for (var seed = 0; seed < 20; seed++) {
            var encoded = Encoded.of(everyKind(seed));
            var found = new ArrayList<Entry>();

            encoded.forEachWritten((entry, piece) -> {
                found.add(entry);
                assertThat(Arrays.copyOfRange(encoded.bytes(), piece.from(), piece.from() + piece.length()))
                        .isEqualTo(Json.write(entry));
            });

            assertThat(found)
                    .containsExactlyElementsOf(encoded.edits().stream()
                            .map(Edit::after)
                            .filter(Objects::nonNull)
                            .toList());
        }
    }

    /// They may have been written by an earlier version of the program, in other words.
    @Test
    void entriesOfBytesThatWereOnlyReadDoNotLieReady() {
        var bytes = committed(List.of(Edit.create(new RandomEntries(3).of(Hall.class))))
                .toBytes();

        Encoded.read(bytes)
                .forEachWritten((entry, piece) -> assertThat(piece.isReady()).isFalse());
    }

    @Test
    void whatIsReadBackIsWhatWasWritten() {
        for (var seed = 0; seed < 20; seed++) {
            var encoded = Encoded.of(everyKind(seed));

            var back = encoded.readBack();

            assertThat(back.committed()).isEqualTo(encoded.committed());
            assertThat(back.sums()).isEqualTo(encoded.sums());
            assertThat(Encoded.read(encoded.bytes()).committed()).isEqualTo(encoded.committed());
            assertThat(Encoded.read(encoded.bytes()).sums()).isEqualTo(encoded.sums());
        }
    }

    /// A large change would otherwise be in memory twice.
    @Test
    void whatReadsBackAsItWasWrittenIsNotHeldTwice() {
        var hall = new RandomEntries(3).of(Hall.class);

        var back = Encoded.of(committed(List.of(Edit.create(hall)))).readBack();

        assertThat(back.edits().getFirst().after()).isSameAs(hall);
    }

    @Test
    void whatAnEntryIsAfterwardsComesOutOfTheBytes() {
        var random = new RandomEntries(3);
        var kept = random.of(Hall.class);
        var wished = random.of(Hall.class);
        var written = Hall.rectangular(wished.id(), "A", wished.name(), 90, 60);
        var bytes = committed(List.of(Edit.create(kept), Edit.create(written))).toBytes();
        var asked = committed(List.of(Edit.create(kept), Edit.create(wished)));

        var back = new Encoded(asked, bytes, Encoded.of(asked).sums()).readBack();

        assertThat(back.edits()).extracting(Edit::after).containsExactly(kept, written);
        assertThat(back.edits().getFirst().after()).isSameAs(kept);
    }

    @Test
    void bytesThatSayOtherThanWhatWasWrittenAreBelieved() {
        var random = new RandomEntries(5);
        var hall = random.of(Hall.class);
        var wished = committed(List.of(Edit.create(random.of(Hall.class))));
        var bytes = committed(List.of(Edit.create(hall))).toBytes();

        var back = new Encoded(wished, bytes, Encoded.of(wished).sums()).readBack();

        assertThat(back.edits().getFirst().after()).isEqualTo(hall);
        assertThat(back.sums()).containsExactly(sums(null, hall));
    }
}
