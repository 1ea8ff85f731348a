package org.hallwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Portfolio;
import org.hallwright.domain.plan.Booth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills real processes while they edit, and harms database files, and loses nothing. Seeds are fixed.
///
/// `hallwright.campaign=full` makes it the long campaign: 500 kills, 100 of them in sessions of over a minute, which
/// a new version of the database has to pass before it is taken.
class StoreCampaignTest {
    private static final boolean FULL = "full".equals(System.getProperty("hallwright.campaign"));
    private static final int SHORT_KILLS = FULL ? 400 : 24;
    private static final int LONG_KILLS = FULL ? 100 : 0;
    private static final int DAMAGES = FULL ? 600 : 36;

    @TempDir
    private Path folder;

    /// What one killed process had acknowledged.
    private record Session(int openedWith, int acknowledged) {}

    @Test
    void killedAtAnyMomentEveryAcknowledgedEditIsThere() throws Exception {
        // The long sessions sleep most of the time, so the short ones run beside them.
        try (var pool = Executors.newFixedThreadPool(FULL ? 12 : LONG_KILLS + 1)) {
            var campaigns = new ArrayList<Callable<Integer>>();
            for (var n = 0; n < LONG_KILLS; n++) {
                var seed = n;
                campaigns.add(() -> kills(folder.resolve("long-" + seed), seed, 1, 61_000, 6_000, 25));
            }
            campaigns.addFirst(() -> kills(folder.resolve("short"), 4711, SHORT_KILLS, 0, 350, 0));
            var killed = 0;
            for (var done : pool.invokeAll(campaigns)) {
                killed += done.get();
            }
            assertThat(killed).isEqualTo(SHORT_KILLS + LONG_KILLS);
        }
    }

    @Test
    void aStoreHeldByAnotherProcessNamesItsHolderUntilThatDies() throws Exception {
        var process = desk(folder, 10);
        try (var lines = process.inputReader()) {
            firstLine(lines, folder);
            assertThatThrownBy(() -> new Stores(folder).open()).isInstanceOfSatisfying(StoreException.class, e -> {
                assertThat(e.key()).isEqualTo("store.locked");
                assertThat(e.args().getFirst()).startsWith("desk @ ").endsWith("(" + process.pid() + ")");
            });
        } finally {
            process.destroyForcibly().waitFor();
        }
        new Stores(folder).open().close();
    }

    private int kills(Path where, long seed, int count, int atLeastMs, int spreadMs, int pauseMs) throws Exception {
        Files.createDirectories(where);
        var random = new Random(seed);
        var stores = new Stores(where);
        var acknowledged = 0;
        for (var n = 0; n < count; n++) {
            // Every fourth is killed in the time from opening on, which on a slow machine is before its first edit.
            var session = session(where, pauseMs, atLeastMs + random.nextInt(spreadMs), n % 4 != 3);
            assertThat(session.openedWith()).as("session %d", n).isGreaterThanOrEqualTo(acknowledged);
            acknowledged = Math.max(session.openedWith(), session.acknowledged());
            if (n % 8 == 7 || n == count - 1) {
                acknowledged = assertWhole(stores, acknowledged);
            }
        }
        assertThat(acknowledged).isGreaterThan(count);
        return count;
    }

    /// Lets a process edit for so long after it has opened, or after its first acknowledgement, and kills it.
    private static Session session(Path where, int pauseMs, int lifeMs, boolean acknowledging) throws Exception {
        var process = desk(where, pauseMs);
        try (var lines = process.inputReader()) {
            var opened = Integer.parseInt(firstLine(lines, where).substring("open ".length()));
            var first = acknowledging ? lines.readLine() : null;
            if (process.waitFor(lifeMs, TimeUnit.MILLISECONDS)) {
                return fail("The desk ended by itself: " + Files.readString(where.resolve("errors.txt")));
            }
            // Through the handle, because the process object would close the pipe with what is still in it.
            process.toHandle().destroyForcibly();
            process.waitFor();
            var last = first == null ? 0 : Integer.parseInt(first);
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                last = line.matches("\\d+") ? Integer.parseInt(line) : last;
            }
            return new Session(opened, last);
        }
    }

    private static Process desk(Path where, int pauseMs) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                Desk.class.getName(),
                where.toString(),
                String.valueOf(pauseMs));
        var errors = where.resolve("errors.txt").toFile();
        return new ProcessBuilder(command).redirectError(errors).start();
    }

    private static String firstLine(BufferedReader lines, Path where) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("open ")) {
                return line;
            }
        }
        return fail("The desk did not open: " + Files.readString(where.resolve("errors.txt")));
    }

    /// Opens the store and compares it with every acknowledged edit done again from the beginning.
    private static int assertWhole(Stores stores, int acknowledged) {
        try (var store = stores.open()) {
            var log = store.log();
            assertThat(log.size()).isGreaterThanOrEqualTo(acknowledged);
            assertThat(log.isEmpty() ? 0 : log.getLast().seq()).isEqualTo(log.size());
            var replayed = Portfolio.EMPTY;
            for (var entry : log) {
                replayed = replayed.apply(entry.document(), store.change(entry.seq()));
            }
            assertThat(store.portfolio()).isEqualTo(replayed);
            assertThat(store.portfolio().state(Stores.E3)).isEqualTo(expected(log.size()));
            assertThat(store.verify().ok()).isTrue();
            return log.size();
        }
    }

    /// What that many edits of the [Desk] make, worked out without a store.
    private static ExhibitionState expected(int edits) {
        var booths = Stores.booths(Desk.BOOTHS).toArray(new Booth[0]);
        for (var n = 2; n <= edits; n++) {
            var at = new Random(n).nextInt(Desk.BOOTHS);
            booths[at] = Desk.edited(booths[at], n);
        }
        return ExhibitionState.of(List.of(booths));
    }

    @Test
    void aDatabaseHarmedAnyhowLosesNothing() throws Exception {
        var stores = new Stores(folder);
        try (var store = stores.open()) {
            for (var n = 0; n < 300; n++) {
                Desk.next(store);
            }
        }
        var whole = folder.resolve("whole.mv.db");
        Files.copy(stores.path().database(), whole);
        var random = new Random(20261103);
        var outcomes = new TreeMap<Recovery.Kind, Integer>();
        for (var n = 0; n < DAMAGES; n++) {
            Files.copy(whole, stores.path().database(), StandardCopyOption.REPLACE_EXISTING);
            harm(stores.path().database(), n % 3, random);
            try (var store = stores.open()) {
                assertThat(store.portfolio().state(Stores.E3))
                        .as("damage %d", n)
                        .isEqualTo(expected(300));
                assertThat(store.log()).hasSize(300);
                outcomes.merge(store.recovery().kind(), 1, Integer::sum);
            }
        }
        assertThat(outcomes)
                .as("most harm is found out")
                .hasEntrySatisfying(
                        Recovery.Kind.REBUILT, count -> assertThat(count).isGreaterThan(DAMAGES / 4));
    }

    private static void harm(Path file, int kind, Random random) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            switch (kind) {
                case 0 -> bytes.setLength(random.nextLong(bytes.length()));
                case 1 -> flip(bytes, random);
                default -> {
                    bytes.seek(random.nextLong(bytes.length() / 4096) * 4096);
                    bytes.write(new byte[4096]);
                }
            }
        }
    }

    private static void flip(RandomAccessFile bytes, Random random) throws IOException {
        for (var n = 0; n < 8; n++) {
            var at = random.nextLong(bytes.length());
            bytes.seek(at);
            var value = bytes.read();
            bytes.seek(at);
            bytes.write(value ^ (1 << random.nextInt(8)));
        }
    }
}
