package org.hallwright.cli.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hallwright.cli.kit.Json;
import org.hallwright.cli.kit.Problems;
import org.hallwright.cli.kit.Reply;
import org.hallwright.cli.kit.Session;
import org.hallwright.cli.kit.Verb;
import org.hallwright.exchange.guests.Column;
import org.hallwright.exchange.guests.GuestsPreview;
import org.hallwright.exchange.table.form.TableForm;
import org.hallwright.service.files.ImportService;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Reads a table of guests or of projects, and answers what became of it.
abstract class ImportTableVerb extends Verb {
    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.guests")
    private Path file = Path.of("");

    @Mixin
    private TableOf table = new TableOf();

    @Option(names = "--dry-run", descriptionKey = "cli.option.dry-run")
    private boolean dryRun;

    ImportTableVerb(Session session) {
        super(session);
    }

    /// The columns that there are for such a table.
    abstract List<Column> columns();

    abstract GuestsPreview preview(ImportService service, Path table, TableForm<Column> form);

    @Override
    protected Reply run() {
        return session.withExhibition(open -> {
            var service = new ImportService(open);
            var form = TableForm.of(table.options(), table.mapping(), columns(), Column::key);
            var read = preview(service, file, form);
            if (!dryRun) {
                service.commit(read);
            }
            return reply(read);
        });
    }

    private Reply reply(GuestsPreview read) {
        var result = Json.object(
                "read",
                read.read(),
                "created",
                read.created(),
                "updated",
                read.updated(),
                "rooms",
                0,
                "people",
                read.people(),
                "days",
                0,
                "problems",
                Problems.ofFile(session, read.problems()));
        return Reply.done(result, lines(read)).exit(Problems.exit(read.problems()));
    }

    private List<String> lines(GuestsPreview read) {
        var lines = new ArrayList<>(Problems.lines(session, read.problems()));
        lines.add(session.text("cli.imported-guests", read.read(), read.created(), read.updated()));
        if (dryRun) {
            lines.add(session.text("cli.dry-run"));
        }
        return lines;
    }
}
