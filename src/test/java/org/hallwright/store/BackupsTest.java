package org.hallwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.store.Stores.E3;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.value.Id;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    private static final Id<Booth> B0 = new Id<>("booth-0");

    @TempDir
    private Path folder;

    private Stores stores;

    @BeforeEach
    void place() {
        stores = new Stores(folder);
    }

    private static List<String> names(Path where) throws IOException {
        if (!Files.isDirectory(where)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(where)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private List<String> backups() throws IOException {
        return names(stores.path().backups());
    }

    @Test
    void closingTakesABackupOfWhatChangedAndMirrorsIt() throws IOException {
        try (var store = stores.open()) {
            Stores.create(store, E3, Stores.booths(2));
            assertThat(backups()).isEmpty();
        }
        assertThat(backups()).singleElement().asString().startsWith("20261103-080000-0000000001-");
        assertThat(names(stores.home().resolve("mirror"))).isEqualTo(backups());
        stores.open().close();
        assertThat(backups()).hasSize(1);
    }

    @Test
    void tenMinutesOfChangeMakeOneDue() throws IOException {
        try (var store = stores.open()) {
            stores.later(Duration.ofHours(3));
            Stores.create(store, E3, Stores.booths(2));
            stores.later(Duration.ofMinutes(9));
            Stores.move(store, B0);
            assertThat(backups()).isEmpty();
            stores.later(Duration.ofMinutes(1));
            Stores.move(store, B0);
            assertThat(backups()).hasSize(1);
            Stores.move(store, B0);
            assertThat(backups()).hasSize(1);
        }
    }

    @Test
    void twoHundredEditsMakeOneDueEvenOverARestart() throws IOException {
        try (var store = stores.open()) {
            Stores.create(store, E3, Stores.booths(2));
            for (var n = 1; n < 200; n++) {
                assertThat(backups()).isEmpty();
                Stores.move(store, B0);
            }
            assertThat(backups()).hasSize(1);
        }
        assertThat(backups()).hasSize(1);
    }

    @Test
    void oneIsTakenBeforeManyEntriesAreTouched() throws IOException {
        try (var store = stores.open()) {
            Stores.create(store, Stores.exhibition());
            Stores.create(store, E3, Stores.booths(300));
            assertThat(backups()).singleElement().asString().contains("-0000000001-");
            var deletes = Stores.booths(300).stream().map(Edit::delete).toList();
            store.commit(Commit.edit(E3, new Change(Label.of("booth.delete"), deletes)));
            assertThat(backups()).hasSize(2);
        }
    }

    @Test
    void aDurableEditIsToldOfBeforeTheBackupThatIsDue() throws IOException {
        try (var store = stores.open()) {
            stores.later(Duration.ofHours(3));
            Stores.create(store, E3, Stores.booths(2));
            stores.later(Duration.ofMinutes(10));
            var then = new ArrayList<Boolean>();
            var move = new Change(Label.of("booth.move"), List.of(Edit.create(Stores.exhibition())));

            store.commit(Commit.edit(E3, move), entry -> {
                assertThat(store.log().getLast()).isEqualTo(entry);
                then.add(Files.exists(stores.path().backups()));
            });

            assertThat(then).containsExactly(false);
            assertThat(backups()).hasSize(1);
        }
    }

    @Test
    void anImportThatOverwritesMuchIsGuarded() throws IOException {
        try (var store = stores.open()) {
            Stores.create(store, E3, Stores.booths(300));
            var moves = new Change(
                    Label.of("booth.move"),
                    Stores.booths(300).stream()
                            .map(b -> new Edit(b, b.movedBy(1, 0)))
                            .toList());
            store.guard(moves);
            assertThat(backups()).hasSize(1);
            store.commit(Commit.edit(E3, moves));
            assertThat(backups()).hasSize(1);
        }
    }

    @Test
    void tenAreKeptAndOneOfEachOfThirtyDays() throws IOException {
        for (var day = 0; day < 40; day++) {
            for (var session = 0; session < 3; session++) {
                try (var store = stores.open()) {
                    if (store.log().isEmpty()) {
                        Stores.create(store, E3, Stores.booths(1));
                    }
                    Stores.move(store, B0);
                }
                stores.later(Duration.ofHours(8));
            }
        }
        var days =
                backups().stream().map(name -> name.substring(0, 8)).distinct().toList();
        assertThat(days).hasSizeBetween(30, 31);
        assertThat(backups()).hasSizeBetween(36, 38);
        assertThat(backups().getLast()).contains("-0000000121-");
    }

    @Test
    void aMirrorThatCannotBeWrittenStopsNothing() throws IOException {
        Files.createDirectories(stores.home());
        Files.writeString(stores.home().resolve("mirror"), "a file, where a folder should be");
        try (var store = stores.open()) {
            Stores.create(store, E3, Stores.booths(1));
        }
        assertThat(backups()).hasSize(1);
        try (var store = stores.open()) {
            assertThat(store.log()).hasSize(1);
        }
    }
}
