package org.hallwright.store.rows;

import java.sql.SQLException;
import java.util.List;
import org.hallwright.domain.roster.points.PointsRule;
import org.hallwright.domain.roster.points.PointsScheme;
import org.hallwright.store.table.Repository;
import org.hallwright.store.table.RowReader;
import org.hallwright.store.table.RowWriter;
import org.hallwright.store.table.Table;

/// The rules of priority points, one row for an exhibition that has made some.
final class PointsSchemeRepository implements Repository {
    private static final String INSERT = """
            INSERT INTO points_scheme (document_id, id, crc, rules, lot)
            VALUES (:document_id, :id, :crc, :rules, :lot)""";

    @Override
    public List<Table<?>> tables() {
        return List.of(new Table<>(
                PointsScheme.class,
                "points_scheme",
                INSERT,
                PointsSchemeRepository::write,
                PointsSchemeRepository::read));
    }

    private static void write(PointsScheme scheme, RowWriter row) {
        row.json("rules", scheme.rules()).whole("lot", scheme.lot());
    }

    private static PointsScheme read(RowReader row) throws SQLException {
        return new PointsScheme(row.id("id"), row.list("rules", PointsRule.class), row.whole("lot"));
    }
}
