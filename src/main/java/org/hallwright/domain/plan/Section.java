package org.hallwright.domain.plan;

import static org.hallwright.domain.value.Values.nameOf;
import static org.hallwright.domain.value.Values.orElse;
import static org.hallwright.domain.value.Values.text;

import java.util.Objects;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.plan.ThemedArea.Admission;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// A section of the exhibition, which holds themed areas.
///
/// @param colour `#rrggbb`, empty for one by order
/// @param admits who may stand in any of its themed areas; empty admits everybody whom the area admits
public record Section(Id<Section> id, String code, Name name, String colour, Admission admits, int order)
        implements Entry {
    public Section {
        Objects.requireNonNull(id);
        code = text(code);
        name = nameOf(name);
        colour = text(colour);
        admits = orElse(admits, Admission.ANYBODY);
    }

    /// One that admits everybody.
    public Section(Id<Section> id, String code, Name name, String colour, int order) {
        this(id, code, name, colour, Admission.ANYBODY, order);
    }

    public Section withCode(String newCode) {
        return new Section(id, newCode, name, colour, admits, order);
    }

    public Section withName(Name newName) {
        return new Section(id, code, newName, colour, admits, order);
    }

    public Section withColour(String newColour) {
        return new Section(id, code, name, newColour, admits, order);
    }

    public Section withAdmits(Admission newAdmits) {
        return new Section(id, code, name, colour, newAdmits, order);
    }
}
