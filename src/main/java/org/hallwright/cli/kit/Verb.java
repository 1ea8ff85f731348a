package org.hallwright.cli.kit;

import java.util.concurrent.Callable;

/// One command: works out a reply, which is then printed in the form asked for.
public abstract class Verb implements Callable<Integer> {
    protected final Session session;

    protected Verb(Session session) {
        this.session = session;
    }

    protected abstract Reply run();

    @Override
    public final Integer call() {
        var reply = run();
        session.print(reply);
        return reply.exit();
    }
}
