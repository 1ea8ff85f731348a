package org.hallwright.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.store.file.Disk;

/// One store in a folder of its own, opened again and again, and the edits that the tests make in it.
final class Stores {
    static final Id<Exhibition> E3 = new Id<>("e3");

    private final Path folder;
    final SettableClock clock = new SettableClock(Instant.parse("2026-11-03T08:00:00Z"));

    Stores(Path folder) {
        this.folder = folder;
    }

    StorePath path() {
        return StorePath.of(folder.resolve("shows"));
    }

    Path home() {
        return folder.resolve("home");
    }

    StoreOptions options() {
        return new StoreOptions(clock, "Wang Li", true, home());
    }

    Store open() {
        return Store.open(path(), options());
    }

    Store open(Disk disk) {
        return Store.open(path(), options(), disk);
    }

    void later(Duration by) {
        clock.advance(by);
    }

    static LogEntry create(Store store, Entry... entries) {
        return create(store, E3, List.of(entries));
    }

    static LogEntry create(Store store, Id<Exhibition> document, List<? extends Entry> entries) {
        var edits = entries.stream().map(Edit::create).toList();
        return store.commit(Commit.edit(document, new Change(Label.of("change.create"), edits)));
    }

    /// Moves one booth by a metre, so that each move shows in the state.
    static LogEntry move(Store store, Id<Booth> id) {
        var before = store.portfolio().state(E3).get(id);
        var change = Change.of(Label.of("booth.move", before.number()), new Edit(before, before.movedBy(1, 0)));
        return store.commit(Commit.edit(E3, change));
    }

    static Exhibition exhibition() {
        var titled = Exhibition.titled("E3", Name.of("Northeast Asia Expo", "东北亚博览会"), null, null);
        return titled.at(Name.of("Changchun", "长春"), Name.of("Changchun", "长春"));
    }

    static Booth booth(int n) {
        return Booth.shell(new Id<>("booth-" + n), new Id<>("hall-a"), "A" + n, Footprint.rectangle(3 * n, 0, 3, 3));
    }

    static List<Booth> booths(int count) {
        return IntStream.range(0, count).mapToObj(Stores::booth).toList();
    }
}
