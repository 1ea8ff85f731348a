package org.hallwright.exchange.table;

import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.UnreadableFile;

/// Counts what a ZIP inflates to before anything reads it, so that a bomb is refused: not more than a hundred times its
/// own size once that is above 10 MB, and at most 300 MB of what is held in memory. Sheets are read row by row and may
/// have 2 GB: one that is formatted down to its last row has as much. It reads by the archive's directory as the
/// sheet reader does, so that both see the same entries.
final class ZipBounds {
    private static final long MOST_INFLATED = 300_000_000;
    private static final long MOST_OF_SHEETS = 2_000_000_000;
    private static final String SHEETS = "xl/worksheets/";
    private static final long SMALL = 10_000_000;
    private static final int MOST_RATIO = 100;
    private static final int MOST_ENTRIES = 10_000;

    private ZipBounds() {}

    /// The names of the entries.
    static Set<String> check(SourceFile file) {
        var names = new HashSet<String>();
        var buffer = new byte[65_536];
        long inflated = 0;
        long sheets = 0;
        try (var zip = ZipFile.builder().setByteArray(file.bytes()).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                names.add(entry.getName());
                try (var in = zip.getInputStream(entry)) {
                    for (var n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                        if (entry.getName().startsWith(SHEETS)) {
                            sheets += n;
                        } else {
                            inflated += n;
                        }
                        refuseIfTooMuch(file, inflated, sheets, names.size());
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw UnreadableFile.because(e, "exchange.broken-workbook", file.name());
        }
        return names;
    }

    private static void refuseIfTooMuch(SourceFile file, long inflated, long sheets, int entries) {
        var all = inflated + sheets;
        var tooDense = all > SMALL && all / MOST_RATIO > file.bytes().length;
        if (tooDense || inflated > MOST_INFLATED || sheets > MOST_OF_SHEETS || entries > MOST_ENTRIES) {
            throw new UnreadableFile("exchange.zip-bomb", file.name(), MOST_INFLATED / 1_000_000);
        }
    }
}
