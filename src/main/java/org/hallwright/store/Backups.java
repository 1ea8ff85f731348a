package org.hallwright.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.exhibition.Portfolio;
import org.hallwright.store.archive.ArchiveContent;
import org.hallwright.store.archive.ArchiveReader;
import org.hallwright.store.archive.ArchiveWriter;
import org.hallwright.store.codec.Json;
import org.hallwright.store.codec.Piece;
import org.hallwright.store.codec.Placed;
import org.hallwright.store.file.Disk;
import org.hallwright.store.index.Migrations;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The archives of one store: written, proven, mirrored in a second folder, and thinned out.
final class Backups {
    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);
    private static final Pattern NAME = Pattern.compile("(\\d{8})-\\d{6}-(\\d{10,})-([0-9a-f]{8})\\.zip");
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final int NEWEST_KEPT = 10;
    private static final int DAYS_KEPT = 30;

    private final Path folder;
    private final Path mirror;
    private final Disk disk;
    private final String mark;
    private Portfolio proven = Portfolio.EMPTY;

    Backups(StorePath path, StoreOptions options, UUID store, Disk disk) {
        var place = Long.toHexString(Json.checksum(path.base().toString().getBytes()));
        this.folder = path.backups();
        this.mirror = options.mirrorFolder().resolve(path.base().getFileName() + "-" + place);
        this.disk = disk;
        this.mark = store.toString().substring(0, 8);
    }

    /// One archive as its name tells it.
    record Found(Path file, String day, long last) {}

    /// Writes, reads back and compares before the archive takes its name; then mirrors it.
    ///
    /// Nothing is compared twice: an entry that was read back when it was committed, or for the backup before, has
    /// the same line again.
    ///
    /// @param readBack entries that were read back from their bytes already, with those if they lie ready
    /// @param out where to, null for the store's own folder
    Path write(ArchiveContent content, Map<Entry, Piece> readBack, @Nullable Path out) throws IOException {
        var bytes = ArchiveWriter.write(content, Migrations.VERSION, readBack);
        Predicate<Placed<?>> known = placed -> readBack.containsKey(placed.entry()) || isProven(placed);
        if (out != null) {
            writeProven(content, known, bytes, out.toAbsolutePath());
            return out;
        }
        var name = STAMP.format(content.at()) + "-%010d-%s.zip".formatted(content.last(), mark);
        Files.createDirectories(folder);
        var file = folder.resolve(name);
        writeProven(content, known, bytes, file);
        thinOut(folder, content.at());
        mirror(bytes, name, content.at());
        return file;
    }

    private boolean isProven(Placed<?> placed) {
        return proven.state(placed.document()).find(placed.entry().id()).orElse(null) == placed.entry();
    }

    private void writeProven(ArchiveContent content, Predicate<Placed<?>> known, byte[] bytes, Path file)
            throws IOException {
        var temporary = file.resolveSibling(file.getFileName() + ".part");
        try {
            disk.writeForced(temporary, bytes);
            if (!Arrays.equals(Files.readAllBytes(temporary), bytes) || !reader().holds(temporary, content, known)) {
                throw new IOException("The archive does not read back as it was written");
            }
            proven = content.portfolio();
            disk.rename(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /// A mirror that cannot be reached, such as a stick that was pulled, stops nothing.
    private void mirror(byte[] bytes, String name, Instant now) {
        try {
            Files.createDirectories(mirror);
            disk.replace(mirror.resolve(name), bytes);
            thinOut(mirror, now);
        } catch (IOException e) {
            LOG.warn("The mirror of the backups cannot be written: {}: {}", mirror, World.brief(e));
        }
    }

    /// Keeps the newest ten, and the newest of each of the last thirty days; newest by changes, as clocks are set
    /// back.
    private void thinOut(Path where, Instant now) throws IOException {
        var oldest = STAMP.format(now.minus(Duration.ofDays(DAYS_KEPT))).substring(0, 8);
        var days = new HashSet<String>();
        var kept = 0;
        for (var found : in(where)) {
            var isNewOfDay = days.add(found.day()) && found.day().compareTo(oldest) >= 0;
            if (kept++ >= NEWEST_KEPT && !isNewOfDay) {
                Files.deleteIfExists(found.file());
            }
        }
    }

    /// All archives of this store in folder and mirror, those with the latest changes first.
    List<Found> all() throws IOException {
        var all = new ArrayList<>(in(folder));
        all.addAll(in(mirror));
        all.sort(Comparator.comparingLong(Found::last).reversed());
        return all;
    }

    /// The archive with the latest changes that is whole and suits.
    Optional<Proven> newest(Predicate<ArchiveContent> suits) throws IOException {
        for (var found : all()) {
            var content = read(found.file());
            if (content.isPresent() && suits.test(content.get())) {
                return Optional.of(new Proven(found.file(), content.get()));
            }
        }
        return Optional.empty();
    }

    /// An archive that was read whole.
    record Proven(Path file, ArchiveContent content) {}

    private Optional<ArchiveContent> read(Path file) {
        try {
            return Optional.of(reader().read(file))
                    .filter(c -> c.store().toString().startsWith(mark));
        } catch (IOException e) {
            LOG.warn("A backup is not whole: {}: {}", file, World.brief(e));
            return Optional.empty();
        }
    }

    private static ArchiveReader reader() {
        return new ArchiveReader(Migrations.VERSION, Integer.MAX_VALUE);
    }

    private List<Found> in(Path where) throws IOException {
        if (!Files.isDirectory(where)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(where)) {
            return files.flatMap(file -> {
                        var name = NAME.matcher(file.getFileName().toString());
                        return name.matches() && name.group(3).equals(mark)
                                ? Stream.of(new Found(file, name.group(1), Long.parseLong(name.group(2))))
                                : Stream.empty();
                    })
                    .sorted(Comparator.comparingLong(Found::last)
                            .thenComparing(f -> f.file().getFileName())
                            .reversed())
                    .toList();
        }
    }
}
