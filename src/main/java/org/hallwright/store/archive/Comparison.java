package org.hallwright.store.archive;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.hallwright.domain.change.Entry;
import org.hallwright.store.codec.Json;
import org.hallwright.store.codec.Placed;

/// Compares what an archive holds, as it is read, with what it should hold, line for line in the writer's order.
final class Comparison {
    private final ArchiveContent content;
    private final Predicate<Placed<?>> known;
    private int entries;
    private int changes;
    private boolean isEqual = true;

    /// @param known what need not be read, because its line has been read before
    Comparison(ArchiveContent content, Predicate<Placed<?>> known) {
        this.content = content;
        this.known = known;
    }

    Consumer<byte[]> entries(Class<? extends Entry> kind) {
        var expected = content.entries(kind).iterator();
        var reader = Json.placed(kind);
        return line -> {
            entries++;
            isEqual = isEqual && expected.hasNext();
            if (isEqual) {
                var next = expected.next();
                isEqual = known.test(next) || reader.apply(line).equals(next);
            }
        };
    }

    void change(byte[] bytes) {
        isEqual = isEqual
                && changes < content.log().size()
                && Arrays.equals(content.log().get(changes), bytes);
        changes++;
    }

    /// Whether nothing differed and nothing is missing.
    boolean isWhole(Manifest manifest) {
        return isEqual
                && entries == content.size()
                && changes == content.log().size()
                && manifest.store().equals(content.store())
                && manifest.last() == content.last()
                && Objects.equals(manifest.exhibition(), content.exhibition());
    }
}
