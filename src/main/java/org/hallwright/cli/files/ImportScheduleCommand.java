package org.hallwright.cli.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hallwright.cli.kit.Json;
import org.hallwright.cli.kit.Problems;
import org.hallwright.cli.kit.Reply;
import org.hallwright.cli.kit.Session;
import org.hallwright.cli.kit.Verb;
import org.hallwright.exchange.schedule.SchedulePreview;
import org.hallwright.exchange.schedule.table.ScheduleField;
import org.hallwright.exchange.table.form.TableForm;
import org.hallwright.service.files.ImportService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Reads a schedule from XML, JSON, a calendar or a table.
@Command(name = "schedule")
public final class ImportScheduleCommand extends Verb {
    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.schedule")
    private Path file = Path.of("");

    @Mixin
    private TableOf table = new TableOf();

    @Option(names = "--dry-run", descriptionKey = "cli.option.dry-run")
    private boolean dryRun;

    public ImportScheduleCommand(Session session) {
        super(session);
    }

    @Override
    protected Reply run() {
        return session.withExhibition(open -> {
            var service = new ImportService(open);
            var form = TableForm.of(
                    table.options(), table.mapping(), List.of(ScheduleField.values()), ScheduleField::header);
            var read = service.previewSchedule(file, form);
            if (!dryRun) {
                service.commit(read);
            }
            return reply(read);
        });
    }

    private Reply reply(SchedulePreview read) {
        var counts = read.counts();
        var result = Json.object(
                "read", counts.read(),
                "created", counts.created(),
                "updated", counts.updated(),
                "unchanged", counts.unchanged(),
                "skipped", counts.skipped(),
                "rooms", counts.rooms(),
                "people", counts.people(),
                "days", counts.days(),
                "problems", Problems.ofFile(session, read.problems()));
        return Reply.done(result, lines(read)).exit(Problems.exit(read.problems()));
    }

    private List<String> lines(SchedulePreview read) {
        var counts = read.counts();
        var lines = new ArrayList<>(Problems.lines(session, read.problems()));
        lines.add(session.text(
                "cli.imported-schedule",
                counts.read(),
                counts.created(),
                counts.updated(),
                counts.rooms(),
                counts.people(),
                counts.days(),
                counts.unchanged(),
                counts.skipped()));
        if (dryRun) {
            lines.add(session.text("cli.dry-run"));
        }
        return lines;
    }
}
