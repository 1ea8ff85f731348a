package org.hallwright.exchange.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.plan.feature.ElementNames;
import org.hallwright.exchange.plan.feature.NotUnderstood;
import org.hallwright.exchange.plan.feature.PlanFeature;
import org.hallwright.exchange.plan.feature.References;
import org.jspecify.annotations.Nullable;

/// The halls of a plan file: those it outlines, those of the exhibition by their codes, and new ones
/// around the elements that name a hall nobody knows.
final class Halls {
    private static final double MARGIN = 3;

    /// A hall as the file outlines it, without a code where the file says none.
    private record Drawn(PlanFeature feature, Optional<String> code, Outline outline) {}

    private final Map<String, Hall> byKey = new LinkedHashMap<>();
    private final Map<String, String> unknown = new LinkedHashMap<>();
    private final Map<String, Id<Hall>> ids = new HashMap<>();
    private final Set<String> mentioned = new TreeSet<>();
    private final ExhibitionState state;
    private final Map<String, String> aliases = new HashMap<>();
    private final Map<String, String> ofFile = new HashMap<>();
    private final Map<String, String> exact = new HashMap<>();
    private final Set<String> repeated;
    private final String fallback;
    private final String fallbackKey;

    /// @param file its name, by which a hall that a file left without a code is found again
    Halls(
            ExhibitionState state,
            String file,
            List<PlanFeature> features,
            String chosen,
            Scale scale,
            NotUnderstood.Tally tally) {
        this.state = state;
        repeated = References.repeated(features, ElementNames.HALL);
        var codes = References.of(state.all(Hall.class), Hall::code);
        state.all(Hall.class).forEach(h -> {
            var key = PlanFeature.key(codes.getOrDefault(h.id().value(), h.code()));
            byKey.put(key, h);
            aliases.put(PlanFeature.key(h.id().value()), key);
            exact.put(h.code().toLowerCase(Locale.ROOT), key);
        });
        var only = byKey.size() == 1 ? byKey.values().iterator().next().code() : "1";
        var outlines = outlines(state, features, scale, tally);
        var bare = outlines.stream()
                .filter(o -> o.code().isEmpty())
                .max(Comparator.comparingDouble(o -> o.outline().area()));
        var unnamed = bare.isPresent() && chosen.isEmpty() ? unnamed(state, file, bare.get()) : only;
        for (var hall : outlines) {
            put(hall, hall.code().orElse(chosen.isEmpty() ? unnamed : chosen));
        }
        fallback = chosen.isEmpty() ? unnamed : chosen;
        fallbackKey =
                chosen.isEmpty() && mentioned.size() == 1 ? mentioned.iterator().next() : PlanFeature.key(fallback);
    }

    private static List<Drawn> outlines(
            ExhibitionState state, List<PlanFeature> features, Scale scale, NotUnderstood.Tally tally) {
        var halls = new ArrayList<Drawn>();
        for (var feature : features) {
            if (feature.element().equals(ElementNames.HALL)) {
                try {
                    halls.add(drawn(state, feature, scale, tally));
                } catch (IllegalArgumentException e) {
                    tally.add("no-area", feature.label());
                }
            }
        }
        return halls;
    }

    private static Drawn drawn(ExhibitionState state, PlanFeature feature, Scale scale, NotUnderstood.Tally tally) {
        if (feature.shape() != PlanFeature.Shape.POLYGON) {
            throw new IllegalArgumentException("A hall is a polygon");
        }
        var outline = ElementReader.sound(feature, scale, f -> tally.add(Questions.CROSSED, f.label()));
        return new Drawn(feature, code(state, feature), outline);
    }

    private static Optional<String> code(ExhibitionState state, PlanFeature feature) {
        var said = feature.word("code", "hall");
        if (!said.isEmpty() || feature.isOurs() && feature.has("code")) {
            return Optional.of(said);
        }
        var known = feature.word("id");
        return state.all(Hall.class).stream()
                .filter(h -> h.id().value().equals(known))
                .map(Hall::code)
                .findFirst()
                .or(() -> Optional.of(feature.word("name", "nameen", "namezh")).filter(name -> !name.isEmpty()));
    }

    /// The code of the hall that a file outlines without one: of the hall that the same file made before,
    /// else a free one. Never that of a hall of the user's, which would lose its walls.
    private String unnamed(ExhibitionState state, String file, Drawn hall) {
        var owner = state.all(Exhibition.class).stream()
                .map(e -> e.id().value())
                .findFirst()
                .orElse("");
        var id = Id.<Hall>named(
                owner + "/plan-hall/" + file + "/" + hall.outline().corners());
        var before = state.find(id);
        if (before.isPresent()) {
            return before.get().code();
        }
        var free = IntStream.iterate(1, n -> n + 1)
                .mapToObj(String::valueOf)
                .filter(code -> !byKey.containsKey(code))
                .findFirst()
                .orElseThrow();
        ids.put(free, id);
        return free;
    }

    private void put(Drawn hall, String code) {
        var f = hall.feature();
        var called = f.isOurs() ? References.key(f, repeated) : PlanFeature.key(code);
        var own = PlanFeature.key(f.word("id"));
        var key = f.isOurs() ? ours(own, called, code) : called;
        ofFile.put(called, key);
        if (f.isOurs()) {
            ofFile.put(own, key);
        }
        var outline = hall.outline();
        var old = byKey.get(key);
        if (mentioned.contains(key) && old != null && old.outline().area() > outline.area()) {
            return;
        }
        var id = Optional.ofNullable(ids.get(key))
                .or(() -> OwnId.of(f, said -> state.find(new Id<Hall>(said)).isEmpty()))
                .orElseGet(Id::fresh);
        var before = old == null ? new Hall(id, code, Name.NONE, 0, outline, 0, 0, byKey.size(), null) : old;
        var name = ElementReader.name(f, "name");
        byKey.put(
                key,
                new Hall(
                        before.id(),
                        before.code(),
                        name.isEmpty() ? before.name() : name,
                        (int) f.number("floor", before.floor()),
                        outline,
                        f.number("clearheight", before.clearHeight()),
                        f.number("floorload", before.floorLoad()),
                        (int) f.number("order", before.order()),
                        north(f, before)));
        mentioned.add(key);
    }

    private static @Nullable Double north(PlanFeature f, Hall before) {
        var said = f.number("north", Double.NaN);
        return Double.isNaN(said) ? before.north() : Double.valueOf(said);
    }

    /// A hall of ours is found by its identity, else by its code as it is written; that of another hall which
    /// only looks alike is not taken for it.
    private String ours(String own, String called, String code) {
        var known = aliases.getOrDefault(own, exact.getOrDefault(code.toLowerCase(Locale.ROOT), ""));
        return known.isEmpty() ? byKey.containsKey(called) ? own : called : known;
    }

    /// The hall of an element: as it says, else the user's or the only one.
    Id<Hall> of(PlanFeature feature) {
        var said = feature.word("hall", "pavilion");
        var code = said.isEmpty() ? fallback : said;
        var called = said.isEmpty() ? fallbackKey : PlanFeature.key(said);
        var key = ofFile.getOrDefault(called, known(said, called));
        mentioned.add(key);
        if (byKey.containsKey(key)) {
            return byKey.get(key).id();
        }
        unknown.putIfAbsent(key, code);
        return ids.computeIfAbsent(key, k -> Id.fresh());
    }

    private String known(String said, String called) {
        var alike = byKey.containsKey(called) ? called : aliases.getOrDefault(called, called);
        return exact.getOrDefault(said.toLowerCase(Locale.ROOT), alike);
    }

    int count() {
        return mentioned.size();
    }

    /// Codes of halls that nobody outlined.
    List<String> created() {
        return List.copyOf(unknown.values());
    }

    /// Codes of halls of the exhibition whose outline the file's replaces.
    List<String> replaced(ExhibitionState state) {
        return byKey.values().stream()
                .filter(now -> state.find(now.id())
                        .filter(old -> !old.outline().equals(now.outline()))
                        .isPresent())
                .map(Hall::code)
                .toList();
    }

    /// Those whose outline is known: all but the ones that are made around their elements.
    List<Hall> outlined() {
        return List.copyOf(byKey.values());
    }

    List<Hall> entries(List<PlanElement> elements) {
        var halls = new ArrayList<>(byKey.values());
        unknown.forEach((key, code) -> {
            var bounds = elements.stream()
                    .filter(e -> e.hall().equals(ids.get(key)))
                    .map(PlanElement::bounds)
                    .collect(Collectors.collectingAndThen(Collectors.toList(), Scale::around))
                    .grownBy(MARGIN);
            var x = Math.floor(bounds.minX());
            var y = Math.floor(bounds.minY());
            var outline = Outline.rectangle(x, y, Math.ceil(bounds.maxX()) - x, Math.ceil(bounds.maxY()) - y);
            halls.add(new Hall(ids.get(key), code, Name.NONE, 0, outline, 0, 0, halls.size(), null));
        });
        return halls;
    }
}
