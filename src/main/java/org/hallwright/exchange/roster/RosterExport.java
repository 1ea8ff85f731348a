package org.hallwright.exchange.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.roster.Contact;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.ExhibitorKind;
import org.hallwright.exchange.TradeWords;
import org.hallwright.exchange.roster.booth.BoothIndex;
import org.hallwright.exchange.roster.content.Countries;
import org.hallwright.exchange.roster.content.Provinces;
import org.hallwright.exchange.table.Sheet;
import org.hallwright.i18n.Language;
import org.jspecify.annotations.Nullable;

/// The roster as a table that [RosterImport] reads back without a change: one column per field that anybody has,
/// then the custom ones. Headers are in the languages asked for, words of fields in the first of them.
public final class RosterExport {
    private final ExhibitionState state;
    private final List<Language> languages;
    private final Occupancy occupancy;
    private final BoothIndex booths;

    private RosterExport(ExhibitionState state, List<Language> languages) {
        this.state = state;
        this.languages = languages;
        this.occupancy = Occupancy.of(state);
        this.booths = new BoothIndex(state, false);
    }

    /// @param languages one, or both for headers in both
    public static Sheet sheet(ExhibitionState state, List<Language> languages) {
        return new RosterExport(state, languages).sheet();
    }

    private Sheet sheet() {
        var exhibitors = state.sorted(
                Exhibitor.class,
                Comparator.comparing((Exhibitor e) -> e.name().enFirst().toLowerCase(Locale.ROOT))
                        .thenComparing(Exhibitor::id));
        var customKeys = exhibitors.stream()
                .flatMap(e -> e.custom().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        var fields = Arrays.stream(RosterField.values())
                .filter(f -> isNeeded(f, exhibitors, customKeys))
                .toList();
        fields.forEach(f -> customKeys.remove(f.english()));
        var headers = Stream.concat(fields.stream().map(this::header), customKeys.stream())
                .toList();
        var rows = new ArrayList<List<? extends @Nullable Object>>();
        for (var exhibitor : exhibitors) {
            var row = new ArrayList<@Nullable Object>();
            fields.forEach(f -> row.add(cell(f, exhibitor)));
            customKeys.forEach(key -> row.add(exhibitor.custom().getOrDefault(key, "")));
            rows.add(row);
        }
        return new Sheet(languages.getFirst() == Language.ZH ? "展商名册" : "Exhibitors", headers, rows);
    }

    /// A field that is empty still gets its column where a custom header would be taken for it when read back.
    private boolean isNeeded(RosterField field, List<Exhibitor> exhibitors, TreeSet<String> customKeys) {
        if (field == RosterField.NAME_EN || field == RosterField.NAME_ZH) {
            return true;
        }
        var headers = field.headers().stream().map(HeaderMatch::key).toList();
        return exhibitors.stream().anyMatch(e -> !cell(field, e).toString().isEmpty())
                || !isGeneric(field) && customKeys.stream().anyMatch(key -> headers.contains(HeaderMatch.key(key)));
    }

    /// Fields that we write by language instead.
    private static boolean isGeneric(RosterField field) {
        return switch (field) {
            case NAME, FASCIA, CITY, DESCRIPTION -> true;
            default -> false;
        };
    }

    private String header(RosterField field) {
        return languages.stream()
                .map(l -> l == Language.ZH ? field.chinese() : field.english())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private Object cell(RosterField field, Exhibitor e) {
        var value = value(field, e);
        return value.toString().isEmpty() ? e.custom().getOrDefault(field.english(), "") : value;
    }

    private Object value(RosterField field, Exhibitor e) {
        return switch (field) {
            case NAME, FASCIA, CITY, DESCRIPTION, HALL -> "";
            case NAME_EN -> e.name().en();
            case NAME_ZH -> e.name().zh();
            case FASCIA_EN -> e.fascia().en();
            case FASCIA_ZH -> e.fascia().zh();
            case KIND -> e.kind() == ExhibitorKind.EXHIBITOR ? "" : word(e.kind());
            case HOST -> state.find(e.host()).map(h -> h.name().enFirst()).orElse("");
            case COUNTRY -> Countries.name(e.country(), languages.getFirst().locale());
            case PROVINCE -> isChinese() ? Provinces.chinese(e.province()) : Provinces.english(e.province());
            case CITY_EN -> e.city().en();
            case CITY_ZH -> e.city().zh();
            case BOOTH -> booths(e);
            case CATEGORY -> String.join("; ", e.categories());
            case WEBSITE -> e.website();
            case DESCRIPTION_EN -> e.description().en();
            case DESCRIPTION_ZH -> e.description().zh();
            case CONTACT -> contacts(e, Contact::name);
            case CONTACT_ROLE -> contacts(e, Contact::role);
            case PHONE -> contacts(e, Contact::phone);
            case EMAIL -> contacts(e, Contact::email);
            case AREA -> e.request().area() == 0 ? "" : e.request().area();
            case REQUEST_KIND ->
                e.request().kind() == null ? "" : word(e.request().kind());
            case OPEN_SIDES -> e.request().openSides() == 0 ? "" : e.request().openSides();
            case RECEIVED -> e.request().received() == null ? "" : e.request().received();
            case POINTS -> e.priorityPoints() == 0 ? "" : e.priorityPoints();
            case CONTRACT -> word(e.contract());
            case PAYMENT -> word(e.payment());
            case NOTES -> e.notes();
        };
    }

    private boolean isChinese() {
        return languages.getFirst() == Language.ZH;
    }

    private String word(Enum<?> constant) {
        return isChinese() ? TradeWords.chinese(constant) : TradeWords.english(constant);
    }

    private static String contacts(Exhibitor e, Function<Contact, String> part) {
        var parts = e.contacts().stream().map(part).toList();
        return parts.stream().allMatch(String::isEmpty) ? "" : String.join("; ", parts);
    }

    /// The booths that it has, then the references that found none.
    private String booths(Exhibitor e) {
        var assigned = occupancy.of(e.id()).stream().map(Assignment::booth).toList();
        var numbers = assigned.stream().map(state::get).map(this::number);
        var others = e.boothReferences().stream()
                .filter(r -> booths.find(r, e.custom().getOrDefault(RosterField.HALL.english(), ""))
                        .filter(b -> assigned.contains(b.id()))
                        .isEmpty());
        return Stream.concat(numbers, others).distinct().collect(Collectors.joining("; "));
    }

    private String number(Booth booth) {
        var alone = booths.find(booth.number(), "").filter(booth::equals).isPresent();
        return alone ? booth.number() : state.find(booth.hall()).map(Hall::code).orElse("") + "-" + booth.number();
    }
}
