package org.hallwright.store.rows;

import java.sql.SQLException;
import java.util.List;
import org.hallwright.domain.setup.Dock;
import org.hallwright.domain.setup.MoveInTarget;
import org.hallwright.domain.setup.SetupTask;
import org.hallwright.domain.setup.VehicleSize;
import org.hallwright.store.table.Repository;
import org.hallwright.store.table.RowReader;
import org.hallwright.store.table.RowWriter;
import org.hallwright.store.table.Table;

/// Docks, move-in targets and set-up tasks.
final class SetupRepository implements Repository {
    private static final String INSERT_DOCK = """
            INSERT INTO dock (
                document_id, id, crc, hall_id, door_id, code, trucks)
            VALUES (
                :document_id, :id, :crc, :hall_id, :door_id, :code, :trucks)""";

    private static final String INSERT_MOVE_IN_TARGET = """
            INSERT INTO move_in_target (
                document_id, id, crc, booth_id, dock_id, check_in_at, slot_minutes, vehicle)
            VALUES (
                :document_id, :id, :crc, :booth_id, :dock_id, :check_in_at, :slot_minutes, :vehicle)""";

    private static final String INSERT_SETUP_TASK = """
            INSERT INTO setup_task (
                document_id, id, crc, what_en, what_zh, booth_id, due_on, responsible, is_done)
            VALUES (
                :document_id, :id, :crc, :what_en, :what_zh, :booth_id, :due_on, :responsible, :is_done)""";

    @Override
    public List<Table<?>> tables() {
        return List.of(
                new Table<>(Dock.class, "dock", INSERT_DOCK, SetupRepository::write, SetupRepository::readDock),
                new Table<>(
                        MoveInTarget.class,
                        "move_in_target",
                        INSERT_MOVE_IN_TARGET,
                        SetupRepository::write,
                        SetupRepository::readMoveInTarget),
                new Table<>(
                        SetupTask.class,
                        "setup_task",
                        INSERT_SETUP_TASK,
                        SetupRepository::write,
                        SetupRepository::readSetupTask));
    }

    private static void write(Dock dock, RowWriter row) {
        row.id("hall_id", dock.hall())
                .id("door_id", dock.door())
                .string("code", dock.code())
                .number("trucks", dock.trucks());
    }

    private static void write(MoveInTarget moveInTarget, RowWriter row) {
        row.id("booth_id", moveInTarget.booth())
                .id("dock_id", moveInTarget.dock())
                .moment("check_in_at", moveInTarget.checkIn())
                .number("slot_minutes", moveInTarget.slotMinutes())
                .symbol("vehicle", moveInTarget.vehicle());
    }

    private static void write(SetupTask setupTask, RowWriter row) {
        row.name("what", setupTask.what())
                .id("booth_id", setupTask.booth())
                .day("due_on", setupTask.due())
                .string("responsible", setupTask.responsible())
                .flag("is_done", setupTask.done());
    }

    private static Dock readDock(RowReader row) throws SQLException {
        return new Dock(
                row.id("id"), row.id("hall_id"), row.idOrNull("door_id"), row.string("code"), row.number("trucks"));
    }

    private static MoveInTarget readMoveInTarget(RowReader row) throws SQLException {
        return new MoveInTarget(
                row.id("id"),
                row.id("booth_id"),
                row.idOrNull("dock_id"),
                row.moment("check_in_at"),
                row.number("slot_minutes"),
                row.symbol("vehicle", VehicleSize.class));
    }

    private static SetupTask readSetupTask(RowReader row) throws SQLException {
        return new SetupTask(
                row.id("id"),
                row.name("what"),
                row.idOrNull("booth_id"),
                row.day("due_on"),
                row.string("responsible"),
                row.flag("is_done"));
    }
}
