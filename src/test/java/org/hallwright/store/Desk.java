package org.hallwright.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.function.Consumer;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.plan.Booth;

/// A process of its own that edits a store until it is killed, and says on standard output what was acknowledged.
///
/// Each edit follows from the number it will have, so that the campaign can work out the state after any of them.
final class Desk {
    static final int BOOTHS = 40;

    private Desk() {}

    /// Arguments: folder of the store, milliseconds between edits.
    public static void main(String[] args) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var pause = Long.parseLong(args[1]);
        var folder = Path.of(args[0]);
        var options = new StoreOptions(Clock.systemUTC(), "desk", true, folder.resolve("home"));
        var store = Store.open(StorePath.of(folder.resolve("shows")), options);
        out.println("open " + store.log().size());
        var gate = new Object();
        while (true) {
            next(store, entry -> out.println(entry.seq()));
            if (pause > 0) {
                synchronized (gate) {
                    gate.wait(pause);
                }
            }
        }
    }

    /// The edit with the next number.
    static LogEntry next(Store store) {
        return next(store, entry -> {});
    }

    private static LogEntry next(Store store, Consumer<LogEntry> acknowledge) {
        var n = store.log().size() + 1;
        var change = n == 1 ? Stores.creation(Stores.booths(BOOTHS)) : edit(store, n);
        return store.commit(Commit.edit(Stores.E3, change), acknowledge);
    }

    private static Change edit(Store store, int n) {
        var id = Stores.booth(new Random(n).nextInt(BOOTHS)).id();
        var before = store.portfolio().state(Stores.E3).get(id);
        return Change.of(Label.of("booth.move"), new Edit(before, edited(before, n)));
    }

    static Booth edited(Booth booth, int n) {
        return booth.withNotes("edit " + n).movedBy(n % 7 - 3.0, 0.5);
    }
}
