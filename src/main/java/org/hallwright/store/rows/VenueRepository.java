package org.hallwright.store.rows;

import java.sql.SQLException;
import java.util.List;
import org.hallwright.domain.plan.venue.Venue;
import org.hallwright.store.table.Repository;
import org.hallwright.store.table.RowReader;
import org.hallwright.store.table.RowWriter;
import org.hallwright.store.table.Table;

/// Venues kept as templates.
final class VenueRepository implements Repository {
    private static final String INSERT = """
            INSERT INTO venue (
                document_id, id, crc, name_en, name_zh, city_en, city_zh, building)
            VALUES (
                :document_id, :id, :crc, :name_en, :name_zh, :city_en, :city_zh, :building)""";

    @Override
    public List<Table<?>> tables() {
        return List.of(new Table<>(Venue.class, "venue", INSERT, VenueRepository::write, VenueRepository::read));
    }

    private static void write(Venue venue, RowWriter row) {
        row.name("name", venue.name()).name("city", venue.city()).entries("building", venue.building());
    }

    private static Venue read(RowReader row) throws SQLException {
        return new Venue(row.id("id"), row.name("name"), row.name("city"), row.entries("building"));
    }
}
