package org.hallwright.cli.files;

import java.nio.file.Path;
import org.hallwright.cli.kit.Reply;
import org.hallwright.cli.kit.Session;
import org.hallwright.cli.kit.Verb;
import org.hallwright.cli.release.VersionOptions;
import org.hallwright.service.files.ExportOptions;
import org.hallwright.service.files.PrintService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes papers as PDF, by pack.
@Command(name = "print")
public final class PrintCommand extends Verb {
    @Parameters(paramLabel = "PACK", descriptionKey = "cli.option.pack")
    private String pack = "";

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.option.out-folder")
    private Path out = Path.of("");

    @Option(names = "--hall", paramLabel = "CODE", descriptionKey = "cli.option.hall")
    private String hall = "";

    @Option(names = "--preset", paramLabel = "sales|operations|fire|public", descriptionKey = "cli.option.preset")
    private String preset = "sales";

    @Mixin
    private VersionOptions versions = new VersionOptions();

    public PrintCommand(Session session) {
        super(session);
    }

    @Override
    protected Reply run() {
        var options = ExportOptions.of(
                        session.paperLanguage(), session.around().clock().instant())
                .ofHall(hall)
                .as(preset)
                .between(versions.span());
        return session.withExhibition(open -> FilesReply.of(session, new PrintService(open).print(pack, out, options)));
    }
}
