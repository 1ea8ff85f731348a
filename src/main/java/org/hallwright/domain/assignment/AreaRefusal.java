package org.hallwright.domain.assignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.ThemedArea.Admission;
import org.hallwright.domain.roster.Category;
import org.hallwright.domain.roster.Country;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.Province;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// That the themed area of a booth, or the section in which the area lies, does not admit an exhibitor.
///
/// It is a warning, never a ban: whoever assigns may know better. Countries and provinces together say where from;
/// where China is among the countries and provinces are named, only those of China. A category admits what is below
/// it. What is not known of an exhibitor does not fulfil what an area asks for.
///
/// @param area the area or section that takes only others
/// @param key of the sentence that says why, with the area, whom it takes, the exhibitor and what that one is
public record AreaRefusal(Name area, String key, Name takes, Name exhibitor, Name is) {
    private static final String CHINA = "CN";

    /// Why the exhibitor should not stand on the booth; the area comes before its section.
    public static Optional<AreaRefusal> of(ExhibitionState state, Booth booth, Exhibitor exhibitor) {
        var area = state.find(booth.area());
        if (area.isEmpty()) {
            return Optional.empty();
        }
        var section = area.map(ThemedArea::section).flatMap(state::find);
        return of(state, area.get().name(), area.get().admits(), exhibitor)
                .or(() -> section.flatMap(s -> of(state, s.name(), s.admits(), exhibitor)));
    }

    private static Optional<AreaRefusal> of(ExhibitionState state, Name area, Admission admits, Exhibitor exhibitor) {
        return abroad(area, admits, exhibitor)
                .or(() -> origin(area, admits, exhibitor))
                .or(() -> category(state, area, admits, exhibitor));
    }

    private static Optional<AreaRefusal> abroad(Name area, Admission admits, Exhibitor e) {
        if (!admits.foreignOnly() || !e.country().isEmpty() && !e.country().equals(CHINA)) {
            return Optional.empty();
        }
        var key = e.country().isEmpty() ? "assignment.area-abroad-unknown" : "assignment.area-abroad";
        return Optional.of(new AreaRefusal(area, key, Name.NONE, e.name(), from(e)));
    }

    private static Optional<AreaRefusal> origin(Name area, Admission admits, Exhibitor e) {
        if (isFrom(admits, e)) {
            return Optional.empty();
        }
        var places = new ArrayList<Name>();
        admits.countries().stream()
                .filter(code -> !code.equals(CHINA) || admits.provinces().isEmpty())
                .forEach(code -> places.add(Country.nameOf(code)));
        admits.provinces().forEach(code -> places.add(Province.nameOf(code)));
        var from = from(e);
        var key = from.isEmpty() ? "assignment.area-origin-unknown" : "assignment.area-origin";
        return Optional.of(new AreaRefusal(area, key, joined(places), e.name(), from));
    }

    private static boolean isFrom(Admission admits, Exhibitor e) {
        var provinces = admits.provinces();
        if (admits.countries().isEmpty() && provinces.isEmpty()) {
            return true;
        }
        var narrowed = e.country().equals(CHINA) && !provinces.isEmpty();
        return provinces.contains(e.province()) || admits.countries().contains(e.country()) && !narrowed;
    }

    private static Name from(Exhibitor e) {
        return e.province().isEmpty() ? Country.nameOf(e.country()) : Province.nameOf(e.province());
    }

    private static Optional<AreaRefusal> category(ExhibitionState state, Name area, Admission admits, Exhibitor e) {
        if (admits.categories().isEmpty() || isOfCategory(state, admits.categories(), e)) {
            return Optional.empty();
        }
        var is = names(state, e.categories());
        var key = is.isEmpty() ? "assignment.area-category-unknown" : "assignment.area-category";
        return Optional.of(new AreaRefusal(area, key, names(state, admits.categories()), e.name(), is));
    }

    private static boolean isOfCategory(ExhibitionState state, List<String> admitted, Exhibitor e) {
        return e.categories().stream().anyMatch(code -> {
            var seen = new HashSet<Id<Category>>();
            if (admitted.contains(code)) {
                return true;
            }
            var each = ofCode(state, code);
            while (each.isPresent() && seen.add(each.get().id())) {
                if (admitted.contains(each.get().code())) {
                    return true;
                }
                each = each.map(Category::parent).flatMap(state::find);
            }
            return false;
        });
    }

    private static Optional<Category> ofCode(ExhibitionState state, String code) {
        return state.all(Category.class).stream()
                .filter(c -> c.code().equals(code))
                .findFirst();
    }

    private static Name names(ExhibitionState state, Collection<String> codes) {
        return joined(codes.stream()
                .map(code -> ofCode(state, code)
                        .map(Category::name)
                        .filter(name -> !name.isEmpty())
                        .orElseGet(() -> Name.of(code, code)))
                .toList());
    }

    private static Name joined(List<Name> names) {
        return Name.of(
                names.stream().map(Name::enFirst).collect(Collectors.joining(", ")),
                names.stream().map(Name::zhFirst).collect(Collectors.joining("、")));
    }

    /// The sentence that says so.
    public Label reason() {
        return Label.of(key, area, takes, exhibitor, is);
    }
}
