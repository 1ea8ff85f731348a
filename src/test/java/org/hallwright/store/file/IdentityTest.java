package org.hallwright.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentityTest {
    @TempDir
    private Path folder;

    @Test
    void aSealIsKnownAgainOnTheSameMachine() throws IOException {
        var file = folder.resolve("shows.identity");
        var home = folder.resolve("home");
        var made = Identity.seal(UUID.randomUUID(), home);
        made.write(new Disk(), file);
        var read = Identity.read(file).orElseThrow();
        assertThat(read).isEqualTo(made);
        assertThat(read.isOfThisMachine(home)).isTrue();
    }

    @Test
    void aSealOfAnotherStoreOrNoneIsForeign() throws IOException {
        var home = folder.resolve("home");
        var other = Identity.seal(UUID.randomUUID(), home);
        assertThat(new Identity(UUID.randomUUID(), other.seals()).isOfThisMachine(home))
                .isFalse();
        assertThat(new Identity(other.store(), List.of()).isOfThisMachine(home)).isFalse();
    }

    @Test
    void whatIsNoIdentityIsNotRead() throws IOException {
        assertThat(Identity.read(folder.resolve("none"))).isEmpty();
        var file = folder.resolve("odd");
        Files.writeString(file, "store=1234\nseal=abc\n");
        assertThat(Identity.read(file)).isEmpty();
        Files.write(file, new byte[5000]);
        assertThat(Identity.read(file)).isEmpty();
    }

    @Test
    void aLockIsHeldOnceAndNamesItsHolder() throws IOException {
        var file = folder.resolve("shows.lock");
        var lock = StoreLock.take(file, "Wang Li");
        assertThatThrownBy(() -> StoreLock.take(file, "Zhao Min"))
                .isInstanceOfSatisfying(
                        StoreLock.Held.class,
                        held -> assertThat(held.holder())
                                .startsWith("Wang Li @ ")
                                .contains(String.valueOf(ProcessHandle.current().pid())));
        lock.close();
        StoreLock.take(file, "Zhao Min").close();
    }
}
