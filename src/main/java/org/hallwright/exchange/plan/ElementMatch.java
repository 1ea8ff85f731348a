package org.hallwright.exchange.plan;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.PlanLabel;
import org.hallwright.domain.plan.UtilityPoint;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.value.Id;
import org.hallwright.exchange.plan.feature.PlanFeature;

/// Finds for each element that was read the one of the plan that it is, each at most once.
final class ElementMatch {
    private static final Id<PlanElement> ANY = new Id<>("any");

    private final Map<String, PlanElement> byId = new HashMap<>();
    private final Map<String, Booth> byNumber = new HashMap<>();
    private final Map<PlanElement, Deque<PlanElement>> alike = new HashMap<>();
    private final Set<Id<?>> claimed = new HashSet<>();

    ElementMatch(ExhibitionState state) {
        state.entries().stream()
                .filter(PlanElement.class::isInstance)
                .map(PlanElement.class::cast)
                .sorted(Comparator.comparing(PlanElement::id))
                .forEach(this::know);
    }

    private void know(PlanElement element) {
        byId.put(element.id().value(), element);
        alike.computeIfAbsent(under(element, ANY), k -> new ArrayDeque<>()).add(element);
        if (element instanceof Booth booth && !booth.number().isEmpty()) {
            byNumber.putIfAbsent(booth.hall() + "/" + booth.number(), booth);
        }
    }

    /// The element under the id of the one that it is, with what the file does not say left as it was; itself if it
    /// is new.
    PlanElement matched(PlanElement read, PlanFeature feature) {
        var old = Optional.ofNullable(byId.get(feature.word("id")))
                .filter(e -> e.getClass() == read.getClass() && !claimed.contains(e.id()))
                .or(() -> numbered(read))
                .or(() -> same(read));
        if (old.isEmpty()) {
            return read;
        }
        claimed.add(old.get().id());
        var found = under(read, old.get().id());
        return found instanceof Booth now && old.get() instanceof Booth before ? kept(now, before, feature) : found;
    }

    private Optional<PlanElement> numbered(PlanElement read) {
        return read instanceof Booth b && !b.number().isEmpty()
                ? Optional.<PlanElement>ofNullable(byNumber.get(b.hall() + "/" + b.number()))
                        .filter(e -> !claimed.contains(e.id()))
                : Optional.empty();
    }

    private Optional<PlanElement> same(PlanElement read) {
        return alike.getOrDefault(under(read, ANY), new ArrayDeque<>()).stream()
                .filter(e -> !claimed.contains(e.id()))
                .findFirst();
    }

    private static Booth kept(Booth now, Booth old, PlanFeature f) {
        return new Booth(
                now.id(),
                now.hall(),
                now.number(),
                f.has("formerly") ? now.formerly() : old.formerly(),
                now.footprint(),
                f.word("kind", "boothkind").isEmpty() ? old.kind() : now.kind(),
                f.word("opensides").isEmpty() ? old.openSides() : now.openSides(),
                f.has("area") ? now.area() : old.area(),
                f.has("notes") ? now.notes() : old.notes());
    }

    @SuppressWarnings("unchecked")
    private static <T extends PlanElement> Id<T> id(Id<? extends PlanElement> id) {
        return (Id<T>) id;
    }

    private static PlanElement under(PlanElement element, Id<? extends PlanElement> id) {
        return switch (element) {
            case AreaPatch e -> new AreaPatch(id(id), e.hall(), e.area(), e.outline());
            case Booth e ->
                new Booth(
                        id(id),
                        e.hall(),
                        e.number(),
                        e.formerly(),
                        e.footprint(),
                        e.kind(),
                        e.openSides(),
                        e.area(),
                        e.notes());
            case Pillar e -> new Pillar(id(id), e.hall(), e.footprint());
            case Wall e -> new Wall(id(id), e.hall(), e.from(), e.to(), e.thickness());
            case Door e -> new Door(id(id), e.hall(), e.code(), e.kind(), e.at(), e.clearWidth(), e.direction());
            case FirePoint e -> new FirePoint(id(id), e.hall(), e.code(), e.at(), e.keepClear());
            case UtilityPoint e -> new UtilityPoint(id(id), e.hall(), e.code(), e.kind(), e.at(), e.capacity());
            case Zone e -> new Zone(id(id), e.hall(), e.kind(), e.name(), e.outline());
            case PlanLabel e -> new PlanLabel(id(id), e.hall(), e.text(), e.at(), e.height());
        };
    }
}
