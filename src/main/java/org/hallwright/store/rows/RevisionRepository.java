package org.hallwright.store.rows;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.hallwright.domain.change.Snapshot;
import org.hallwright.domain.plan.revision.PlanSnapshot;
import org.hallwright.domain.plan.revision.Revision;
import org.hallwright.domain.schedule.release.ProgrammeSnapshot;
import org.hallwright.domain.schedule.release.Release;
import org.hallwright.store.table.Repository;
import org.hallwright.store.table.RowReader;
import org.hallwright.store.table.RowWriter;
import org.hallwright.store.table.Table;

/// Revisions of a plan and released versions of a programme, and what each has frozen.
final class RevisionRepository implements Repository {
    private static final String INSERT_REVISION = """
            INSERT INTO revision (
                document_id, id, crc, code, note, state, steps, snapshot_id)
            VALUES (
                :document_id, :id, :crc, :code, :note, :state, :steps, :snapshot_id)""";

    private static final String INSERT_PLAN = """
            INSERT INTO plan_snapshot (
                document_id, id, crc, entries)
            VALUES (
                :document_id, :id, :crc, :entries)""";

    private static final String INSERT_RELEASE = """
            INSERT INTO schedule_release (
                document_id, id, crc, version_number, note, released_at, released_by, snapshot_id)
            VALUES (
                :document_id, :id, :crc, :version_number, :note, :released_at, :released_by, :snapshot_id)""";

    private static final String INSERT_PROGRAMME = """
            INSERT INTO programme_snapshot (
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
                        INSERT_PLAN,
                        RevisionRepository::write,
                        row -> new PlanSnapshot(row.id("id"), row.entries("entries"))),
                new Table<>(
                        Release.class,
                        "schedule_release",
                        INSERT_RELEASE,
                        RevisionRepository::write,
                        RevisionRepository::readRelease),
                new Table<>(
                        ProgrammeSnapshot.class,
                        "programme_snapshot",
                        INSERT_PROGRAMME,
                        RevisionRepository::write,
                        row -> new ProgrammeSnapshot(row.id("id"), row.entries("entries"))));
    }

    private static void write(Revision revision, RowWriter row) {
        row.string("code", revision.code())
                .string("note", revision.note())
                .symbol("state", revision.state())
                .json("steps", revision.steps())
                .id("snapshot_id", revision.snapshot());
    }

    private static void write(Snapshot snapshot, RowWriter row) {
        row.entries("entries", snapshot.entries());
    }

    private static void write(Release release, RowWriter row) {
        row.number("version_number", release.number())
                .string("note", release.note())
                .string("released_at", release.released().toString())
                .string("released_by", release.by())
                .id("snapshot_id", release.frozen());
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

    private static Release readRelease(RowReader row) throws SQLException {
        return new Release(
                row.id("id"),
                row.number("version_number"),
                row.string("note"),
                Instant.parse(row.string("released_at")),
                row.string("released_by"),
                row.id("snapshot_id"));
    }
}
