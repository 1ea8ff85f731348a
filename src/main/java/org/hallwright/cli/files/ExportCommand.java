package org.hallwright.cli.files;

import java.nio.file.Path;
import org.hallwright.cli.kit.Reply;
import org.hallwright.cli.kit.Session;
import org.hallwright.cli.kit.Verb;
import org.hallwright.service.files.ExportOptions;
import org.hallwright.service.files.ExportService;
import org.hallwright.service.files.Exportable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes what an exhibition holds into files.
@Command(name = "export")
public final class ExportCommand extends Verb {
    @Parameters(paramLabel = "roster|booths|plan|schedule|all", descriptionKey = "cli.option.export")
    private Exportable what = Exportable.ALL;

    @Option(names = "--format", required = true, paramLabel = "FORMAT", descriptionKey = "cli.option.format")
    private String format = "";

    @Option(names = "--out", required = true, paramLabel = "PATH", descriptionKey = "cli.option.out")
    private Path out = Path.of("");

    @Option(names = "--hall", paramLabel = "CODE", descriptionKey = "cli.option.hall")
    private String hall = "";

    @Option(names = "--preset", paramLabel = "sales|operations|fire|public", descriptionKey = "cli.option.preset")
    private String preset = "sales";

    public ExportCommand(Session session) {
        super(session);
    }

    @Override
    protected Reply run() {
        var options = ExportOptions.of(
                        session.paperLanguage(), session.around().clock().instant())
                .ofHall(hall)
                .as(preset);
        return session.withExhibition(open -> {
            var exports = new ExportService(open);
            var files = exports.export(what, format, out, options);
            return FilesReply.of(session, files, exports.underlaysLeftOut(what, format, options));
        });
    }
}
