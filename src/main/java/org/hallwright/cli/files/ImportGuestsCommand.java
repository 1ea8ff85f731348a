package org.hallwright.cli.files;

import java.nio.file.Path;
import org.hallwright.cli.kit.Session;
import org.hallwright.exchange.guests.GuestsPreview;
import org.hallwright.service.files.ImportService;
import picocli.CommandLine.Command;

/// Reads guests and their delegations from a table.
@Command(name = "guests")
public final class ImportGuestsCommand extends ImportTableVerb {
    public ImportGuestsCommand(Session session) {
        super(session);
    }

    @Override
    GuestsPreview preview(ImportService service, Path table) {
        return service.previewGuests(table);
    }
}
