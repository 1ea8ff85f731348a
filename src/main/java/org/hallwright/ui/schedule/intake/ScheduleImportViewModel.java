package org.hallwright.ui.schedule.intake;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hallwright.domain.change.Label;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.schedule.SchedulePreview;
import org.hallwright.exchange.schedule.table.ColumnChoice;
import org.hallwright.exchange.schedule.table.ScheduleColumns;
import org.hallwright.exchange.schedule.table.ScheduleField;
import org.hallwright.service.files.ImportService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.columns.ColumnMemory;
import org.hallwright.ui.kit.columns.ColumnMemory.Columns;
import org.hallwright.ui.kit.columns.SourceColumn;
import org.hallwright.ui.kit.columns.SourceColumn.Known;
import org.jspecify.annotations.Nullable;

/// A schedule file on its way in: which column of a table is which field, and what importing it would do.
///
/// Every choice reads the file anew, off the screen; a reading that a later choice has overtaken is dropped.
public final class ScheduleImportViewModel {
    /// Files of one shape may be a roster and a schedule, which name their columns otherwise.
    private static final String SHAPE = "schedule-";

    /// Between a field and the place of one more column of it.
    private static final String NEXT = "#";

    private final Desk desk;
    private final ImportService service;
    private final ColumnMemory memory;
    private final ObservableList<SourceColumn<ScheduleField>> columns = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable SchedulePreview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper remembered = new ReadOnlyBooleanWrapper();
    private @Nullable Path file;
    private String shape = "";
    private boolean chosenByUser;
    private boolean filling;
    private int reading;

    /// What one reading found: the columns of a table always, what it would do only where it can be read.
    private record Reading(
            ScheduleColumns columns,
            boolean remembered,
            @Nullable SchedulePreview preview,
            @Nullable UnreadableFile refusal) {}

    public ScheduleImportViewModel(Desk desk, ImportService service, ColumnMemory memory) {
        this.desk = desk;
        this.service = service;
        this.memory = memory;
    }

    /// Shows what importing this file would do; one that can be read in no way is told and not shown.
    void open(Path path) {
        file = path;
        columns.clear();
        shape = "";
        preview.set(null);
        refusal.set("");
        remembered.set(false);
        chosenByUser = false;
        reread(true);
    }

    void close() {
        reading++;
        preview.set(null);
        open.set(false);
    }

    /// Finds the columns by themselves, as if this form of file had never come.
    void matchAnew() {
        memory.forget(shape);
        chosenByUser = false;
        reread(false);
    }

    /// @param first whether what is remembered of its shape counts
    private void reread(boolean first) {
        var path = file;
        if (path == null) {
            return;
        }
        var choice = choice();
        var mine = ++reading;
        desk.runner()
                .work(Label.of("work.reading", path.getFileName()), progress -> read(path, choice, first), found -> {
                    if (mine == reading) {
                        show(found);
                    }
                });
    }

    private Reading read(Path path, ColumnChoice choice, boolean first) {
        var found = service.scheduleColumns(path, choice);
        var known = first ? memory.of(SHAPE + found.shape()) : Optional.<Columns>empty();
        var wanted = known.map(ScheduleImportViewModel::choice).orElse(choice);
        var columnsNow = known.isEmpty() ? found : service.scheduleColumns(path, wanted);
        try {
            return new Reading(columnsNow, known.isPresent(), service.previewSchedule(path, wanted), null);
        } catch (UnreadableFile e) {
            if (columnsNow.columns().isEmpty()) {
                throw e;
            }
            return new Reading(columnsNow, known.isPresent(), null, e);
        }
    }

    private void show(Reading found) {
        shape = SHAPE + found.columns().shape();
        if (!chosenByUser) {
            filling = true;
            var known = found.remembered() ? Known.BY_USER : Known.BY_HEADER;
            columns.setAll(found.columns().columns().stream()
                    .map(c -> column(c, known))
                    .toList());
            filling = false;
        }
        remembered.set(found.remembered() || remembered.get() && chosenByUser);
        chosenByUser |= found.remembered();
        preview.set(found.preview());
        refusal.set(found.refusal() == null ? "" : desk.text("schedule.choose-columns"));
        open.set(true);
    }

    private SourceColumn<ScheduleField> column(ScheduleColumns.Column found, Known known) {
        var column = new SourceColumn<>(found.header(), found.sample(), known, found.field());
        column.fieldProperty().addListener((o, was, is) -> {
            if (!filling) {
                chosenByUser = true;
                reread(false);
            }
        });
        return column;
    }

    private ColumnChoice choice() {
        var fields = new HashMap<String, ScheduleField>();
        var apart = new HashSet<String>();
        if (chosenByUser) {
            columns.forEach(c -> c.fieldProperty()
                    .get()
                    .ifPresentOrElse(field -> fields.put(c.header(), field), () -> apart.add(c.header())));
        }
        return new ColumnChoice(fields, apart);
    }

    private static ColumnChoice choice(Columns known) {
        var fields = new HashMap<String, ScheduleField>();
        known.mapping()
                .forEach((field, header) ->
                        ScheduleField.of(field.split(NEXT)[0]).ifPresent(f -> fields.put(header, f)));
        return new ColumnChoice(fields, known.apart());
    }

    /// Takes in what is shown, in one change, and closes.
    void importAll(Consumer<SchedulePreview> done) {
        var taken = preview.get();
        if (taken == null) {
            return;
        }
        remember();
        close();
        desk.runner()
                .edit(
                        () -> {
                            service.commit(taken);
                            return taken;
                        },
                        done);
    }

    private void remember() {
        if (!chosenByUser) {
            return;
        }
        var form = shape;
        var mapping = mapping();
        var apart = Set.copyOf(choice().apart());
        desk.runner()
                .work(
                        () -> {
                            memory.keep(form, new Columns(0, mapping, apart));
                            return Boolean.TRUE;
                        },
                        kept -> {});
    }

    private Map<String, String> mapping() {
        var mapping = new LinkedHashMap<String, String>();
        for (var column : columns) {
            column.fieldProperty().get().ifPresent(field -> {
                var key = field.header();
                mapping.put(mapping.containsKey(key) ? key + NEXT + mapping.size() : key, column.header());
            });
        }
        return mapping;
    }

    /// None for a file that is no table.
    ObservableList<SourceColumn<ScheduleField>> columns() {
        return columns;
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

    /// Whether columns are as the user set them for a file of this form.
    ReadOnlyBooleanProperty rememberedProperty() {
        return remembered.getReadOnlyProperty();
    }
}
