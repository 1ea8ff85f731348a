package org.hallwright.store.codec;

import java.time.Instant;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.value.Id;

/// What a committed change says of itself without its edits.
///
/// @param creates whether it created the document's exhibition
public record Heading(
        long seq,
        Instant at,
        String author,
        Id<Exhibition> document,
        String kind,
        long target,
        Label label,
        int touched,
        boolean creates) {}
