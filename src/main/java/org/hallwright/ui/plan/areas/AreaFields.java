package org.hallwright.ui.plan.areas;

import static org.hallwright.ui.plan.inspect.form.FormField.FULL;
import static org.hallwright.ui.plan.inspect.form.FormField.HALF;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.Palette;
import org.hallwright.i18n.Language;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.plan.inspect.form.FormField;
import org.hallwright.ui.plan.inspect.form.FormField.Chosen;
import org.hallwright.ui.plan.inspect.form.FormField.Coloured;
import org.jspecify.annotations.Nullable;

/// What can be entered about a section or a themed area; the name in the window's language comes first.
final class AreaFields {
    private static final Pattern BY_NUMBER = Pattern.compile("(Themed area|Section|主题展区|板块) \\d+");

    private final Desk desk;

    AreaFields(Desk desk) {
        this.desk = desk;
    }

    List<FormField<ThemedArea>> area() {
        var fields = new ArrayList<>(names(ThemedArea::name, ThemedArea::withName));
        fields.add(new Chosen<ThemedArea, @Nullable Id<Section>>(
                "plan.section",
                FULL,
                a -> sections(),
                ThemedArea::section,
                ThemedArea::withSection,
                this::sectionName));
        fields.add(FormField.words("plan.code", HALF, ThemedArea::code, ThemedArea::withCode));
        fields.add(new Coloured<>("plan.colour", HALF, this::colour, ThemedArea::withColour));
        fields.addAll(new AdmissionWords(desk).fields(ThemedArea::admits, ThemedArea::withAdmits));
        return fields;
    }

    List<FormField<Section>> section() {
        var fields = new ArrayList<>(names(Section::name, Section::withName));
        fields.add(FormField.words("plan.code", HALF, Section::code, Section::withCode));
        fields.add(new Coloured<>("plan.colour", HALF, Section::colour, Section::withColour));
        fields.addAll(new AdmissionWords(desk).fields(Section::admits, Section::withAdmits));
        return fields;
    }

    /// Its own colour, or the one that the plan gives it by its place.
    String colour(ThemedArea area) {
        var place = desk.state()
                .sorted(
                        ThemedArea.class,
                        Comparator.comparingInt(ThemedArea::order).thenComparing(ThemedArea::id))
                .indexOf(area);
        return Palette.screenLight().series(place, area.colour()).hex();
    }

    private <E> List<FormField<E>> names(Function<E, Name> value, BiFunction<E, Name, E> with) {
        FormField<E> en = FormField.words(
                "plan.name-en",
                FULL,
                e -> value.apply(e).en(),
                (e, typed) -> with.apply(e, Name.of(typed, given(value.apply(e).zh()))));
        FormField<E> zh = FormField.words(
                "plan.name-zh",
                FULL,
                e -> value.apply(e).zh(),
                (e, typed) -> with.apply(e, Name.of(given(value.apply(e).en()), typed)));
        return desk.messages().language() == Language.ZH ? List.of(zh, en) : List.of(en, zh);
    }

    /// A name that somebody gave; one by number goes as soon as the other language has a real one, which then
    /// stands for both.
    private static String given(String name) {
        return BY_NUMBER.matcher(name).matches() ? "" : name;
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
}
