package org.hallwright.ui.kit.intake;

import java.nio.file.Path;
import java.util.Optional;
import org.hallwright.domain.change.Label;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Notice;
import org.hallwright.ui.kit.columns.ColumnMemory;
import org.hallwright.ui.kit.columns.TableSource.Kind;
import org.hallwright.ui.kit.intake.FileIntake.ToChoose;

/// A table of one place on its way in, or out.
///
/// @param <F> the fields that a column can become
public abstract class TableIntakeViewModel<F> implements FileIntake.Reader<F, Incoming> {
    private final Desk desk;
    private final Words words;
    private final Kind<F> kind;
    private final FileIntake<F, Incoming> intake;

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
        intake = new FileIntake<>(desk, memory, kind, new ToChoose("exchange.no-names", "intake.choose-names"), this);
    }

    @Override
    public boolean bringsAnything(Incoming incoming) {
        return !incoming.lines().isEmpty();
    }

    /// Writes the table into the file; off the screen's thread.
    protected abstract void write(Path path);

    /// What a field is called.
    protected abstract String fieldName(F field);

    String columnName(Optional<F> field) {
        return field.map(this::fieldName).orElseGet(() -> desk.text(words.noField));
    }

    /// Takes in what is shown, in one change, and closes.
    void take() {
        intake.take(
                (taken, progress) -> {
                    taken.take().run();
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

    /// The file that is looked at.
    FileIntake<F, Incoming> intake() {
        return intake;
    }
}
