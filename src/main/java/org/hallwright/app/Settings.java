package org.hallwright.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import org.hallwright.i18n.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the window remembers from one start to the next; losing it costs nothing but a moment.
///
/// @param exhibition code of the exhibition that was open, empty for none
/// @param wheelPans whether the wheel pans on plans instead of zooming
public record Settings(Language language, boolean dark, String exhibition, boolean wheelPans) {
    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);

    public static Settings initial() {
        return new Settings(Language.of(Locale.getDefault()), false, "", false);
    }

    /// Reads the file; what is missing or unreadable is as at the first start.
    public static Settings read(Path file) {
        var properties = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(in);
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("The settings cannot be read and begin anew", e);
            }
        }
        var start = initial();
        var language = properties.getProperty("language", start.language().name());
        return new Settings(
                "ZH".equals(language) ? Language.ZH : Language.EN,
                Boolean.parseBoolean(properties.getProperty("dark", "false")),
                properties.getProperty("exhibition", ""),
                Boolean.parseBoolean(properties.getProperty("wheel-pans", "false")));
    }

    /// Writes the file; a failure is logged, as it must not stop anybody from working.
    public void write(Path file) {
        var properties = new Properties();
        properties.setProperty("language", language.name());
        properties.setProperty("dark", String.valueOf(dark));
        properties.setProperty("exhibition", exhibition);
        properties.setProperty("wheel-pans", String.valueOf(wheelPans));
        try {
            Files.createDirectories(file.getParent());
            try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                properties.store(out, "Hallwright");
            }
        } catch (IOException e) {
            LOG.warn("The settings cannot be kept", e);
        }
    }
}
