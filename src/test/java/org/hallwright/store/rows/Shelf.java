package org.hallwright.store.rows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.exhibition.Portfolio;
import org.hallwright.domain.value.Id;
import org.hallwright.store.index.Database;

/// A real database in a folder of the test, through whose tables entries go and come back.
final class Shelf {
    static final Id<Exhibition> DOCUMENT = new Id<>("e3");

    /// Han, a character beyond the basic plane, a family of emoji, Mongolian, quotes, a tab, a NUL, and half of
    /// SQL.
    static final String ODD = "展位 𠮷 👨‍👩‍👧 Монгол ᠮᠣᠩᠭᠣᠯ \"a\";'b'\\ \t\u0000 DROP TABLE booth --";

    private final Path folder;

    Shelf(Path folder) {
        this.folder = folder;
    }

    /// What is read of a database that holds these; fails where a checksum does not hold.
    List<Entry> kept(Entry... entries) throws SQLException {
        var edits = Stream.of(entries).map(Edit::create).toList();
        var portfolio = Portfolio.EMPTY.apply(DOCUMENT, new Change(Label.of("change.create"), edits));
        var content = new Database.Snapshot(new UUID(1, 2), portfolio, List.of(), 0);
        try (var database = Database.create(folder.toRealPath().resolve("shelf"), content, List.of())) {
            return List.copyOf(database.load().portfolio().state(DOCUMENT).entries());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
