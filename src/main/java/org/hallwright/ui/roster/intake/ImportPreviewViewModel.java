package org.hallwright.ui.roster.intake;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.work.Cancelled;
import org.hallwright.domain.work.Progress;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.roster.KeptValue;
import org.hallwright.exchange.roster.OnDuplicate;
import org.hallwright.exchange.roster.RosterField;
import org.hallwright.exchange.roster.RosterOptions;
import org.hallwright.exchange.roster.RosterPreview;
import org.hallwright.exchange.roster.booth.BoothIndex;
import org.hallwright.exchange.roster.booth.UnmatchedBooth;
import org.hallwright.exchange.table.Table;
import org.hallwright.exchange.table.form.FileShape;
import org.hallwright.exchange.table.form.FoundColumns;
import org.hallwright.service.RosterService;
import org.hallwright.service.RosterService.RosterSource;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Job;
import org.hallwright.ui.kit.Notice;
import org.hallwright.ui.kit.columns.ColumnMemory;
import org.hallwright.ui.kit.columns.ColumnMemory.Columns;
import org.hallwright.ui.kit.columns.Shown;
import org.hallwright.ui.kit.columns.SourceChoice;
import org.hallwright.ui.kit.columns.SourceColumn;
import org.hallwright.ui.kit.columns.SourceColumn.Known;
import org.jspecify.annotations.Nullable;

/// A roster file on its way in: how it is read, which column is which field, and what importing it would do.
///
/// Every choice reads the file anew, off the screen; a reading that a later choice has overtaken is dropped.
public final class ImportPreviewViewModel {
    private final Desk desk;
    private final RosterService service;
    private final ColumnMemory memory;
    private final SourceChoice choice = new SourceChoice();
    private final ObjectProperty<OnDuplicate> onDuplicate = new SimpleObjectProperty<>(OnDuplicate.MERGE);
    private final RowChoices rows = new RowChoices();
    private final ObservableList<SourceColumn<RosterField>> columns = FXCollections.observableArrayList();
    private final ObservableList<String> sheets = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable RosterPreview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper remembered = new ReadOnlyBooleanWrapper();
    private @Nullable Path file;
    private @Nullable RosterSource source;
    private @Nullable Job job;
    private String shape = "";
    private boolean chosenByUser;
    private boolean filling;
    private boolean storing;
    private int reading;

    /// What one reading found: the columns always, what it would do only where there is a column with names.
    private record Reading(
            RosterSource source,
            String shape,
            @Nullable Columns remembered,
            @Nullable RosterPreview preview,
            @Nullable UnreadableFile refusal) {}

    public ImportPreviewViewModel(Desk desk, RosterService service, ColumnMemory memory) {
        this.memory = memory;
        this.desk = desk;
        this.service = service;
        choice.listen(() -> reread(false));
        onDuplicate.addListener((o, was, is) -> reread(chosenByUser));
    }

    public Desk desk() {
        return desk;
    }

    /// Shows what importing this file would do.
    public void open(Path path) {
        filling = true;
        choice.forget();
        onDuplicate.set(OnDuplicate.MERGE);
        rows.forget();
        columns.clear();
        source = null;
        shape = "";
        remembered.set(false);
        filling = false;
        file = path;
        preview.set(null);
        refusal.set("");
        open.set(true);
        reread(false);
    }

    public void close() {
        stop();
        reading++;
        storing = false;
        open.set(false);
        busy.set(false);
    }

    /// Stops what is being read; the preview stays, to choose otherwise or to leave.
    public void stop() {
        if (job != null && busy.get()) {
            job.cancel();
        }
    }

    /// Reads again, because the roster has changed meanwhile.
    public void refresh() {
        if (open.get() && !storing) {
            reread(chosenByUser);
        }
    }

    /// @param keepMapping whether columns stay the fields that the user made them
    private void reread(boolean keepMapping) {
        var path = file;
        if (filling || path == null || !open.get()) {
            return;
        }
        chosenByUser = keepMapping;
        var options = options();
        var first = source == null;
        var mine = ++reading;
        stop();
        busy.set(true);
        job = desk.runner()
                .work(
                        Label.of("work.reading", path.getFileName()),
                        progress -> read(path, options, first, progress),
                        found -> {
                            if (mine == reading) {
                                show(found);
                            }
                        },
                        failure -> {
                            if (mine == reading) {
                                refuse(failure);
                            }
                        });
    }

    private RosterOptions options() {
        var mapping = new LinkedHashMap<String, String>();
        var apart = new HashSet<String>();
        if (chosenByUser) {
            for (var column : columns) {
                column.fieldProperty()
                        .get()
                        .ifPresentOrElse(
                                field -> mapping.put(field.key(), column.header()), () -> apart.add(column.header()));
            }
        }
        return new RosterOptions(choice.options(), mapping, onDuplicate.get(), apart, rows.toChoices());
    }

    /// @param first whether the file is seen for the first time, and what is remembered of its shape counts
    private Reading read(Path path, RosterOptions options, boolean first, Progress progress) {
        var read = service.source(path, options.table());
        progress.check();
        var form = first ? FileShape.of(read.table()) : shape;
        var known = first ? memory.of(form).orElse(null) : null;
        var wanted = options;
        if (known != null) {
            var headers = options.table().withHeaderRow(known.headerRow());
            wanted = new RosterOptions(
                    headers, known.mapping(), options.onDuplicate(), known.apart(), options.choices());
            read = known.headerRow() == 0 ? read : service.source(path, headers);
        }
        try {
            return new Reading(read, form, known, service.preview(read, wanted, progress), null);
        } catch (UnreadableFile e) {
            return new Reading(read, form, known, null, e);
        }
    }

    private void show(Reading found) {
        filling = true;
        var table = found.source().table();
        source = found.source();
        shape = found.shape();
        remembered.set(found.remembered() != null || remembered.get() && chosenByUser);
        sheets.setAll(found.source().sheets());
        choice.recognised(table);
        if (!chosenByUser) {
            columns.setAll(IntStream.range(0, table.headers().size())
                    .mapToObj(c -> column(table, c, found))
                    .toList());
        }
        if (found.remembered() != null) {
            choice.headerRowProperty().set(found.remembered().headerRow());
            chosenByUser = true;
        }
        filling = false;
        preview.set(found.preview());
        refusal.set(found.refusal() == null ? "" : words(found.refusal()));
        busy.set(false);
    }

    private void refuse(Throwable failure) {
        storing = false;
        busy.set(false);
        preview.set(null);
        if (failure instanceof Cancelled) {
            refusal.set(desk.text("roster.stopped"));
        } else if (failure instanceof UnreadableFile unreadable) {
            refusal.set(words(unreadable));
        } else {
            refusal.set(desk.text("roster.not-read", String.valueOf(file)));
        }
    }

    private String words(UnreadableFile failure) {
        var noName = failure.key().equals("exchange.no-name-column");
        return noName
                ? desk.text("roster.choose-name")
                : desk.text(failure.key(), failure.args().toArray());
    }

    private SourceColumn<RosterField> column(Table table, int at, Reading found) {
        var header = table.headers().get(at);
        var preview = found.preview();
        var field = preview == null
                ? Optional.<RosterField>empty()
                : preview.mapping().entrySet().stream()
                        .filter(entry -> entry.getValue().equals(header))
                        .flatMap(entry -> RosterField.of(entry.getKey()).stream())
                        .findFirst();
        var known = found.remembered() != null
                ? Known.BY_USER
                : field.filter(f -> preview != null && preview.byContent().contains(f.key()))
                                .isPresent()
                        ? Known.BY_CONTENT
                        : Known.BY_HEADER;
        var column = new SourceColumn<>(header, FoundColumns.sample(table, at), known, field);
        column.fieldProperty().addListener((o, was, is) -> chosen(column, is));
        return column;
    }

    /// A field is one column's: the one that had it before becomes a custom column.
    private void chosen(SourceColumn<RosterField> column, Optional<RosterField> field) {
        if (filling) {
            return;
        }
        filling = true;
        column.takeFrom(columns, field);
        filling = false;
        reread(true);
    }

    /// Puts the file into the roster, in one change, and closes.
    public void importAll() {
        var read = source;
        if (read == null || preview.get() == null || busy.get()) {
            return;
        }
        var options = options();
        reading++;
        storing = true;
        busy.set(true);
        job = desk.runner()
                .edit(
                        Label.of("work.reading", fileName()),
                        progress -> service.importFrom(read, options, progress),
                        done -> {
                            remember(options);
                            close();
                            var counts = done.counts();
                            desk.notices().accept(Notice.done("roster.imported", counts.created(), counts.updated()));
                        },
                        this::refuse);
    }

    private void remember(RosterOptions options) {
        if (chosenByUser || choice.headerRowProperty().get() > 0) {
            var columnsNow = new Columns(choice.headerRowProperty().get(), options.mapping(), options.apart());
            var form = shape;
            desk.runner()
                    .work(
                            () -> {
                                memory.keep(form, columnsNow);
                                return Boolean.TRUE;
                            },
                            done -> {});
        }
    }

    /// Matches the columns anew, as if this form of file had never come.
    public void matchAnew() {
        memory.forget(shape);
        remembered.set(false);
        filling = true;
        choice.headerRowProperty().set(0);
        filling = false;
        reread(false);
    }

    /// Lets the file win over what was edited since, or what was edited over the file.
    public void take(Collection<KeptValue> values, boolean fromFile) {
        rows.take(values, fromFile);
        reread(chosenByUser);
    }

    /// Says which booth of the plan a reference means.
    ///
    /// @return whether there is one booth of that number
    public boolean means(UnmatchedBooth reference, String number) {
        var booth = new BoothIndex(desk.state(), desk.open().isOver()).find(number, "");
        booth.ifPresent(b -> {
            rows.means(reference.reference(), b.id());
            reread(chosenByUser);
        });
        return booth.isPresent();
    }

    /// The table as it was read; null while it is not known.
    public @Nullable Table table() {
        return source == null ? null : source.table();
    }

    /// Whether columns are as the user set them for a file of this form.
    public ReadOnlyBooleanProperty rememberedProperty() {
        return remembered.getReadOnlyProperty();
    }

    Shown<RosterField> shown() {
        return new Shown<>(choice, sheets, columns, remembered.getReadOnlyProperty(), this::matchAnew);
    }

    ObjectProperty<OnDuplicate> onDuplicateProperty() {
        return onDuplicate;
    }

    public String fileName() {
        return file == null ? "" : String.valueOf(file.getFileName());
    }

    public ObservableList<SourceColumn<RosterField>> columns() {
        return columns;
    }

    /// Names of a workbook's sheets; empty for a text file.
    public ObservableList<String> sheets() {
        return sheets;
    }

    /// What importing would do; null while it is not known.
    public ReadOnlyObjectProperty<@Nullable RosterPreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// Why the file cannot be imported as it is; empty where it can.
    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
