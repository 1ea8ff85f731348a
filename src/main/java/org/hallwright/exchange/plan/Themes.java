package org.hallwright.exchange.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.value.Id;
import org.hallwright.exchange.plan.feature.PlanFeature;

/// The sections and themed areas of a plan file, which lie nowhere themselves; found again by their codes.
final class Themes {
    private final Map<String, Id<ThemedArea>> areas = new HashMap<>();
    private final Map<String, Id<Section>> sections = new HashMap<>();
    private final Set<String> given = new HashSet<>();
    private final List<Entry> entries = new ArrayList<>();

    Themes(ExhibitionState state, List<PlanFeature> features) {
        state.all(ThemedArea.class).forEach(a -> areas.put(PlanFeature.key(a.code()), a.id()));
        state.all(Section.class).forEach(s -> sections.put(PlanFeature.key(s.code()), s.id()));
        state.entries().forEach(entry -> given.add(entry.id().value()));
        areas.remove("");
        sections.remove("");
        of(features, "section").forEach(f -> entries.add(section(f)));
        of(features, "themedarea").forEach(f -> entries.add(area(f)));
    }

    private static List<PlanFeature> of(List<PlanFeature> features, String element) {
        return features.stream()
                .filter(f -> f.element().equals(element) && !f.word("code").isEmpty())
                .toList();
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

    private Section section(PlanFeature f) {
        var id = sections.computeIfAbsent(PlanFeature.key(f.word("code")), k -> id(f));
        return new Section(
                id, f.word("code"), ElementReader.name(f, "name"), f.word("colour"), (int) f.number("order", 0));
    }

    private ThemedArea area(PlanFeature f) {
        var id = areas.computeIfAbsent(PlanFeature.key(f.word("code")), k -> id(f));
        var admission = new ThemedArea.Admission(
                list(f.word("categories")),
                list(f.word("countries")),
                list(f.word("provinces")),
                f.word("foreignonly").equals("true"));
        return new ThemedArea(
                id,
                sections.get(PlanFeature.key(f.word("section"))),
                f.word("code"),
                ElementReader.name(f, "name"),
                f.word("colour"),
                admission,
                (int) f.number("order", 0));
    }

    private static List<String> list(String words) {
        return Arrays.stream(words.split(";")).filter(s -> !s.isBlank()).toList();
    }
}
