package org.hallwright.store;

import java.io.IOException;
import java.nio.file.Path;

/// Where a store lies: one base path, from which the names of all its files follow.
///
/// A path with `;` or a control character is refused, because the database would read commands in it.
public record StorePath(Path base) {
    private static final String DATABASE = ".mv.db";

    public StorePath {
        base = base.toAbsolutePath().normalize();
        var text = base.toString();
        if (text.indexOf(';') >= 0 || text.chars().anyMatch(Character::isISOControl) || base.getFileName() == null) {
            throw new StoreException("store.path-refused", base);
        }
    }

    /// A store named by its database file is the same as one named by its base.
    public static StorePath of(Path base) {
        var name = String.valueOf(base.getFileName());
        var isFile = name.endsWith(DATABASE) && name.length() > DATABASE.length();
        return new StorePath(isFile ? base.resolveSibling(name.substring(0, name.length() - DATABASE.length())) : base);
    }

    public Path database() {
        return beside(DATABASE);
    }

    public Path journal() {
        return beside(".journal");
    }

    public Path lock() {
        return beside(".lock");
    }

    /// Says which store it is and that this machine wrote it.
    public Path identity() {
        return beside(".identity");
    }

    public Path backups() {
        return beside(".backups");
    }

    /// Where damaged files are kept.
    public Path quarantine() {
        return beside(".quarantine");
    }

    /// The database as it was before it was opened, byte for byte.
    Path aside() {
        return beside(".aside");
    }

    /// The base as the database engine is told, checked again after links were followed.
    Path canonical() throws IOException {
        return of(base.toFile().getCanonicalFile().toPath()).base();
    }

    private Path beside(String suffix) {
        return base.resolveSibling(base.getFileName() + suffix);
    }
}
