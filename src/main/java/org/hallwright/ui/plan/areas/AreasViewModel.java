package org.hallwright.ui.plan.areas;

import static org.hallwright.ui.plan.inspect.form.FormField.FULL;
import static org.hallwright.ui.plan.inspect.form.FormField.HALF;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.ThemedArea.Admission;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.service.Committed;
import org.hallwright.service.plan.PlanService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.plan.inspect.form.FormField;
import org.hallwright.ui.plan.inspect.form.FormField.Chosen;
import org.hallwright.ui.plan.inspect.form.FormField.Coloured;
import org.hallwright.ui.plan.inspect.form.FormViewModel;
import org.jspecify.annotations.Nullable;

/// The sections and themed areas of the exhibition with their figures, and what can be entered about one.
public final class AreasViewModel {
    private final Desk desk;
    private final PlanService plan;
    private final ObservableList<AreaRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable AreaRow> chosen = new ReadOnlyObjectWrapper<>();
    private final FormViewModel<ThemedArea> area;
    private final FormViewModel<Section> section;

    public AreasViewModel(Desk desk, PlanService plan) {
        this.desk = desk;
        this.plan = plan;
        this.area = new FormViewModel<>(
                areaFields(), edited -> desk.runner().edit(() -> plan.areas().edit(edited)));
        this.section = new FormViewModel<>(
                sectionFields(), edited -> desk.runner().edit(() -> plan.areas().edit(edited)));
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
        for (var each : state.sorted(Section.class, Comparator.comparingInt(Section::order))) {
            var inside =
                    areas.stream().filter(a -> each.id().equals(a.section())).toList();
            made.add(AreaRow.of(
                    each, each.name(), each.colour(), false, booths(inside), patches(inside), Occupancy.of(state)));
            inside.forEach(a -> made.add(row(a, true)));
        }
        areas.stream().filter(a -> a.section() == null).forEach(a -> made.add(row(a, false)));
        rows.setAll(made);
        var before = chosen.get();
        choose(
                before == null
                        ? null
                        : made.stream()
                                .filter(r ->
                                        r.about().id().equals(before.about().id()))
                                .findFirst()
                                .orElse(null));
    }

    private AreaRow row(ThemedArea each, boolean inSection) {
        var only = List.of(each);
        return AreaRow.of(
                each, each.name(), each.colour(), inSection, booths(only), patches(only), Occupancy.of(desk.state()));
    }

    private List<Booth> booths(List<ThemedArea> areas) {
        var ids = areas.stream().map(ThemedArea::id).toList();
        return desk.state().all(Booth.class).stream()
                .filter(b -> b.area() != null && ids.contains(b.area()))
                .toList();
    }

    private List<AreaPatch> patches(List<ThemedArea> areas) {
        var ids = areas.stream().map(ThemedArea::id).toList();
        return desk.state().all(AreaPatch.class).stream()
                .filter(p -> ids.contains(p.area()))
                .toList();
    }

    private List<FormField<ThemedArea>> areaFields() {
        var fields = new ArrayList<FormField<ThemedArea>>();
        fields.addAll(names(ThemedArea::name, ThemedArea::withName));
        fields.add(FormField.words("plan.code", HALF, ThemedArea::code, ThemedArea::withCode));
        fields.add(new Coloured<>("plan.colour", HALF, ThemedArea::colour, ThemedArea::withColour));
        fields.add(new Chosen<ThemedArea, @Nullable Id<Section>>(
                "plan.section",
                FULL,
                a -> sections(),
                ThemedArea::section,
                ThemedArea::withSection,
                this::sectionName));
        fields.add(codes(
                "plan.admits-categories",
                Admission::categories,
                (a, codes) -> new Admission(codes, a.countries(), a.provinces(), a.foreignOnly())));
        fields.add(codes(
                "plan.admits-countries",
                Admission::countries,
                (a, codes) -> new Admission(a.categories(), codes, a.provinces(), a.foreignOnly())));
        fields.add(codes(
                "plan.admits-provinces",
                Admission::provinces,
                (a, codes) -> new Admission(a.categories(), a.countries(), codes, a.foreignOnly())));
        return fields;
    }

    private static FormField<ThemedArea> codes(
            String key, Function<Admission, List<String>> value, BiFunction<Admission, List<String>, Admission> with) {
        return FormField.words(
                key,
                FULL,
                area -> String.join(", ", value.apply(area.admits())),
                (area, typed) -> area.withAdmits(with.apply(area.admits(), split(typed))));
    }

    private static List<String> split(String typed) {
        return Arrays.stream(typed.split("[,;，；、\\s]+"))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    private static List<FormField<Section>> sectionFields() {
        var fields = new ArrayList<FormField<Section>>();
        fields.addAll(names(Section::name, Section::withName));
        fields.add(FormField.words("plan.code", HALF, Section::code, Section::withCode));
        fields.add(new Coloured<>("plan.colour", HALF, Section::colour, Section::withColour));
        return fields;
    }

    private static <E> List<FormField<E>> names(Function<E, Name> value, BiFunction<E, Name, E> with) {
        return List.of(
                FormField.words(
                        "plan.name-en",
                        FULL,
                        e -> value.apply(e).en(),
                        (e, en) -> with.apply(e, Name.of(en, value.apply(e).zh()))),
                FormField.words(
                        "plan.name-zh",
                        FULL,
                        e -> value.apply(e).zh(),
                        (e, zh) -> with.apply(e, Name.of(value.apply(e).en(), zh))));
    }

    private List<@Nullable Id<Section>> sections() {
        var all = new ArrayList<@Nullable Id<Section>>();
        all.add(null);
        desk.state().sorted(Section.class, Comparator.comparingInt(Section::order)).stream()
                .map(Section::id)
                .forEach(all::add);
        return all;
    }

    private String sectionName(@Nullable Id<Section> id) {
        return id == null
                ? desk.text("plan.no-section")
                : desk.state().find(id).map(s -> desk.name(s.name())).orElse("");
    }

    /// Shows the form about a row, or none.
    public void choose(@Nullable AreaRow row) {
        if (row != null && row.about() instanceof ThemedArea themed) {
            area.show(themed);
        } else if (row != null && row.about() instanceof Section one) {
            section.show(one);
        }
        chosen.set(row);
    }

    public void addArea() {
        desk.runner().edit(() -> plan.areas().add(), this::chooseById);
    }

    public void addSection() {
        var number = desk.state().count(Section.class) + 1;
        var name = Name.of("Section " + number, "板块 " + number);
        desk.runner().edit(() -> plan.areas().addSection("S" + number, name, "", List.of()), this::chooseById);
    }

    private void chooseById(Id<?> id) {
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
