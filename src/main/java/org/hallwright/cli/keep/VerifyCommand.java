package org.hallwright.cli.keep;

import org.hallwright.cli.kit.Reply;
import org.hallwright.cli.kit.Session;
import org.hallwright.cli.kit.Verb;
import org.hallwright.service.stores.BackupService;
import picocli.CommandLine.Command;

/// Compares memory, database, journal and newest archive of a store.
@Command(name = "verify")
public final class VerifyCommand extends Verb {
    public VerifyCommand(Session session) {
        super(session);
    }

    @Override
    protected Reply run() {
        return session.withStore(
                workspace -> HealthReply.of(session, new BackupService(workspace).verify(), null, "cli.verified"));
    }
}
