package org.hallwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hallwright.store.Stores.E3;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hallwright.domain.exhibition.Portfolio;
import org.hallwright.store.archive.ArchiveContent;
import org.hallwright.store.archive.ArchiveReader;
import org.hallwright.store.archive.ArchiveWriter;
import org.hallwright.store.index.Migrations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Restoring over a store that is there, from archives whole, old and made up.
class RestoreTest {
    @TempDir
    private Path folder;

    private Stores stores;
    private Path archive;
    private Portfolio archived;

    @BeforeEach
    void fill() {
        stores = new Stores(folder);
        archive = folder.resolve("存档 (1).zip");
        try (var store = stores.open()) {
            Stores.create(store, Stores.exhibition());
            Stores.create(store, E3, Stores.booths(3));
            store.backup(archive);
            archived = store.portfolio();
            Stores.move(store, Stores.booth(0).id());
        }
    }

    private void restore() {
        Store.restore(archive, stores.path(), stores.options());
    }

    private ArchiveContent content() throws IOException {
        return new ArchiveReader(Migrations.VERSION, ArchiveReader.STRANGERS_LIMIT).read(archive);
    }

    private void write(ArchiveContent content) throws IOException {
        Files.write(archive, ArchiveWriter.write(content, Migrations.VERSION));
    }

    private void write(long last, List<byte[]> log) throws IOException {
        var whole = content();
        write(new ArchiveContent(whole.store(), whole.at(), last, whole.portfolio(), log));
    }

    private void assertRefusedAndNothingLost() {
        assertThatThrownBy(this::restore)
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.key()).isEqualTo("store.archive-damaged"));
        assertThat(stores.path().quarantine()).doesNotExist();
        try (var store = stores.open()) {
            assertThat(store.log()).hasSize(3);
            assertThat(store.recovery().kind()).isEqualTo(Recovery.Kind.NONE);
            assertThat(store.verify().ok()).isTrue();
        }
    }

    private long quarantined() throws IOException {
        try (Stream<Path> files = Files.list(stores.path().quarantine())) {
            return files.count();
        }
    }

    @Test
    void whatIsRestoredIsTheArchiveAndGoesOnFromThere() {
        restore();
        try (var store = stores.open()) {
            assertThat(store.portfolio()).isEqualTo(archived);
            assertThat(store.log()).extracting(LogEntry::seq).containsExactly(1L, 2L);
            assertThat(Stores.move(store, Stores.booth(1).id()).seq()).isEqualTo(3);
            assertThat(store.verify().ok()).isTrue();
        }
    }

    @Test
    void restoringAgainAndAgainKeepsEveryStoreThatWasThere() throws IOException {
        for (var n = 1; n <= 3; n++) {
            restore();
            assertThat(quarantined()).isEqualTo(2L * n);
        }
        try (var store = stores.open()) {
            assertThat(store.portfolio()).isEqualTo(archived);
            assertThat(store.log()).hasSize(2);
        }
    }

    @Test
    void theBackupsOfTheStoreThatWasThereStay() throws IOException {
        List<Path> before;
        try (Stream<Path> files = Files.list(stores.path().backups())) {
            before = files.toList();
        }
        restore();
        assertThat(before).isNotEmpty().allSatisfy(file -> assertThat(file).exists());
    }

    @Test
    void aRestoredStoreIsAStoreOfItsOwn() throws IOException {
        var before = Files.readString(stores.path().identity());
        restore();
        assertThat(Files.readString(stores.path().identity())).isNotEqualTo(before);
    }

    @Test
    void anArchiveIsRestoredBesideItsOwnStore() {
        var other = StorePath.of(folder.resolve("新 folder/deep/shows"));
        Store.restore(archive, other, stores.options());
        try (var one = Store.open(other, stores.options());
                var two = stores.open()) {
            assertThat(one.log()).hasSize(2);
            assertThat(two.log()).hasSize(3);
        }
    }

    @Test
    void anArchiveOfNothingMakesAnEmptyStore() throws IOException {
        write(new ArchiveContent(new UUID(5, 6), content().at(), 0, Portfolio.EMPTY, List.of()));
        restore();
        try (var store = stores.open()) {
            assertThat(store.portfolio()).isEqualTo(Portfolio.EMPTY);
            assertThat(Stores.create(store, Stores.exhibition()).seq()).isEqualTo(1);
        }
    }

    @Test
    void aLogThatCannotBeReadIsRefusedBeforeTheStoreIsTouched() throws IOException {
        write(1, List.of("{\"seq\":1}".getBytes(StandardCharsets.UTF_8)));
        assertRefusedAndNothingLost();
    }

    @Test
    void aLogThatEndsElsewhereThanTheArchiveSaysIsRefused() throws IOException {
        var log = content().log();
        write(7, log);
        assertRefusedAndNothingLost();
        write(2, List.of());
        assertRefusedAndNothingLost();
    }

    @Test
    void aLogOutOfOrderIsRefused() throws IOException {
        write(1, content().log().reversed());
        assertRefusedAndNothingLost();
    }

    @Test
    void aLogWithADeedThatNobodyKnowsIsRefused() throws IOException {
        var first = new String(content().log().getFirst(), StandardCharsets.UTF_8);
        var odd = first.replace("\"kind\":\"EDIT\"", "\"kind\":\"PRAY\"");
        assertThat(odd).isNotEqualTo(first);
        write(1, List.of(odd.getBytes(StandardCharsets.UTF_8)));
        assertRefusedAndNothingLost();
    }

    @Test
    void anArchiveOfANewerVersionLeavesTheStore() throws IOException {
        Files.write(archive, ArchiveWriter.write(content(), Migrations.VERSION + 1));
        assertThatThrownBy(this::restore)
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.key()).isEqualTo("store.newer-schema"));
        assertThat(stores.path().quarantine()).doesNotExist();
    }

    @Test
    void anArchiveCutAnywhereLeavesTheStore() throws IOException {
        var whole = Files.readAllBytes(archive);
        for (var part = 0; part < 4; part++) {
            Files.write(archive, Arrays.copyOf(whole, whole.length * part / 5));
            assertThatThrownBy(this::restore).isInstanceOf(StoreException.class);
        }
        Files.writeString(archive, "");
        assertRefusedAndNothingLost();
    }
}
