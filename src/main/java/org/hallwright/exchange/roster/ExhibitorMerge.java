package org.hallwright.exchange.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.problem.Where;
import org.hallwright.domain.roster.BoothRequest;
import org.hallwright.domain.roster.Contact;
import org.hallwright.domain.roster.ContractState;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.ExhibitorKind;
import org.hallwright.domain.roster.PaymentState;
import org.hallwright.domain.roster.PointsEntry;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.TradeWords;
import org.hallwright.exchange.roster.content.CellDates;
import org.hallwright.exchange.roster.content.Countries;
import org.hallwright.exchange.roster.content.Provinces;
import org.jspecify.annotations.Nullable;

/// Writes what a row says over an exhibitor: words that are there win, blanks keep what was. Words that a field
/// cannot hold are kept as a custom column under the field's own header, and reported.
final class ExhibitorMerge {
    private static final Pattern AREA = Pattern.compile(
            "([\\d.,]+)\\s*(m2|m²|㎡|sqm|sq\\.? ?m|平方米|平米|平|sq\\.? ?ft|ft2|ft²|平方英尺)?", Pattern.CASE_INSENSITIVE);
    private static final double SQUARE_FOOT = 0.3048 * 0.3048;

    private final RosterRow row;
    private final Exhibitor before;
    private final TreeMap<String, String> custom;
    private final List<Problem> problems = new ArrayList<>();

    private ExhibitorMerge(RosterRow row, Exhibitor before) {
        this.row = row;
        this.before = before;
        this.custom = new TreeMap<>(before.custom());
    }

    /// @param problems hears of each cell that could not be understood
    static Exhibitor of(RosterRow row, Exhibitor before, Consumer<Problem> problems) {
        var merge = new ExhibitorMerge(row, before);
        var after = merge.merged();
        merge.problems.forEach(problems);
        return after;
    }

    private Exhibitor merged() {
        row.custom().forEach((key, value) -> custom.put(key, text(custom.getOrDefault(key, ""), value)));
        var builder = before.edit()
                .kind(constant(RosterField.KIND, ExhibitorKind.class, before.kind()))
                .name(names(before.name(), row.name()))
                .fascia(names(
                        before.fascia(), row.name(RosterField.FASCIA, RosterField.FASCIA_EN, RosterField.FASCIA_ZH)))
                .country(country())
                .province(province())
                .city(names(before.city(), row.name(RosterField.CITY, RosterField.CITY_EN, RosterField.CITY_ZH)))
                .categories(categories())
                .website(text(before.website(), row.get(RosterField.WEBSITE)))
                .description(names(
                        before.description(),
                        row.name(RosterField.DESCRIPTION, RosterField.DESCRIPTION_EN, RosterField.DESCRIPTION_ZH)))
                .contacts(contacts())
                .request(request())
                .points(points())
                .contract(constant(RosterField.CONTRACT, ContractState.class, before.contract()))
                .payment(constant(RosterField.PAYMENT, PaymentState.class, before.payment()))
                .notes(text(before.notes(), row.get(RosterField.NOTES)));
        keep(RosterField.HALL);
        return builder.custom(custom).build();
    }

    private static String text(String old, String now) {
        var same = old.replace("\r\n", "\n").strip().equals(now.strip());
        return now.isBlank() || same ? old : now;
    }

    private static Name names(Name old, Name now) {
        return Name.of(text(old.en(), now.en()), text(old.zh(), now.zh()));
    }

    private <E extends Enum<E>> E constant(RosterField field, Class<E> type, E old) {
        return !row.has(field)
                ? old
                : TradeWords.parse(type, row.get(field)).orElseGet(() -> {
                    refuse(field);
                    return old;
                });
    }

    private String country() {
        var code = Countries.codeOf(row.get(RosterField.COUNTRY));
        if (row.has(RosterField.COUNTRY) && code.isEmpty()) {
            refuse(RosterField.COUNTRY);
        }
        return text(before.country(), code);
    }

    /// A state or province outside China stays a custom column, which is no problem.
    private String province() {
        var code = Provinces.codeOf(row.get(RosterField.PROVINCE));
        if (code.isEmpty()) {
            keep(RosterField.PROVINCE);
        }
        return text(before.province(), code);
    }

    private List<String> categories() {
        var now = Arrays.stream(row.get(RosterField.CATEGORY).split("[;；\\n]"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .distinct()
                .toList();
        return now.isEmpty() ? before.categories() : now;
    }

    /// Several contacts stand in one row with semicolons, the first name with the first number and so on.
    private List<Contact> contacts() {
        var parts = new LinkedHashMap<RosterField, String[]>();
        var most = 0;
        for (var field : List.of(RosterField.CONTACT, RosterField.CONTACT_ROLE, RosterField.PHONE, RosterField.EMAIL)) {
            var words = row.has(field) ? row.get(field).split("[;；]", -1) : new String[0];
            parts.put(field, words);
            most = Math.max(most, words.length);
        }
        var contacts = new ArrayList<Contact>();
        for (var i = 0; i < most; i++) {
            var old = i < before.contacts().size() ? before.contacts().get(i) : new Contact("", "", "", "");
            contacts.add(new Contact(
                    text(old.name(), part(parts.get(RosterField.CONTACT), i)),
                    text(old.role(), part(parts.get(RosterField.CONTACT_ROLE), i)),
                    text(old.phone(), part(parts.get(RosterField.PHONE), i)),
                    text(old.email(), part(parts.get(RosterField.EMAIL), i))));
        }
        for (var i = most; i < before.contacts().size(); i++) {
            contacts.add(before.contacts().get(i));
        }
        return contacts;
    }

    private static String part(String[] parts, int index) {
        return index < parts.length ? parts[index] : "";
    }

    private BoothRequest request() {
        var old = before.request();
        var kind = row.has(RosterField.REQUEST_KIND)
                ? TradeWords.parse(BoothKind.class, row.get(RosterField.REQUEST_KIND))
                : Optional.<BoothKind>empty();
        if (row.has(RosterField.REQUEST_KIND) && kind.isEmpty()) {
            refuse(RosterField.REQUEST_KIND);
        }
        return new BoothRequest(
                area(old.area()),
                kind.orElse(old.kind()),
                whole(RosterField.OPEN_SIDES, old.openSides(), 4),
                old.themedArea(),
                old.booths(),
                old.near(),
                old.away(),
                received(old.received()));
    }

    private @Nullable LocalDate received(@Nullable LocalDate old) {
        if (!row.has(RosterField.RECEIVED)) {
            return old;
        }
        return CellDates.of(row.get(RosterField.RECEIVED)).orElseGet(() -> {
            refuse(RosterField.RECEIVED);
            return old;
        });
    }

    private double area(double old) {
        var matcher = AREA.matcher(row.get(RosterField.AREA));
        if (!row.has(RosterField.AREA)) {
            return old;
        }
        var number = matcher.matches() ? plain(matcher.group(1)) : "";
        if (number.matches("\\d{1,7}(\\.\\d{1,6})?")) {
            var unit = matcher.group(2) == null ? "" : matcher.group(2);
            var inFeet = unit.contains("f") || unit.contains("F") || unit.contains("英尺");
            return inFeet
                    ? Math.rint(Double.parseDouble(number) * SQUARE_FOOT * 100) / 100
                    : Double.parseDouble(number);
        }
        refuse(RosterField.AREA);
        return old;
    }

    /// Commas stand between thousands or, in much of Europe, before the decimals; anything else is no number.
    private static String plain(String number) {
        if (number.matches("\\d{1,7},\\d{1,2}")) {
            return number.replace(',', '.');
        }
        return number.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?") ? number.replace(",", "") : number;
    }

    private int whole(RosterField field, int old, int most) {
        var word = row.get(field);
        if (word.isEmpty()) {
            return old;
        }
        if (word.matches("\\d{1,7}(\\.0+)?") && Double.parseDouble(word) <= most) {
            return (int) Double.parseDouble(word);
        }
        refuse(field);
        return old;
    }

    /// A roster says the sum only: what it differs by becomes an entry of the ledger.
    private List<PointsEntry> points() {
        var sum = before.priorityPoints();
        var now = whole(RosterField.POINTS, sum, 9_999_999);
        if (now == sum) {
            return before.points();
        }
        var ledger = new ArrayList<>(before.points());
        ledger.add(new PointsEntry(null, "imported", now - sum));
        return ledger;
    }

    private void keep(RosterField field) {
        if (row.has(field)) {
            custom.put(field.english(), text(custom.getOrDefault(field.english(), ""), row.get(field)));
        }
    }

    private void refuse(RosterField field) {
        keep(field);
        var name = row.name().isEmpty() ? before.name() : row.name();
        problems.add(Problem.of(
                Severity.WARNING,
                "roster-words-unknown",
                Where.row(row.number(), name.enFirst()),
                row.number(),
                field.english(),
                row.get(field)));
    }
}
