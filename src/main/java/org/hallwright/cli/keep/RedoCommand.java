package org.hallwright.cli.keep;

import org.hallwright.cli.kit.Reply;
import org.hallwright.cli.kit.Session;
import org.hallwright.cli.kit.Verb;
import org.hallwright.service.stores.HistoryService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Does again what was undone last.
@Command(name = "redo")
public final class RedoCommand extends Verb {
    @Parameters(arity = "0..1", paramLabel = "N", defaultValue = "1", descriptionKey = "cli.option.steps")
    private int steps;

    public RedoCommand(Session session) {
        super(session);
    }

    @Override
    protected Reply run() {
        return session.withStore(workspace -> ChangesReply.of(
                session,
                new HistoryService(workspace).redo(session.exhibition(workspace), steps),
                "cli.nothing-to-redo"));
    }
}
