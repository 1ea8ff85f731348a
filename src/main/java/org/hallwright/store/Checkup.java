package org.hallwright.store;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.value.Id;
import org.hallwright.store.Verification.Check;
import org.hallwright.store.file.JournalScan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Compares what is on disk with what is in memory, place by place.
final class Checkup {
    private static final Logger LOG = LoggerFactory.getLogger(Checkup.class);

    private final StorePath path;
    private final Backups backups;
    private final Opened files;
    private final Memory memory;

    Checkup(StorePath path, Backups backups, Opened files, Memory memory) {
        this.path = path;
        this.backups = backups;
        this.files = files;
        this.memory = memory;
    }

    private interface Question {
        boolean holds() throws IOException;
    }

    Verification run() {
        var checks = List.of(
                check("tables", () -> files.database().load().portfolio().equals(memory.portfolio())),
                check("log", () -> Memory.log(files.database().load()).equals(memory.log())),
                check("journal", this::journalHolds),
                check("backup", this::backupHolds));
        Map<Id<Exhibition>, ExhibitionState> documents = memory.portfolio().documents();
        var records = documents.values().stream()
                .flatMap(state -> state.entries().stream())
                .filter(e -> !e.isAside())
                .count();
        return new Verification(checks.stream().allMatch(Check::ok), (int) records, journal(), checks);
    }

    private static Check check(String what, Question question) {
        try {
            return new Check(what, question.holds());
        } catch (IOException | RuntimeException | AssertionError e) {
            LOG.info("The check of the {} failed: {}", what, World.brief(e));
            return new Check(what, false);
        }
    }

    private boolean journalHolds() throws IOException {
        var scan = JournalScan.of(path.journal()).orElseThrow(() -> new IOException("No journal"));
        var changes = scan.changes();
        var lastThere = changes.isEmpty() ? scan.base() : changes.getLast().seq();
        return scan.soundLength() == Files.size(path.journal()) && lastThere == memory.last();
    }

    /// There is none before the first closing, which is no fault.
    private boolean backupHolds() throws IOException {
        if (backups.all().isEmpty()) {
            return true;
        }
        var newest = backups.newest(content -> true).orElseThrow(() -> new IOException("No backup is whole"));
        var content = newest.content();
        var isWhole = content.last() == backups.all().getFirst().last();
        return isWhole
                && (content.last() != memory.last() || content.portfolio().equals(memory.portfolio()));
    }

    private Verification.Journal journal() {
        try {
            var scan = JournalScan.of(path.journal());
            var entries = scan.map(s -> s.changes().size()).orElse(0);
            return new Verification.Journal(Files.size(path.journal()), entries, memory.last());
        } catch (IOException e) {
            return new Verification.Journal(0, 0, memory.last());
        }
    }
}
