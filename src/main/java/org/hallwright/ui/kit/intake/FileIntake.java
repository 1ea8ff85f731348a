package org.hallwright.ui.kit.intake;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.problem.Refused;
import org.hallwright.domain.work.Cancelled;
import org.hallwright.domain.work.Progress;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.table.form.FoundColumns;
import org.hallwright.exchange.table.form.TableForm;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Job;
import org.hallwright.ui.kit.columns.ColumnMemory;
import org.hallwright.ui.kit.columns.Shown;
import org.hallwright.ui.kit.columns.TableSource;
import org.hallwright.ui.kit.columns.TableSource.Kind;
import org.hallwright.ui.kit.columns.TableSource.Reading;
import org.jspecify.annotations.Nullable;

/// A file on its way in, from being opened until it is taken in or left.
///
/// Every choice reads the file anew, off the screen; a reading that a later choice has overtaken is stopped and
/// dropped.
/// Until it is read as was said last it is not taken in; until that is durable it stays open.
///
/// @param <F> the fields that a column can become
/// @param <P> what taking the file in would do
public final class FileIntake<F, P> {
    private final Desk desk;
    private final Reader<F, P> reader;
    private final ToChoose toChoose;
    private final TableSource<F> source;
    private final ReadOnlyObjectWrapper<@Nullable P> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper fileName = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private @Nullable Path file;
    private @Nullable Job job;
    private int reading;
    private boolean storing;

    /// How a place reads its files; off the screen's thread.
    public interface Reader<F, P> {
        /// What each column of the file is taken for; empty where it is no table.
        Optional<FoundColumns<F>> columns(Path path, TableForm<F> form);

        /// What taking it in would do.
        ///
        /// @param progress by which it can be stopped
        P preview(AsRead<F> file, Progress progress);

        /// Whether taking it in would do anything.
        boolean bringsAnything(P preview);
    }

    /// A file as the user has it read.
    ///
    /// @param columns of its table; empty where it is none
    public record AsRead<F>(Path path, TableForm<F> form, Optional<FoundColumns<F>> columns) {}

    /// The refusal that the user can put right by choosing columns, and what is said instead.
    ///
    /// @param refused key of an [UnreadableFile]
    /// @param words key of the words
    public record ToChoose(String refused, String words) {}

    public FileIntake(Desk desk, ColumnMemory memory, Kind<F> kind, ToChoose toChoose, Reader<F, P> reader) {
        this.desk = desk;
        this.toChoose = toChoose;
        this.reader = reader;
        source = new TableSource<>(kind, memory, this::reread);
    }

    /// Shows what taking this file in would do; one that can be read in no way is told and not shown.
    public void open(Path path) {
        overtake();
        file = path;
        fileName.set(String.valueOf(path.getFileName()));
        source.begin();
        preview.set(null);
        refusal.set("");
        reread();
    }

    /// Leaves the file.
    public void close() {
        overtake();
        file = null;
        busy.set(false);
        preview.set(null);
        open.set(false);
    }

    /// Stops what is being read or stored; what was said so far stays, to choose otherwise or to leave.
    public void stop() {
        if (job != null && busy.get()) {
            job.cancel();
        }
    }

    /// Reads again, because something else that counts has changed meanwhile.
    public void refresh() {
        if (!storing) {
            reread();
        }
    }

    private int overtake() {
        ready.set(false);
        storing = false;
        if (job != null) {
            job.cancel();
        }
        return ++reading;
    }

    private void reread() {
        var path = file;
        if (path == null) {
            return;
        }
        var said = source.said();
        var mine = overtake();
        busy.set(true);
        job = desk.runner()
                .work(
                        Label.of("work.reading", path.getFileName()),
                        progress -> read(path, said, progress),
                        found -> {
                            if (mine == reading) {
                                show(found);
                            }
                        },
                        failure -> {
                            if (mine == reading) {
                                notRead(failure);
                            }
                        });
    }

    private void notRead(Throwable failure) {
        busy.set(false);
        preview.set(null);
        if (failure instanceof Cancelled) {
            refusal.set(desk.text("intake.stopped"));
        } else if (failure instanceof Refused refused && open.get()) {
            refusal.set(desk.messages().text(refused.key(), refused.args()));
        } else {
            desk.runner().failed(failure);
        }
    }

    private Reading<F, P> read(Path path, TableSource.Said<F> said, Progress progress) {
        return source.read(said, form -> reader.columns(path, form), (form, columns) -> {
            progress.check();
            return reader.preview(new AsRead<>(path, form, columns), progress);
        });
    }

    private void show(Reading<F, P> found) {
        source.show(found);
        preview.set(found.preview());
        refusal.set(found.refusal() == null ? "" : words(found.refusal()));
        busy.set(false);
        ready.set(found.preview() != null && reader.bringsAnything(found.preview()));
        open.set(true);
    }

    private String words(UnreadableFile refused) {
        return refused.key().equals(toChoose.refused())
                ? desk.text(toChoose.words())
                : desk.text(refused.key(), refused.args().toArray());
    }

    /// Takes in what is shown, and closes and remembers what was said of such files once that is durable. Where it is
    /// stopped before, or fails, the file is shown again.
    ///
    /// @param commit does it, as one change; off the screen's thread
    public <R> void take(BiFunction<P, Progress, R> commit, Consumer<R> done) {
        var taken = preview.get();
        if (taken == null || !ready.get()) {
            return;
        }
        var keeping = source.keeping();
        var mine = overtake();
        busy.set(true);
        storing = true;
        job = desk.runner()
                .edit(
                        Label.of("work.reading", fileName.get()),
                        progress -> {
                            var result = commit.apply(taken, progress);
                            keeping.ifPresent(Runnable::run);
                            return result;
                        },
                        result -> {
                            close();
                            done.accept(result);
                        },
                        failure -> {
                            if (!(failure instanceof Cancelled)) {
                                desk.runner().failed(failure);
                            }
                            if (mine == reading) {
                                reread();
                            }
                        });
    }

    /// How a table is read, as the screen shows it.
    public Shown<F> shown() {
        return source.shown();
    }

    /// What taking the file in would do; null while that is not known.
    public ReadOnlyObjectProperty<@Nullable P> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// Whether the file has been read as the user said last, and brings anything that can be taken in.
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /// Whether it is being read or taken in.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// What is missing before the file can be taken in; empty where it can.
    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty fileNameProperty() {
        return fileName.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }
}
