package org.hallwright.cli.keep;

import java.nio.file.Path;
import org.hallwright.cli.kit.Reply;
import org.hallwright.cli.kit.Session;
import org.hallwright.cli.kit.Verb;
import org.hallwright.service.stores.BackupService;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes an archive of the whole store.
@Command(name = "backup")
public final class BackupCommand extends Verb {
    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.backup-out")
    private @Nullable Path out;

    public BackupCommand(Session session) {
        super(session);
    }

    @Override
    protected Reply run() {
        return session.withStore(workspace -> {
            var backups = new BackupService(workspace);
            var file = backups.backup(out);
            return HealthReply.of(session, backups.verify(), file, "cli.backed-up");
        });
    }
}
