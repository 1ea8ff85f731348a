package org.hallwright.domain.plan;

import static org.hallwright.domain.value.Values.nameOf;
import static org.hallwright.domain.value.Values.text;

import java.util.Objects;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// A section of the exhibition, which holds themed areas.
///
/// @param colour `#rrggbb`, empty for one by order
public record Section(Id<Section> id, String code, Name name, String colour, int order) implements Entry {
    public Section {
        Objects.requireNonNull(id);
        code = text(code);
        name = nameOf(name);
        colour = text(colour);
    }

    public Section withCode(String newCode) {
        return new Section(id, newCode, name, colour, order);
    }

    public Section withName(Name newName) {
        return new Section(id, code, newName, colour, order);
    }

    public Section withColour(String newColour) {
        return new Section(id, code, name, newColour, order);
    }
}
