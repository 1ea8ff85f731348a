package org.hallwright.exchange.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.roster.Contact;
import org.hallwright.domain.roster.Exhibit;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.ExhibitorKind;
import org.hallwright.domain.roster.NameKey;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.CellList;
import org.hallwright.exchange.TradeWords;
import org.hallwright.exchange.roster.booth.BoothIndex;
import org.hallwright.exchange.roster.content.Countries;
import org.hallwright.exchange.roster.content.Provinces;
import org.hallwright.exchange.roster.record.PointsCell;
import org.hallwright.exchange.roster.record.Years;
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
    private final RosterTies ties;

    private RosterExport(ExhibitionState state, List<Language> languages) {
        this.state = state;
        this.languages = languages;
        this.occupancy = Occupancy.of(state);
        this.booths = new BoothIndex(state, false);
        this.ties = new RosterTies(state, booths, byKey());
    }

    /// By whose names those are found of whom others speak; the first by id as in an import.
    private Map<String, Exhibitor> byKey() {
        var byKey = new HashMap<String, Exhibitor>();
        state.sorted(Exhibitor.class, Comparator.comparing(Exhibitor::id))
                .forEach(e -> NameKey.of(e.name()).forEach(key -> byKey.putIfAbsent(key, e)));
        return byKey;
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
            case NAME, FASCIA, CITY, DESCRIPTION, DOCUMENT, EXHIBIT -> true;
            default -> false;
        };
    }

    private String header(RosterField field) {
        return languages.stream()
                .map(l -> l == Language.ZH ? field.chinese() : field.english())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /// Words that the field could not hold stand there in place of what it holds by itself, where they mean just that.
    private Object cell(RosterField field, Exhibitor e) {
        var value = value(field, e);
        var refused = e.custom().getOrDefault(field.english(), "");
        if (refused.isEmpty() || RosterTies.FIELDS.contains(field)) {
            return value;
        }
        var row = new RosterRow(0, Map.of(field, refused), Map.of());
        var read = ExhibitorMerge.of(row, Exhibitor.named(e.id(), Name.NONE), problem -> {});
        return value.toString().isEmpty() || FieldWords.parts(field, read).equals(FieldWords.parts(field, e))
                ? refused
                : value;
    }

    private Object value(RosterField field, Exhibitor e) {
        return switch (field) {
            case NAME, FASCIA, CITY, DESCRIPTION, HALL, DOCUMENT, EXHIBIT -> "";
            case HOST, THEMED_AREA, WISHED_BOOTHS, NEAR, AWAY -> ties.words(field, e);
            case NAME_EN -> e.name().en();
            case NAME_ZH -> e.name().zh();
            case FASCIA_EN -> e.fascia().en();
            case FASCIA_ZH -> e.fascia().zh();
            case KIND -> e.kind() == ExhibitorKind.EXHIBITOR ? "" : word(e.kind());
            case COUNTRY -> Countries.name(e.country(), languages.getFirst().locale());
            case PROVINCE -> isChinese() ? Provinces.chinese(e.province()) : Provinces.english(e.province());
            case CITY_EN -> e.city().en();
            case CITY_ZH -> e.city().zh();
            case BOOTH -> booths(e);
            case CATEGORY -> CellList.join(e.categories());
            case WEBSITE -> e.website();
            case DESCRIPTION_EN -> e.description().en();
            case DESCRIPTION_ZH -> e.description().zh();
            case CONTACT -> listed(e.contacts(), Contact::name);
            case CONTACT_ROLE -> listed(e.contacts(), Contact::role);
            case PHONE -> listed(e.contacts(), Contact::phone);
            case EMAIL -> listed(e.contacts(), Contact::email);
            case AREA -> e.request().area() == 0 ? "" : e.request().area();
            case REQUEST_KIND ->
                e.request().kind() == null ? "" : word(e.request().kind());
            case OPEN_SIDES -> e.request().openSides() == 0 ? "" : e.request().openSides();
            case RECEIVED -> day(e.request().received());
            case POINTS -> e.priorityPoints() == 0 ? "" : e.priorityPoints();
            case POINTS_LEDGER -> PointsCell.written(e.points(), this::word);
            case ATTENDED -> Years.written(e.attended());
            case SPONSORSHIP -> e.sponsorship() == 0 ? "" : e.sponsorship();
            case SIGNED -> day(e.signed());
            case DOCUMENT_EN -> listed(e.documents(), d -> d.name().en());
            case DOCUMENT_ZH -> listed(e.documents(), d -> d.name().zh());
            case DOCUMENT_DUE -> listed(e.documents(), d -> day(d.due()).toString());
            case DOCUMENT_RECEIVED ->
                listed(e.documents(), d -> day(d.received()).toString());
            case EXHIBIT_EN -> listed(e.exhibits(), x -> x.name().en());
            case EXHIBIT_ZH -> listed(e.exhibits(), x -> x.name().zh());
            case EXHIBIT_FORM -> listed(e.exhibits(), x -> word(x.form()));
            case EXHIBIT_LINK -> listed(e.exhibits(), Exhibit::link);
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

    private static Object day(@Nullable LocalDate day) {
        return day == null ? "" : day;
    }

    private static <T> String listed(List<T> things, Function<T, String> part) {
        return CellList.join(things.stream().map(part).toList());
    }

    /// The booths that it has, then the references that found none.
    private String booths(Exhibitor e) {
        var assigned = occupancy.of(e.id()).stream().map(Assignment::booth).toList();
        var numbers = assigned.stream().map(state::get).map(booths::written);
        var others = e.boothReferences().stream()
                .filter(r -> booths.find(r, e.custom().getOrDefault(RosterField.HALL.english(), ""))
                        .filter(b -> assigned.contains(b.id()))
                        .isEmpty());
        return Stream.concat(numbers, others).distinct().collect(Collectors.joining("; "));
    }
}
