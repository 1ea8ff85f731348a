package org.hallwright.store.codec;

import java.util.List;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Entry;
import org.jspecify.annotations.Nullable;

/// A committed change as it is written: its bytes for journal and change log, and the checksums that the rows of
/// its entries carry.
///
/// @param sums in the order of the edits
public record Encoded(Committed committed, byte[] bytes, List<Sums> sums) {
    /// Checksums of one entry before and after its edit; 0 where it was not there.
    public record Sums(long before, long after) {}

    /// Encodes each entry once, for the bytes and for its checksum.
    public static Encoded of(Committed committed) {
        var out = new EntryBytes(committed.document());
        Json.write(committed, out);
        return new Encoded(committed, out.toByteArray(), out.sums());
    }

    /// What these bytes say, with checksums taken anew: the bytes may be of an earlier version of the program.
    public static Encoded read(byte[] bytes) {
        return summed(Committed.of(bytes), bytes);
    }

    private static Encoded summed(Committed committed, byte[] bytes) {
        var sums = committed.change().edits().stream()
                .map(edit -> new Sums(sum(committed, edit.before()), sum(committed, edit.after())))
                .toList();
        return new Encoded(committed, bytes, sums);
    }

    private static long sum(Committed committed, @Nullable Entry entry) {
        return entry == null ? 0 : Json.checksum(committed.document(), entry);
    }

    /// This as its own bytes say, so that nobody works on with what the bytes do not hold.
    ///
    /// What an entry was before is not read: the row that is replaced must have its checksum.
    public Encoded readBack() {
        var read = Json.read(bytes, committed);
        return read.equals(committed) ? new Encoded(read, bytes, sums) : summed(read, bytes);
    }

    public List<Edit> edits() {
        return committed.change().edits();
    }
}
