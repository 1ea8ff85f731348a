package org.hallwright.cli.keep;

import org.hallwright.cli.kit.Reply;
import org.hallwright.cli.kit.Session;
import org.hallwright.cli.kit.Verb;
import org.hallwright.service.WrongRequest;
import org.hallwright.service.stores.HistoryService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Tells what was done in an exhibition, or in the whole store, newest first.
@Command(name = "history")
public final class HistoryCommand extends Verb {
    @Option(names = "--limit", paramLabel = "N", defaultValue = "50", descriptionKey = "cli.option.limit")
    private int limit;

    public HistoryCommand(Session session) {
        super(session);
    }

    @Override
    protected Reply run() {
        if (limit < 1) {
            throw new WrongRequest("cli.limit-below-one", limit);
        }
        return session.withStore(workspace -> {
            var history = new HistoryService(workspace);
            var deeds =
                    session.namesExhibition() ? history.of(session.exhibition(workspace), limit) : history.all(limit);
            return ChangesReply.of(session, deeds, "cli.nothing-done");
        });
    }
}
