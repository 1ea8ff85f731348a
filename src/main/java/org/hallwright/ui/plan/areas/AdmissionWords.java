package org.hallwright.ui.plan.areas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.ThemedArea.Admission;
import org.hallwright.domain.roster.Category;
import org.hallwright.domain.roster.Province;
import org.hallwright.exchange.roster.Countries;
import org.hallwright.exchange.roster.Provinces;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.plan.inspect.form.Entered;
import org.hallwright.ui.plan.inspect.form.FormField;
import org.hallwright.ui.plan.inspect.form.FormField.Typed;

/// Who may stand in a themed area, in words: names or codes are typed, names are shown.
final class AdmissionWords {
    private final Desk desk;

    AdmissionWords(Desk desk) {
        this.desk = desk;
    }

    List<FormField<ThemedArea>> fields() {
        return List.of(
                field(
                        "plan.admits-categories",
                        "plan.admits-categories-unknown",
                        Admission::categories,
                        (a, codes) -> new Admission(codes, a.countries(), a.provinces(), a.foreignOnly()),
                        this::category,
                        this::categoryName),
                field(
                        "plan.admits-countries",
                        "plan.admits-countries-unknown",
                        Admission::countries,
                        (a, codes) -> new Admission(a.categories(), codes, a.provinces(), a.foreignOnly()),
                        words -> known(Countries.codeOf(words)),
                        desk.formats()::country),
                field(
                        "plan.admits-provinces",
                        "plan.admits-provinces-unknown",
                        Admission::provinces,
                        (a, codes) -> new Admission(a.categories(), a.countries(), codes, a.foreignOnly()),
                        words -> known(Provinces.codeOf(words)),
                        code -> desk.name(Province.nameOf(code))));
    }

    private interface With {
        Admission with(Admission admission, List<String> codes);
    }

    private static Typed<ThemedArea> field(
            String key,
            String unknown,
            Function<Admission, List<String>> value,
            With with,
            Function<String, Optional<String>> code,
            Function<String, String> name) {
        return new Typed<>(
                key,
                FormField.FULL,
                area -> String.join(
                        ", ", value.apply(area.admits()).stream().map(name).toList()),
                (area, typed) -> {
                    var codes = new ArrayList<String>();
                    for (var words : split(typed)) {
                        var found = code.apply(words);
                        if (found.isEmpty()) {
                            return Entered.wrong(Label.of(unknown, words));
                        }
                        codes.add(found.get());
                    }
                    return Entered.of(area.withAdmits(
                            with.with(area.admits(), codes.stream().distinct().toList())));
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
