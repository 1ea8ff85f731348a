package org.hallwright.store.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.exhibition.Portfolio;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.store.codec.Committed;
import org.hallwright.store.codec.Encoded;
import org.hallwright.store.codec.Heading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseTest {
    private static final UUID STORE = new UUID(3, 4);
    private static final Id<Exhibition> E3 = new Id<>("e3");
    private static final Hall HALL = Hall.rectangular(new Id<>("h"), "A", Name.of("Hall", "展馆"), 90, 60);
    private static final Hall WIDER = Hall.rectangular(new Id<>("h"), "A", Name.of("Hall", "展馆"), 120, 60);

    @TempDir
    private Path folder;

    private Path base;

    @BeforeEach
    void createWithOneHall() throws IOException, SQLException {
        base = folder.toRealPath().resolve("shows");
        var nothing = new Database.Snapshot(STORE, Portfolio.EMPTY, List.of(), 0);
        try (var database = Database.create(base, nothing, List.of())) {
            apply(database, 1, Edit.create(HALL));
        }
    }

    private static Committed apply(Database database, long seq, Edit... edits) {
        var encoded = encoded(seq, edits);
        database.apply(database.last(), encoded);
        return encoded.committed();
    }

    private static Encoded encoded(long seq, Edit... edits) {
        var change = Change.of(Label.of("hall.edit", "展", ""), edits);
        var at = Instant.parse("2026-11-03T08:00:00.123456789Z");
        return Encoded.of(new Committed(seq, at, "李", E3, "EDIT", 0, change));
    }

    private void execute(String sql) throws SQLException {
        assertThat(rowsOf(sql)).isPositive();
    }

    private int rowsOf(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:async:" + base, "hallwright", "");
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    @Test
    void aRowThatIsNotAsTheEditSaysIsNotWrittenOver() throws SQLException {
        try (var database = Database.open(base)) {
            database.load();
            assertThatThrownBy(() -> apply(database, 2, new Edit(WIDER, HALL))).hasMessageContaining("hall");
            assertThatThrownBy(() -> apply(database, 2, Edit.delete(WIDER))).hasMessageContaining("hall");
            assertThatThrownBy(() -> apply(database, 2, Edit.create(HALL))).hasMessageContaining("hall");
            assertThat(database.load().portfolio().state(E3).get(HALL.id())).isEqualTo(HALL);
            assertThat(database.load().last()).isEqualTo(1);
        }
    }

    @Test
    void whatATableWouldNotTakeIsKnownBeforehand() throws SQLException {
        var longer = new Edit(HALL, Hall.rectangular(HALL.id(), "Hall", Name.NONE, 10, 10));
        try (var database = Database.open(base)) {
            assertThat(database.hasRoomFor(encoded(2, longer))).isTrue();
        }
        rowsOf("ALTER TABLE hall ALTER COLUMN code SET DATA TYPE VARCHAR(2)");
        try (var database = Database.open(base)) {
            assertThat(database.hasRoomFor(encoded(2, new Edit(HALL, WIDER)))).isTrue();
            assertThat(database.hasRoomFor(encoded(2, Edit.delete(HALL)))).isTrue();
            assertThat(database.hasRoomFor(encoded(2, longer))).isFalse();
            assertThatThrownBy(() -> apply(database, 2, longer)).hasStackTraceContaining("22001");
        }
    }

    @Test
    void noChangeIsLeftOut() throws SQLException {
        try (var database = Database.open(base)) {
            var before = database.load();
            var other = Hall.rectangular(new Id<>("hall-b"), "B", Name.NONE, 50, 50);
            var third = encoded(3, new Edit(HALL, WIDER), Edit.create(other));
            assertThatThrownBy(() -> database.apply(2, third)).hasMessageContaining("not as the memory says");
            assertThat(database.load()).isEqualTo(before);
            database.apply(1, third);
            var loaded = database.load();
            assertThat(loaded.last()).isEqualTo(3);
            assertThat(loaded.portfolio().state(E3).entries()).containsExactlyInAnyOrder(WIDER, other);
        }
    }

    @Test
    void whatIsAppliedIsLoadedWithItsLog() throws SQLException {
        try (var database = Database.open(base)) {
            database.load();
            var second = apply(database, 5, new Edit(HALL, WIDER));
            var loaded = database.load();
            assertThat(loaded.store()).isEqualTo(STORE);
            assertThat(loaded.last()).isEqualTo(5);
            assertThat(loaded.portfolio().state(E3).get(HALL.id())).isEqualTo(WIDER);
            assertThat(loaded.log()).extracting(Heading::seq).containsExactly(1L, 5L);
            assertThat(loaded.log().getLast()).isEqualTo(second.heading());
            assertThat(database.payload(5)).isEqualTo(second.toBytes());
            var ready = second.toBytes();
            var known = database.payloads(seq -> Optional.of(ready).filter(bytes -> seq == 5));
            assertThat(known).hasSize(2);
            assertThat(known.getLast()).isSameAs(ready);
            assertThat(database.payloads(seq -> Optional.empty())).containsExactly(known.getFirst(), ready);
        }
    }

    @Test
    void aChangeOfWhatIsNotThereIsRefusedWhole() throws SQLException {
        try (var database = Database.open(base)) {
            var before = database.load();
            var other = Hall.rectangular(new Id<>("other"), "B", Name.NONE, 10, 10);
            assertThatThrownBy(() -> apply(database, 2, Edit.create(other), Edit.delete(WIDER)))
                    .isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> apply(database, 2, Edit.create(WIDER))).isInstanceOf(RuntimeException.class);
            assertThat(database.load()).isEqualTo(before);
            apply(database, 2, Edit.delete(HALL));
            assertThat(database.load().portfolio()).isEqualTo(Portfolio.EMPTY);
        }
    }

    /// More than are given to the database at once.
    @Test
    void thousandsOfRowsComeChangeAndGoEachInOneChange() throws SQLException {
        var before = IntStream.range(0, 2_345)
                .mapToObj(i -> Hall.rectangular(new Id<>("h" + i), "A", Name.NONE, 90, 60))
                .toList();
        var after = before.stream().map(hall -> hall.withClearHeight(7)).toList();
        try (var database = Database.open(base)) {
            database.load();
            apply(database, 2, before.stream().map(Edit::create).toArray(Edit[]::new));
            assertThat(database.load().portfolio().state(E3).all(Hall.class))
                    .contains(HALL)
                    .containsAll(before)
                    .hasSize(2_346);
            var rewritten = IntStream.range(0, before.size())
                    .mapToObj(i -> new Edit(before.get(i), after.get(i)))
                    .toArray(Edit[]::new);
            apply(database, 3, rewritten);
            assertThat(database.load().portfolio().state(E3).all(Hall.class)).containsAll(after);
            var gone = after.stream().map(Edit::delete).toArray(Edit[]::new);
            gone[2_000] = Edit.delete(before.get(2_000));
            assertThatThrownBy(() -> apply(database, 4, gone)).hasMessageContaining("hall");
            assertThat(database.load().portfolio().state(E3).all(Hall.class)).hasSize(2_346);
            gone[2_000] = Edit.delete(after.get(2_000));
            apply(database, 4, gone);
            assertThat(database.load().portfolio().state(E3).all(Hall.class)).containsExactly(HALL);
        }
    }

    @Test
    void aNumberThatDoesNotRiseIsRefused() throws SQLException {
        try (var database = Database.open(base)) {
            var before = database.load();
            for (var seq : new long[] {1, 0, -7}) {
                assertThatThrownBy(() -> apply(database, seq, new Edit(HALL, WIDER)))
                        .isInstanceOf(RuntimeException.class);
            }
            assertThat(database.load()).isEqualTo(before);
            assertThatThrownBy(() -> database.payload(2)).isInstanceOf(RuntimeException.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hall | UPDATE hall SET code = 'B'",
                "hall | UPDATE hall SET document_id = 'e4'",
                "hall | UPDATE hall SET crc = crc + 1",
                "hall | UPDATE hall SET clear_height_mm = 1",
                "totals | DELETE FROM hall",
                "totals | DELETE FROM change_log",
                "totals | UPDATE table_checksum SET row_total = row_total + 1 WHERE table_name = 'booth'",
                "totals | UPDATE table_checksum SET crc_sum = 0 WHERE table_name = 'hall'",
                "log | UPDATE change_log SET author = 'somebody else'",
                "log | UPDATE change_log SET seq = 2",
                "log | UPDATE change_log SET payload = X'00'",
                "last | UPDATE store_state SET last_sequence = 0"
            })
    void whatWasChangedBehindOurBackIsNamed(String where, String sql) throws SQLException {
        execute(sql);
        try (var database = Database.open(base)) {
            assertThatThrownBy(database::load)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageEndingWith(": " + where);
        }
    }

    @Test
    void aTableThatIsMissingIsDamage() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:async:" + base, "hallwright", "");
                var statement = connection.createStatement()) {
            statement.execute("DROP TABLE delegation");
        }
        try (var database = Database.open(base)) {
            assertThatThrownBy(database::load).isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void openingBeginsNothing() throws IOException {
        assertThatThrownBy(() -> Database.open(base.resolveSibling("none")).close())
                .isInstanceOf(SQLException.class);
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(String::valueOf)).containsExactly("shows.mv.db");
        }
    }

    @Test
    void aSnapshotIsNotChangedFromOutside() throws SQLException {
        try (var database = Database.open(base)) {
            var log = database.load().log();
            assertThatThrownBy(log::removeFirst).isInstanceOf(UnsupportedOperationException.class);
        }
    }
}
