package org.hallwright.ui.plan.areas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.service.Committed;
import org.hallwright.service.plan.PlanService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.plan.inspect.form.FormViewModel;
import org.jspecify.annotations.Nullable;

/// The sections and themed areas of the exhibition with their figures, and what can be entered about one.
public final class AreasViewModel {
    private final Desk desk;
    private final PlanService plan;
    private final AreaFields fields;
    private final ObservableList<AreaRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable AreaRow> chosen = new ReadOnlyObjectWrapper<>();
    private final FormViewModel<ThemedArea> area;
    private final FormViewModel<Section> section;

    public AreasViewModel(Desk desk, PlanService plan) {
        this.desk = desk;
        this.plan = plan;
        this.fields = new AreaFields(desk);
        this.area = new FormViewModel<>(
                fields.area(), edited -> desk.runner().edit(() -> plan.areas().edit(edited)));
        this.section = new FormViewModel<>(
                fields.section(),
                edited -> desk.runner().edit(() -> plan.areas().edit(edited)));
    }

    /// Follows the changes of the exhibition until the handle is run.
    public Runnable follow() {
        refresh();
        return desk.listen(this::changed);
    }

    private void changed(Committed committed) {
        if (concerns(committed.applied())) {
            refresh();
        }
    }

    private static boolean concerns(Change change) {
        return Stream.of(ThemedArea.class, Section.class, AreaPatch.class, Booth.class, Assignment.class)
                .anyMatch(change::touches);
    }

    private void refresh() {
        var state = desk.state();
        var areas = state.sorted(ThemedArea.class, Comparator.comparingInt(ThemedArea::order));
        var made = new ArrayList<AreaRow>();
        var booths = booths(state);
        var patches = patches(state);
        for (var each : state.sorted(Section.class, Comparator.comparingInt(Section::order))) {
            var inside =
                    areas.stream().filter(a -> each.id().equals(a.section())).toList();
            made.add(AreaRow.of(
                    each,
                    each.name(),
                    each.colour(),
                    false,
                    of(booths, inside),
                    of(patches, inside),
                    Occupancy.of(state)));
            inside.forEach(a -> made.add(row(a, true, booths, patches)));
        }
        areas.stream().filter(a -> a.section() == null).forEach(a -> made.add(row(a, false, booths, patches)));
        var before = chosen.get();
        fill(made);
        choose(
                before == null
                        ? null
                        : made.stream()
                                .filter(r ->
                                        r.about().id().equals(before.about().id()))
                                .findFirst()
                                .orElse(null));
    }

    /// Replaces only the rows that are others, so that the list stays where it is scrolled to.
    private void fill(List<AreaRow> made) {
        if (made.size() != rows.size()) {
            rows.setAll(made);
            return;
        }
        for (var i = 0; i < made.size(); i++) {
            if (!made.get(i).equals(rows.get(i))) {
                rows.set(i, made.get(i));
            }
        }
    }

    private AreaRow row(
            ThemedArea each,
            boolean inSection,
            Map<Id<ThemedArea>, List<Booth>> booths,
            Map<Id<ThemedArea>, List<AreaPatch>> patches) {
        var only = List.of(each);
        return AreaRow.of(
                each,
                each.name(),
                fields.colour(each),
                inSection,
                of(booths, only),
                of(patches, only),
                Occupancy.of(desk.state()));
    }

    /// What belongs to each of the areas, of all that there is; counted once, since there may be very many.
    private static <E> List<E> of(Map<Id<ThemedArea>, List<E>> all, List<ThemedArea> areas) {
        return areas.stream()
                .flatMap(area -> all.getOrDefault(area.id(), List.of()).stream())
                .toList();
    }

    private static Map<Id<ThemedArea>, List<Booth>> booths(ExhibitionState state) {
        var booths = new HashMap<Id<ThemedArea>, List<Booth>>();
        for (var booth : state.all(Booth.class)) {
            if (booth.area() != null) {
                booths.computeIfAbsent(booth.area(), id -> new ArrayList<>()).add(booth);
            }
        }
        return booths;
    }

    private static Map<Id<ThemedArea>, List<AreaPatch>> patches(ExhibitionState state) {
        return state.all(AreaPatch.class).stream().collect(Collectors.groupingBy(AreaPatch::area));
    }

    /// Shows the form about a row, or none.
    public void choose(@Nullable AreaRow row) {
        var about = row == null ? null : row.about();
        // What is being typed about the same one is left alone.
        if (about instanceof ThemedArea themed
                && !themed.equals(area.shownProperty().get())) {
            area.show(themed);
        } else if (about instanceof Section one
                && !one.equals(section.shownProperty().get())) {
            section.show(one);
        }
        chosen.set(row);
    }

    /// Goes on to the next row.
    ///
    /// @return whether there is one
    public boolean chooseNext() {
        var now = chosen.get();
        for (var i = 0; now != null && i + 1 < rows.size(); i++) {
            if (rows.get(i).about().id().equals(now.about().id())) {
                choose(rows.get(i + 1));
                return true;
            }
        }
        return false;
    }

    /// Into which section new areas go: the chosen one, or that of the chosen area; null for none.
    public @Nullable Id<Section> sectionInHand() {
        var about = chosen.get() == null ? null : chosen.get().about();
        return about instanceof Section one ? one.id() : about instanceof ThemedArea themed ? themed.section() : null;
    }

    /// Says where new areas go, or how they are made while there are none.
    public String hint() {
        var into = desk.state().find(sectionInHand());
        return into.map(one -> desk.text("plan.areas-into", desk.name(one.name())))
                .orElseGet(() -> desk.text("plan.areas-hint"));
    }

    public void addArea(Runnable then) {
        var into = sectionInHand();
        desk.runner().edit(() -> plan.areas().add(into), id -> {
            chooseById(id);
            then.run();
        });
    }

    /// Adds a section that holds those of the rows that are themed areas.
    public void addSection(List<AreaRow> selected, Runnable then) {
        var number = desk.state().count(Section.class) + 1;
        var name = Name.of("Section " + number, "板块 " + number);
        var inside = selected.size() < 2
                ? List.<Id<ThemedArea>>of()
                : selected.stream()
                        .filter(row -> row.about() instanceof ThemedArea)
                        .map(row -> ((ThemedArea) row.about()).id())
                        .toList();
        desk.runner().edit(() -> plan.areas().addSection("S" + number, name, "", inside), id -> {
            chooseById(id);
            then.run();
        });
    }

    /// Chooses a section or a themed area.
    public void chooseById(Id<?> id) {
        rows.stream().filter(r -> r.about().id().equals(id)).findFirst().ifPresent(this::choose);
    }

    /// Deletes the chosen section or area; booths stay, without an area.
    public void deleteChosen() {
        var row = Objects.requireNonNull(chosen.get());
        if (row.about() instanceof ThemedArea themed) {
            desk.runner().edit(() -> plan.areas().delete(themed.id()));
        } else if (row.about() instanceof Section one) {
            desk.runner().edit(() -> plan.areas().deleteSection(one.id()));
        }
    }

    public ObservableList<AreaRow> rows() {
        return rows;
    }

    public ReadOnlyObjectProperty<@Nullable AreaRow> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public FormViewModel<ThemedArea> area() {
        return area;
    }

    public FormViewModel<Section> section() {
        return section;
    }

    public Desk desk() {
        return desk;
    }
}
