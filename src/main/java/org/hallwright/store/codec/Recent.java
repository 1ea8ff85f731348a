package org.hallwright.store.codec;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Entry;
import org.jspecify.annotations.Nullable;

/// The last changes as they were read back from their bytes, so that undo need not read them again.
public final class Recent {
    private static final int MOST_EDITS = 50_000;

    private final TreeMap<Long, Change> changes = new TreeMap<>();
    private int edits;

    public void add(long seq, Change change) {
        changes.put(seq, change);
        edits += change.edits().size();
        while (edits > MOST_EDITS && changes.size() > 1) {
            edits -= changes.pollFirstEntry().getValue().edits().size();
        }
    }

    public Optional<Change> find(long seq) {
        return Optional.ofNullable(changes.get(seq));
    }

    /// The entries that these changes have written, each by itself and not by what it says.
    public Set<Entry> written() {
        var written = Collections.<Entry>newSetFromMap(new IdentityHashMap<>());
        for (var change : changes.values()) {
            for (var edit : change.edits()) {
                if (edit.after() != null) {
                    written.add(edit.after());
                }
            }
        }
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
