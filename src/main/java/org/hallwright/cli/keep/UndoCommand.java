package org.hallwright.cli.keep;

import org.hallwright.cli.kit.Reply;
import org.hallwright.cli.kit.Session;
import org.hallwright.cli.kit.Verb;
import org.hallwright.service.stores.HistoryService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Takes back the last edits of an exhibition.
@Command(name = "undo")
public final class UndoCommand extends Verb {
    @Parameters(arity = "0..1", paramLabel = "N", defaultValue = "1", descriptionKey = "cli.option.steps")
    private int steps;

    public UndoCommand(Session session) {
        super(session);
    }

    @Override
    protected Reply run() {
        return session.withStore(workspace -> ChangesReply.of(
                session,
                new HistoryService(workspace).undo(session.exhibition(workspace), steps),
                "cli.nothing-to-undo"));
    }
}
