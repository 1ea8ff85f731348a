package org.hallwright.domain.guests;

import static org.hallwright.domain.value.Values.list;
import static org.hallwright.domain.value.Values.nameOf;
import static org.hallwright.domain.value.Values.orElse;
import static org.hallwright.domain.value.Values.text;

import java.util.List;
import java.util.Objects;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Money;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;

/// An undertaking of two or more parties that is signed at the exhibition.
///
/// @param field the branch it is counted under, such as new energy
/// @param type what is signed, such as an investment or a framework agreement
/// @param amount null where none is announced
public record Project(
        Id<Project> id,
        String code,
        Name name,
        Name field,
        Name type,
        List<Party> parties,
        @Nullable Money amount,
        ProjectState state,
        String notes)
        implements Entry {
    public Project {
        Objects.requireNonNull(id);
        code = text(code);
        name = nameOf(name);
        field = nameOf(field);
        type = nameOf(type);
        parties = list(parties);
        state = orElse(state, ProjectState.PLANNED);
        notes = text(notes);
    }
}
