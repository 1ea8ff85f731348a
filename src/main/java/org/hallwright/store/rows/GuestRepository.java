package org.hallwright.store.rows;

import java.sql.SQLException;
import java.util.List;
import org.hallwright.domain.guests.Delegation;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.PresenceMode;
import org.hallwright.domain.guests.Sector;
import org.hallwright.store.table.Repository;
import org.hallwright.store.table.RowReader;
import org.hallwright.store.table.RowWriter;
import org.hallwright.store.table.Table;

/// Guests and the delegations they come in.
final class GuestRepository implements Repository {
    private static final String INSERT_GUEST = """
            INSERT INTO guest (
                document_id, id, crc, name_en, name_zh, office_en, office_zh, organisation_en, organisation_zh,
                protocol_rank, country, sector, presence, delegation_id, notes,
                distinct_from)
            VALUES (
                :document_id, :id, :crc, :name_en, :name_zh, :office_en, :office_zh, :organisation_en,
                :organisation_zh, :protocol_rank, :country, :sector, :presence, :delegation_id, :notes,
                :distinct_from)""";

    private static final String INSERT_DELEGATION = """
            INSERT INTO delegation (
                document_id, id, crc, name_en, name_zh, country, head_id, reception, interpreter, vehicle, hotel)
            VALUES (
                :document_id, :id, :crc, :name_en, :name_zh, :country, :head_id, :reception, :interpreter, :vehicle,
                :hotel)""";

    @Override
    public List<Table<?>> tables() {
        return List.of(
                new Table<>(Guest.class, "guest", INSERT_GUEST, GuestRepository::write, GuestRepository::readGuest),
                new Table<>(
                        Delegation.class,
                        "delegation",
                        INSERT_DELEGATION,
                        GuestRepository::write,
                        GuestRepository::readDelegation));
    }

    private static void write(Guest guest, RowWriter row) {
        row.name("name", guest.name())
                .name("office", guest.position())
                .name("organisation", guest.organisation())
                .number("protocol_rank", guest.rank())
                .string("country", guest.country())
                .symbol("sector", guest.sector())
                .symbol("presence", guest.mode())
                .id("delegation_id", guest.delegation())
                .string("notes", guest.notes())
                .json("distinct_from", guest.distinct());
    }

    private static void write(Delegation delegation, RowWriter row) {
        row.name("name", delegation.name())
                .string("country", delegation.country())
                .id("head_id", delegation.head())
                .string("reception", delegation.reception())
                .string("interpreter", delegation.interpreter())
                .string("vehicle", delegation.vehicle())
                .string("hotel", delegation.hotel());
    }

    private static Guest readGuest(RowReader row) throws SQLException {
        return new Guest(
                row.id("id"),
                row.name("name"),
                row.name("office"),
                row.name("organisation"),
                row.number("protocol_rank"),
                row.string("country"),
                row.symbol("sector", Sector.class),
                row.symbol("presence", PresenceMode.class),
                row.idOrNull("delegation_id"),
                row.string("notes"),
                row.ids("distinct_from"));
    }

    private static Delegation readDelegation(RowReader row) throws SQLException {
        return new Delegation(
                row.id("id"),
                row.name("name"),
                row.string("country"),
                row.idOrNull("head_id"),
                row.string("reception"),
                row.string("interpreter"),
                row.string("vehicle"),
                row.string("hotel"));
    }
}
