package org.hallwright.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Predicate;
import org.h2.api.ErrorCode;
import org.hallwright.store.archive.ArchiveDamaged;
import org.hallwright.store.file.StoreLock;
import org.jspecify.annotations.Nullable;

/// Tells from an exception what is wrong with the world, in the store's words.
final class World {
    private static final List<String> FULL =
            List.of("no space left", "not enough space", "disk full", "quota exceeded", "磁盘空间不足", "file too large");
    private static final List<String> READ_ONLY =
            List.of("read-only file system", "permission denied", "access is denied");

    private World() {}

    /// @param where the file that was being worked on
    static StoreException of(Throwable thrown, Path where) {
        if (find(thrown, StoreException.class) instanceof StoreException already) {
            return already;
        }
        if (find(thrown, StoreLock.Held.class) instanceof StoreLock.Held held) {
            return new StoreException(thrown, "store.locked", held.holder(), where);
        }
        if (find(thrown, ArchiveDamaged.class) instanceof ArchiveDamaged damaged) {
            return new StoreException(
                    thrown, damaged.isNewer() ? "store.newer-schema" : "store.archive-damaged", where);
        }
        if (isFull(thrown)) {
            return new StoreException(thrown, "store.full", where);
        }
        if (isReadOnly(thrown)) {
            return new StoreException(thrown, "store.read-only", where);
        }
        if (isHeld(thrown)) {
            return new StoreException(thrown, "store.locked", "?", where);
        }
        return new StoreException(thrown, "store.io", where);
    }

    /// What went wrong for the log: classes and codes, and words only of the file system, because those of the
    /// database may quote what the user wrote.
    static String brief(Throwable thrown) {
        var words = new StringJoiner(" < ");
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            var detail = switch (t) {
                case SQLException sql -> " " + sql.getErrorCode();
                case IOException io -> " " + io.getMessage();
                case IllegalStateException own -> " " + own.getMessage();
                default -> "";
            };
            words.add(t.getClass().getSimpleName() + detail);
        }
        return words.toString();
    }

    /// Whether the fault lies in the world around the file, so that the file itself need not be damaged.
    static boolean isOutsideTheFile(Throwable thrown) {
        return isFull(thrown) || isReadOnly(thrown) || isHeld(thrown);
    }

    static boolean isFull(Throwable thrown) {
        return any(thrown, t -> says(t, FULL));
    }

    private static boolean isReadOnly(Throwable thrown) {
        return any(
                thrown,
                t -> t instanceof AccessDeniedException
                        || t instanceof ReadOnlyFileSystemException
                        || says(t, READ_ONLY));
    }

    private static boolean isHeld(Throwable thrown) {
        return any(
                thrown, t -> t instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1);
    }

    private static boolean says(Throwable thrown, List<String> words) {
        var message = String.valueOf(thrown.getMessage()).toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(message::contains);
    }

    private static boolean any(Throwable thrown, Predicate<Throwable> test) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (test.test(t)) {
                return true;
            }
        }
        return false;
    }

    private static <T extends Throwable> @Nullable T find(Throwable thrown, Class<T> type) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return type.cast(t);
            }
        }
        return null;
    }
}
