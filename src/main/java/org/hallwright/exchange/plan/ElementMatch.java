package org.hallwright.exchange.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.PlanLabel;
import org.hallwright.domain.plan.Underlay;
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
    private final Set<String> given = new HashSet<>();

    ElementMatch(ExhibitionState state) {
        state.entries().forEach(entry -> given.add(entry.id().value()));
        state.entries().stream()
                .filter(PlanElement.class::isInstance)
                .map(PlanElement.class::cast)
                .sorted(Comparator.comparing(PlanElement::id))
                .forEach(this::know);
    }

    private void know(PlanElement element) {
        byId.put(element.id().value(), element);
        alike.computeIfAbsent(likeness(element), k -> new ArrayDeque<>()).add(element);
        if (element instanceof Booth booth && !booth.number().isEmpty()) {
            byNumber.putIfAbsent(booth.hall() + "/" + booth.number(), booth);
        }
    }

    /// The element under the id of the one that it is, with what the file does not say left as it was;
    /// itself if it is new.
    PlanElement matched(PlanElement read, PlanFeature feature) {
        var old = Optional.ofNullable(byId.get(feature.word("id")))
                .filter(e -> e.getClass() == read.getClass() && !claimed.contains(e.id()))
                .or(() -> numbered(read))
                .or(() -> same(read));
        if (old.isEmpty()) {
            return under(read, OwnId.<PlanElement>of(feature, given::add).orElseGet(() -> id(read.id())));
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
        return alike.getOrDefault(likeness(read), new ArrayDeque<>()).stream()
                .filter(e -> !claimed.contains(e.id()))
                .findFirst();
    }

    /// What two elements share that are one: everything but the id, and what a booth was merged from,
    /// which tables do not say.
    private static PlanElement likeness(PlanElement element) {
        return under(
                element instanceof Booth booth ? booth.withParts(List.of()).withFootprint(floor(booth)) : element, ANY);
    }

    private static Booth kept(Booth now, Booth old, PlanFeature f) {
        var isSame = floor(now).equals(floor(old));
        return now.withFootprint(isSame ? old.footprint() : now.footprint())
                .withFormerly(f.has("formerly") ? now.formerly() : old.formerly())
                .withKind(f.word("kind", "boothkind").isEmpty() ? old.kind() : now.kind())
                .withOpenSides(f.word("opensides").isEmpty() ? old.openSides() : now.openSides())
                .withArea(f.has("area") ? now.area() : old.area())
                .withNotes(f.has("notes") ? now.notes() : old.notes())
                .withHeight(f.word("height").isEmpty() ? old.height() : now.height())
                .withLoad(f.word("load").isEmpty() ? old.load() : now.load())
                .withParts(f.has("parts") ? now.parts() : old.parts());
    }

    /// The same for each way to say the floor of a booth: as a rectangle, or as an outline from any corner on.
    private static Footprint floor(Booth booth) {
        var corners = new ArrayList<>(booth.footprint().outline().corners());
        var first = corners.indexOf(
                Collections.min(corners, Comparator.comparing(Point::x).thenComparing(Point::y)));
        Collections.rotate(corners, -first);
        return new Footprint.Polygon(new Outline(corners));
    }

    @SuppressWarnings("unchecked")
    private static <T extends PlanElement> Id<T> id(Id<? extends PlanElement> id) {
        return (Id<T>) id;
    }

    private static PlanElement under(PlanElement element, Id<? extends PlanElement> id) {
        return switch (element) {
            case AreaPatch e -> new AreaPatch(id(id), e.hall(), e.area(), e.outline());
            case Booth e -> e.withId(id(id));
            case Pillar e -> new Pillar(id(id), e.hall(), e.footprint());
            case Wall e -> new Wall(id(id), e.hall(), e.from(), e.to(), e.thickness());
            case Door e -> new Door(id(id), e.hall(), e.code(), e.kind(), e.at(), e.clearWidth(), e.direction());
            case FirePoint e -> new FirePoint(id(id), e.hall(), e.code(), e.kind(), e.at(), e.keepClear());
            case UtilityPoint e -> new UtilityPoint(id(id), e.hall(), e.code(), e.kind(), e.at(), e.capacity());
            case Zone e -> new Zone(id(id), e.hall(), e.kind(), e.name(), e.outline(), e.clearHeight(), e.floorLoad());
            case PlanLabel e -> new PlanLabel(id(id), e.hall(), e.text(), e.at(), e.height());
            case Underlay e ->
                new Underlay(id(id), e.hall(), e.picture(), e.at(), e.width(), e.depth(), e.rotation(), e.opacity());
        };
    }
}
