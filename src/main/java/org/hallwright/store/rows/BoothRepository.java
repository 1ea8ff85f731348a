package org.hallwright.store.rows;

import java.sql.SQLException;
import java.util.List;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.store.table.Repository;
import org.hallwright.store.table.RowReader;
import org.hallwright.store.table.RowWriter;
import org.hallwright.store.table.Table;

/// Booths, with where they stand.
final class BoothRepository implements Repository {
    private static final String INSERT = """
            INSERT INTO booth (
                document_id, id, crc, hall_id, booth_number, formerly, footprint, kind, open_sides, themed_area_id,
                notes, height_mm, load_kn_m2, parts)
            VALUES (
                :document_id, :id, :crc, :hall_id, :booth_number, :formerly, :footprint, :kind, :open_sides,
                :themed_area_id, :notes, :height_mm, :load_kn_m2, :parts)""";

    @Override
    public List<Table<?>> tables() {
        return List.of(new Table<>(Booth.class, "booth", INSERT, BoothRepository::write, BoothRepository::read));
    }

    private static void write(Booth booth, RowWriter row) {
        row.id("hall_id", booth.hall())
                .string("booth_number", booth.number())
                .json("formerly", booth.formerly())
                .json("footprint", booth.footprint())
                .symbol("kind", booth.kind())
                .number("open_sides", booth.openSides())
                .id("themed_area_id", booth.area())
                .string("notes", booth.notes())
                .length("height", booth.height())
                .real("load_kn_m2", booth.load())
                .json("parts", booth.parts());
    }

    private static Booth read(RowReader row) throws SQLException {
        return new Booth(
                row.id("id"),
                row.id("hall_id"),
                row.string("booth_number"),
                row.list("formerly", String.class),
                row.json("footprint", Footprint.class),
                row.symbol("kind", BoothKind.class),
                row.number("open_sides"),
                row.idOrNull("themed_area_id"),
                row.string("notes"),
                row.length("height"),
                row.real("load_kn_m2"),
                row.list("parts", Booth.Part.class));
    }
}
