package org.hallwright.ui.kit.columns;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.hallwright.exchange.table.Table;
import org.hallwright.exchange.table.TableOptions;

/// How the file is read: as it was recognised, until the user says otherwise.
///
/// A choice that is empty, or 0, is left to the reader.
public final class SourceChoice {
    /// Names of files that may be tables, as a file dialog filters them.
    public static final List<String> FILES = List.of("*.csv", "*.tsv", "*.txt", "*.xlsx", "*.json");

    static final List<String> ENCODINGS = List.of("UTF-8", "UTF-16LE", "GB18030", "Big5", "Shift_JIS", "windows-1252");
    static final List<String> SEPARATORS = List.of(",", ";", "\t");

    final ObjectProperty<String> encoding = new SimpleObjectProperty<>("");
    final ObjectProperty<String> separator = new SimpleObjectProperty<>("");
    final ObjectProperty<String> sheet = new SimpleObjectProperty<>("");
    final ObjectProperty<Integer> headerRow = new SimpleObjectProperty<>(0);

    /// Whether headers are the names of properties, so that no row holds them.
    final BooleanProperty headersNamed = new SimpleBooleanProperty();

    /// Whether the file is a table, so that there is anything to say.
    final BooleanProperty table = new SimpleBooleanProperty();

    public TableOptions options() {
        var named = "\t".equals(separator.get()) ? "tab" : separator.get();
        return new TableOptions(sheet.get(), encoding.get(), named, headerRow.get());
    }

    public void forget() {
        encoding.set("");
        separator.set("");
        sheet.set("");
        headerRow.set(0);
        headersNamed.set(false);
        table.set(false);
    }

    /// Shows what the reader recognised.
    public void recognised(Table read) {
        table.set(true);
        encoding.set(read.encoding());
        separator.set(read.separator());
        sheet.set(read.sheet());
        headersNamed.set(read.headerRow() == 0);
    }

    public ObjectProperty<String> encodingProperty() {
        return encoding;
    }

    public ObjectProperty<String> separatorProperty() {
        return separator;
    }

    public ObjectProperty<String> sheetProperty() {
        return sheet;
    }

    /// 0 where the row is found by itself.
    public ObjectProperty<Integer> headerRowProperty() {
        return headerRow;
    }

    /// Runs something whenever the user says something else.
    public void listen(Runnable changed) {
        List.of(encoding, separator, sheet, headerRow)
                .forEach(property -> property.addListener((o, was, is) -> changed.run()));
    }
}
