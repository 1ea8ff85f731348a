package org.hallwright.app;

import java.nio.file.Path;
import java.util.Locale;

/// Where the program keeps the user's stores and settings on this system.
///
/// @param data the default store, its backups and the log
/// @param config the settings
public record Folders(Path data, Path config) {
    /// The customary folders: `Application Support` on a Mac, `AppData` on Windows, the XDG folders elsewhere.
    public static Folders ofThisUser() {
        var home = Path.of(System.getProperty("user.home"));
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            var support = home.resolve("Library/Application Support/Hallwright");
            return new Folders(support, support);
        }
        if (system.contains("win")) {
            return new Folders(
                    environment("LOCALAPPDATA", home.resolve("AppData/Local")).resolve("Hallwright"),
                    environment("APPDATA", home.resolve("AppData/Roaming")).resolve("Hallwright"));
        }
        return new Folders(
                environment("XDG_DATA_HOME", home.resolve(".local/share")).resolve("hallwright"),
                environment("XDG_CONFIG_HOME", home.resolve(".config")).resolve("hallwright"));
    }

    private static Path environment(String name, Path fallback) {
        var value = System.getenv(name);
        return value == null || value.isBlank() ? fallback : Path.of(value);
    }

    /// Where papers go unless the user chooses another folder.
    public Path papers() {
        return Path.of(System.getProperty("user.home"), "Documents", "Hallwright");
    }

    /// The store that is opened where none is named.
    public Path defaultStore() {
        return data.resolve("exhibitions");
    }

    public Path log() {
        return data.resolve("hallwright.log");
    }

    /// The user's own views of rosters.
    public Path rosterViews() {
        return config.resolve("roster-views.txt");
    }

    public Path settings() {
        return config.resolve("settings.properties");
    }

    /// How the user read files of each shape.
    public Path columns() {
        return config.resolve("columns.properties");
    }

    /// Where the day of the last copy in a second place is kept.
    public Path lastCopy() {
        return config.resolve("last-copy");
    }
}
