package org.hallwright.store.codec;

import java.util.Objects;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.value.Id;

/// An entry with the document that holds it: one line of an archive.
public record Placed<T extends Entry>(Id<Exhibition> document, T entry) {
    public Placed {
        Objects.requireNonNull(document);
        Objects.requireNonNull(entry);
    }
}
