package org.hallwright.domain.change;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What one user edited in a record, to be put over what others have made of that record meanwhile.
///
/// @param base the record as it was when the edit began
public record FieldMerge(Record base, Record edited) {
    /// The record of now, with the fields that were edited.
    public <R extends Record> R over(R now) {
        var before = Fields.of(base);
        var after = Fields.of(edited);
        var fields = new LinkedHashMap<String, @Nullable Object>(Fields.of(now));
        var paths = new HashSet<>(before.keySet());
        paths.addAll(after.keySet());
        for (var path : paths) {
            if (!Objects.equals(before.get(path), after.get(path))) {
                fields.put(path, after.get(path));
            }
        }
        return Fields.with(now, fields);
    }
}
