package org.hallwright.domain.roster;

import static org.hallwright.domain.value.Values.nameOf;
import static org.hallwright.domain.value.Values.text;

import java.util.Objects;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;

/// A kind of goods or trade, in a tree: an industrial cluster with its chains, a branch with its lines.
///
/// @param code unique in the exhibition
public record Category(Id<Category> id, @Nullable Id<Category> parent, String code, Name name) implements Entry {
    public Category {
        Objects.requireNonNull(id);
        code = text(code);
        name = nameOf(name);
    }
}
