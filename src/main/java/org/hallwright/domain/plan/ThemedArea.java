package org.hallwright.domain.plan;

import static org.hallwright.domain.value.Values.list;
import static org.hallwright.domain.value.Values.nameOf;
import static org.hallwright.domain.value.Values.text;

import java.util.List;
import java.util.Objects;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;

/// A themed area or pavilion: a theme under which exhibitors stand, over one hall or several.
///
/// Where it lies is said by its [AreaPatch]es, and which booths are in it by the booths.
///
/// @param colour `#rrggbb`, empty for one by order
/// @param admits who may stand there; empty admits everybody
public record ThemedArea(
        Id<ThemedArea> id,
        @Nullable Id<Section> section,
        String code,
        Name name,
        String colour,
        Admission admits,
        int order)
        implements Entry {
    public ThemedArea {
        Objects.requireNonNull(id);
        code = text(code);
        name = nameOf(name);
        colour = text(colour);
        admits = admits == null ? Admission.ANYBODY : admits;
    }

    public ThemedArea withSection(@Nullable Id<Section> newSection) {
        return new ThemedArea(id, newSection, code, name, colour, admits, order);
    }

    public ThemedArea withCode(String newCode) {
        return new ThemedArea(id, section, newCode, name, colour, admits, order);
    }

    public ThemedArea withName(Name newName) {
        return new ThemedArea(id, section, code, newName, colour, admits, order);
    }

    public ThemedArea withColour(String newColour) {
        return new ThemedArea(id, section, code, name, newColour, admits, order);
    }

    public ThemedArea withAdmits(Admission newAdmits) {
        return new ThemedArea(id, section, code, name, colour, newAdmits, order);
    }

    /// Who may stand in a themed area: each list that is not empty must hold the exhibitor's.
    ///
    /// @param categories codes of exhibitor categories
    /// @param countries ISO 3166-1 alpha-2 codes
    /// @param provinces GB/T 2260 codes of two digits
    /// @param foreignOnly only exhibitors from other countries
    public record Admission(
            List<String> categories, List<String> countries, List<String> provinces, boolean foreignOnly) {
        public static final Admission ANYBODY = new Admission(List.of(), List.of(), List.of(), false);

        public Admission {
            categories = list(categories);
            countries = list(countries);
            provinces = list(provinces);
        }
    }
}
