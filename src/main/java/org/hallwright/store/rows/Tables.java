package org.hallwright.store.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hallwright.domain.change.Entry;
import org.hallwright.store.table.Table;

/// All the tables of entries.
public final class Tables {
    private static final List<Table<?>> ALL = Stream.of(
                    new ExhibitionRepository(),
                    new HallRepository(),
                    new AreaRepository(),
                    new BoothRepository(),
                    new FixtureRepository(),
                    new PictureRepository(),
                    new RulePackRepository(),
                    new RevisionRepository(),
                    new VenueRepository(),
                    new ExhibitorRepository(),
                    new CategoryRepository(),
                    new PointsSchemeRepository(),
                    new AssignmentRepository(),
                    new RoomRepository(),
                    new ActivityRepository(),
                    new GuestRepository(),
                    new ProjectRepository(),
                    new SetupRepository())
            .flatMap(repository -> repository.tables().stream())
            .toList();

    private static final Map<Class<?>, Table<?>> BY_KIND = byKind();

    private Tables() {}

    public static List<Table<?>> all() {
        return ALL;
    }

    /// The table that holds entries of that kind.
    public static Table<?> of(Class<? extends Entry> kind) {
        var table = BY_KIND.get(kind);
        if (table == null) {
            throw new IllegalArgumentException("No table for " + kind);
        }
        return table;
    }

    private static Map<Class<?>, Table<?>> byKind() {
        var map = new HashMap<Class<?>, Table<?>>();
        ALL.forEach(table -> table.kinds().forEach(kind -> map.put(kind, table)));
        return Map.copyOf(map);
    }
}
