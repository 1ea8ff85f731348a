package org.hallwright.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final UUID STORE = UUID.nameUUIDFromBytes(new byte[] {7});

    @TempDir
    private Path folder;

    private final FaultyDisk disk = new FaultyDisk();
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("shows.journal");
    }

    private void write(int from, int to) throws IOException {
        try (var journal = Files.exists(file)
                ? Journal.open(disk, file, Files.size(file))
                : Journal.create(disk, file, STORE, from - 1L)) {
            for (var seq = from; seq <= to; seq++) {
                journal.append(change(seq));
            }
        }
    }

    private static Frame change(long seq) {
        return new Frame(seq, false, ("change " + seq).getBytes(StandardCharsets.UTF_8));
    }

    private JournalScan scan() throws IOException {
        return JournalScan.of(file).orElseThrow();
    }

    @Test
    void framesComeBackInOrder() throws IOException {
        write(1, 20);
        var scan = scan();
        assertThat(scan.store()).isEqualTo(STORE);
        assertThat(scan.base()).isZero();
        assertThat(scan.changes())
                .extracting(Frame::seq)
                .hasSize(20)
                .startsWith(1L, 2L)
                .endsWith(20L);
        assertThat(new String(scan.frames().get(4).payload(), StandardCharsets.UTF_8))
                .isEqualTo("change 5");
        assertThat(scan.soundLength()).isEqualTo(Files.size(file));
        assertThat(scan.hasHole()).isFalse();
    }

    /// Its head and what it holds are written one after the other.
    @Test
    void aLargeFrameIsWholeOrNotThereAtAll() throws IOException {
        var payload = new byte[3 << 20];
        new Random(4).nextBytes(payload);
        var large = new Frame(2, false, payload);
        try (var journal = Journal.create(disk, file, STORE, 0)) {
            journal.append(change(1));
            for (var call = 1; call <= 3; call++) {
                disk.failAt(call);
                assertThatThrownBy(() -> journal.append(large)).isInstanceOf(IOException.class);
                assertThat(scan().changes()).hasSize(1);
                assertThat(scan().soundLength()).isEqualTo(Files.size(file));
            }
            journal.append(large);
            journal.append(change(3));

            assertThat(scan().changes()).extracting(Frame::seq).containsExactly(1L, 2L, 3L);
            assertThat(scan().changes().get(1).payload()).isEqualTo(payload);
            assertThat(scan().soundLength()).isEqualTo(journal.length()).isEqualTo(Files.size(file));
        }
    }

    @Test
    void aTornEndIsNoHoleWhereverItIsTorn() throws IOException {
        write(1, 2);
        var two = Files.size(file);
        write(3, 3);
        var whole = Files.readAllBytes(file);
        for (var length = (int) two; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(scan().last()).as("cut at %d", length).isEqualTo(2);
            assertThat(scan().soundLength()).isEqualTo(two);
            assertThat(scan().hasHole()).isFalse();
        }
    }

    @Test
    void everyFlippedBitIsSeenAndWhatLiesBehindIsStillRead() throws IOException {
        write(1, 3);
        var whole = Files.readAllBytes(file);
        var random = new Random(5);
        var frame = (whole.length - JournalFormat.HEADER) / 3;
        for (var n = 0; n < 200; n++) {
            var bytes = whole.clone();
            var at = JournalFormat.HEADER + frame + random.nextInt(frame);
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, bytes);
            assertThat(scan().changes()).extracting(Frame::seq).containsExactly(1L, 3L);
            assertThat(scan().hasHole()).isTrue();
            assertThat(scan().changesAfter(0)).hasSize(1);
            assertThat(scan().changesAfter(2)).hasSize(1);
        }
    }

    @Test
    void aFileWithoutASoundHeaderIsNoJournal() throws IOException {
        assertThat(JournalScan.of(file)).isEmpty();
        write(1, 3);
        var bytes = Files.readAllBytes(file);
        bytes[20] ^= 1;
        Files.write(file, bytes);
        assertThat(JournalScan.of(file)).isEmpty();
        Files.write(file, new byte[10]);
        assertThat(JournalScan.of(file)).isEmpty();
    }

    @Test
    void aRefusedChangeIsNotAmongTheChanges() throws IOException {
        try (var journal = Journal.create(disk, file, STORE, 0)) {
            journal.append(change(1));
            journal.append(change(2));
            journal.append(new Frame(2, true, new byte[0]));
            journal.append(change(3));
        }
        assertThat(scan().changes()).extracting(Frame::seq).containsExactly(1L, 3L);
        assertThat(scan().changesAfter(0)).extracting(Frame::seq).containsExactly(1L, 3L);
        assertThat(scan().refused()).containsExactly(2L);
        assertThat(scan().last()).isEqualTo(3);
    }

    @Test
    void aFullDiskLeavesTheEndWhereItWas() throws IOException {
        try (var journal = Journal.create(disk, file, STORE, 0)) {
            journal.append(change(1));
            var before = journal.length();
            disk.failAt(1);
            assertThatThrownBy(() -> journal.append(change(2))).hasMessageContaining("No space");
            assertThat(Files.size(file)).isEqualTo(before);
            journal.append(change(2));
        }
        assertThat(scan().changes()).hasSize(2);
    }

    @Test
    void whereTheEndCannotBePutBackItSaysSo() throws IOException {
        try (var journal = Journal.create(disk, file, STORE, 0)) {
            disk.fill();
            assertThatThrownBy(() -> journal.append(change(1)))
                    .isInstanceOfSatisfying(
                            IOException.class,
                            e -> assertThat(e.getSuppressed()).hasSize(1));
        }
    }

    @Test
    void changesAfterAGapAreNotReplayed() throws IOException {
        try (var journal = Journal.create(disk, file, STORE, 10)) {
            journal.append(change(11));
            journal.append(change(13));
        }
        assertThat(scan().changesAfter(10)).extracting(Frame::seq).containsExactly(11L);
        assertThat(scan().changesAfter(9)).isEmpty();
        assertThat(scan().changesAfter(12)).extracting(Frame::seq).containsExactly(13L);
    }
}
