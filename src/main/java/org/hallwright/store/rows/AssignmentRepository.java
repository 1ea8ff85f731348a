package org.hallwright.store.rows;

import java.sql.SQLException;
import java.util.List;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.store.table.Repository;
import org.hallwright.store.table.RowReader;
import org.hallwright.store.table.RowWriter;
import org.hallwright.store.table.Table;

/// Who gets which booth, and for whom one is held.
final class AssignmentRepository implements Repository {
    private static final String INSERT_ASSIGNMENT = """
            INSERT INTO assignment (
                document_id, id, crc, booth_id, exhibitor_id, state, reason, is_locked)
            VALUES (
                :document_id, :id, :crc, :booth_id, :exhibitor_id, :state, :reason, :is_locked)""";

    private static final String INSERT_HOLD = """
            INSERT INTO hold (
                document_id, id, crc, booth_id, held_for, last_day, remark)
            VALUES (
                :document_id, :id, :crc, :booth_id, :held_for, :last_day, :remark)""";

    @Override
    public List<Table<?>> tables() {
        return List.of(
                new Table<>(
                        Assignment.class,
                        "assignment",
                        INSERT_ASSIGNMENT,
                        AssignmentRepository::write,
                        AssignmentRepository::readAssignment),
                new Table<>(
                        Hold.class, "hold", INSERT_HOLD, AssignmentRepository::write, AssignmentRepository::readHold));
    }

    private static void write(Assignment assignment, RowWriter row) {
        row.id("booth_id", assignment.booth())
                .id("exhibitor_id", assignment.exhibitor())
                .symbol("state", assignment.state())
                .string("reason", assignment.reason())
                .flag("is_locked", assignment.locked());
    }

    private static void write(Hold hold, RowWriter row) {
        row.id("booth_id", hold.booth())
                .string("held_for", hold.heldFor())
                .day("last_day", hold.until())
                .string("remark", hold.comment());
    }

    private static Assignment readAssignment(RowReader row) throws SQLException {
        return new Assignment(
                row.id("id"),
                row.id("booth_id"),
                row.id("exhibitor_id"),
                row.symbol("state", AssignmentState.class),
                row.string("reason"),
                row.flag("is_locked"));
    }

    private static Hold readHold(RowReader row) throws SQLException {
        return new Hold(
                row.id("id"), row.id("booth_id"), row.string("held_for"), row.day("last_day"), row.string("remark"));
    }
}
