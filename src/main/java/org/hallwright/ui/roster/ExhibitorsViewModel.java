package org.hallwright.ui.roster;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.roster.ContractState;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.PaymentState;
import org.hallwright.domain.value.Id;
import org.hallwright.exchange.table.Sheet;
import org.hallwright.service.Committed;
import org.hallwright.service.RosterService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Notice;
import org.jspecify.annotations.Nullable;

/// The table of exhibitors: its rows, the filter over them with its counts, and what is done to several at once.
///
/// After a change only the rows of the exhibitors that it is about are put into words anew.
public final class ExhibitorsViewModel {
    /// From so many touched rows on, the list is filled once instead of row by row.
    private static final int MANY = 60;

    private final Desk desk;
    private final RosterService service;
    private final RosterMemory memory;
    private final Map<Id<Exhibitor>, ExhibitorRow> byId = new HashMap<>();
    private final ObservableList<ExhibitorRow> all =
            FXCollections.observableArrayList(row -> new Observable[] {row.shownProperty()});
    private final FilteredList<ExhibitorRow> shown = new FilteredList<>(all);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Sieve> sieve = new SimpleObjectProperty<>(Sieve.ALL);
    private final ReadOnlyObjectWrapper<Map<Sieve, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(true);
    private @Nullable ExhibitionState known;

    public ExhibitorsViewModel(Desk desk, RosterService service, RosterMemory memory) {
        this.desk = desk;
        this.service = service;
        this.memory = memory;
        filter.addListener((o, was, is) -> narrow());
        sieve.addListener((o, was, is) -> narrow());
    }

    public Desk desk() {
        return desk;
    }

    public RosterMemory memory() {
        return memory;
    }

    /// Reads all exhibitors, unless nothing has changed since.
    public void reload() {
        var state = desk.state();
        if (state != known) {
            known = state;
            fill(state);
        }
    }

    private void fill(ExhibitionState state) {
        var words = new RosterWords(desk, state);
        byId.clear();
        state.all(Exhibitor.class).forEach(e -> byId.put(e.id(), new ExhibitorRow(words.of(e))));
        all.setAll(byId.values());
        count();
    }

    /// Takes in a change: rows come, go or are put into words anew.
    public void follow(Committed change) {
        known = change.after();
        var touched = new TouchedExhibitors(change).ids();
        if (touched.size() > MANY) {
            fill(change.after());
        } else if (!touched.isEmpty()) {
            mend(touched, change.after());
            count();
        }
    }

    private void mend(Set<Id<Exhibitor>> touched, ExhibitionState state) {
        var words = new RosterWords(desk, state);
        var gone = new HashSet<ExhibitorRow>();
        var fresh = new ArrayList<ExhibitorRow>();
        for (var id : touched) {
            var row = byId.get(id);
            var exhibitor = state.find(id);
            if (exhibitor.isEmpty() && row != null) {
                byId.remove(id);
                gone.add(row);
            } else if (exhibitor.isPresent() && row != null) {
                row.show(words.of(exhibitor.get()));
            } else if (exhibitor.isPresent()) {
                var added = new ExhibitorRow(words.of(exhibitor.get()));
                byId.put(id, added);
                fresh.add(added);
            }
        }
        all.removeAll(gone);
        all.addAll(fresh);
    }

    private void narrow() {
        var wanted = ShownExhibitor.fold(filter.get().strip());
        var chosen = sieve.get();
        shown.setPredicate(row -> chosen.lets(row.standing()) && finds(row, wanted));
        count();
    }

    private void count() {
        var wanted = ShownExhibitor.fold(filter.get().strip());
        var found = new EnumMap<Sieve, Integer>(Sieve.class);
        for (var each : Sieve.values()) {
            found.put(each, (int) all.stream()
                    .filter(row -> each.lets(row.standing()) && finds(row, wanted))
                    .count());
        }
        counts.set(found);
        empty.set(all.isEmpty());
    }

    private static boolean finds(ExhibitorRow row, String wanted) {
        return wanted.isEmpty() || row.shown().folded().contains(wanted);
    }

    /// The rows of those ids; a filter that hides one of them is given up.
    public List<ExhibitorRow> reveal(Collection<? extends Id<?>> ids) {
        var rows = ids.stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .toList();
        if (!shown.containsAll(rows)) {
            filter.set("");
            sieve.set(Sieve.ALL);
        }
        return rows;
    }

    /// The rows of those ids that the filter lets through.
    List<ExhibitorRow> listed(Collection<Id<Exhibitor>> ids) {
        var rows = ids.stream().flatMap(id -> Optional.ofNullable(byId.get(id)).stream());
        return rows.filter(shown::contains).toList();
    }

    public void setContract(Collection<Id<Exhibitor>> ids, ContractState contract) {
        desk.runner().edit(() -> service.setContract(ids, contract));
    }

    public void setPayment(Collection<Id<Exhibitor>> ids, PaymentState payment) {
        desk.runner().edit(() -> service.setPayment(ids, payment));
    }

    public List<String> confirmedBooths(Collection<Id<Exhibitor>> ids) {
        return service.confirmedBooths(ids);
    }

    public void delete(Collection<Id<Exhibitor>> ids) {
        desk.runner()
                .edit(
                        () -> {
                            service.delete(ids);
                            return ids.size();
                        },
                        count -> desk.notices().accept(Notice.done("roster.deleted-many", count)));
    }

    /// Writes the table as it is shown; the file's ending says in which format.
    public void export(Path file, List<RosterColumn> columns, List<ExhibitorRow> rows) {
        var headers = columns.stream()
                .map(column -> desk.messages().text("roster.column", column))
                .toList();
        var cells = rows.stream()
                .map(row -> columns.stream().map(column -> cell(row, column)).toList())
                .toList();
        var sheet = new Sheet(desk.text("roster.title"), headers, cells);
        desk.runner()
                .work(
                        Label.of("work.writing", file.getFileName()),
                        progress -> {
                            service.write(file, sheet);
                            return rows.size();
                        },
                        count -> desk.notices().accept(Notice.done("roster.exported", count, file.getFileName())));
    }

    private static Object cell(ExhibitorRow row, RosterColumn column) {
        var words = row.words(column);
        var exhibitor = row.shown().exhibitor();
        return switch (column) {
            case AREA -> words.isEmpty() ? "" : exhibitor.request().area();
            case POINTS -> words.isEmpty() ? "" : exhibitor.priorityPoints();
            default -> words;
        };
    }

    /// The rows that the filter lets through, in no order.
    public ObservableList<ExhibitorRow> shown() {
        return shown;
    }

    public int total() {
        return all.size();
    }

    public StringProperty filterProperty() {
        return filter;
    }

    public ObjectProperty<Sieve> sieveProperty() {
        return sieve;
    }

    /// How many each sieve would let through under the filter of now.
    public ReadOnlyObjectProperty<Map<Sieve, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }
}
