package org.hallwright.exchange.roster;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.roster.BoothRequest;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.NameKey;
import org.hallwright.domain.value.Id;
import org.hallwright.exchange.CellList;
import org.hallwright.exchange.roster.booth.AreaIndex;
import org.hallwright.exchange.roster.booth.BoothIndex;
import org.jspecify.annotations.Nullable;

/// What an exhibitor says of others: on whose booth it stands, beside whom it would like to be and
/// beside whom not, which booths and which themed area it wishes for. Tables name them; here the names
/// become records, and records names.
///
/// Names that nobody bears are kept as a custom column under the field's own header.
final class RosterTies {
    static final Set<RosterField> FIELDS = EnumSet.of(
            RosterField.HOST, RosterField.THEMED_AREA, RosterField.WISHED_BOOTHS, RosterField.NEAR, RosterField.AWAY);

    private final ExhibitionState state;
    private final BoothIndex booths;
    private final AreaIndex areas;
    private final Map<String, Exhibitor> byKey;

    /// @param byKey exhibitors by the keys of their names, read whenever one is looked for
    RosterTies(ExhibitionState state, BoothIndex booths, Map<String, Exhibitor> byKey) {
        this.state = state;
        this.booths = booths;
        this.areas = new AreaIndex(state);
        this.byKey = byKey;
    }

    static boolean isIn(RosterRow row) {
        return FIELDS.stream().anyMatch(row::has);
    }

    /// The exhibitor tied to those that the row names.
    ///
    /// @param unknown hears of a field and its names that mean nothing
    Exhibitor tied(Exhibitor exhibitor, RosterRow row, BiConsumer<RosterField, String> unknown) {
        var after = exhibitor;
        for (var field : FIELDS) {
            if (row.has(field)) {
                after = tied(after, field, names(field, row.get(field)), unknown);
            }
        }
        return after;
    }

    private Exhibitor tied(
            Exhibitor e, RosterField field, List<String> names, BiConsumer<RosterField, String> unknown) {
        var lost = names.stream()
                .filter(name -> meant(field, name)
                        .filter(id -> !id.equals(e.id().value()))
                        .isEmpty())
                .toList();
        var ids = names.stream()
                .filter(name -> !lost.contains(name))
                .flatMap(name -> meant(field, name).stream())
                .distinct()
                .toList();
        var custom = new TreeMap<>(e.custom());
        if (lost.isEmpty()) {
            // Of a field that holds one, unknown words beside what it holds are not written, and not taken back.
            if (isList(field)
                    || !ids.equals(ids(field, e).stream().map(Id::value).toList())) {
                custom.remove(field.english());
            }
        } else {
            custom.put(field.english(), CellList.join(lost));
            unknown.accept(field, CellList.join(lost));
        }
        return ids.isEmpty()
                ? e.edit().custom(custom).build()
                : with(e, field, ids).edit().custom(custom).build();
    }

    private static Exhibitor with(Exhibitor e, RosterField field, List<String> ids) {
        var wish = e.request();
        return switch (field) {
            case HOST -> e.edit().host(new Id<>(ids.getFirst())).build();
            case THEMED_AREA -> wishing(e, wish.withThemedArea(new Id<>(ids.getFirst())));
            case WISHED_BOOTHS -> wishing(e, wish.withBooths(typed(ids)));
            case NEAR -> wishing(e, wish.withNeighbours(typed(ids), wish.away()));
            case AWAY -> wishing(e, wish.withNeighbours(wish.near(), typed(ids)));
            default -> throw new IllegalArgumentException(field.key());
        };
    }

    private static Exhibitor wishing(Exhibitor e, BoothRequest wish) {
        return e.edit().request(wish).build();
    }

    private static <T> List<Id<T>> typed(List<String> ids) {
        return ids.stream().map(Id<T>::new).toList();
    }

    /// Several names stand in one cell, but for those fields that hold one.
    private static List<String> names(RosterField field, String cell) {
        return isList(field)
                ? CellList.split(cell).stream()
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList()
                : Stream.of(cell.strip()).filter(name -> !name.isEmpty()).toList();
    }

    private static boolean isList(RosterField field) {
        return field != RosterField.HOST && field != RosterField.THEMED_AREA;
    }

    private Optional<String> meant(RosterField field, String name) {
        return switch (field) {
            case THEMED_AREA -> areas.find(name).map(area -> area.id().value());
            case WISHED_BOOTHS -> booths.find(name, "").map(booth -> booth.id().value());
            default ->
                Optional.ofNullable(byKey.get(NameKey.of(name)))
                        .map(other -> other.id().value());
        };
    }

    /// As compared: what the words of a file mean.
    List<String> parts(RosterField field, String words) {
        return List.of(names(field, words).stream()
                .map(name -> meant(field, name).orElseGet(() -> NameKey.of(name)))
                .collect(Collectors.joining("\n")));
    }

    /// As compared: what the exhibitor has, known and unknown.
    List<String> parts(RosterField field, Exhibitor e) {
        var unknown = parts(field, e.custom().getOrDefault(field.english(), "")).getFirst();
        return List.of(Stream.concat(ids(field, e).stream().map(Id::value), Stream.of(unknown))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n")));
    }

    /// Of which others the exhibitor says this.
    static List<? extends Id<?>> ids(RosterField field, Exhibitor e) {
        var wish = e.request();
        return switch (field) {
            case HOST -> one(e.host());
            case THEMED_AREA -> one(wish.themedArea());
            case WISHED_BOOTHS -> wish.booths();
            case NEAR -> wish.near();
            case AWAY -> wish.away();
            default -> List.of();
        };
    }

    private static <T> List<Id<T>> one(@Nullable Id<T> id) {
        return id == null ? List.of() : List.of(id);
    }

    /// As written: names by which each is found again, then those that mean nothing.
    String words(RosterField field, Exhibitor e) {
        var known = ids(field, e).stream().map(id -> name(field, id.value())).filter(name -> !name.isEmpty());
        var unknown = names(field, e.custom().getOrDefault(field.english(), ""));
        if (!isList(field)) {
            return Stream.concat(known, unknown.stream()).findFirst().orElse("");
        }
        return CellList.join(Stream.concat(known, unknown.stream()).toList());
    }

    private String name(RosterField field, String id) {
        return switch (field) {
            case THEMED_AREA ->
                state.find(new Id<ThemedArea>(id)).map(areas::reference).orElse("");
            case WISHED_BOOTHS ->
                state.find(new Id<Booth>(id)).map(booths::written).orElse("");
            default -> state.find(new Id<Exhibitor>(id)).map(this::name).orElse("");
        };
    }

    /// A name that nobody else bears, where there is one.
    private String name(Exhibitor other) {
        return Stream.of(other.name().en(), other.name().zh())
                .filter(word -> Optional.ofNullable(byKey.get(NameKey.of(word)))
                        .filter(found -> found.id().equals(other.id()))
                        .isPresent())
                .findFirst()
                .orElseGet(() -> other.name().enFirst());
    }
}
