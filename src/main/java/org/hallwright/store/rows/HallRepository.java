package org.hallwright.store.rows;

import java.sql.SQLException;
import java.util.List;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.plan.Hall;
import org.hallwright.store.table.Repository;
import org.hallwright.store.table.RowReader;
import org.hallwright.store.table.RowWriter;
import org.hallwright.store.table.Table;

/// The halls of a venue.
final class HallRepository implements Repository {
    private static final String INSERT = """
            INSERT INTO hall (
                document_id, id, crc, code, name_en, name_zh, storey, outline, clear_height_mm, floor_load_kn_m2,
                north_deg, sort_order)
            VALUES (
                :document_id, :id, :crc, :code, :name_en, :name_zh, :storey, :outline, :clear_height_mm,
                :floor_load_kn_m2, :north_deg, :sort_order)""";

    @Override
    public List<Table<?>> tables() {
        return List.of(new Table<>(Hall.class, "hall", INSERT, HallRepository::write, HallRepository::read));
    }

    private static void write(Hall hall, RowWriter row) {
        row.string("code", hall.code())
                .name("name", hall.name())
                .number("storey", hall.floor())
                .json("outline", hall.outline())
                .length("clear_height", hall.clearHeight())
                .real("floor_load_kn_m2", hall.floorLoad())
                .realOrNull("north_deg", hall.north())
                .number("sort_order", hall.order());
    }

    private static Hall read(RowReader row) throws SQLException {
        return new Hall(
                row.id("id"),
                row.string("code"),
                row.name("name"),
                row.number("storey"),
                row.json("outline", Outline.class),
                row.length("clear_height"),
                row.real("floor_load_kn_m2"),
                row.number("sort_order"),
                row.realOrNull("north_deg"));
    }
}
