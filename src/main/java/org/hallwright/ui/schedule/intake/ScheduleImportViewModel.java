package org.hallwright.ui.schedule.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.hallwright.domain.change.Label;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.schedule.SchedulePreview;
import org.hallwright.exchange.schedule.table.ScheduleField;
import org.hallwright.service.files.ImportService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.columns.ColumnMemory;
import org.hallwright.ui.kit.columns.Shown;
import org.hallwright.ui.kit.columns.TableSource;
import org.hallwright.ui.kit.columns.TableSource.Kind;
import org.hallwright.ui.kit.columns.TableSource.Reading;
import org.jspecify.annotations.Nullable;

/// A schedule file on its way in: how a table is read and which column is which field, and what importing it would do.
///
/// Every choice reads the file anew, off the screen; a reading that a later choice has overtaken is dropped.
public final class ScheduleImportViewModel {
    private static final Kind<ScheduleField> KIND =
            new Kind<>("schedule-", true, List.of(ScheduleField.values()), ScheduleField::header);

    private final Desk desk;
    private final ImportService service;
    private final TableSource<ScheduleField> source;
    private final ReadOnlyObjectWrapper<@Nullable SchedulePreview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private @Nullable Path file;
    private int reading;

    public ScheduleImportViewModel(Desk desk, ImportService service, ColumnMemory memory) {
        this.desk = desk;
        this.service = service;
        source = new TableSource<>(KIND, memory, this::reread);
    }

    /// Shows what importing this file would do; one that can be read in no way is told and not shown.
    void open(Path path) {
        file = path;
        source.begin();
        preview.set(null);
        refusal.set("");
        reread();
    }

    void close() {
        reading++;
        preview.set(null);
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
                .work(
                        Label.of("work.reading", path.getFileName()),
                        progress -> source.read(
                                said,
                                form -> service.scheduleColumns(path, form),
                                form -> service.previewSchedule(path, form)),
                        found -> {
                            if (mine == reading) {
                                show(found);
                            }
                        });
    }

    private void show(Reading<ScheduleField, SchedulePreview> found) {
        source.show(found);
        preview.set(found.preview());
        refusal.set(found.refusal() == null ? "" : words(found.refusal()));
        open.set(true);
    }

    private String words(UnreadableFile failure) {
        return failure.key().equals("exchange.no-schedule")
                ? desk.text("schedule.choose-columns")
                : desk.text(failure.key(), failure.args().toArray());
    }

    /// Takes in what is shown, in one change, and closes.
    void importAll(Consumer<SchedulePreview> done) {
        var taken = preview.get();
        if (taken == null) {
            return;
        }
        var keeping = source.keeping();
        close();
        desk.runner()
                .edit(
                        () -> {
                            service.commit(taken);
                            keeping.ifPresent(Runnable::run);
                            return taken;
                        },
                        done);
    }

    /// How a table is read, as the screen shows it.
    Shown<ScheduleField> shown() {
        return source.shown();
    }

    ReadOnlyObjectProperty<@Nullable SchedulePreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// What is missing before the file can be imported; empty where it can.
    ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }
}
