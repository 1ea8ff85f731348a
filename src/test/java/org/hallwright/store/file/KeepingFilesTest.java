package org.hallwright.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Locks, identities, the quarantine and the disk under them.
class KeepingFilesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-03T08:09:10Z"), ZoneOffset.ofHours(8));

    @TempDir
    private Path folder;

    private List<String> names(Path where) throws IOException {
        try (Stream<Path> files = Files.list(where)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aLockLeavesItsFileAndTheNextHoldersName() throws IOException {
        var file = folder.resolve("展会.lock");
        StoreLock.take(file, "a holder with a very long name ".repeat(50)).close();
        assertThat(file).exists();
        try (var lock = StoreLock.take(file, "李")) {
            assertThat(lock).isNotNull();
            assertThat(Files.readString(file)).startsWith("李 @ ").doesNotContain("very long");
        }
        assertThat(names(folder)).containsExactly("展会.lock");
    }

    @Test
    void whoeverIsRefusedDoesNotOverwriteTheHoldersName() throws IOException {
        var file = folder.resolve("shows.lock");
        try (var lock = StoreLock.take(file, "Wang Li")) {
            assertThat(lock).isNotNull();
            for (var n = 0; n < 3; n++) {
                assertThatThrownBy(() -> StoreLock.take(file, "Zhao Min"))
                        .isInstanceOf(StoreLock.Held.class)
                        .hasMessageContaining("Wang Li");
            }
            assertThat(Files.readString(file)).startsWith("Wang Li @ ");
        }
    }

    @Test
    void twoStoresInOneFolderAreHeldApart() throws IOException {
        try (var one = StoreLock.take(folder.resolve("one.lock"), "");
                var two = StoreLock.take(folder.resolve("two.lock"), "")) {
            assertThat(one).isNotSameAs(two);
        }
    }

    @Test
    void aLockNeedsItsFolder() {
        assertThatThrownBy(() -> StoreLock.take(folder.resolve("none/shows.lock"), "x"))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(StoreLock.Held.class);
    }

    @Test
    void theKeyOfTheHomeIsMadeOnceAndSealsEachStoreOtherwise() throws IOException {
        var home = folder.resolve("家").resolve("home");
        var store = new UUID(1, 2);
        var first = Identity.seal(store, home);
        assertThat(Identity.seal(store, home)).isEqualTo(first);
        assertThat(names(home)).containsExactly("machine.key");
        assertThat(Identity.seal(new UUID(1, 3), home).seals()).doesNotContainAnyElementsOf(first.seals());
        assertThat(first.seals()).allMatch(seal -> seal.matches("[0-9a-f]{64}"));
    }

    @Test
    void theSealOfAHomeIsKnownOnlyThere() throws IOException {
        var home = folder.resolve("home");
        var ofHome = new Identity(
                new UUID(1, 2), Identity.seal(new UUID(1, 2), home).seals().subList(0, 1));
        assertThat(ofHome.isOfThisMachine(home)).isTrue();
        assertThat(ofHome.isOfThisMachine(folder.resolve("other"))).isFalse();
    }

    @Test
    void anIdentityIsReadWithWhatOthersWroteAroundIt() throws IOException {
        var id = new UUID(7, 8);
        var seals = List.of("beef", "");
        var file = file("a.identity", "# ours\r\nstore=" + id + "\r\nseal=beef\r\ncolour=red\r\nseal=\r\n");
        assertThat(Identity.read(file)).contains(new Identity(id, seals));
        assertThat(Identity.read(file("b.identity", "seal=beef\n"))).isEmpty();
        assertThat(Identity.read(file("c.identity", "store=" + id.toString().toUpperCase() + "z\n")))
                .isEmpty();
        assertThat(Identity.read(file("d.identity", ""))).isEmpty();
        assertThat(Identity.read(folder)).isEmpty();
    }

    @Test
    void aStoreIdOfDashesAloneIsNoIdentity() throws IOException {
        assertThat(Identity.read(file("odd.identity", "store=" + "-".repeat(36) + "\n")))
                .isEmpty();
    }

    @Test
    void anIdentityIsWrittenWholeOrNotAtAll() throws IOException {
        var disk = new FaultyDisk();
        var file = folder.resolve("shows.identity");
        var old = new Identity(new UUID(1, 2), List.of("beef"));
        old.write(disk, file);
        disk.fill();
        assertThatThrownBy(() -> new Identity(new UUID(3, 4), List.of()).write(disk, file))
                .isInstanceOf(IOException.class);
        assertThat(Identity.read(file)).contains(old);
        assertThat(names(folder)).containsExactly("shows.identity");
    }

    @Test
    void whatIsTakenIntoQuarantineSaysWhenInUniversalTime() throws IOException {
        var quarantine = new Quarantine(folder.resolve("q"), CLOCK);
        quarantine.take(file("shows.mv.db", "one"), "shows.mv.db");
        assertThat(names(folder.resolve("q"))).containsExactly("20261103-080910-shows.mv.db");
        assertThat(folder.resolve("shows.mv.db")).doesNotExist();
        assertThat(quarantine.kept())
                .singleElement()
                .satisfies(kept -> assertThat(kept).hasContent("one"));
    }

    @Test
    void nothingInQuarantineIsEverOverwritten() throws IOException {
        for (var n = 1; n <= 12; n++) {
            new Quarantine(folder.resolve("q"), CLOCK).take(file("shows.journal", "no " + n), "shows.journal");
        }
        assertThat(names(folder.resolve("q"))).hasSize(12);
        assertThat(folder.resolve("q/20261103-080910-shows.journal")).hasContent("no 1");
        assertThat(folder.resolve("q/20261103-080910-12-shows.journal")).hasContent("no 12");
    }

    @Test
    void whereNothingIsToBeKeptNoFolderIsMade() throws IOException {
        var quarantine = new Quarantine(folder.resolve("q"), CLOCK);
        quarantine.take(folder.resolve("none"), "none");
        quarantine.copyTail(file("journal", "12345"), 5, "tail");
        quarantine.copyTail(folder.resolve("journal"), 99, "tail");
        assertThat(quarantine.kept()).isEmpty();
        assertThat(folder.resolve("q")).doesNotExist();
    }

    @Test
    void ofATornFileOnlyTheTailIsCopied() throws IOException {
        var quarantine = new Quarantine(folder.resolve("q"), CLOCK);
        var journal = file("journal", "12345");
        quarantine.copyTail(journal, 3, "tail");
        assertThat(quarantine.kept())
                .singleElement()
                .satisfies(kept -> assertThat(kept).hasContent("45"));
        assertThat(journal).hasContent("12345");
    }

    @Test
    void aFileIsReplacedWholeOrKept() throws IOException {
        var disk = new FaultyDisk();
        var file = file("file", "old");
        for (var call = 1; call <= 2; call++) {
            disk.failAt(call);
            assertThatThrownBy(() -> disk.replace(file, "new and longer".getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(IOException.class);
            assertThat(file).hasContent("old");
        }
        disk.replace(file, "new".getBytes(StandardCharsets.UTF_8));
        assertThat(file).hasContent("new");
        assertThat(names(folder)).containsExactly("file");
    }

    @Test
    void aLongerFileThatLiesThereIsCutFirst() throws IOException {
        var file = file("file", "a much longer text");
        new Disk().writeForced(file, new byte[] {'x'});
        assertThat(file).hasContent("x");
    }
}
