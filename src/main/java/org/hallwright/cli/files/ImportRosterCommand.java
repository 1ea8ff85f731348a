package org.hallwright.cli.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hallwright.cli.kit.Json;
import org.hallwright.cli.kit.Problems;
import org.hallwright.cli.kit.Reply;
import org.hallwright.cli.kit.Session;
import org.hallwright.cli.kit.Verb;
import org.hallwright.domain.work.Progress;
import org.hallwright.exchange.roster.KeptValue;
import org.hallwright.exchange.roster.OnDuplicate;
import org.hallwright.exchange.roster.RosterChoices;
import org.hallwright.exchange.roster.RosterOptions;
import org.hallwright.exchange.roster.RosterPreview;
import org.hallwright.exchange.roster.booth.UnmatchedBooth;
import org.hallwright.i18n.Language;
import org.hallwright.service.files.ImportService;
import org.hallwright.service.files.WishFormService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Reads a roster of exhibitors from a table.
@Command(name = "roster")
public final class ImportRosterCommand extends Verb {
    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "cli.option.table")
    private List<Path> files = List.of();

    @Mixin
    private TableOf table = new TableOf();

    @Option(names = "--on-duplicate", paramLabel = "merge|keep|skip", descriptionKey = "cli.option.on-duplicate")
    private OnDuplicate onDuplicate = OnDuplicate.MERGE;

    @Option(names = "--take-file", descriptionKey = "cli.option.take-file")
    private boolean takeFile;

    @Option(names = "--dry-run", descriptionKey = "cli.option.dry-run")
    private boolean dryRun;

    public ImportRosterCommand(Session session) {
        super(session);
    }

    @Override
    protected Reply run() {
        var options = new RosterOptions(table.options(), table.mapping(), onDuplicate)
                .with(new RosterChoices(takeFile, Set.of(), Map.of()));
        return session.withExhibition(open -> {
            if (WishFormService.isForms(files)) {
                return wishes(new WishFormService(open));
            }
            var file = files.getFirst();
            var service = new ImportService(open);
            return reply(dryRun ? service.previewRoster(file, options) : service.importRoster(file, options));
        });
    }

    private Reply wishes(WishFormService service) {
        var read =
                dryRun ? service.preview(files, Progress.unwatched()) : service.importFrom(files, Progress.unwatched());
        return WishReply.of(session, read, dryRun);
    }

    private Reply reply(RosterPreview read) {
        var counts = read.counts();
        var booths = Json.object(
                "matched",
                read.matchedBooths(),
                "unmatched",
                read.unmatchedBooths().stream()
                        .map(ImportRosterCommand::unmatched)
                        .toList());
        var result = Json.object(
                "read", counts.read(),
                "created", counts.created(),
                "updated", counts.updated(),
                "unchanged", counts.unchanged(),
                "merged", counts.merged(),
                "skipped", counts.skipped(),
                "encoding",
                        read.table().encoding().isEmpty()
                                ? "xlsx"
                                : read.table().encoding(),
                "mapping", read.mapping(),
                "byContent", read.byContent(),
                "custom", read.customColumns(),
                "booths", booths,
                "kept", read.kept().stream().map(ImportRosterCommand::kept).toList(),
                "problems", Problems.ofFile(session, read.problems()));
        return Reply.done(result, lines(read)).exit(Problems.exit(read.problems()));
    }

    private static Map<String, ?> unmatched(UnmatchedBooth booth) {
        return Json.object(
                "row", booth.row(),
                "exhibitor", booth.exhibitor(),
                "reference", booth.reference(),
                "nearest", booth.nearest());
    }

    private static Map<String, ?> kept(KeptValue value) {
        return Json.object(
                "row", value.row(),
                "exhibitor", value.yours().name().enFirst(),
                "field", value.column(),
                "roster", value.yours(Language.EN),
                "file", value.file(),
                "taken", value.isTaken());
    }

    private List<String> lines(RosterPreview read) {
        var counts = read.counts();
        var lines = new ArrayList<>(Problems.lines(session, read.problems()));
        lines.add(session.text(
                "cli.imported-roster",
                counts.read(),
                counts.created(),
                counts.updated(),
                counts.merged(),
                counts.skipped(),
                counts.unchanged()));
        lines.add(session.text(
                "cli.imported-booths",
                read.matchedBooths(),
                read.unmatchedBooths().size()));
        if (dryRun) {
            lines.add(session.text("cli.dry-run"));
        }
        return lines;
    }
}
