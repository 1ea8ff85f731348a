package org.hallwright.cli.keep;

import org.hallwright.cli.kit.Json;
import org.hallwright.cli.kit.Reply;
import org.hallwright.cli.kit.Session;
import org.hallwright.cli.kit.Verb;
import org.hallwright.service.stores.SampleService;
import picocli.CommandLine.Command;

/// Fills a store with the sample exhibitions.
@Command(name = "sample")
public final class SampleCommand extends Verb {
    public SampleCommand(Session session) {
        super(session);
    }

    @Override
    protected Reply run() {
        return session.withStoreOrNew(workspace -> {
            var added = new SampleService(workspace).fill();
            var there = (int)
                    workspace.exhibitions().stream().filter(e -> e.sample()).count();
            return Reply.done(
                    Json.object("exhibitions", there, "added", added),
                    session.text("cli.sampled", there, added, session.store()));
        });
    }
}
