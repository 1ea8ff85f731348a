package org.hallwright.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.service.Workspace;
import org.hallwright.service.sample.SampleExhibition;
import org.hallwright.service.sample.SamplePortfolio;
import org.hallwright.service.stores.Workspaces;

/// A store in a temporary folder with E3 of the sample, or what is given, and an empty exhibition; gone when it is
/// closed.
final class BenchStore implements AutoCloseable {
    static final String EMPTY = "BENCH";
    private static final String E3 = "E3";

    private final Path folder;
    private final Workspaces workspaces;
    private final Id<Exhibition> exhibition;

    BenchStore(Clock clock) {
        this(clock, e3());
    }

    /// A store with another exhibition than E3 in it.
    BenchStore(Clock clock, SampleExhibition sample) {
        folder = temporaryFolder();
        workspaces = new Workspaces(clock, "bench", folder.resolve("home"));
        exhibition = sample.id();
        try (var workspace = workspaces.openOrBegin(store())) {
            workspace.add(sample.id(), sample.entries(), Label.of("change.sample"));
            workspace.create(Exhibition.titled(EMPTY, Name.of("Benchmark", ""), null, null));
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("hallwright-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SampleExhibition e3() {
        return SamplePortfolio.build(SamplePortfolio.SEED).stream()
                .filter(sample -> sample.entries().getFirst() instanceof Exhibition exhibition
                        && exhibition.code().equals(E3))
                .findFirst()
                .orElseThrow();
    }

    Path folder() {
        return folder;
    }

    Path store() {
        return folder.resolve("store");
    }

    Id<Exhibition> exhibition() {
        return exhibition;
    }

    /// The same store once more, beside it, as it is before anybody works on it: its files, without their backups.
    Path copy() {
        try (var files = Files.list(folder)) {
            var copy = Files.createTempDirectory(folder, "copy");
            for (var file : files.filter(BenchStore::belongsToStore).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
            return copy.resolve(store().getFileName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean belongsToStore(Path file) {
        var name = file.getFileName().toString();
        return name.startsWith("store.") && Files.isRegularFile(file) && !name.endsWith(".lock");
    }

    Workspace open() {
        return open(store());
    }

    /// A copy of it.
    Workspace open(Path copy) {
        return workspaces.open(copy);
    }

    /// The files that hold the edits: journal and database.
    List<Path> files() {
        return List.of(Path.of(store() + ".journal"), Path.of(store() + ".mv.db"));
    }

    @Override
    public void close() {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
