package org.hallwright.ui.roster.intake;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.hallwright.exchange.roster.OnDuplicate;
import org.hallwright.exchange.table.Table;
import org.hallwright.exchange.table.TableOptions;

/// How the file is read: as it was recognised, until the user says otherwise.
///
/// A choice that is empty, or 0, is left to the reader.
public final class SourceChoice {
    /// Names of files that may hold a roster, as a file dialog filters them.
    public static final List<String> FILES = List.of("*.csv", "*.tsv", "*.txt", "*.xlsx", "*.json");

    static final List<String> ENCODINGS = List.of("UTF-8", "UTF-16LE", "GB18030", "Big5", "Shift_JIS", "windows-1252");
    static final List<String> SEPARATORS = List.of(",", ";", "\t");

    final ObjectProperty<String> encoding = new SimpleObjectProperty<>("");
    final ObjectProperty<String> separator = new SimpleObjectProperty<>("");
    final ObjectProperty<String> sheet = new SimpleObjectProperty<>("");
    final ObjectProperty<Integer> headerRow = new SimpleObjectProperty<>(0);
    final ObjectProperty<OnDuplicate> onDuplicate = new SimpleObjectProperty<>(OnDuplicate.MERGE);

    /// Whether headers are the names of properties, so that no row holds them.
    final BooleanProperty headersNamed = new SimpleBooleanProperty();

    SourceChoice() {}

    TableOptions options() {
        var named = "\t".equals(separator.get()) ? "tab" : separator.get();
        return new TableOptions(sheet.get(), encoding.get(), named, headerRow.get());
    }

    void forget() {
        encoding.set("");
        separator.set("");
        sheet.set("");
        headerRow.set(0);
        onDuplicate.set(OnDuplicate.MERGE);
        headersNamed.set(false);
    }

    /// Shows what the reader recognised.
    void recognised(Table table) {
        encoding.set(table.encoding());
        separator.set(table.separator());
        sheet.set(table.sheet());
        headersNamed.set(table.headerRow() == 0);
    }
}
