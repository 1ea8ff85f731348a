package org.hallwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.store.Stores.E3;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Verifying an open store whose files are harmed behind its back.
class CheckupTest {
    @TempDir
    private Path folder;

    private Stores stores;
    private Store store;

    @BeforeEach
    void open() {
        stores = new Stores(folder);
        store = stores.open();
        Stores.create(store, E3, Stores.booths(3));
        store.backup(null);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void assertDisagrees(String... places) {
        var found = store.verify();
        assertThat(found.ok()).isEqualTo(places.length == 0);
        assertThat(found.checked().stream().filter(c -> !c.ok()).map(Verification.Check::what))
                .containsExactly(places);
    }

    private List<Path> backups(Path where) throws IOException {
        try (Stream<Path> files = Files.walk(where)) {
            return files.filter(f -> f.toString().endsWith(".zip"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    private static void flip(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }

    @Test
    void aSoundStoreAgreesHoweverOftenItIsAsked() {
        assertDisagrees();
        Stores.move(store, Stores.booth(0).id());
        assertDisagrees();
        assertThat(store.verify().journal().entries()).isEqualTo(2);
    }

    @Test
    void bytesBehindTheJournalsEndAreSeen() throws IOException {
        Files.write(stores.path().journal(), new byte[] {1}, StandardOpenOption.APPEND);
        assertDisagrees("journal");
    }

    @Test
    void aFlippedBitInTheJournalIsSeen() throws IOException {
        flip(stores.path().journal());
        assertDisagrees("journal");
    }

    @Test
    void aShorterJournalIsSeenEvenWhereItEndsWithAWholeEdit() throws IOException {
        var one = Files.readAllBytes(stores.path().journal());
        Stores.move(store, Stores.booth(0).id());
        assertDisagrees();
        var two = Files.readAllBytes(stores.path().journal());
        Files.write(stores.path().journal(), Arrays.copyOf(two, one.length));
        assertDisagrees("journal");
        assertThat(store.verify().journal().entries()).isEqualTo(1);
        Files.write(stores.path().journal(), two);
        assertDisagrees();
    }

    @Test
    void aJournalThatIsGoneIsSeen() throws IOException {
        Files.delete(stores.path().journal());
        assertDisagrees("journal");
        assertThat(store.verify().journal().bytes()).isZero();
    }

    @Test
    void aNewestBackupThatIsHarmedIsSeenThoughItsMirrorIsWhole() throws IOException {
        flip(backups(stores.path().backups()).getFirst());
        var mirrored = backups(stores.home().resolve("mirror"));
        assertDisagrees();
        flip(mirrored.getFirst());
        assertDisagrees("backup");
    }

    @Test
    void whereNoBackupIsWholeThatIsSaid() throws IOException {
        for (var where : List.of(stores.path().backups(), stores.home().resolve("mirror"))) {
            for (var file : backups(where)) {
                Files.writeString(file, "nonsense");
            }
        }
        assertDisagrees("backup");
        store.backup(null);
        assertDisagrees();
    }

    @Test
    void noBackupAtAllIsNoFault() throws IOException {
        for (var where : List.of(stores.path().backups(), stores.home().resolve("mirror"))) {
            for (var file : backups(where)) {
                Files.delete(file);
            }
        }
        assertDisagrees();
    }

    @Test
    void otherFilesAmongTheBackupsAreLeftAlone() throws IOException {
        var odd = Files.writeString(stores.path().backups().resolve("readme.txt"), "x");
        var foreign =
                Files.writeString(stores.path().backups().resolve("20990101-000000-0000000099-deadbeef.zip"), "x");
        assertDisagrees();
        store.backup(null);
        assertThat(odd).exists();
        assertThat(foreign).exists();
    }

    @Test
    void severalFaultsAreNamedTogether() throws IOException {
        flip(stores.path().journal());
        flip(backups(stores.path().backups()).getFirst());
        flip(backups(stores.home().resolve("mirror")).getFirst());
        assertDisagrees("journal", "backup");
    }
}
