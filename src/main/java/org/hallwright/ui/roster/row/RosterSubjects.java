package org.hallwright.ui.roster.row;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.Province;
import org.hallwright.domain.roster.category.CategoryTree;
import org.hallwright.domain.roster.query.Query;
import org.hallwright.domain.roster.query.QueryField;
import org.hallwright.domain.roster.query.Subject;
import org.hallwright.domain.value.Folding;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.TradeWords;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.ui.roster.column.RosterColumn;
import org.jspecify.annotations.Nullable;

/// Puts together what queries look at: codes, and names in both languages, whichever the screen shows.
final class RosterSubjects {
    private static final List<Messages> MESSAGES = List.of(Messages.of(Language.EN), Messages.of(Language.ZH));
    private static final List<Formats> FORMATS = List.of(new Formats(Language.EN), new Formats(Language.ZH));

    /// Fields in which only those look who name them.
    private static final Set<String> ASKED_ONLY = Stream.of(
                    QueryField.COUNTRY,
                    QueryField.HOST,
                    QueryField.DESCRIPTION,
                    QueryField.WISHED_BOOTHS,
                    QueryField.NEAR,
                    QueryField.AWAY,
                    QueryField.RECEIVED,
                    QueryField.SIGNED,
                    QueryField.ATTENDED,
                    QueryField.DOCUMENTS_DUE,
                    QueryField.DOCUMENTS_RECEIVED,
                    QueryField.EXHIBIT_FORMS,
                    QueryField.OPEN_SIDES,
                    QueryField.SPONSORSHIP)
            .map(QueryField::key)
            .collect(Collectors.toUnmodifiableSet());

    private final ExhibitionState state;
    private final CategoryTree categories;
    private final RecordColumns records;
    private final Map<Object, List<String>> known = new HashMap<>();

    RosterSubjects(ExhibitionState state, CategoryTree categories, RecordColumns records) {
        this.state = state;
        this.records = records;
        this.categories = categories;
    }

    Subject of(Exhibitor e, Map<RosterColumn, String> words, Standing standing, List<String> halls, double area) {
        var values = new EnumMap<QueryField, List<String>>(QueryField.class);
        values.put(QueryField.NAME, names(e.name(), e.fascia()));
        values.put(QueryField.KIND, constant("exhibitor-kind", e.kind()));
        values.put(
                QueryField.HOST, state.find(e.host()).map(h -> names(h.name())).orElse(List.of()));
        values.put(
                QueryField.BOOTH, standing == Standing.NO_BOOTH ? List.of() : folded(words.get(RosterColumn.BOOTHS)));
        values.put(QueryField.HALL, halls.stream().map(Folding::of).toList());
        values.put(QueryField.STATUS, constant("roster.standing", standing));
        values.put(QueryField.COUNTRY, country(e.country()));
        values.put(QueryField.PROVINCE, province(e.province()));
        values.put(QueryField.CITY, names(e.city()));
        values.put(
                QueryField.CATEGORY,
                e.categories().stream().flatMap(this::category).toList());
        values.put(QueryField.CONTRACT, constant("contract-state", e.contract()));
        values.put(QueryField.PAYMENT, constant("payment-state", e.payment()));
        values.put(QueryField.WEBSITE, folded(e.website()));
        values.put(
                QueryField.CONTACT,
                e.contacts().stream()
                        .flatMap(c -> Stream.of(c.name(), c.role(), c.phone(), c.email()))
                        .flatMap(word -> folded(word).stream())
                        .toList());
        values.put(QueryField.NOTES, folded(e.notes()));
        values.put(QueryField.REQUEST_KIND, constant("booth-kind", e.request().kind()));
        records.values(e, words, values);
        var byKey = new HashMap<String, List<String>>();
        values.forEach((field, list) -> {
            if (!list.isEmpty()) {
                byKey.put(field.key(), list);
            }
        });
        e.custom()
                .forEach((column, value) ->
                        byKey.put(Query.Field.ofColumn(Folding.of(column)).key(), folded(value)));
        return new Subject(text(e, words, byKey), byKey, numbers(e, area));
    }

    private static Map<String, Double> numbers(Exhibitor e, double area) {
        var numbers = new HashMap<String, Double>();
        if (e.request().area() != 0) {
            numbers.put(QueryField.AREA.key(), e.request().area());
        }
        if (area != 0) {
            numbers.put(QueryField.BOOTH_AREA.key(), area);
        }
        if (e.request().openSides() != 0) {
            numbers.put(QueryField.OPEN_SIDES.key(), (double) e.request().openSides());
        }
        if (e.sponsorship() != 0) {
            numbers.put(QueryField.SPONSORSHIP.key(), e.sponsorship());
        }
        if (!e.points().isEmpty()) {
            numbers.put(QueryField.POINTS.key(), (double) e.priorityPoints());
        }
        return numbers;
    }

    /// Codes of two letters stay out, as they would be found in the middle of words, and so do those whom somebody
    /// wishes beside it.
    private static String text(Exhibitor e, Map<RosterColumn, String> words, Map<String, List<String>> values) {
        var all = new ArrayList<String>();
        values.forEach((key, list) -> {
            if (!ASKED_ONLY.contains(key)) {
                all.addAll(list);
            }
        });
        words.forEach((column, word) -> {
            if (!ASKED_ONLY.contains(column.asked().key())
                    || column == RosterColumn.COUNTRY
                    || column == RosterColumn.HOST) {
                all.add(Folding.of(word));
            }
        });
        all.add(Folding.of(String.join("\n", e.boothReferences())));
        return String.join("\n", all);
    }

    private List<String> constant(String family, @Nullable Enum<?> constant) {
        if (constant == null) {
            return List.of();
        }
        return known.computeIfAbsent(
                constant,
                c -> Stream.concat(
                                Stream.of(TradeWords.code(constant)),
                                MESSAGES.stream().map(messages -> messages.text(family, constant)))
                        .map(Folding::of)
                        .distinct()
                        .toList());
    }

    private List<String> country(String code) {
        return code.isEmpty()
                ? List.of()
                : known.computeIfAbsent(
                        "country " + code,
                        c -> Stream.concat(Stream.of(code), FORMATS.stream().map(formats -> formats.country(code)))
                                .map(Folding::of)
                                .toList());
    }

    private List<String> province(String code) {
        return code.isEmpty()
                ? List.of()
                : known.computeIfAbsent("province " + code, c -> {
                    var all = new ArrayList<>(List.of(code));
                    all.addAll(names(Province.nameOf(code)));
                    return all;
                });
    }

    /// A category's own words and those of all above it, so that whoever asks for one finds what is below it.
    private Stream<String> category(String code) {
        return known
                .computeIfAbsent("category " + code, c -> {
                    var all = new ArrayList<>(folded(code));
                    categories.path(code).forEach(each -> {
                        all.addAll(folded(each.code()));
                        all.addAll(names(each.name()));
                    });
                    return all;
                })
                .stream();
    }

    private static List<String> names(Name... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(name.en(), name.zh()))
                .filter(word -> !word.isEmpty())
                .map(Folding::of)
                .toList();
    }

    private static List<String> folded(String word) {
        return word == null || word.isEmpty() ? List.of() : List.of(Folding.of(word));
    }
}
