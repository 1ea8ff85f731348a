package org.hallwright.service.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Picture;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.PlanLabel;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.shape.Copies;
import org.hallwright.domain.plan.venue.Venue;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.Workspace;
import org.hallwright.service.WrongRequest;

/// Venues as templates: the halls of one exhibition with what is built into them, kept for the next
/// exhibition.
///
/// Venues belong to the portfolio and not to any exhibition; saving one is not undone in an exhibition.
public final class VenueService {
    private final Workspace workspace;

    public VenueService(Workspace workspace) {
        this.workspace = workspace;
    }

    /// By name.
    public List<Venue> venues() {
        return workspace
                .portfolio()
                .state(Exhibition.PORTFOLIO)
                .sorted(
                        Venue.class,
                        Comparator.comparing((Venue v) -> v.name().enFirst()).thenComparing(Venue::id));
    }

    /// The venue that is called so, in either language and whatever the case.
    public Optional<Venue> named(Name name) {
        return venues().stream()
                .filter(v -> isSame(v.name().en(), name.en()) || isSame(v.name().zh(), name.zh()))
                .findFirst();
    }

    private static boolean isSame(String one, String other) {
        return !one.isBlank() && one.strip().equalsIgnoreCase(other.strip());
    }

    /// Keeps halls of an exhibition under a venue's name, in place of what was kept under it before.
    ///
    /// @throws WrongRequest if there is no hall, or no name
    public Id<Venue> save(OpenExhibition open, Name name, Name city, Collection<Id<Hall>> halls) {
        if (name.isEmpty()) {
            throw new WrongRequest("plan.venue-name");
        }
        var building = building(open.state(), Set.copyOf(halls));
        if (building.isEmpty()) {
            throw new WrongRequest("plan.venue-empty");
        }
        var id = named(name).map(Venue::id).orElseGet(Id::fresh);
        portfolio(state -> new ChangeBuilder(state)
                .put(new Venue(id, name, city, building))
                .build(Label.of("change.save-venue", name)));
        return id;
    }

    private void portfolio(Function<ExhibitionState, Change> verb) {
        workspace.open(Exhibition.PORTFOLIO).edit(verb);
    }

    /// What stays when the exhibition goes: halls, and in them all but booths, themed areas and words.
    private static List<Entry> building(ExhibitionState state, Set<Id<Hall>> wanted) {
        var building = new ArrayList<Entry>(
                state.sorted(Hall.class, Comparator.comparingInt(Hall::order).thenComparing(Hall::id)));
        building.removeIf(hall -> !wanted.contains(hall.id()));
        if (building.isEmpty()) {
            return building;
        }
        var built = built(state).filter(e -> wanted.contains(e.hall())).toList();
        var pictures = built.stream()
                .flatMap(e -> e instanceof Underlay u ? Stream.of(u.picture()) : Stream.empty())
                .collect(Collectors.toSet());
        building.addAll(built);
        pictures.stream().sorted().flatMap(id -> state.find(id).stream()).forEach(building::add);
        return building;
    }

    private static Stream<PlanElement> built(ExhibitionState state) {
        return state.entries().stream()
                .filter(VenueService::isBuilt)
                .map(PlanElement.class::cast)
                .sorted(Comparator.comparing(PlanElement::id));
    }

    /// What would be kept of a hall, for the user to see beforehand.
    public List<PlanElement> kept(ExhibitionState state, Id<Hall> hall) {
        return built(state).filter(e -> e.hall().equals(hall)).toList();
    }

    private static boolean isBuilt(Entry entry) {
        return switch (entry) {
            case Zone zone ->
                switch (zone.kind()) {
                    case NO_BUILD, FIRE_BREAK, ENTRANCE_STRIP, LIMITED, OUTDOOR -> true;
                    default -> false;
                };
            case Booth booth -> false;
            case AreaPatch patch -> false;
            case PlanLabel label -> false;
            case PlanElement element -> true;
            default -> false;
        };
    }

    /// Takes halls of a venue into an exhibition, after those that it has. Each thing is a new one there; a
    /// hall whose code is taken gets another.
    ///
    /// @param wanted which of the venue's halls
    /// @return the new halls
    /// @throws WrongRequest if the venue has none of them
    public List<Id<Hall>> take(OpenExhibition open, Id<Venue> id, Collection<Id<Hall>> wanted) {
        var venue = workspace.portfolio().state(Exhibition.PORTFOLIO).get(id);
        var made = new ArrayList<Id<Hall>>();
        open.edit(state -> {
            var builder = new ChangeBuilder(state);
            var halls = halls(state, venue, wanted);
            if (halls.isEmpty()) {
                throw new WrongRequest("plan.venue-choose");
            }
            halls.values().forEach(hall -> made.add(hall.id()));
            halls.values().forEach(builder::put);
            var shown = shown(venue, halls.keySet());
            var pictures = new HashMap<Id<Picture>, Id<Picture>>();
            for (var entry : venue.building()) {
                if (entry instanceof Picture p && shown.contains(p.id())) {
                    var copy = Id.<Picture>fresh();
                    pictures.put(p.id(), copy);
                    builder.put(new Picture(copy, p.name(), p.mediaType(), p.widthPx(), p.heightPx(), p.content()));
                }
            }
            for (var entry : venue.building()) {
                if (entry instanceof PlanElement element && halls.containsKey(element.hall())) {
                    var copy = Copies.of(element, halls.get(element.hall()).id());
                    builder.put(copy instanceof Underlay u ? showing(u, pictures) : copy);
                }
            }
            return builder.build(Label.of("change.take-venue", venue.name()));
        });
        return made;
    }

    private static Set<Id<Picture>> shown(Venue venue, Set<Id<Hall>> halls) {
        return venue.building().stream()
                .flatMap(e ->
                        e instanceof Underlay u && halls.contains(u.hall()) ? Stream.of(u.picture()) : Stream.empty())
                .collect(Collectors.toSet());
    }

    private static Underlay showing(Underlay u, Map<Id<Picture>, Id<Picture>> pictures) {
        var picture = pictures.getOrDefault(u.picture(), u.picture());
        return new Underlay(u.id(), u.hall(), picture, u.at(), u.width(), u.depth(), u.rotation(), u.opacity());
    }

    /// Each hall of the venue by its id there, as it will be here.
    private static Map<Id<Hall>, Hall> halls(ExhibitionState state, Venue venue, Collection<Id<Hall>> wanted) {
        var codes =
                new ArrayList<>(state.all(Hall.class).stream().map(Hall::code).toList());
        var order = HallService.nextOrder(state);
        var halls = new LinkedHashMap<Id<Hall>, Hall>();
        for (var entry : venue.building()) {
            if (entry instanceof Hall h && wanted.contains(h.id())) {
                var code = free(h.code(), codes);
                codes.add(code);
                halls.put(
                        h.id(),
                        new Hall(
                                Id.fresh(),
                                code,
                                h.name(),
                                h.floor(),
                                h.outline(),
                                h.clearHeight(),
                                h.floorLoad(),
                                order++,
                                h.north()));
            }
        }
        return halls;
    }

    private static String free(String code, List<String> taken) {
        var wanted = code;
        for (var n = 2; taken.stream().anyMatch(wanted::equalsIgnoreCase); n++) {
            wanted = code + "-" + n;
        }
        return wanted;
    }

    public void delete(Id<Venue> id) {
        portfolio(state -> new ChangeBuilder(state)
                .delete(id)
                .build(Label.of("change.delete-venue", state.get(id).name())));
    }
}
