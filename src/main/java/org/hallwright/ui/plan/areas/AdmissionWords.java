package org.hallwright.ui.plan.areas;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.plan.ThemedArea.Admission;
import org.hallwright.domain.roster.Category;
import org.hallwright.domain.roster.Province;
import org.hallwright.exchange.roster.content.Countries;
import org.hallwright.exchange.roster.content.Provinces;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.plan.inspect.form.Entered;
import org.hallwright.ui.plan.inspect.form.FormField;
import org.hallwright.ui.plan.inspect.form.FormField.Chosen;
import org.hallwright.ui.plan.inspect.form.FormField.Typed;

/// Who may stand in a section or a themed area, in words: names or codes are typed, names are shown.
final class AdmissionWords {
    private final Desk desk;

    AdmissionWords(Desk desk) {
        this.desk = desk;
    }

    /// The fields about whom a section or a themed area admits.
    <E> List<FormField<E>> fields(Function<E, Admission> value, BiFunction<E, Admission, E> with) {
        return List.of(
                abroad(value, with),
                codes(
                        "plan.admits-categories",
                        "plan.admits-categories-unknown",
                        value,
                        with,
                        new Codes(
                                Admission::categories,
                                (a, codes) -> new Admission(codes, a.countries(), a.provinces(), a.foreignOnly()),
                                this::category,
                                this::categoryName)),
                codes(
                        "plan.admits-countries",
                        "plan.admits-countries-unknown",
                        value,
                        with,
                        new Codes(
                                Admission::countries,
                                (a, codes) -> new Admission(a.categories(), codes, a.provinces(), a.foreignOnly()),
                                words -> known(Countries.codeOf(words)),
                                desk.formats()::country)),
                codes(
                        "plan.admits-provinces",
                        "plan.admits-provinces-unknown",
                        value,
                        with,
                        new Codes(
                                Admission::provinces,
                                (a, codes) -> new Admission(a.categories(), a.countries(), codes, a.foreignOnly()),
                                words -> known(Provinces.codeOf(words)),
                                code -> desk.name(Province.nameOf(code)))));
    }

    private <E> FormField<E> abroad(Function<E, Admission> value, BiFunction<E, Admission, E> with) {
        return new Chosen<>(
                "plan.admits-from",
                FormField.FULL,
                e -> List.of(false, true),
                e -> value.apply(e).foreignOnly(),
                (e, abroad) -> {
                    var before = value.apply(e);
                    return with.apply(
                            e, new Admission(before.categories(), before.countries(), before.provinces(), abroad));
                },
                abroad -> desk.text(abroad != null && abroad ? "plan.admits-abroad" : "plan.admits-anybody"));
    }

    /// One list of codes of an admission, each typed and shown as a word.
    ///
    /// @param code of a word, empty where there is none
    /// @param name of a code
    private record Codes(
            Function<Admission, List<String>> all,
            BiFunction<Admission, List<String>, Admission> with,
            Function<String, Optional<String>> code,
            Function<String, String> name) {}

    private static <E> Typed<E> codes(
            String key, String unknown, Function<E, Admission> value, BiFunction<E, Admission, E> with, Codes codes) {
        return new Typed<>(
                key,
                FormField.FULL,
                e -> codes.all().apply(value.apply(e)).stream()
                        .map(codes.name())
                        .collect(Collectors.joining(", ")),
                (e, typed) -> {
                    var found = new LinkedHashSet<String>();
                    for (var words : split(typed)) {
                        var code = codes.code().apply(words);
                        if (code.isEmpty()) {
                            return Entered.wrong(Label.of(unknown, words));
                        }
                        found.add(code.get());
                    }
                    return Entered.of(with.apply(e, codes.with().apply(value.apply(e), List.copyOf(found))));
                });
    }

    private static List<String> split(String typed) {
        return Arrays.stream(typed.split("[,;，；、\\n]+"))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static Optional<String> known(String code) {
        return Optional.of(code).filter(c -> !c.isEmpty());
    }

    private Optional<String> category(String words) {
        var wanted = words.toLowerCase(Locale.ROOT);
        return desk.state().all(Category.class).stream()
                .filter(c -> c.code().equalsIgnoreCase(words)
                        || c.name().en().toLowerCase(Locale.ROOT).equals(wanted)
                        || c.name().zh().equals(words))
                .map(Category::code)
                .findFirst();
    }

    private String categoryName(String code) {
        return desk.state().all(Category.class).stream()
                .filter(c -> c.code().equals(code))
                .map(c -> desk.name(c.name()))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(code);
    }
}
