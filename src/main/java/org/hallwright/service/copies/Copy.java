package org.hallwright.service.copies;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.store.Archives;

/// An exhibition as a file holds it.
///
/// @param author who changed it last, on the desk that it comes from
/// @param at when the file was written
/// @param steps how it became what it is, oldest first
public record Copy(
        Path file, Exhibition exhibition, ExhibitionState state, String author, Instant at, List<Archives.Step> steps) {
    public Copy {
        steps = List.copyOf(steps);
    }
}
