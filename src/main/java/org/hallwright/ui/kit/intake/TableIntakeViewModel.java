package org.hallwright.ui.kit.intake;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.work.Progress;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.table.form.FoundColumns;
import org.hallwright.exchange.table.form.TableForm;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Notice;
import org.hallwright.ui.kit.columns.ColumnMemory;
import org.hallwright.ui.kit.columns.TableSource;
import org.hallwright.ui.kit.columns.TableSource.Kind;
import org.hallwright.ui.kit.columns.TableSource.Reading;
import org.jspecify.annotations.Nullable;

/// A table on its way in, or out: how it is read and which column is which field, and what taking it in would do.
///
/// Every choice reads the file anew, off the screen; a reading that a later choice has overtaken is dropped.
///
/// @param <F> the fields that a column can become
public abstract class TableIntakeViewModel<F> {
    private final Desk desk;
    private final Words words;
    private final Kind<F> kind;
    private final TableSource<F> source;
    private final ReadOnlyObjectWrapper<@Nullable Incoming> incoming = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper fileName = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private @Nullable Path file;
    private int reading;

    /// What a place calls its tables.
    ///
    /// @param importTitle key of words, as are the next three
    /// @param imported is told how many are new and how many changed
    /// @param noField what becomes of a column that is no field
    /// @param file name of a table that goes out
    public record Words(String importTitle, String exportTitle, String imported, String noField, String file) {}

    protected TableIntakeViewModel(Desk desk, ColumnMemory memory, Words words, Kind<F> kind) {
        this.desk = desk;
        this.words = words;
        this.kind = kind;
        source = new TableSource<>(kind, memory, this::reread);
    }

    /// What each column of the file is taken for; off the screen's thread.
    protected abstract FoundColumns<F> columns(Path path, TableForm<F> form);

    /// What taking the file in would do; off the screen's thread.
    protected abstract Incoming read(Path path, TableForm<F> form);

    /// Writes the table into the file; off the screen's thread.
    protected abstract void write(Path path);

    /// What a field is called.
    protected abstract String fieldName(F field);

    String columnName(Optional<F> field) {
        return field.map(this::fieldName).orElseGet(() -> desk.text(words.noField));
    }

    /// Shows what a table would bring; one that can be read in no way is told and not shown.
    public void open(Path path) {
        file = path;
        source.begin();
        reread();
    }

    void close() {
        reading++;
        incoming.set(null);
        open.set(false);
    }

    private void reread() {
        var path = file;
        if (path == null) {
            return;
        }
        var said = source.said();
        var mine = ++reading;
        desk.runner()
                .work(Label.of("work.reading", path.getFileName()), progress -> read(path, said, progress), found -> {
                    if (mine == reading) {
                        show(path, found);
                    }
                });
    }

    private Reading<F, Incoming> read(Path path, TableSource.Said<F> said, Progress progress) {
        return source.read(said, form -> Optional.of(columns(path, form)), form -> {
            progress.check();
            return read(path, form);
        });
    }

    private void show(Path path, Reading<F, Incoming> found) {
        source.show(found);
        fileName.set(String.valueOf(path.getFileName()));
        incoming.set(found.preview());
        refusal.set(found.refusal() == null ? "" : words(found.refusal()));
        open.set(true);
    }

    private String words(UnreadableFile refused) {
        return refused.key().equals("exchange.no-names")
                ? desk.text("intake.choose-names")
                : desk.text(refused.key(), refused.args().toArray());
    }

    /// Takes in what is shown, in one change, and closes.
    void take() {
        var taken = incoming.get();
        if (taken == null) {
            return;
        }
        var keeping = source.keeping();
        close();
        desk.runner()
                .edit(
                        () -> {
                            taken.take().run();
                            keeping.ifPresent(Runnable::run);
                            return taken;
                        },
                        done -> desk.notices().accept(Notice.done(words.imported, done.created(), done.updated())));
    }

    /// Writes the table into that file.
    public void exportTo(Path path) {
        desk.runner()
                .work(
                        Label.of("work.writing", path.getFileName()),
                        progress -> {
                            write(path);
                            return path;
                        },
                        done -> desk.notices().accept(Notice.done("intake.exported", done.getFileName())));
    }

    protected Desk desk() {
        return desk;
    }

    Words words() {
        return words;
    }

    Kind<F> kind() {
        return kind;
    }

    TableSource<F> source() {
        return source;
    }

    /// What taking the file in would do; null while that is not known.
    ReadOnlyObjectProperty<@Nullable Incoming> incomingProperty() {
        return incoming.getReadOnlyProperty();
    }

    /// What is missing before the file can be taken in; empty where it can.
    ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    ReadOnlyStringProperty fileNameProperty() {
        return fileName.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }
}
