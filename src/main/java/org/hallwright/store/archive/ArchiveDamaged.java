package org.hallwright.store.archive;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Thrown where an archive is not whole, not ours or not safe to read.
public final class ArchiveDamaged extends IOException {
    private final boolean newer;

    private ArchiveDamaged(String message, boolean newer, @Nullable Throwable cause) {
        super(message, cause);
        this.newer = newer;
    }

    static ArchiveDamaged because(String reason) {
        return new ArchiveDamaged(reason, false, null);
    }

    static ArchiveDamaged because(String reason, Throwable cause) {
        return new ArchiveDamaged(reason, false, cause);
    }

    static ArchiveDamaged fromNewerVersion() {
        return new ArchiveDamaged("written by a newer version", true, null);
    }

    /// Whether nothing is wrong with it but that a newer version of the program wrote it.
    public boolean isNewer() {
        return newer;
    }
}
