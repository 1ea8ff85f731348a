package org.hallwright.cli.files;

import java.nio.file.Path;
import org.hallwright.cli.kit.Session;
import org.hallwright.exchange.guests.GuestsPreview;
import org.hallwright.service.files.ImportService;
import picocli.CommandLine.Command;

/// Reads projects from a table.
@Command(name = "projects")
public final class ImportProjectsCommand extends ImportTableVerb {
    public ImportProjectsCommand(Session session) {
        super(session);
    }

    @Override
    GuestsPreview preview(ImportService service, Path table) {
        return service.previewProjects(table);
    }
}
