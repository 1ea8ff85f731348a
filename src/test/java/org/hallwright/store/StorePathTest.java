package org.hallwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class StorePathTest {
    @Test
    void allFilesLieBesideTheBase() {
        var path = StorePath.of(Path.of("/data/展会"));
        assertThat(List.of(path.database(), path.journal(), path.lock(), path.identity(), path.backups()))
                .extracting(Path::toString)
                .containsExactly(
                        "/data/展会.mv.db", "/data/展会.journal", "/data/展会.lock", "/data/展会.identity", "/data/展会.backups");
        assertThat(path.quarantine()).hasToString("/data/展会.quarantine");
        assertThat(path.aside()).hasToString("/data/展会.aside");
    }

    @Test
    void aStoreIsNamedByItsDatabaseToo() {
        assertThat(StorePath.of(Path.of("/data/shows.mv.db"))).isEqualTo(StorePath.of(Path.of("/data/shows")));
        assertThat(StorePath.of(Path.of("/data/a.mv.db.mv.db")).base()).hasToString("/data/a.mv.db");
        assertThat(StorePath.of(Path.of("/data/.mv.db")).database()).hasToString("/data/.mv.db.mv.db");
        assertThat(StorePath.of(Path.of("/data/shows.journal")).base()).hasToString("/data/shows.journal");
    }

    @Test
    void aPathIsMadeAbsoluteAndPlain() {
        assertThat(StorePath.of(Path.of("shows")).base()).isAbsolute();
        assertThat(StorePath.of(Path.of("/data/../data/./shows")).base()).hasToString("/data/shows");
        assertThat(StorePath.of(Path.of("/data/shows/..")).base()).hasToString("/data");
    }

    @Test
    void aPathWithoutANameIsRefused() {
        for (var odd : List.of("/", "/data/..", "/..")) {
            assertThatThrownBy(() -> StorePath.of(Path.of(odd)))
                    .as(odd)
                    .isInstanceOfSatisfying(StoreException.class, e -> {
                        assertThat(e.key()).isEqualTo("store.path-refused");
                        assertThat(e.isWrongUsage()).isTrue();
                    });
        }
    }

    @Test
    void commandsAndControlCharactersAreRefusedAnywhereInThePath() {
        for (var odd :
                List.of("/a;b/shows", "/data/shows;", "/data/a\tb", "/data/\u007f", "/data\r/shows", "/\u0085")) {
            assertThatThrownBy(() -> StorePath.of(Path.of(odd))).as(odd).isInstanceOf(StoreException.class);
        }
    }
}
