package org.hallwright.cli.keep;

import java.nio.file.Path;
import org.hallwright.cli.kit.Json;
import org.hallwright.cli.kit.Reply;
import org.hallwright.cli.kit.Session;
import org.hallwright.cli.kit.Verb;
import org.hallwright.service.copies.CopyService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Opens an exhibition that another desk wrote into a file, as a new one of this store.
@Command(name = "open")
public final class OpenCommand extends Verb {
    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.copy")
    private Path file = Path.of("");

    public OpenCommand(Session session) {
        super(session);
    }

    @Override
    protected Reply run() {
        var copy = CopyService.read(file, null);
        return session.withStoreOrNew(workspace -> {
            var opened = new CopyService(workspace).open(copy).exhibition();
            var records =
                    copy.state().entries().stream().filter(e -> !e.isAside()).count();
            return Reply.done(
                    Json.object("code", opened.code(), "records", records),
                    session.text("cli.opened-copy", opened.code(), session.name(opened.name()), records));
        });
    }
}
