package org.hallwright.store.rows;

import java.sql.SQLException;
import java.util.List;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.Track;
import org.hallwright.store.table.Repository;
import org.hallwright.store.table.RowReader;
import org.hallwright.store.table.RowWriter;
import org.hallwright.store.table.Table;

/// Rooms and tracks of the schedule.
final class RoomRepository implements Repository {
    private static final String INSERT_ROOM = """
            INSERT INTO room (
                document_id, id, crc, name_en, name_zh, hall_id, capacity, sort_order,
                place_x_mm, place_y_mm)
            VALUES (
                :document_id, :id, :crc, :name_en, :name_zh, :hall_id, :capacity, :sort_order,
                :place_x_mm, :place_y_mm)""";

    private static final String INSERT_TRACK = """
            INSERT INTO track (
                document_id, id, crc, name_en, name_zh, colour, sort_order)
            VALUES (
                :document_id, :id, :crc, :name_en, :name_zh, :colour, :sort_order)""";

    @Override
    public List<Table<?>> tables() {
        return List.of(
                new Table<>(Room.class, "room", INSERT_ROOM, RoomRepository::write, RoomRepository::readRoom),
                new Table<>(Track.class, "track", INSERT_TRACK, RoomRepository::write, RoomRepository::readTrack));
    }

    private static void write(Room room, RowWriter row) {
        row.name("name", room.name())
                .id("hall_id", room.hall())
                .number("capacity", room.capacity())
                .number("sort_order", room.order())
                .pointOrNull("place", room.place());
    }

    private static void write(Track track, RowWriter row) {
        row.name("name", track.name()).string("colour", track.colour()).number("sort_order", track.order());
    }

    private static Room readRoom(RowReader row) throws SQLException {
        return new Room(
                row.id("id"),
                row.name("name"),
                row.idOrNull("hall_id"),
                row.number("capacity"),
                row.number("sort_order"),
                row.pointOrNull("place"));
    }

    private static Track readTrack(RowReader row) throws SQLException {
        return new Track(row.id("id"), row.name("name"), row.string("colour"), row.number("sort_order"));
    }
}
