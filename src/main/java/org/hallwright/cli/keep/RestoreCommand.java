package org.hallwright.cli.keep;

import java.nio.file.Path;
import org.hallwright.cli.kit.Reply;
import org.hallwright.cli.kit.Session;
import org.hallwright.cli.kit.Verb;
import org.hallwright.service.stores.BackupService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Makes a store of an archive.
@Command(name = "restore")
public final class RestoreCommand extends Verb {
    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.archive")
    private Path archive = Path.of("");

    public RestoreCommand(Session session) {
        super(session);
    }

    @Override
    protected Reply run() {
        session.around().workspaces().restore(archive, session.store());
        return session.withStore(
                workspace -> HealthReply.of(session, new BackupService(workspace).verify(), archive, "cli.restored"));
    }
}
