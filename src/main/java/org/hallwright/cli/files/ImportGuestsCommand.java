package org.hallwright.cli.files;

import java.nio.file.Path;
import java.util.List;
import org.hallwright.cli.kit.Session;
import org.hallwright.exchange.guests.Column;
import org.hallwright.exchange.guests.GuestsPreview;
import org.hallwright.exchange.table.form.TableForm;
import org.hallwright.service.files.ImportService;
import picocli.CommandLine.Command;

/// Reads guests and their delegations from a table.
@Command(name = "guests")
public final class ImportGuestsCommand extends ImportTableVerb {
    public ImportGuestsCommand(Session session) {
        super(session);
    }

    @Override
    List<Column> columns() {
        return Column.GUESTS;
    }

    @Override
    GuestsPreview preview(ImportService service, Path table, TableForm<Column> form) {
        return service.previewGuests(table, form);
    }
}
