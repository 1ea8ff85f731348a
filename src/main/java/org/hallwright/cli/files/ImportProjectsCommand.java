package org.hallwright.cli.files;

import java.nio.file.Path;
import java.util.List;
import org.hallwright.cli.kit.Session;
import org.hallwright.exchange.guests.Column;
import org.hallwright.exchange.guests.GuestsPreview;
import org.hallwright.exchange.table.form.TableForm;
import org.hallwright.service.files.ImportService;
import picocli.CommandLine.Command;

/// Reads projects from a table.
@Command(name = "projects")
public final class ImportProjectsCommand extends ImportTableVerb {
    public ImportProjectsCommand(Session session) {
        super(session);
    }

    @Override
    List<Column> columns() {
        return Column.PROJECTS;
    }

    @Override
    GuestsPreview preview(ImportService service, Path table, TableForm<Column> form) {
        return service.previewProjects(table, form);
    }
}
