package org.hallwright.cli.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hallwright.cli.kit.Reply;
import org.hallwright.cli.kit.Session;
import org.hallwright.cli.kit.Verb;
import org.hallwright.cli.release.VersionOptions;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.NameKey;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.work.Progress;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.WrongRequest;
import org.hallwright.service.files.ExportOptions;
import org.hallwright.service.files.ExportService;
import org.hallwright.service.files.Exportable;
import org.hallwright.service.files.WishFormService;
import org.hallwright.service.files.Written;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes what an exhibition holds into files.
@Command(name = "export")
public final class ExportCommand extends Verb {
    @Parameters(
            paramLabel = "roster|booths|plan|schedule|guests|projects|schedule-changes|all",
            descriptionKey = "cli.option.export")
    private Exportable what = Exportable.ALL;

    @Option(names = "--format", required = true, paramLabel = "FORMAT", descriptionKey = "cli.option.format")
    private String format = "";

    @Option(names = "--out", required = true, paramLabel = "PATH", descriptionKey = "cli.option.out")
    private Path out = Path.of("");

    @Option(names = "--hall", paramLabel = "CODE", descriptionKey = "cli.option.hall")
    private String hall = "";

    @Option(names = "--preset", paramLabel = "sales|operations|fire|public", descriptionKey = "cli.option.preset")
    private String preset = "sales";

    @Option(names = "--exhibitor", paramLabel = "NAME", descriptionKey = "cli.option.exhibitor")
    private List<String> exhibitors = new ArrayList<>();

    @Mixin
    private VersionOptions versions = new VersionOptions();

    public ExportCommand(Session session) {
        super(session);
    }

    @Override
    protected Reply run() {
        var options = ExportOptions.of(
                        session.paperLanguage(), session.around().clock().instant())
                .ofHall(hall)
                .as(preset)
                .between(versions.span());
        return session.withExhibition(open -> {
            if (!exhibitors.isEmpty()) {
                return FilesReply.of(session, forms(open));
            }
            var exports = new ExportService(open);
            var files = exports.export(what, format, out, options);
            return FilesReply.of(session, files, exports.leftOut(what, format, options));
        });
    }

    /// Wish forms for those that were named.
    private List<Written> forms(OpenExhibition open) {
        if (what != Exportable.ROSTER || !format.equalsIgnoreCase(WishFormService.FORMAT)) {
            throw new WrongRequest("cli.only-wish-forms");
        }
        var ids = exhibitors.stream().map(name -> exhibitor(open, name)).toList();
        return new WishFormService(open).write(ids, out, Progress.unwatched());
    }

    private static Id<Exhibitor> exhibitor(OpenExhibition open, String name) {
        return open.state().all(Exhibitor.class).stream()
                .filter(e -> NameKey.of(e.name()).contains(NameKey.of(name)))
                .map(Exhibitor::id)
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new WrongRequest("cli.no-exhibitor", name));
    }
}
