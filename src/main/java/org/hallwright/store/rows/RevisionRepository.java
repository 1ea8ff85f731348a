package org.hallwright.store.rows;

import java.sql.SQLException;
import java.util.List;
import org.hallwright.domain.plan.revision.PlanSnapshot;
import org.hallwright.domain.plan.revision.Revision;
import org.hallwright.store.table.Repository;
import org.hallwright.store.table.RowReader;
import org.hallwright.store.table.RowWriter;
import org.hallwright.store.table.Table;

/// Revisions of a plan, and the plan as it was in each.
final class RevisionRepository implements Repository {
    private static final String INSERT_REVISION = """
            INSERT INTO revision (
                document_id, id, crc, code, note, state, steps, snapshot_id)
            VALUES (
                :document_id, :id, :crc, :code, :note, :state, :steps, :snapshot_id)""";

    private static final String INSERT_SNAPSHOT = """
            INSERT INTO plan_snapshot (
                document_id, id, crc, entries)
            VALUES (
                :document_id, :id, :crc, :entries)""";

    @Override
    public List<Table<?>> tables() {
        return List.of(
                new Table<>(
                        Revision.class,
                        "revision",
                        INSERT_REVISION,
                        RevisionRepository::write,
                        RevisionRepository::readRevision),
                new Table<>(
                        PlanSnapshot.class,
                        "plan_snapshot",
                        INSERT_SNAPSHOT,
                        RevisionRepository::write,
                        RevisionRepository::readSnapshot));
    }

    private static void write(Revision revision, RowWriter row) {
        row.string("code", revision.code())
                .string("note", revision.note())
                .symbol("state", revision.state())
                .json("steps", revision.steps())
                .id("snapshot_id", revision.snapshot());
    }

    private static void write(PlanSnapshot snapshot, RowWriter row) {
        row.entries("entries", snapshot.entries());
    }

    private static Revision readRevision(RowReader row) throws SQLException {
        return new Revision(
                row.id("id"),
                row.string("code"),
                row.string("note"),
                row.symbol("state", Revision.State.class),
                row.list("steps", Revision.Step.class),
                row.idOrNull("snapshot_id"));
    }

    private static PlanSnapshot readSnapshot(RowReader row) throws SQLException {
        return new PlanSnapshot(row.id("id"), row.entries("entries"));
    }
}
