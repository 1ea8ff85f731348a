package org.hallwright.domain.roster.intake;

import static org.hallwright.domain.value.Values.list;
import static org.hallwright.domain.value.Values.map;
import static org.hallwright.domain.value.Values.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;

/// What a file said of an exhibitor when it last changed it: the middle of a comparison in three ways between the
/// file then, the file now and the record now.
///
/// An exhibitor has one for each shape of file that it came from, and for each name under which a file lists it.
///
/// @param shape the fingerprint of the file's headers
/// @param words the file's own words by key of the field that they became
/// @param custom the file's own words by header, of columns that no field took
/// @param placed the references of booths that were this exhibitor's when the import was over, as they are compared
public record ImportedRow(
        Id<ImportedRow> id,
        Id<Exhibitor> exhibitor,
        String shape,
        Map<String, String> words,
        Map<String, String> custom,
        List<String> placed)
        implements Entry {
    public ImportedRow {
        Objects.requireNonNull(id);
        Objects.requireNonNull(exhibitor);
        shape = text(shape);
        words = map(words);
        custom = map(custom);
        placed = list(placed);
    }

    @Override
    public boolean isAside() {
        return true;
    }
}
