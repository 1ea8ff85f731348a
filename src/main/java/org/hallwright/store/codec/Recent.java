package org.hallwright.store.codec;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Entry;
import org.jspecify.annotations.Nullable;

/// The last changes as they were read back from their bytes, so that undo need not read them again, and the bytes of
/// the very last, so that a backup need not write them again.
public final class Recent {
    private static final int MOST_EDITS = 50_000;
    private static final int MOST_BYTES = 24 << 20;

    private final TreeMap<Long, Change> changes = new TreeMap<>();
    private final TreeMap<Long, Encoded> encoded = new TreeMap<>();
    private int edits;
    private int bytes;

    public void add(Encoded last) {
        var seq = last.committed().seq();
        changes.put(seq, last.committed().change());
        edits += last.edits().size();
        while (edits > MOST_EDITS && changes.size() > 1) {
            edits -= changes.pollFirstEntry().getValue().edits().size();
        }
        encoded.put(seq, last);
        bytes += last.bytes().length;
        while (!encoded.isEmpty() && (bytes > MOST_BYTES || encoded.firstKey() < changes.firstKey())) {
            bytes -= encoded.pollFirstEntry().getValue().bytes().length;
        }
    }

    /// The bytes of the change with that number, where they still lie ready.
    public Optional<byte[]> bytes(long seq) {
        return Optional.ofNullable(encoded.get(seq)).map(Encoded::bytes);
    }

    public Optional<Change> find(long seq) {
        return Optional.ofNullable(changes.get(seq));
    }

    /// The entries that these changes have written, each by itself and not by what it says, with their bytes where they
    /// still lie ready.
    public Map<Entry, Piece> written() {
        var written = new IdentityHashMap<Entry, Piece>();
        for (var change : changes.values()) {
            for (var edit : change.edits()) {
                if (edit.after() != null) {
                    written.put(edit.after(), Piece.NONE);
                }
            }
        }
        encoded.values().forEach(each -> each.forEachWritten(written::put));
        return written;
    }

    /// Whether each entry that the change writes is the very one that came out of the bytes of the change that it
    /// undoes or does again.
    public boolean hold(long target, Change change) {
        return find(target)
                .filter(known -> isSame(change.edits(), known.edits().reversed(), Edit::before)
                        || isSame(change.edits(), known.edits(), Edit::after))
                .isPresent();
    }

    private static boolean isSame(List<Edit> edits, List<Edit> known, Function<Edit, @Nullable Entry> written) {
        if (edits.size() != known.size()) {
            return false;
        }
        var others = known.iterator();
        return edits.stream().allMatch(edit -> edit.after() == written.apply(others.next()));
    }
}
