package org.hallwright.ui.plan.board;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.plan.BoothMark;
import org.hallwright.drawing.plan.ColourBy;
import org.hallwright.drawing.plan.PlanSheet;
import org.hallwright.service.Committed;
import org.hallwright.service.PlanService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Notice;
import org.hallwright.ui.plan.tool.Floor;
import org.hallwright.ui.plan.tool.Outcome;
import org.hallwright.ui.plan.tool.RowPattern;
import org.jspecify.annotations.Nullable;

/// What the floor plan shows: which hall, what is selected, how it is coloured; and what the user does to it.
///
/// Its properties change on the screen's thread only; verbs run off it and are seen when their change comes back.
public final class FloorPlanViewModel {
    private static final Comparator<Hall> IN_ORDER =
            Comparator.comparingInt(Hall::order).thenComparing(Hall::code);

    private final Desk desk;
    private final PlanService plan;
    private final ObservableList<Hall> halls = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable PlanSheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Set<Id<Booth>>> selection = new ReadOnlyObjectWrapper<>(Set.of());
    private final ObjectProperty<ColourBy> colourBy = new SimpleObjectProperty<>(ColourBy.STATUS);
    private final BooleanProperty grid = new SimpleBooleanProperty(true);
    private final ObjectProperty<RowPattern> pattern = new SimpleObjectProperty<>(RowPattern.USUAL);
    private Consumer<Bounds> onReveal = bounds -> {};

    public FloorPlanViewModel(Desk desk, PlanService plan) {
        this.desk = desk;
        this.plan = plan;
        refreshHalls();
    }

    /// Follows the changes of the exhibition until the handle is run.
    public Runnable follow() {
        refreshHalls();
        return desk.listen(this::changed);
    }

    private void changed(Committed committed) {
        if (committed.applied().touches(Hall.class)) {
            refreshHalls();
        }
        var shown = sheet.get();
        if (shown != null) {
            sheet.set(shown.after(committed.after(), committed.applied().touched()));
            select(selection.get());
        }
    }

    private void refreshHalls() {
        halls.setAll(desk.state().sorted(Hall.class, IN_ORDER));
        var shown = sheet.get();
        var id = shown == null ? null : shown.hall().id();
        var keep = halls.stream().filter(h -> h.id().equals(id)).findFirst();
        choose(keep.or(() -> halls.stream().findFirst()).orElse(null));
    }

    /// Shows a hall, with nothing selected unless it is shown already.
    public void choose(@Nullable Hall hall) {
        if (hall == null) {
            sheet.set(null);
            select(Set.of());
            return;
        }
        sheet.set(PlanSheet.of(desk.state(), hall.id(), desk::name));
        select(selection.get());
        suggestNumber();
    }

    /// Selects those of the booths that are in the hall.
    public void select(Collection<Id<Booth>> booths) {
        var shown = sheet.get();
        selection.set(
                shown == null
                        ? Set.of()
                        : booths.stream()
                                .filter(id -> shown.booth(id).isPresent())
                                .collect(Collectors.toUnmodifiableSet()));
    }

    public void selectAll() {
        var shown = sheet.get();
        if (shown != null) {
            select(shown.booths().stream().map(m -> m.booth().id()).toList());
        }
    }

    /// The booths that are selected, by number.
    public List<BoothMark> selected() {
        var shown = sheet.get();
        return shown == null
                ? List.of()
                : selection.get().stream()
                        .flatMap(id -> shown.booth(id).stream())
                        .sorted(Comparator.comparing(m -> m.booth().number()))
                        .toList();
    }

    /// What a tool works on now; there must be a hall.
    public Floor floor() {
        return new Floor(Objects.requireNonNull(sheet.get()), selection.get(), pattern.get());
    }

    /// Does what a gesture has brought about; nothing where its hall has gone meanwhile.
    public void perform(Outcome outcome) {
        var shown = sheet.get();
        if (shown == null) {
            return;
        }
        var hall = shown.hall().id();
        switch (outcome) {
            case Outcome.Nothing nothing -> {}
            case Outcome.Select select -> select(select.booths());
            case Outcome.Move move -> {
                select(move.booths());
                desk.runner().edit(() -> plan.move(move.booths(), move.dx(), move.dy()));
            }
            case Outcome.AddBooth add ->
                desk.runner().edit(() -> plan.addBooth(hall, add.footprint()), id -> select(Set.of(id)));
            case Outcome.AddRows add ->
                desk.runner()
                        .edit(() -> plan.addRows(hall, add.rows(), pattern.get().firstNumber()), ids -> {
                            select(ids);
                            suggestNumber();
                        });
        }
    }

    private void suggestNumber() {
        var shown = Objects.requireNonNull(sheet.get());
        var taken = shown.booths().stream().map(m -> m.booth().number()).collect(Collectors.toSet());
        pattern.set(pattern.get().startingAt(shown.hall().code() + "101").after(taken));
    }

    /// How many confirmed assignments would go with the selection.
    public long confirmedAmongSelected() {
        var occupancy = Occupancy.of(desk.state());
        return selection.get().stream()
                .flatMap(id -> occupancy.on(id).stream())
                .filter(a -> a.state() == AssignmentState.CONFIRMED)
                .count();
    }

    public void deleteSelected() {
        var booths = selection.get();
        if (!booths.isEmpty()) {
            desk.runner().edit(() -> plan.delete(booths));
        }
    }

    public void addHall(String code, String name, double width, double depth) {
        desk.runner()
                .edit(
                        () -> plan.addHall(code, Name.guess(name), width, depth),
                        id -> choose(desk.state().get(id)));
    }

    /// Finds a booth by its number or a former one, in this hall first, and shows it selected.
    public boolean find(String number) {
        var found = new BoothSearch(desk.state(), halls).find(number, sheet.get());
        found.ifPresent(booth -> show(Set.of(booth.id())));
        if (found.isEmpty() && !number.isBlank()) {
            desk.notices().accept(new Notice(Notice.Tone.WARNING, "plan.find-none", List.of(number.strip()), "", null));
        }
        return found.isPresent();
    }

    /// Shows entries that the user looks for: booths, the booths of exhibitors, a hall.
    public void showEntries(List<? extends Id<? extends Entry>> entries) {
        var occupancy = Occupancy.of(desk.state());
        var booths = new HashSet<Id<Booth>>();
        for (var id : entries) {
            Entry entry = desk.state().find(id).orElse(null);
            switch (entry) {
                case Booth booth -> booths.add(booth.id());
                case Exhibitor exhibitor -> occupancy.of(exhibitor.id()).forEach(a -> booths.add(a.booth()));
                case Hall hall -> choose(hall);
                case null, default -> {}
            }
        }
        show(booths);
    }

    private void show(Set<Id<Booth>> booths) {
        var first =
                booths.stream().flatMap(id -> desk.state().find(id).stream()).min(Comparator.comparing(Booth::number));
        first.ifPresent(booth -> {
            var shown = sheet.get();
            if (shown == null || !shown.hall().id().equals(booth.hall())) {
                choose(desk.state().get(booth.hall()));
            }
            select(booths);
            selected().stream().map(BoothMark::bounds).reduce(Bounds::union).ifPresent(onReveal);
        });
    }

    /// Who brings bounds into sight when the user looks for something.
    public void onReveal(Consumer<Bounds> handler) {
        onReveal = handler;
    }

    public Desk desk() {
        return desk;
    }

    public ObservableList<Hall> halls() {
        return halls;
    }

    public ReadOnlyObjectProperty<@Nullable PlanSheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Set<Id<Booth>>> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    public ObjectProperty<ColourBy> colourByProperty() {
        return colourBy;
    }

    public BooleanProperty gridProperty() {
        return grid;
    }

    public ObjectProperty<RowPattern> patternProperty() {
        return pattern;
    }
}
