package org.hallwright.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.hallwright.ui.kit.columns.ColumnMemory;
import org.hallwright.ui.kit.columns.ColumnMemory.Columns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The file in which it is kept how the user read files of each shape; losing it costs setting the columns once more.
final class RememberedColumns {
    private static final Logger LOG = LoggerFactory.getLogger(RememberedColumns.class);

    private final Path file;

    RememberedColumns(Path file) {
        this.file = file;
    }

    ColumnMemory memory() {
        return new ColumnMemory(read(), this::write);
    }

    private Map<String, Columns> read() {
        var known = new HashMap<String, Columns>();
        if (Files.exists(file)) {
            var properties = new Properties();
            try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(in);
                properties.stringPropertyNames().forEach(name -> take(name, properties.getProperty(name), known));
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("What was remembered of files cannot be read and begins anew", e);
                known.clear();
            }
        }
        return known;
    }

    private static void take(String name, String value, Map<String, Columns> known) {
        var parts = name.split("\\.", 3);
        if (parts.length < 2) {
            return;
        }
        known.merge(parts[0], one(parts, value), (a, b) -> {
            var mapping = new HashMap<>(a.mapping());
            mapping.putAll(b.mapping());
            var apart = new HashSet<>(a.apart());
            apart.addAll(b.apart());
            return new Columns(Math.max(a.headerRow(), b.headerRow()), mapping, apart);
        });
    }

    private static Columns one(String[] parts, String value) {
        return switch (parts[1]) {
            case "row" -> new Columns(Integer.parseInt(value), Map.of(), Set.of());
            case "field" -> new Columns(0, Map.of(parts[parts.length - 1], value), Set.of());
            default -> new Columns(0, Map.of(), Set.of(value));
        };
    }

    private void write(Map<String, Columns> all) {
        var properties = new Properties();
        all.forEach((shape, columns) -> {
            properties.setProperty(shape + ".row", String.valueOf(columns.headerRow()));
            columns.mapping().forEach((field, header) -> properties.setProperty(shape + ".field." + field, header));
            var number = 0;
            for (var header : columns.apart()) {
                properties.setProperty(shape + ".apart." + number++, header);
            }
        });
        try {
            Files.createDirectories(file.getParent());
            try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                properties.store(out, "Hallwright");
            }
        } catch (IOException e) {
            LOG.warn("What was set for files cannot be kept", e);
        }
    }
}
