package org.hallwright.store.codec;

import java.util.List;
import java.util.function.BiConsumer;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;

/// A committed change as it is written: its bytes for journal and change log, and the checksums that the rows of
/// its entries carry.
///
/// @param sums in the order of the edits
/// @param starts where in the bytes each entry begins as it is after its edit, in the order of the edits; empty where
///     that was not noted
public record Encoded(Committed committed, byte[] bytes, List<Sums> sums, List<Integer> starts) {
    /// Checksums of one entry before and after its edit; 0 where it was not there.
    ///
    /// @param bytes how long the entry is afterwards, as JSON
    public record Sums(long before, long after, int bytes) {
        static Sums of(Id<Exhibition> document, Edit edit) {
            var after = bytes(edit.after());
            return new Sums(sum(document, bytes(edit.before())), sum(document, after), after.length);
        }

        private static byte[] bytes(@Nullable Entry entry) {
            return entry == null ? NOTHING : Json.write(entry);
        }

        private static long sum(Id<Exhibition> document, byte[] entry) {
            return entry.length == 0 ? 0 : Json.checksum(document, entry);
        }
    }

    private static final byte[] NOTHING = {};

    Encoded(Committed committed, byte[] bytes, List<Sums> sums) {
        this(committed, bytes, sums, List.of());
    }

    /// Encodes each entry once, for the bytes and for its checksum.
    public static Encoded of(Committed committed) {
        var out = new EntryBytes(committed.document());
        Json.write(committed, out);
        return new Encoded(committed, out.toByteArray(), out.sums(), out.starts());
    }

    /// What these bytes say, with checksums taken anew: the bytes may be of an earlier version of the program.
    public static Encoded read(byte[] bytes) {
        return summed(Committed.of(bytes), bytes);
    }

    private static Encoded summed(Committed committed, byte[] bytes) {
        var sums = committed.change().edits().stream()
                .map(edit -> Sums.of(committed.document(), edit))
                .toList();
        return new Encoded(committed, bytes, sums);
    }

    /// This as its own bytes say, so that nobody works on with what the bytes do not hold.
    ///
    /// What an entry was before is not read: the row that is replaced must have its checksum.
    public Encoded readBack() {
        var read = Json.read(bytes, committed);
        return read.equals(committed) ? this : summed(read, bytes);
    }

    /// Does something with each entry that the change has written and with its bytes.
    void forEachWritten(BiConsumer<Entry, Piece> to) {
        for (var i = 0; i < edits().size(); i++) {
            var after = edits().get(i).after();
            if (after != null) {
                to.accept(after, starts.isEmpty() ? Piece.NONE : piece(i));
            }
        }
    }

    private Piece piece(int edit) {
        return new Piece(bytes, starts.get(edit), sums.get(edit).bytes());
    }

    public List<Edit> edits() {
        return committed.change().edits();
    }
}
