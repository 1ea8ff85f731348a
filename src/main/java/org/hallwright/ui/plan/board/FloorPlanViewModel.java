package org.hallwright.ui.plan.board;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.check.LiveCheck;
import org.hallwright.domain.plan.rules.Limit;
import org.hallwright.domain.plan.rules.RulePacks;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.plan.sheet.BoothMark;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.hallwright.service.Committed;
import org.hallwright.service.plan.PlanService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Notice;
import org.hallwright.ui.plan.surface.SheetMaking;
import org.hallwright.ui.plan.tool.Floor;
import org.hallwright.ui.plan.tool.Outcome;
import org.hallwright.ui.plan.tool.RowPattern;
import org.hallwright.ui.plan.tool.Selected;
import org.hallwright.ui.plan.tool.Stencil;
import org.jspecify.annotations.Nullable;

/// What the floor plan shows: which hall, what is selected; and what the user does to it.
///
/// Its properties change on the screen's thread only; verbs run off it and are seen when their change comes
/// back.
public final class FloorPlanViewModel {
    private static final Comparator<Hall> IN_ORDER =
            Comparator.comparingInt(Hall::floor).thenComparing(Hall::order).thenComparing(Hall::code);

    private final Desk desk;
    private final ObservableList<Hall> halls = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable PlanSheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Set<Id<? extends PlanElement>>> selection =
            new ReadOnlyObjectWrapper<>(Set.of());
    private final ObjectProperty<RowPattern> pattern = new SimpleObjectProperty<>(RowPattern.USUAL);
    private final ObjectProperty<Stencil> stencil = new SimpleObjectProperty<>(Stencil.USUAL);
    private final BooleanProperty snapping = new SimpleBooleanProperty(true);
    private final PlanEdits edits;
    private final Clipboard clipboard;
    private final Arrangement arrangement;
    private final HallDraft draft;
    private final SheetMaking making;
    private Predicate<PlanElement> pickable = element -> true;
    private Supplier<Optional<LiveCheck>> checks = Optional::empty;
    private @Nullable Floor floor;
    private Selected selected = new Selected(null, Set.of());
    private final Recollection recollection = new Recollection();
    private final Picking picking = new Picking(this);
    private Consumer<Bounds> onReveal = bounds -> {};
    private Consumer<Bounds> onReturn = bounds -> {};

    public FloorPlanViewModel(Desk desk, PlanService plan) {
        this.desk = desk;
        this.edits = new PlanEdits(this, plan);
        this.clipboard = new Clipboard(this, plan.elements());
        this.arrangement = new Arrangement(this, plan);
        this.draft = new HallDraft(this, plan.halls());
        this.making = new SheetMaking(desk);
        Stream.<ObservableValue<?>>of(sheet, selection, pattern, stencil, draft.groundProperty(), snapping)
                .forEach(p -> p.addListener((o, before, now) -> floor = null));
        refreshHalls();
    }

    /// Follows the changes of the exhibition until the handle is run.
    public Runnable follow() {
        refreshHalls();
        return desk.listen(this::changed);
    }

    private void changed(Committed committed) {
        floor = null; // Another pack of rules has another aisle, though the sheet stays as it is.
        var place = recollection.after(committed, selection.get());
        var shown = sheet.get();
        if (shown != null && committed.after().find(shown.hall().id()).isPresent()) {
            follow(shown, committed, place);
        } else {
            if (committed.applied().touches(Hall.class)) {
                refreshHalls();
            }
            Optional.ofNullable(place).ifPresent(this::returnTo);
        }
    }

    private void follow(PlanSheet shown, Committed committed, Recollection.@Nullable Place place) {
        var hallsTouched = committed.applied().touches(Hall.class);
        if (hallsTouched) {
            halls.setAll(committed.after().sorted(Hall.class, IN_ORDER));
        }
        making.after(shown, committed.after(), committed.applied().touched(), made -> {
            sheet.set(made);
            select(selection.get());
            if (hallsTouched) {
                suggestNumber();
            }
            Optional.ofNullable(place).ifPresent(this::returnTo);
        });
    }

    /// Shows where an undone edit was, with what was selected then.
    private void returnTo(Recollection.Place place) {
        in(place.hall(), () -> {
            select(place.selection());
            onReturn.accept(place.bounds());
        });
    }

    /// Does something in a hall, which is shown first unless it is.
    private void in(Id<Hall> hall, Runnable then) {
        var shown = sheet.get();
        if (shown == null || !shown.hall().id().equals(hall)) {
            desk.state().find(hall).ifPresent(other -> choose(other, then));
        } else {
            then.run();
        }
    }

    private void refreshHalls() {
        halls.setAll(desk.state().sorted(Hall.class, IN_ORDER));
        var shown = sheet.get();
        var id = shown == null ? null : shown.hall().id();
        var keep = halls.stream().filter(h -> h.id().equals(id)).findFirst();
        if (draft.isOpen() && keep.isEmpty()) {
            return;
        }
        var ground = halls.stream().filter(h -> h.floor() >= 0).findFirst();
        choose(keep.or(() -> ground).or(() -> halls.stream().findFirst()).orElse(null));
    }

    /// Shows the next hall, by floor and order, or the one before; after the last comes the first.
    void step(int by) {
        var shown = sheet.get();
        if (shown != null) {
            choose(halls.get(Math.floorMod(halls.indexOf(shown.hall()) + by, halls.size())));
        }
    }

    /// Shows a hall, with nothing selected unless it is shown already.
    public void choose(@Nullable Hall hall) {
        choose(hall, () -> {});
    }

    /// Shows a hall, one with very many booths a moment later.
    ///
    /// @param then done as soon as it is shown, unless another one is chosen before
    void choose(@Nullable Hall hall, Runnable then) {
        if (hall == null) {
            making.drop();
            sheet.set(null);
            select(Set.of());
            return;
        }
        making.make(hall.id(), made -> {
            sheet.set(made);
            draft.end();
            select(selection.get());
            suggestNumber();
            then.run();
        });
    }

    /// Selects those of the elements that are in the hall.
    public void select(Collection<? extends Id<? extends PlanElement>> elements) {
        var shown = sheet.get();
        selection.set(
                shown == null
                        ? Set.of()
                        : elements.stream()
                                .filter(id -> shown.find(id).isPresent())
                                .collect(Collectors.toUnmodifiableSet()));
    }

    /// Selects every booth of the hall that may be taken.
    public void selectAll() {
        selectWhere(Booth.class::isInstance);
    }

    /// Selects what fits and may be taken.
    public void selectWhere(Predicate<? super PlanElement> wanted) {
        var shown = sheet.get();
        if (shown != null) {
            select(shown.elements().stream()
                    .filter(pickable.and(wanted))
                    .map(PlanElement::id)
                    .toList());
        }
    }

    /// The booths of the hall in front that may be taken, in no order.
    List<BoothMark> pickableBooths() {
        var shown = sheet.get();
        return shown == null
                ? List.of()
                : shown.booths().stream()
                        .filter(mark -> pickable.test(mark.booth()))
                        .toList();
    }

    /// What is selected, booths by number and then the rest.
    public List<PlanElement> selected() {
        return found().elements();
    }

    /// The booths that are selected, by number.
    public List<BoothMark> selectedBooths() {
        return found().booths();
    }

    private Selected found() {
        if (!selected.isOf(sheet.get(), selection.get())) {
            selected = new Selected(sheet.get(), selection.get());
        }
        return selected;
    }

    /// Selects one element and brings it into sight.
    void reveal(PlanElement element) {
        select(Set.of(element.id()));
        onReveal.accept(element.bounds());
    }

    /// Says what may be taken with the pointer, such as all that is shown and not locked.
    public void pickable(Predicate<PlanElement> newPickable) {
        pickable = newPickable;
        floor = null;
    }

    /// Who knows what the rules find on the plan; without anybody nothing is checked during a drag.
    public void checkedBy(Supplier<Optional<LiveCheck>> newChecks) {
        checks = newChecks;
        floor = null;
    }

    /// Whether there is anything that a tool can work on: a hall, or bare ground for one.
    boolean hasFloor() {
        return sheet.get() != null || draft.isOpen();
    }

    /// What a tool works on now; there must be a hall, or bare ground for one.
    public Floor floor() {
        var known = floor;
        if (known == null) {
            known = newFloor();
            floor = known;
        }
        return known;
    }

    private Floor newFloor() {
        var ground = draft.groundProperty().get();
        var shown = Objects.requireNonNull(ground == null ? sheet.get() : ground);
        var movable = selection.get().stream()
                .filter(id -> shown.find(id).filter(pickable).isPresent())
                .collect(Collectors.toUnmodifiableSet());
        var aisle = RulePacks.of(desk.state())
                .limit("aisle-width")
                .map(Limit::value)
                .orElse(0.0);
        return new Floor(shown, movable, pickable, pattern.get(), stencil.get(), aisle, snapping.get(), checks);
    }

    /// Does what a gesture has brought about; nothing where its hall has gone meanwhile.
    public void perform(Outcome outcome) {
        if (draft.isOpen()) {
            draft.perform(outcome);
        } else {
            edits.perform(outcome);
        }
    }

    /// What makes edits of gestures, and who is asked or told meanwhile.
    public PlanEdits edits() {
        return edits;
    }

    void suggestNumber() {
        var shown = Objects.requireNonNull(sheet.get());
        var taken = shown.booths().stream().map(m -> m.booth().number()).collect(Collectors.toSet());
        pattern.set(pattern.get().startingIn(shown.hall().code()).after(taken));
    }

    /// Deletes what is selected and may be taken.
    public void deleteSelected() {
        edits.deleteSelected();
    }

    /// Finds a booth by its number or a former one, in this hall first, and shows it selected.
    public boolean find(String number) {
        var found = new BoothSearch(desk.state(), halls, desk.open().isOver()).find(number, sheet.get());
        found.ifPresent(booth -> {
            show(Set.of(booth.id()));
            BoothSearch.formerly(booth, number)
                    .ifPresent(former ->
                            desk.notices().accept(Notice.done("plan.found-formerly", booth.number(), former)));
        });
        if (found.isEmpty() && !number.isBlank()) {
            desk.notices().accept(new Notice(Notice.Tone.WARNING, "plan.find-none", List.of(number.strip()), "", null));
        }
        return found.isPresent();
    }

    /// Shows entries that the user looks for: booths, the booths of exhibitors, a hall.
    public void showEntries(List<? extends Id<? extends Entry>> entries) {
        show(Sought.booths(desk.state(), entries, this::choose));
    }

    private void show(Set<Id<Booth>> booths) {
        var first =
                booths.stream().flatMap(id -> desk.state().find(id).stream()).min(Booth.BY_NUMBER);
        first.ifPresent(booth -> in(booth.hall(), () -> {
            select(booths);
            selected().stream().map(PlanElement::bounds).reduce(Bounds::union).ifPresent(onReveal);
        }));
    }

    public void onReveal(Consumer<Bounds> handler) {
        onReveal = handler;
    }

    /// Who brings bounds into sight, if they are not, when an edit there is undone or done again.
    public void onReturn(Consumer<Bounds> handler) {
        onReturn = handler;
    }

    public Picking picking() {
        return picking;
    }

    public Clipboard clipboard() {
        return clipboard;
    }

    public Arrangement arrangement() {
        return arrangement;
    }

    public HallDraft draft() {
        return draft;
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

    public ReadOnlyObjectProperty<Set<Id<? extends PlanElement>>> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    public ObjectProperty<Stencil> stencilProperty() {
        return stencil;
    }

    /// Whether things snap while Alt is not pressed.
    public BooleanProperty snappingProperty() {
        return snapping;
    }

    public ObjectProperty<RowPattern> patternProperty() {
        return pattern;
    }
}
