package org.hallwright.store.rows;

import java.sql.SQLException;
import java.util.List;
import org.hallwright.domain.roster.BoothRequest;
import org.hallwright.domain.roster.Contact;
import org.hallwright.domain.roster.ContractState;
import org.hallwright.domain.roster.DocumentDue;
import org.hallwright.domain.roster.Exhibit;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.ExhibitorKind;
import org.hallwright.domain.roster.PaymentState;
import org.hallwright.domain.roster.PointsEntry;
import org.hallwright.domain.roster.intake.ImportedRow;
import org.hallwright.store.table.Repository;
import org.hallwright.store.table.RowReader;
import org.hallwright.store.table.RowWriter;
import org.hallwright.store.table.Table;

/// The exhibitor roster, one row for each exhibitor, and what files said of them.
final class ExhibitorRepository implements Repository {
    private static final String INSERT = """
            INSERT INTO exhibitor (
                document_id, id, crc, kind, host_id, name_en, name_zh, fascia_en, fascia_zh, country, province,
                city_en, city_zh, categories, website, description_en, description_zh, contacts, request, points,
                contract, payment, exhibits, booth_references, notes, custom, attended, sponsorship, signed_on, documents,
                distinct_from, off_plan)
            VALUES (
                :document_id, :id, :crc, :kind, :host_id, :name_en, :name_zh, :fascia_en, :fascia_zh, :country,
                :province, :city_en, :city_zh, :categories, :website, :description_en, :description_zh, :contacts,
                :request, :points, :contract, :payment, :exhibits, :booth_references, :notes, :custom, :attended,
                :sponsorship, :signed_on, :documents, :distinct_from, :off_plan)""";

    private static final String INSERT_IMPORTED_ROW = """
            INSERT INTO imported_row (
                document_id, id, crc, exhibitor_id, shape, words, custom, placed)
            VALUES (
                :document_id, :id, :crc, :exhibitor_id, :shape, :words, :custom, :placed)""";

    @Override
    public List<Table<?>> tables() {
        return List.of(
                new Table<>(
                        Exhibitor.class, "exhibitor", INSERT, ExhibitorRepository::write, ExhibitorRepository::read),
                new Table<>(
                        ImportedRow.class,
                        "imported_row",
                        INSERT_IMPORTED_ROW,
                        ExhibitorRepository::write,
                        ExhibitorRepository::readImportedRow));
    }

    private static void write(Exhibitor exhibitor, RowWriter row) {
        row.symbol("kind", exhibitor.kind())
                .id("host_id", exhibitor.host())
                .name("name", exhibitor.name())
                .name("fascia", exhibitor.fascia())
                .string("country", exhibitor.country())
                .string("province", exhibitor.province())
                .name("city", exhibitor.city())
                .json("categories", exhibitor.categories())
                .string("website", exhibitor.website())
                .name("description", exhibitor.description())
                .json("contacts", exhibitor.contacts())
                .json("request", exhibitor.request())
                .json("points", exhibitor.points())
                .symbol("contract", exhibitor.contract())
                .symbol("payment", exhibitor.payment())
                .json("exhibits", exhibitor.exhibits())
                .json("booth_references", exhibitor.boothReferences())
                .string("notes", exhibitor.notes())
                .json("custom", exhibitor.custom())
                .json("attended", exhibitor.attended())
                .real("sponsorship", exhibitor.sponsorship())
                .day("signed_on", exhibitor.signed())
                .json("documents", exhibitor.documents())
                .json("distinct_from", exhibitor.distinct())
                .json("off_plan", exhibitor.offPlan());
    }

    private static Exhibitor read(RowReader row) throws SQLException {
        return new Exhibitor(
                row.id("id"),
                row.symbol("kind", ExhibitorKind.class),
                row.idOrNull("host_id"),
                row.name("name"),
                row.name("fascia"),
                row.string("country"),
                row.string("province"),
                row.name("city"),
                row.list("categories", String.class),
                row.string("website"),
                row.name("description"),
                row.list("contacts", Contact.class),
                row.json("request", BoothRequest.class),
                row.list("points", PointsEntry.class),
                row.symbol("contract", ContractState.class),
                row.symbol("payment", PaymentState.class),
                row.list("exhibits", Exhibit.class),
                row.list("booth_references", String.class),
                row.string("notes"),
                row.map("custom"),
                row.list("attended", Integer.class),
                row.real("sponsorship"),
                row.day("signed_on"),
                row.list("documents", DocumentDue.class),
                row.ids("distinct_from"),
                row.list("off_plan", String.class));
    }

    private static void write(ImportedRow imported, RowWriter row) {
        row.id("exhibitor_id", imported.exhibitor())
                .string("shape", imported.shape())
                .json("words", imported.words())
                .json("custom", imported.custom())
                .json("placed", imported.placed());
    }

    private static ImportedRow readImportedRow(RowReader row) throws SQLException {
        return new ImportedRow(
                row.id("id"),
                row.id("exhibitor_id"),
                row.string("shape"),
                row.map("words"),
                row.map("custom"),
                row.list("placed", String.class));
    }
}
