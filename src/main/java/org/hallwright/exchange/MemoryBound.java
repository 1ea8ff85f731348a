package org.hallwright.exchange;

import org.hallwright.domain.work.MemoryUsedUp;

/// What reading one file, and taking in what it holds, may need of memory: counted while it is read and refused before
/// there is none, as running out takes minutes and might stop other work.
///
/// Counted is the most that is held at one time from the first row read until all is stored, by figures measured with
/// processes that had as little memory as they could do with.
public final class MemoryBound {
    /// What the program takes with a small store open. A large one leaves less than is counted on here.
    private static final long OF_PROGRAM = 48_000_000;

    /// What even the smallest memory has room for.
    private static final long LEAST = 16_000_000;

    private final String file;
    private final long most;
    private long needed;

    /// @param most bytes that it may need
    public MemoryBound(String file, long most) {
        this.file = file;
        this.most = most;
    }

    /// By what this process may use.
    public static MemoryBound of(String file) {
        return new MemoryBound(file, Math.max(LEAST, Runtime.getRuntime().maxMemory() - OF_PROGRAM));
    }

    /// Counts what comes of one more piece.
    ///
    /// @param bytes that are held for it in the end
    /// @param line of the file, or row, where it stands
    /// @throws UnreadableFile if there is no room for it
    public void add(long bytes, int line) {
        needed += bytes;
        if (needed > most) {
            throw new UnreadableFile("exchange.table-too-large", file, line, most / 1_000_000, 2 * MemoryUsedUp.most());
        }
    }
}
