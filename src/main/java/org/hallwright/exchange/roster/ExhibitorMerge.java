package org.hallwright.exchange.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.roster.BoothRequest;
import org.hallwright.domain.roster.Contact;
import org.hallwright.domain.roster.ContractState;
import org.hallwright.domain.roster.DocumentDue;
import org.hallwright.domain.roster.Exhibit;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.ExhibitorKind;
import org.hallwright.domain.roster.PaymentState;
import org.hallwright.domain.roster.PointsEntry;
import org.hallwright.exchange.CellList;
import org.hallwright.exchange.TradeWords;
import org.hallwright.exchange.roster.content.CellDates;
import org.hallwright.exchange.roster.content.Countries;
import org.hallwright.exchange.roster.content.Provinces;
import org.hallwright.exchange.roster.record.DocumentCells;
import org.hallwright.exchange.roster.record.ExhibitCells;
import org.hallwright.exchange.roster.record.PointsCell;
import org.hallwright.exchange.roster.record.Said;
import org.hallwright.exchange.roster.record.Years;
import org.jspecify.annotations.Nullable;

/// Writes what a row says over an exhibitor: words that are there win, blanks keep what was. Words that a field
/// cannot hold are kept as a custom column under the field's own header, and reported.
final class ExhibitorMerge {
    private static final Pattern AREA = Pattern.compile(
            "([\\d.,]+)\\s*(m2|m²|㎡|sqm|sq\\.? ?m|平方米|平米|平|sq\\.? ?ft|ft2|ft²|平方英尺)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SQUARE_METRES = Pattern.compile("\\d{1,7}(\\.\\d{1,6})?");
    private static final Pattern MONEY = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d{1,7},\\d{1,2}");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,7}(\\.0+)?");
    private static final int MOST_POINTS = 9_999_999;
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
        row.custom().forEach((key, value) -> custom.put(key, Said.over(custom.getOrDefault(key, ""), value)));
        var builder = before.edit()
                .kind(constant(RosterField.KIND, ExhibitorKind.class, before.kind()))
                .name(Said.over(before.name(), row.name()))
                .fascia(Said.over(
                        before.fascia(), row.name(RosterField.FASCIA, RosterField.FASCIA_EN, RosterField.FASCIA_ZH)))
                .country(country())
                .province(province())
                .city(Said.over(before.city(), row.name(RosterField.CITY, RosterField.CITY_EN, RosterField.CITY_ZH)))
                .categories(categories())
                .website(Said.over(before.website(), row.get(RosterField.WEBSITE)))
                .description(Said.over(
                        before.description(),
                        row.name(RosterField.DESCRIPTION, RosterField.DESCRIPTION_EN, RosterField.DESCRIPTION_ZH)))
                .contacts(contacts())
                .request(request())
                .points(points())
                .attended(attended())
                .sponsorship(sponsorship())
                .signed(day(RosterField.SIGNED, before.signed()))
                .documents(documents())
                .exhibits(exhibits())
                .contract(constant(RosterField.CONTRACT, ContractState.class, before.contract()))
                .payment(constant(RosterField.PAYMENT, PaymentState.class, before.payment()))
                .notes(Said.over(before.notes(), row.get(RosterField.NOTES)));
        keep(RosterField.HALL);
        return builder.custom(custom).build();
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
        return Said.over(before.country(), code);
    }

    /// A state or province outside China stays a custom column, which is no problem.
    private String province() {
        var code = Provinces.codeOf(row.get(RosterField.PROVINCE));
        if (code.isEmpty()) {
            keep(RosterField.PROVINCE);
        }
        return Said.over(before.province(), code);
    }

    private List<String> categories() {
        var now = CellList.split(row.get(RosterField.CATEGORY)).stream()
                .filter(s -> !s.isEmpty())
                .distinct()
                .toList();
        return now.isEmpty() ? before.categories() : now;
    }

    /// Several contacts stand in one row with semicolons, the first name with the first number and so on.
    private List<Contact> contacts() {
        var parts = new EnumMap<RosterField, List<String>>(RosterField.class);
        var most = 0;
        for (var field : List.of(RosterField.CONTACT, RosterField.CONTACT_ROLE, RosterField.PHONE, RosterField.EMAIL)) {
            var words = CellList.split(row.get(field));
            parts.put(field, words);
            most = Math.max(most, words.size());
        }
        var contacts = new ArrayList<Contact>();
        for (var i = 0; i < most; i++) {
            var old = i < before.contacts().size() ? before.contacts().get(i) : new Contact("", "", "", "");
            contacts.add(new Contact(
                    Said.over(old.name(), Said.part(parts.getOrDefault(RosterField.CONTACT, List.of()), i)),
                    Said.over(old.role(), Said.part(parts.getOrDefault(RosterField.CONTACT_ROLE, List.of()), i)),
                    Said.over(old.phone(), Said.part(parts.getOrDefault(RosterField.PHONE, List.of()), i)),
                    Said.over(old.email(), Said.part(parts.getOrDefault(RosterField.EMAIL, List.of()), i))));
        }
        for (var i = most; i < before.contacts().size(); i++) {
            contacts.add(before.contacts().get(i));
        }
        return contacts;
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
                whole(RosterField.OPEN_SIDES, old.openSides(), 0, 4),
                old.themedArea(),
                old.booths(),
                old.near(),
                old.away(),
                day(RosterField.RECEIVED, old.received()));
    }

    private @Nullable LocalDate day(RosterField field, @Nullable LocalDate old) {
        if (!row.has(field)) {
            return old;
        }
        return CellDates.of(row.get(field)).orElseGet(() -> {
            refuse(field);
            return old;
        });
    }

    private List<Integer> attended() {
        return read(RosterField.ATTENDED, Years::read, before.attended());
    }

    /// What a field holds in a form of its own, or what was where the words are none of it.
    private <T> T read(RosterField field, Function<String, Optional<T>> reading, T old) {
        if (!row.has(field)) {
            return old;
        }
        return reading.apply(row.get(field)).orElseGet(() -> {
            refuse(field);
            return old;
        });
    }

    /// Words without a figure, such as `Gold`, name a kind of sponsor: they stay a custom column, which is no problem.
    private double sponsorship() {
        var words = row.get(RosterField.SPONSORSHIP);
        if (words.isEmpty()) {
            return before.sponsorship();
        }
        var number = plain(words);
        if (MONEY.matcher(number).matches()) {
            return Double.parseDouble(number);
        }
        if (words.chars().anyMatch(Character::isDigit)) {
            refuse(RosterField.SPONSORSHIP);
        } else {
            keep(RosterField.SPONSORSHIP);
        }
        return before.sponsorship();
    }

    private List<Exhibit> exhibits() {
        return ExhibitCells.of(
                        row.get(RosterField.EXHIBIT),
                        row.get(RosterField.EXHIBIT_EN),
                        row.get(RosterField.EXHIBIT_ZH),
                        row.get(RosterField.EXHIBIT_FORM),
                        row.get(RosterField.EXHIBIT_LINK))
                .over(before.exhibits(), () -> refuse(RosterField.EXHIBIT_FORM));
    }

    private List<DocumentDue> documents() {
        return DocumentCells.of(
                        row.get(RosterField.DOCUMENT),
                        row.get(RosterField.DOCUMENT_EN),
                        row.get(RosterField.DOCUMENT_ZH),
                        row.get(RosterField.DOCUMENT_DUE),
                        row.get(RosterField.DOCUMENT_RECEIVED))
                .over(
                        before.documents(),
                        () -> refuse(RosterField.DOCUMENT_DUE),
                        () -> refuse(RosterField.DOCUMENT_RECEIVED));
    }

    private double area(double old) {
        var matcher = AREA.matcher(row.get(RosterField.AREA));
        if (!row.has(RosterField.AREA)) {
            return old;
        }
        var number = matcher.matches() ? plain(matcher.group(1)) : "";
        if (SQUARE_METRES.matcher(number).matches()) {
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
        if (number.indexOf(',') < 0) {
            return number;
        }
        if (DECIMAL_COMMA.matcher(number).matches()) {
            return number.replace(',', '.');
        }
        return THOUSANDS.matcher(number).matches() ? number.replace(",", "") : number;
    }

    private int whole(RosterField field, int old, int least, int most) {
        var word = row.get(field);
        if (word.isEmpty()) {
            return old;
        }
        if (WHOLE.matcher(word).matches()) {
            var number = (int) Double.parseDouble(word);
            if (number >= least && number <= most) {
                return number;
            }
        }
        refuse(field);
        return old;
    }

    /// Most rosters say the sum only: what it differs from the ledger by becomes an entry of that.
    private List<PointsEntry> points() {
        var said = read(RosterField.POINTS_LEDGER, PointsCell::read, before.points());
        var sum = said.stream().mapToInt(PointsEntry::points).sum();
        var now = whole(RosterField.POINTS, sum, -MOST_POINTS, MOST_POINTS);
        if (now == sum) {
            return said;
        }
        var ledger = new ArrayList<>(said);
        ledger.add(new PointsEntry(null, "imported", now - sum));
        return ledger;
    }

    private void keep(RosterField field) {
        if (row.has(field)) {
            custom.put(field.english(), Said.over(custom.getOrDefault(field.english(), ""), row.get(field)));
        }
    }

    private void refuse(RosterField field) {
        keep(field);
        var name = row.name().isEmpty() ? before.name() : row.name();
        problems.add(row.unknown(field, row.get(field), name));
    }
}
