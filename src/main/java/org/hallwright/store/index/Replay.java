package org.hallwright.store.index;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hallwright.domain.exhibition.Portfolio;
import org.hallwright.store.codec.Encoded;
import org.hallwright.store.codec.Heading;
import org.hallwright.store.file.Frame;

/// What a store held, and on top of it one change of the journal after the other.
public final class Replay {
    private final UUID store;
    private final List<Heading> log;
    private final List<byte[]> payloads = new ArrayList<>();
    private Portfolio portfolio;
    private long last;

    private Replay(UUID store, Portfolio portfolio, List<Heading> log, long last) {
        this.store = store;
        this.portfolio = portfolio;
        this.log = new ArrayList<>(log);
        this.last = last;
    }

    public static Replay of(Database.Snapshot at) {
        return new Replay(at.store(), at.portfolio(), at.log(), at.last());
    }

    /// Who takes each change as well, and may refuse it.
    public interface Taker {
        void take(long before, Encoded change);
    }

    /// Where it is refused, all is as before.
    public void add(Frame frame, Taker taker) {
        var encoded = Encoded.read(frame.payload());
        var committed = encoded.committed();
        var after = portfolio.apply(committed.document(), committed.change());
        taker.take(last, encoded);
        portfolio = after;
        log.add(committed.heading());
        payloads.add(frame.payload());
        last = frame.seq();
    }

    public Database.Snapshot snapshot() {
        return new Database.Snapshot(store, portfolio, log, last);
    }

    public long last() {
        return last;
    }

    /// The bytes of what was added.
    public List<byte[]> payloads() {
        return payloads;
    }
}
