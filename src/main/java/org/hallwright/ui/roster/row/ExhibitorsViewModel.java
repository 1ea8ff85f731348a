package org.hallwright.ui.roster.row;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.query.QueryParser;
import org.hallwright.domain.value.Id;
import org.hallwright.service.Committed;
import org.hallwright.service.RosterService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Notice;
import org.hallwright.ui.roster.column.ShownColumn;
import org.hallwright.ui.roster.form.RosterDrafts;
import org.jspecify.annotations.Nullable;

/// The table of exhibitors: its rows, what is asked of them, and how they are looked at.
///
/// After a change only the rows of the exhibitors that it is about are put into words anew.
public final class ExhibitorsViewModel {
    /// From so many touched rows on, the list is filled once instead of row by row.
    private static final int MANY = 60;

    private final Desk desk;
    private final RosterService service;
    private final RosterMemory memory;
    private final Map<Id<Exhibitor>, ExhibitorRow> byId = new HashMap<>();
    private final Arrangement arrangement;
    private final RosterQuery query = new RosterQuery();
    private final ReadOnlyObjectWrapper<RosterView> chosen;
    private final ReadOnlyObjectWrapper<RosterView> shown;
    private final ReadOnlyObjectWrapper<Map<String, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Totals> totals = new ReadOnlyObjectWrapper<>(Totals.of(List.of()));
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(true);
    private @Nullable ExhibitionState known;

    public ExhibitorsViewModel(Desk desk, RosterService service, RosterMemory memory) {
        this.desk = desk;
        this.service = service;
        this.memory = memory;
        this.arrangement = new Arrangement(desk.messages().language());
        this.chosen = new ReadOnlyObjectWrapper<>(memory.chosen());
        this.shown = new ReadOnlyObjectWrapper<>(memory.shown());
        query.parsedProperty().addListener(o -> ask());
        show(memory.shown());
    }

    public Desk desk() {
        return desk;
    }

    /// The edits that are not saved yet.
    public RosterDrafts drafts() {
        return memory.drafts();
    }

    public Arrangement arrangement() {
        return arrangement;
    }

    public RosterQuery query() {
        return query;
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
        var before = Map.copyOf(byId);
        byId.clear();
        state.all(Exhibitor.class).forEach(e -> {
            var row = before.get(e.id());
            if (row == null) {
                byId.put(e.id(), new ExhibitorRow(words.of(e)));
            } else {
                row.show(words.of(e));
                byId.put(e.id(), row);
            }
        });
        arrangement.rows(byId.values());
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
        arrangement.mended(gone, fresh);
    }

    private void ask() {
        arrangement.ask(query.parsedProperty().get().condition());
        totals.set(Totals.of(arrangement.found()));
        remember();
    }

    /// What only a change of the rows changes.
    private void count() {
        var columns = new TreeSet<String>();
        byId.values()
                .forEach(row -> columns.addAll(row.shown().exhibitor().custom().keySet()));
        query.columns(columns);
        var found = new LinkedHashMap<String, Integer>();
        for (var view : memory.shelf().all()) {
            found.put(view.id(), count(view, columns));
        }
        counts.set(found);
        totals.set(Totals.of(arrangement.found()));
        empty.set(byId.isEmpty());
    }

    private int count(RosterView view, Collection<String> columns) {
        try {
            var condition = QueryParser.parse(view.query(), columns).condition();
            return (int) byId.values().stream()
                    .filter(row -> condition.matches(row.shown().subject()))
                    .count();
        } catch (org.hallwright.domain.roster.query.WrongQuery ofAnotherRoster) {
            return 0;
        }
    }

    /// Looks at the roster in that way.
    public void choose(RosterView view) {
        memory.choose(view);
        chosen.set(view);
        show(view);
    }

    private void show(RosterView view) {
        remember(view);
        arrangement.order(view.order());
        arrangement.group(view.group());
        query.textProperty().set(view.query());
        remember();
    }

    public void order(RosterOrder order) {
        arrangement.order(order);
        remember();
    }

    /// @param column null for no groups
    public void group(@Nullable ShownColumn column) {
        arrangement.group(column);
        remember();
    }

    public void layout(RosterView.Layout layout) {
        var now = shown.get();
        remember(new RosterView(now.id(), now.own(), now.query(), layout, now.order(), now.group()));
    }

    private void remember() {
        var now = shown.get();
        var text = query.textProperty().get();
        remember(new RosterView(now.id(), now.own(), text, now.layout(), arrangement.order(), arrangement.group()));
    }

    private void remember(RosterView view) {
        memory.show(view);
        shown.set(view);
    }

    /// The program's views, then the user's.
    public List<RosterView> views() {
        return memory.shelf().all();
    }

    /// Keeps what is shown now as a view of the user's own, in the place of the one of that name, and chooses it.
    public void keep(String name) {
        var view = shown.get().named(name);
        memory.shelf().put(view);
        count();
        choose(view);
    }

    public void remove(RosterView view) {
        memory.shelf().remove(view);
        count();
    }

    /// The rows of those ids; a query that hides one of them is given up.
    public List<ExhibitorRow> reveal(Collection<? extends Id<?>> ids) {
        var rows = rows(ids);
        if (!Set.copyOf(arrangement.found()).containsAll(rows)) {
            query.textProperty().set("");
        }
        if (!Set.copyOf(arrangement.linesProperty().get()).containsAll(rows)) {
            arrangement.closeAll(false);
        }
        return rows;
    }

    /// The rows of those ids that are there.
    public List<ExhibitorRow> rows(Collection<? extends Id<?>> ids) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .toList();
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
    public void export(Path file) {
        var sheet = new ShownSheet(desk).of(shown.get(), arrangement);
        var rows = arrangement.found().size();
        desk.runner()
                .work(
                        Label.of("work.writing", file.getFileName()),
                        progress -> {
                            service.write(file, sheet);
                            return rows;
                        },
                        count -> desk.notices().accept(Notice.done("roster.exported", count, file.getFileName())));
    }

    /// All exhibitors, in no order.
    public Collection<ExhibitorRow> all() {
        return byId.values();
    }

    public int total() {
        return byId.size();
    }

    /// The view that was chosen last.
    public ReadOnlyObjectProperty<RosterView> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// That view with what was changed about it since.
    public ReadOnlyObjectProperty<RosterView> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// How many exhibitors each view would show, by the view's id.
    public ReadOnlyObjectProperty<Map<String, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// What the exhibitors that the query finds come to.
    public ReadOnlyObjectProperty<Totals> totalsProperty() {
        return totals.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }
}
