package org.hallwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hallwright.store.Stores.E3;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Portfolio;
import org.hallwright.domain.plan.Booth;
import org.hallwright.store.archive.ArchiveContent;
import org.hallwright.store.archive.ArchiveWriter;
import org.hallwright.store.codec.Piece;
import org.hallwright.store.file.Disk;
import org.hallwright.store.index.Migrations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which backups are kept while the clock moves, and when one is due.
class RetentionTest {
    private static final UUID STORE = UUID.fromString("0badcafe-0000-0000-0000-000000000001");
    private static final Instant START = Instant.parse("2026-01-31T23:30:00Z");

    @TempDir
    private Path folder;

    private Backups backups;
    private Stores stores;

    @BeforeEach
    void place() {
        stores = new Stores(folder);
        backups = new Backups(stores.path(), stores.options(), STORE, new Disk());
    }

    private void write(Instant at, long last) throws IOException {
        backups.write(new ArchiveContent(STORE, at, last, Portfolio.EMPTY, List.of()), Map.of(), null);
    }

    private List<String> kept() throws IOException {
        try (Stream<Path> files = Files.list(stores.path().backups())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aNameSaysWhenUpToWhatAndOfWhichStore() throws IOException {
        write(START, 7);
        assertThat(kept()).containsExactly("20260131-233000-0000000007-0badcafe.zip");
        assertThat(backups.all()).extracting(Backups.Found::last).containsExactly(7L, 7L);
        assertThat(backups.all()).extracting(Backups.Found::day).containsOnly("20260131");
    }

    @Test
    void ofABusyDayTheNewestTenAreKept() throws IOException {
        for (var n = 1; n <= 25; n++) {
            write(START.minus(Duration.ofHours(20)).plusSeconds(60L * n), n);
        }
        assertThat(kept()).hasSize(10).allMatch(name -> name.startsWith("20260131"));
        assertThat(kept().getFirst()).contains("-0000000016-");
    }

    @Test
    void overMidnightEachDayKeepsItsNewest() throws IOException {
        for (var n = 0; n < 24; n++) {
            write(START.plus(Duration.ofMinutes(10L * n)), n);
        }
        assertThat(kept()).hasSize(11).startsWith("20260131-235000-0000000002-0badcafe.zip");
    }

    @Test
    void afterALongHolidayTheNewestTenAreStillThere() throws IOException {
        for (var n = 0; n < 12; n++) {
            write(START.plus(Duration.ofDays(n)), n);
        }
        write(START.plus(Duration.ofDays(400)), 12);
        assertThat(kept()).hasSize(10);
        assertThat(kept().getLast()).contains("-0000000012-");
    }

    @Test
    void theThirtiethDayIsKeptAndTheOneBeforeIsNot() throws IOException {
        for (var day = 0; day <= 31; day++) {
            write(START.plus(Duration.ofDays(day)), day);
        }
        assertThat(kept()).hasSize(31);
        assertThat(kept().getFirst()).contains("-0000000001-");
    }

    @Test
    void aClockSetBackLosesNoBackupOfTheLatestChanges() throws IOException {
        for (var n = 0; n < 10; n++) {
            write(START.plus(Duration.ofMinutes(n)), n);
        }
        write(START.minus(Duration.ofDays(3)), 10);
        assertThat(backups.all().getFirst().last()).isEqualTo(10);
        assertThat(backups.newest(content -> true).orElseThrow().content().last())
                .isEqualTo(10);
    }

    @Test
    void aClockSetBackByAnHourDoesNotCostTheBackupJustTaken() throws IOException {
        for (var n = 0; n < 10; n++) {
            write(START.plus(Duration.ofMinutes(n)), n);
        }
        write(START.minus(Duration.ofHours(1)), 10);
        assertThat(kept()).hasSize(10).anyMatch(name -> name.contains("-0000000010-"));
    }

    @Test
    void theMirrorIsThinnedOutTheSameWay() throws IOException {
        for (var n = 1; n <= 15; n++) {
            write(START.minus(Duration.ofHours(20)).plusSeconds(n), n);
        }
        assertThat(backups.all()).hasSize(20);
    }

    @Test
    void aBackupOfAnotherStoreInTheSameFolderIsNeitherReadNorThinnedOut() throws IOException {
        var other = new Backups(stores.path(), stores.options(), new UUID(1, 2), new Disk());
        other.write(new ArchiveContent(new UUID(1, 2), START, 99, Portfolio.EMPTY, List.of()), Map.of(), null);
        for (var n = 1; n <= 15; n++) {
            write(START.minus(Duration.ofHours(20)).plusSeconds(n), n);
        }
        assertThat(kept()).hasSize(11).anyMatch(name -> name.contains("-00000000.zip"));
        assertThat(backups.newest(content -> true).orElseThrow().content().last())
                .isEqualTo(15);
    }

    /// A disk that keeps another archive in its stead, whole and of as many entries.
    @Test
    void aBackupThatIsNotWhatWasWrittenIsRefusedThoughItsEntriesAreKnown() throws IOException {
        var content = content(Stores.booths(3));
        var other = ArchiveWriter.write(
                content(Stores.booths(3).stream().map(b -> b.movedBy(1, 0)).toList()), Migrations.VERSION);
        var swapping = new Disk() {
            @Override
            public void write(RandomAccessFile file, byte[] bytes) throws IOException {
                super.write(file, other);
            }
        };
        var swapped = new Backups(stores.path(), stores.options(), STORE, swapping);
        var entries = new IdentityHashMap<Entry, Piece>();
        content.portfolio().state(E3).entries().forEach(entry -> entries.put(entry, Piece.NONE));
        assertThatThrownBy(() -> swapped.write(content, entries, null)).hasMessageContaining("read back");
        assertThat(kept()).isEmpty();
        assertThat(backups.write(content, entries, null)).exists();
    }

    private static ArchiveContent content(List<Booth> booths) {
        var made = new Change(
                Label.of("change.create"), booths.stream().map(Edit::create).toList());
        return new ArchiveContent(STORE, START, 1, Portfolio.EMPTY.apply(E3, made), List.of());
    }

    @Test
    void onlyAnArchiveThatSuitsIsTaken() throws IOException {
        write(START, 1);
        write(START.plusSeconds(60), 2);
        assertThat(backups.newest(content -> content.last() < 2)
                        .orElseThrow()
                        .content()
                        .last())
                .isEqualTo(1);
        assertThat(backups.newest(content -> false)).isEmpty();
    }

    @Test
    void aBackupIsDueAfterTenMinutesOrTwoHundredEdits() {
        var schedule = BackupSchedule.after(List.of(), List.of());
        assertThat(schedule.hasUnsaved()).isFalse();
        assertThat(schedule.isDue(START.plus(Duration.ofDays(99)))).isFalse();
        schedule.committed(START);
        assertThat(schedule.isDue(START.plus(Duration.ofSeconds(599)))).isFalse();
        assertThat(schedule.isDue(START.plus(Duration.ofSeconds(600)))).isTrue();
        assertThat(schedule.isDue(START.minus(Duration.ofDays(1)))).isFalse();
        IntStream.range(1, 200).forEach(n -> schedule.committed(START));
        assertThat(schedule.isDue(START)).isTrue();
        schedule.backedUp();
        assertThat(schedule.hasUnsaved()).isFalse();
        assertThat(schedule.isDue(START.plus(Duration.ofDays(1)))).isFalse();
    }

    @Test
    void beforeManyAreTouchedOneIsWiseOnlyIfSomethingIsUnsaved() {
        var many = new Change(
                Label.of("booth.delete"),
                Stores.booths(200).stream().map(Edit::delete).toList());
        var few = new Change(
                Label.of("booth.delete"),
                Stores.booths(199).stream().map(Edit::delete).toList());
        var schedule = BackupSchedule.after(List.of(), List.of());
        assertThat(schedule.isWiseBefore(many)).isFalse();
        schedule.committed(START);
        assertThat(schedule.isWiseBefore(many)).isTrue();
        assertThat(schedule.isWiseBefore(few)).isFalse();
    }

    @Test
    void oneIsWiseBeforeManyAreOverwrittenFromAFileButNotBeforeManyAreMoved() {
        var moves = new Change(
                Label.of("booth.move"),
                Stores.booths(300).stream()
                        .map(b -> new Edit(b, b.movedBy(1, 0)))
                        .toList());
        var schedule = BackupSchedule.after(List.of(), List.of());
        assertThat(schedule.isWiseBeforeImport(moves)).isFalse();
        schedule.committed(START);
        assertThat(schedule.isWiseBeforeImport(moves)).isTrue();
        assertThat(schedule.isWiseBefore(moves)).isFalse();
    }

    @Test
    void whatFollowsTheNewestBackupIsUnsavedAfterARestart() throws IOException {
        List<LogEntry> log;
        try (var store = stores.open()) {
            Stores.create(store, E3, Stores.booths(1));
            Stores.move(store, Stores.booth(0).id());
            log = store.log();
        }
        assertThat(BackupSchedule.after(List.of(), log).hasUnsaved()).isTrue();
        write(START, 1);
        assertThat(BackupSchedule.after(backups.all(), log).hasUnsaved()).isTrue();
        write(START, 2);
        assertThat(BackupSchedule.after(backups.all(), log).hasUnsaved()).isFalse();
    }
}
