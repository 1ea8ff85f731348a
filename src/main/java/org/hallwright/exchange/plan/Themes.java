package org.hallwright.exchange.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.ThemedArea.Admission;
import org.hallwright.domain.value.Id;
import org.hallwright.exchange.plan.feature.PlanFeature;
import org.hallwright.exchange.plan.feature.References;
import org.hallwright.exchange.plan.feature.WordList;

/// The sections and themed areas of a plan file, which lie nowhere themselves; found again by their codes.
final class Themes {
    private static final String SECTION = "section";
    private static final String AREA = "themedarea";

    private final Map<String, Id<ThemedArea>> areas = new HashMap<>();
    private final Map<String, Id<Section>> sections = new HashMap<>();
    private final Set<String> given = new HashSet<>();
    private final List<Entry> entries = new ArrayList<>();

    Themes(ExhibitionState state, List<PlanFeature> features) {
        var areaCodes = References.of(state.all(ThemedArea.class), ThemedArea::code);
        var sectionCodes = References.of(state.all(Section.class), Section::code);
        state.all(ThemedArea.class).forEach(a -> know(areas, areaCodes, a.id()));
        state.all(Section.class).forEach(s -> know(sections, sectionCodes, s.id()));
        state.entries().forEach(entry -> given.add(entry.id().value()));
        of(features, SECTION).forEach((key, f) -> entries.add(section(f, key)));
        of(features, AREA).forEach((key, f) -> entries.add(area(f, key)));
    }

    /// Under its code, where only one has it, and under its id.
    private static <T> void know(Map<String, Id<T>> known, Map<String, String> codes, Id<T> id) {
        known.put(PlanFeature.key(codes.getOrDefault(id.value(), id.value())), id);
        known.put(PlanFeature.key(id.value()), id);
    }

    /// By what others call them.
    private static Map<String, PlanFeature> of(List<PlanFeature> features, String element) {
        var repeated = References.repeated(features, element);
        var found = new LinkedHashMap<String, PlanFeature>();
        features.stream().filter(f -> f.element().equals(element)).forEach(f -> {
            var key = References.key(f, repeated);
            if (!key.isEmpty()) {
                found.put(key, f);
            }
        });
        return found;
    }

    /// By the key of their codes, those of the state among them.
    Map<String, Id<ThemedArea>> areas() {
        return areas;
    }

    List<Entry> entries() {
        return entries;
    }

    private <T> Id<T> id(PlanFeature f) {
        return OwnId.<T>of(f, given::add).orElseGet(Id::fresh);
    }

    /// The identity of what the file names so: that of ours where it is there, else of the same code, else new.
    private <T> Id<T> known(Map<String, Id<T>> known, PlanFeature f, String key) {
        var own = f.isOurs() ? known.get(PlanFeature.key(f.word("id"))) : null;
        var id = own == null ? known.computeIfAbsent(key, k -> id(f)) : own;
        known.put(key, id);
        if (f.isOurs()) {
            known.put(PlanFeature.key(f.word("id")), id);
        }
        return id;
    }

    private Section section(PlanFeature f, String key) {
        return new Section(
                known(sections, f, key),
                f.word("code"),
                ElementReader.name(f, "name"),
                f.word("colour"),
                admission(f),
                (int) f.number("order", 0));
    }

    private static Admission admission(PlanFeature f) {
        return new Admission(
                WordList.split(f.word("categories")),
                WordList.split(f.word("countries")),
                WordList.split(f.word("provinces")),
                f.word("foreignonly").equals("true"));
    }

    private ThemedArea area(PlanFeature f, String key) {
        return new ThemedArea(
                known(areas, f, key),
                sections.get(PlanFeature.key(f.word("section"))),
                f.word("code"),
                ElementReader.name(f, "name"),
                f.word("colour"),
                admission(f),
                (int) f.number("order", 0));
    }
}
