package org.hallwright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.h2.api.ErrorCode;
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
        return store.commit(Commit.edit(document, creation(entries)));
    }

    static Change creation(List<? extends Entry> entries) {
        return new Change(
                Label.of("change.create"), entries.stream().map(Edit::create).toList());
    }

    /// Moves one booth by a metre, so that each move shows in the state.
    static LogEntry move(Store store, Id<Booth> id) {
        return store.commit(moving(store, id));
    }

    static Commit moving(Store store, Id<Booth> id) {
        var before = store.portfolio().state(E3).get(id);
        var change = Change.of(Label.of("booth.move", before.number()), new Edit(before, before.movedBy(1, 0)));
        return Commit.edit(E3, change);
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

    /// Does harm to the database of the open store, by a second connection inside this process.
    void behindItsBack(String sql) {
        var url = "jdbc:h2:async:" + path().base() + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        try (var connection = DriverManager.getConnection(url, "hallwright", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            // A database that shuts down says so.
            assertThat(e.getErrorCode()).isEqualTo(ErrorCode.DATABASE_IS_CLOSED);
        }
    }

    /// What a process that is killed at this moment leaves behind.
    Stores copyAsIfKilled(Path into) {
        try (var all = Files.walk(folder)) {
            for (var from : all.toList()) {
                var to = into.resolve(folder.relativize(from));
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(from, to);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Stores(into);
    }
}
