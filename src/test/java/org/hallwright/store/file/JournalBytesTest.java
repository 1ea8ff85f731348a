package org.hallwright.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Journals made byte by byte, as a crash, a bad disk or another program may leave them.
class JournalBytesTest {
    private static final UUID STORE = new UUID(-1, Long.MIN_VALUE);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("展会.journal");
    }

    private static Frame change(long seq) {
        return new Frame(seq, false, ("edit " + seq).getBytes(StandardCharsets.UTF_8));
    }

    private static Frame abort(long seq) {
        return new Frame(seq, true, new byte[0]);
    }

    private static byte[] journal(long base, Frame... frames) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(JournalFormat.header(STORE, base));
        for (var frame : frames) {
            out.writeBytes(JournalFormat.frame(frame));
        }
        return out.toByteArray();
    }

    private JournalScan scan(byte[]... parts) throws IOException {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        Files.write(file, out.toByteArray());
        return JournalScan.of(file).orElseThrow();
    }

    @Test
    void aHeaderTornAtAnyByteIsNoJournal() throws IOException {
        var header = JournalFormat.header(STORE, 7);
        for (var length = 0; length < header.length; length++) {
            Files.write(file, Arrays.copyOf(header, length));
            assertThat(JournalScan.of(file)).as("cut at %d", length).isEmpty();
        }
    }

    @Test
    void aHeaderWithAnyBitFlippedIsNoJournal() throws IOException {
        for (var bit = 0; bit < 8 * JournalFormat.HEADER; bit++) {
            var header = JournalFormat.header(STORE, 7);
            header[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file, header);
            assertThat(JournalScan.of(file)).as("bit %d", bit).isEmpty();
        }
    }

    @Test
    void anEmptyJournalKnowsItsStoreAndWhereItBegins() throws IOException {
        var scan = scan(journal(41));
        assertThat(scan.store()).isEqualTo(STORE);
        assertThat(scan.base()).isEqualTo(41);
        assertThat(scan.last()).isEqualTo(41);
        assertThat(scan.changes()).isEmpty();
        assertThat(scan.changesAfter(41)).isEmpty();
        assertThat(scan.changesAfter(40)).isEmpty();
        assertThat(scan.soundLength()).isEqualTo(JournalFormat.HEADER);
    }

    @Test
    void zerosAtTheEndAreATornEnd() throws IOException {
        var whole = journal(0, change(1), change(2));
        for (var zeros : new int[] {1, JournalFormat.FRAME_HEAD, 4096}) {
            var scan = scan(whole, new byte[zeros]);
            assertThat(scan.changes()).hasSize(2);
            assertThat(scan.soundLength()).isEqualTo(whole.length);
            assertThat(scan.hasHole()).isFalse();
        }
    }

    @Test
    void aLengthThatLeadsNowhereIsNoFrame() throws IOException {
        var whole = journal(0, change(1));
        for (var length : new int[] {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, 1_000_000, 7}) {
            var frame = JournalFormat.frame(change(2));
            ByteBuffer.wrap(frame).putInt(4, length);
            assertThat(scan(whole, frame).changes()).as("length %d", length).hasSize(1);
        }
    }

    @Test
    void aChecksumThatDiffersInTheMiddleIsAHoleAndTheRestIsFound() throws IOException {
        var second = JournalFormat.frame(change(2));
        second[16] ^= 1;
        var first = journal(0, change(1));
        var scan = scan(first, second, JournalFormat.frame(change(3)), JournalFormat.frame(abort(3)));
        assertThat(scan.hasHole()).isTrue();
        assertThat(scan.soundLength()).isEqualTo(first.length);
        assertThat(scan.frames()).extracting(Frame::seq).containsExactly(1L, 3L, 3L);
        assertThat(scan.changes()).extracting(Frame::seq).containsExactly(1L);
    }

    @Test
    void noiseBetweenFramesIsAHole() throws IOException {
        var noise = new byte[999];
        new Random(9).nextBytes(noise);
        var scan = scan(journal(0, change(1)), noise, JournalFormat.frame(change(2)));
        assertThat(scan.hasHole()).isTrue();
        assertThat(scan.changesAfter(0)).extracting(Frame::seq).containsExactly(1L, 2L);
        assertThat(scan.last()).isEqualTo(2);
    }

    @Test
    void abortsAreNoChangesWhereverTheyStand() throws IOException {
        var scan = scan(journal(0, abort(2), change(1), change(2), change(3), abort(9), abort(9)));
        assertThat(scan.refused()).containsExactlyInAnyOrder(2L, 9L);
        assertThat(scan.changes()).extracting(Frame::seq).containsExactly(1L, 3L);
        assertThat(scan.changesAfter(0)).extracting(Frame::seq).containsExactly(1L, 3L);
        assertThat(scan.last()).isEqualTo(9);
    }

    @Test
    void aNumberThatDoesNotRiseEndsWhatIsReplayed() throws IOException {
        var twice = scan(journal(0, change(1), change(2), change(2), change(3)));
        assertThat(twice.changesAfter(0)).extracting(Frame::seq).containsExactly(1L, 2L);
        var back = scan(journal(0, change(1), change(3), change(2)));
        assertThat(back.changesAfter(0)).extracting(Frame::seq).containsExactly(1L);
        assertThat(back.last()).isEqualTo(3);
    }

    @Test
    void aChangeMayBeEmptyOrLarge() throws IOException {
        var large = new byte[3_000_000];
        new Random(3).nextBytes(large);
        var scan = scan(journal(0, new Frame(1, false, new byte[0]), new Frame(Long.MAX_VALUE, false, large)));
        assertThat(scan.frames().getFirst().payload()).isEmpty();
        assertThat(scan.frames().getLast().payload()).isEqualTo(large);
        assertThat(scan.last()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void openingCutsWhatIsBehindTheSoundEnd() throws IOException {
        var whole = journal(0, change(1));
        Files.write(file, Arrays.copyOf(whole, whole.length + 77));
        try (var journal = Journal.open(new Disk(), file, whole.length)) {
            assertThat(Files.readAllBytes(file)).isEqualTo(whole);
            assertThat(journal.length()).isEqualTo(whole.length);
            journal.append(change(2));
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(journal(0, change(1), change(2)));
    }

    @Test
    void aNewJournalTakesThePlaceOfTheOldOneWhole() throws IOException {
        Files.write(file, journal(0, change(1), change(2)));
        Journal.create(new Disk(), file, STORE, 2).close();
        assertThat(Files.readAllBytes(file)).isEqualTo(JournalFormat.header(STORE, 2));
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void aDiskThatFailsWhileAJournalIsBegunLeavesTheOldOne() throws IOException {
        var old = journal(0, change(1));
        Files.write(file, old);
        for (var call = 1; call <= 2; call++) {
            var disk = new FaultyDisk();
            disk.failAt(call);
            assertThatThrownBy(() -> Journal.create(disk, file, STORE, 1)).isInstanceOf(IOException.class);
            assertThat(Files.readAllBytes(file)).isEqualTo(old);
        }
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void aForceThatFailsTakesTheFrameBack() throws IOException {
        var disk = new FaultyDisk();
        try (var journal = Journal.create(disk, file, STORE, 0)) {
            disk.failAt(2);
            assertThatThrownBy(() -> journal.append(change(1)))
                    .isInstanceOf(IOException.class)
                    .hasNoSuppressedExceptions();
            assertThat(journal.length()).isEqualTo(JournalFormat.HEADER);
            journal.append(change(1));
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(journal(0, change(1)));
    }
}
