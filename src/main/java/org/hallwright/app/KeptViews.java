package org.hallwright.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hallwright.ui.roster.row.RosterView;
import org.hallwright.ui.roster.row.ViewShelf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The file in which the user's own views of rosters outlive the program: for each its name and five lines.
///
/// What cannot be read is left out, as the views cost nobody any work but their making.
final class KeptViews {
    private static final Logger LOG = LoggerFactory.getLogger(KeptViews.class);
    private static final int LINES = 6;

    private final Path file;

    KeptViews(Path file) {
        this.file = file;
    }

    ViewShelf shelf() {
        return new ViewShelf(read(), this::write);
    }

    private List<RosterView> read() {
        var views = new ArrayList<RosterView>();
        if (Files.exists(file)) {
            try {
                var lines = Files.readAllLines(file, StandardCharsets.UTF_8);
                for (var i = 0; i + LINES <= lines.size(); i += LINES) {
                    views.add(RosterView.parse(lines.get(i), lines.subList(i + 1, i + LINES)));
                }
            } catch (IOException e) {
                LOG.warn("The views of rosters cannot be read and begin anew", e);
            }
        }
        return views;
    }

    private void write(List<RosterView> views) {
        var lines = new ArrayList<String>();
        views.forEach(view -> {
            lines.add(view.id());
            lines.addAll(view.lines());
        });
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            LOG.warn("The views of rosters cannot be kept", e);
        }
    }
}
