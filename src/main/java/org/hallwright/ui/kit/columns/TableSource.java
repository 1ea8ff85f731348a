package org.hallwright.ui.kit.columns;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.table.Table;
import org.hallwright.exchange.table.form.FoundColumns;
import org.hallwright.exchange.table.form.TableForm;
import org.hallwright.ui.kit.columns.ColumnMemory.Columns;
import org.hallwright.ui.kit.columns.SourceColumn.Known;
import org.jspecify.annotations.Nullable;

/// How a file on its way in is read and which column is which field, until the user says otherwise; what was said of
/// files of that form before counts at first.
///
/// On the screen's thread [#said] is asked, off it [#read] reads, and on it again [#show] shows what was found.
///
/// @param <F> the fields there are
public final class TableSource<F> {
    /// Between a field and the place of one more column of it.
    private static final String NEXT = "#";

    private final Kind<F> kind;
    private final ColumnMemory memory;
    private final Runnable reread;
    private final SourceChoice choice = new SourceChoice();
    private final ObservableList<SourceColumn<F>> columns = FXCollections.observableArrayList();
    private final ObservableList<String> sheets = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Table> asRead = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper remembered = new ReadOnlyBooleanWrapper();
    private String shape = "";
    private boolean chosenByUser;
    private boolean filling;

    /// A kind of table.
    ///
    /// @param name before the shapes of its files, as two kinds with equal headers name columns otherwise
    /// @param repeated whether several columns may be one field
    /// @param key of a field, by which it is remembered
    public record Kind<F>(String name, boolean repeated, List<F> fields, Function<F, String> key) {
        private Optional<F> field(String named) {
            return fields.stream()
                    .filter(field -> key.apply(field).equals(named.split(NEXT)[0]))
                    .findFirst();
        }
    }

    /// What the user has said so far.
    ///
    /// @param shape of the file; empty while it has not been read
    public record Said<F>(TableForm<F> form, String shape) {}

    /// What one reading found: the columns of a table always, what it would do only where it can be imported.
    ///
    /// @param <P> what an import would do
    /// @param columns null where the file is no table, or cannot be read as the user says
    /// @param known what was remembered of such a file; null for nothing
    public record Reading<F, P>(
            String shape,
            @Nullable FoundColumns<F> columns,
            @Nullable Columns known,
            @Nullable P preview,
            @Nullable UnreadableFile refusal) {}

    /// @param reread is run whenever the user says something else
    public TableSource(Kind<F> kind, ColumnMemory memory, Runnable reread) {
        this.kind = kind;
        this.memory = memory;
        this.reread = reread;
        choice.listen(() -> changed(false));
    }

    public Shown<F> shown() {
        return new Shown<>(
                choice,
                asRead.getReadOnlyProperty(),
                sheets,
                columns,
                remembered.getReadOnlyProperty(),
                this::matchAnew);
    }

    /// Forgets the file before: another one comes.
    public void begin() {
        filling = true;
        choice.forget();
        columns.clear();
        sheets.clear();
        asRead.set(null);
        remembered.set(false);
        shape = "";
        chosenByUser = false;
        filling = false;
    }

    public Said<F> said() {
        var fields = new HashMap<String, F>();
        var apart = new HashSet<String>();
        if (chosenByUser) {
            columns.forEach(c -> c.fieldProperty()
                    .get()
                    .ifPresentOrElse(field -> fields.put(c.header(), field), () -> apart.add(c.header())));
        }
        return new Said<>(new TableForm<>(choice.options(), fields, apart), shape);
    }

    /// Reads a file, off the screen's thread.
    ///
    /// @param table reads its columns; empty where the file is no table
    /// @param preview works out what it would do, with the columns if it is a table
    /// @throws UnreadableFile if it is seen for the first time and is nothing that the user could put right
    public <P> Reading<F, P> read(
            Said<F> said,
            Function<TableForm<F>, Optional<FoundColumns<F>>> table,
            BiFunction<TableForm<F>, Optional<FoundColumns<F>>, P> preview) {
        var first = said.shape().isEmpty();
        FoundColumns<F> found = null;
        Columns known = null;
        var form = said.form();
        try {
            found = table.apply(form).orElse(null);
            if (first && found != null) {
                known = memory.of(kind.name() + found.shape()).orElse(null);
            }
            var seen = first && found != null ? kind.name() + found.shape() : said.shape();
            if (known != null) {
                form = form(known, form);
                found = table.apply(form).orElse(null);
            }
            return previewed(new Reading<>(seen, found, known, null, null), form, preview);
        } catch (UnreadableFile e) {
            if (first && found == null) {
                throw e;
            }
            return new Reading<>(said.shape(), found, known, null, e);
        }
    }

    private static <F, P> Reading<F, P> previewed(
            Reading<F, P> read, TableForm<F> form, BiFunction<TableForm<F>, Optional<FoundColumns<F>>, P> preview) {
        try {
            return new Reading<>(
                    read.shape(),
                    read.columns(),
                    read.known(),
                    preview.apply(form, Optional.ofNullable(read.columns())),
                    null);
        } catch (UnreadableFile e) {
            if (read.columns() == null) {
                throw e;
            }
            return new Reading<>(read.shape(), read.columns(), read.known(), null, e);
        }
    }

    private TableForm<F> form(Columns known, TableForm<F> said) {
        var fields = new HashMap<String, F>();
        known.mapping().forEach((named, header) -> kind.field(named).ifPresent(field -> fields.put(header, field)));
        return new TableForm<>(said.options().withHeaderRow(known.headerRow()), fields, known.apart());
    }

    /// Shows what was found; where the file cannot be read as the user says, what was said stays to be changed.
    public void show(Reading<F, ?> found) {
        var table = found.columns();
        filling = true;
        shape = found.shape();
        asRead.set(table == null ? null : table.table());
        choice.table.set(table != null || choice.table.get());
        if (table != null) {
            sheets.setAll(table.sheets());
            choice.recognised(table.table());
            if (!chosenByUser) {
                columns.setAll(IntStream.range(0, table.fields().size())
                        .mapToObj(at -> column(table, at, found.known() != null))
                        .toList());
            }
        } else {
            columns.clear();
        }
        if (found.known() != null) {
            choice.headerRow.set(found.known().headerRow());
        }
        remembered.set(found.known() != null || remembered.get() && chosenByUser);
        chosenByUser |= found.known() != null;
        filling = false;
    }

    private SourceColumn<F> column(FoundColumns<F> found, int at, boolean byUser) {
        var field = found.fields().get(at);
        var byContent = field.filter(found.byContent()::contains).isPresent();
        var known = byUser ? Known.BY_USER : byContent ? Known.BY_CONTENT : Known.BY_HEADER;
        var column = new SourceColumn<>(found.table().headers().get(at), found.sample(at), known, field);
        column.fieldProperty().addListener((o, was, is) -> chosen(column, is));
        return column;
    }

    private void chosen(SourceColumn<F> column, Optional<F> field) {
        if (!filling && !kind.repeated()) {
            filling = true;
            column.takeFrom(columns, field);
            filling = false;
        }
        changed(true);
    }

    private void changed(boolean columnsToo) {
        if (!filling) {
            chosenByUser = columnsToo;
            reread.run();
        }
    }

    private void matchAnew() {
        memory.forget(shape);
        filling = true;
        choice.headerRow.set(0);
        remembered.set(false);
        filling = false;
        changed(false);
    }

    /// What is to be remembered of such files; empty where the user has said nothing. The answer is to be run off the
    /// screen's thread.
    public Optional<Runnable> keeping() {
        if (!chosenByUser && choice.headerRow.get() == 0) {
            return Optional.empty();
        }
        var form = shape;
        var kept = new Columns(choice.headerRow.get(), mapping(), said().form().apart());
        return Optional.of(() -> memory.keep(form, kept));
    }

    private Map<String, String> mapping() {
        var mapping = new LinkedHashMap<String, String>();
        if (chosenByUser) {
            for (var column : columns) {
                column.fieldProperty()
                        .get()
                        .map(kind.key())
                        .ifPresent(key -> mapping.put(
                                mapping.containsKey(key) ? key + NEXT + mapping.size() : key, column.header()));
            }
        }
        return mapping;
    }
}
