package org.hallwright.domain.roster.duplicate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hallwright.domain.roster.BoothRequest;
import org.hallwright.domain.roster.ContractState;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.ExhibitorBuilder;
import org.hallwright.domain.roster.PaymentState;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;

/// A field of two exhibitors that become one: what it holds, how it is taken from one, and how both are kept where that
/// makes sense.
public enum JoinedField {
    NAME_EN(
            e -> e.name().en(),
            (b, from) -> b.name(Name.of(from.name().en(), b.build().name().zh()))),
    NAME_ZH(
            e -> e.name().zh(),
            (b, from) -> b.name(Name.of(b.build().name().en(), from.name().zh()))),
    FASCIA(Exhibitor::fascia, (b, from) -> b.fascia(from.fascia())),
    KIND(
            e -> e.host() == null ? e.kind() : List.of(e.kind(), e.host()),
            (b, from) -> b.kind(from.kind()).host(from.host())),
    COUNTRY(Exhibitor::country, (b, from) -> b.country(from.country())),
    PROVINCE(Exhibitor::province, (b, from) -> b.province(from.province())),
    CITY(Exhibitor::city, (b, from) -> b.city(from.city())),
    WEBSITE(Exhibitor::website, (b, from) -> b.website(from.website())),
    DESCRIPTION(Exhibitor::description, (b, from) -> b.description(from.description())),
    CATEGORIES(
            Exhibitor::categories,
            (b, from) -> b.categories(from.categories()),
            (b, from) -> b.categories(union(b.build().categories(), from.categories()))),
    CONTACTS(
            Exhibitor::contacts,
            (b, from) -> b.contacts(from.contacts()),
            (b, from) -> b.contacts(JoinedContacts.of(b.build().contacts(), from.contacts()))),
    AREA(e -> e.request().area(), (b, from) -> request(b, from, (r, o) -> r.withArea(o.area()))),
    BOOTH_KIND(e -> e.request().kind(), (b, from) -> request(b, from, (r, o) -> r.withKind(o.kind()))),
    OPEN_SIDES(e -> e.request().openSides(), (b, from) -> request(b, from, (r, o) -> r.withOpenSides(o.openSides()))),
    THEMED_AREA(
            e -> e.request().themedArea(), (b, from) -> request(b, from, (r, o) -> r.withThemedArea(o.themedArea()))),
    WISHED_BOOTHS(
            e -> e.request().booths(),
            (b, from) -> request(b, from, (r, o) -> r.withBooths(o.booths())),
            (b, from) -> request(b, from, (r, o) -> r.withBooths(union(r.booths(), o.booths())))),
    NEAR(
            e -> e.request().near(),
            (b, from) -> request(b, from, (r, o) -> r.withNeighbours(o.near(), r.away())),
            (b, from) -> request(b, from, (r, o) -> r.withNeighbours(union(r.near(), o.near()), r.away()))),
    AWAY(
            e -> e.request().away(),
            (b, from) -> request(b, from, (r, o) -> r.withNeighbours(r.near(), o.away())),
            (b, from) -> request(b, from, (r, o) -> r.withNeighbours(r.near(), union(r.away(), o.away())))),
    RECEIVED(e -> e.request().received(), (b, from) -> request(b, from, (r, o) -> r.withReceived(o.received()))),
    CONTRACT(Exhibitor::contract, (b, from) -> b.contract(from.contract()).signed(from.signed())),
    PAYMENT(Exhibitor::payment, (b, from) -> b.payment(from.payment())),
    POINTS(
            Exhibitor::points,
            (b, from) -> b.points(from.points()),
            (b, from) -> b.points(union(b.build().points(), from.points()))),
    ATTENDED(
            Exhibitor::attended,
            (b, from) -> b.attended(from.attended()),
            (b, from) -> b.attended(union(b.build().attended(), from.attended()))),
    SPONSORSHIP(Exhibitor::sponsorship, (b, from) -> b.sponsorship(from.sponsorship())),
    EXHIBITS(
            Exhibitor::exhibits,
            (b, from) -> b.exhibits(from.exhibits()),
            (b, from) -> b.exhibits(union(b.build().exhibits(), from.exhibits()))),
    DOCUMENTS(
            Exhibitor::documents,
            (b, from) -> b.documents(from.documents()),
            (b, from) -> b.documents(union(b.build().documents(), from.documents()))),
    BOOTH_REFERENCES(
            Exhibitor::boothReferences,
            (b, from) -> b.boothReferences(from.boothReferences()),
            (b, from) -> b.boothReferences(union(b.build().boothReferences(), from.boothReferences()))),
    NOTES(
            Exhibitor::notes,
            (b, from) -> b.notes(from.notes()),
            (b, from) -> b.notes(lines(b.build().notes(), from.notes()))),
    CUSTOM(
            Exhibitor::custom,
            (b, from) -> b.custom(from.custom()),
            (b, from) -> b.custom(columns(b.build().custom(), from.custom())));

    /// Which of the two is taken.
    public enum Side {
        LEFT,
        RIGHT,
        BOTH
    }

    private interface Taking extends BiFunction<ExhibitorBuilder, Exhibitor, ExhibitorBuilder> {}

    private final Function<Exhibitor, @Nullable Object> value;
    private final Taking taking;
    private final @Nullable Taking joining;

    JoinedField(Function<Exhibitor, @Nullable Object> value, Taking taking) {
        this(value, taking, null);
    }

    JoinedField(Function<Exhibitor, @Nullable Object> value, Taking taking, @Nullable Taking joining) {
        this.value = value;
        this.taking = taking;
        this.joining = joining;
    }

    private static ExhibitorBuilder request(ExhibitorBuilder b, Exhibitor from, BinaryOperator<BoothRequest> how) {
        return b.request(how.apply(b.build().request(), from.request()));
    }

    private static <T> List<T> union(List<T> left, List<T> right) {
        return Stream.concat(left.stream(), right.stream()).distinct().toList();
    }

    private static String lines(String left, String right) {
        return left.contains(right) ? left : right.contains(left) ? right : left + "\n" + right;
    }

    /// Of two values under one header the other one goes under the header with a number.
    private static Map<String, String> columns(Map<String, String> left, Map<String, String> right) {
        var all = new TreeMap<>(left);
        right.forEach((header, text) -> {
            var free = header;
            for (var nth = 2;
                    !all.getOrDefault(free, "").isEmpty() && !all.get(free).equals(text);
                    nth++) {
                free = header + " (" + nth + ")";
            }
            if (!text.isEmpty() || !all.containsKey(free)) {
                all.put(free, text);
            }
        });
        return all;
    }

    /// Where it is in the record, with a point between the parts.
    public String path() {
        return switch (this) {
            case NAME_EN -> "name.en";
            case NAME_ZH -> "name.zh";
            case AREA -> "request.area";
            case BOOTH_KIND -> "request.kind";
            case OPEN_SIDES -> "request.openSides";
            case THEMED_AREA -> "request.themedArea";
            case WISHED_BOOTHS -> "request.booths";
            case NEAR -> "request.near";
            case AWAY -> "request.away";
            case RECEIVED -> "request.received";
            case BOOTH_REFERENCES -> "boothReferences";
            default -> name().toLowerCase(Locale.ROOT);
        };
    }

    /// What the field holds, to compare.
    public @Nullable Object valueOf(Exhibitor exhibitor) {
        return value.apply(exhibitor);
    }

    /// Whether both can be kept.
    public boolean joins() {
        return joining != null;
    }

    public boolean isEmpty(Exhibitor exhibitor) {
        return switch (valueOf(exhibitor)) {
            case null -> true;
            case String text -> text.isEmpty();
            case Name name -> name.isEmpty();
            case List<?> list -> list.isEmpty();
            case Map<?, ?> map -> map.isEmpty();
            case Number number -> number.doubleValue() == 0;
            case ContractState state -> state == ContractState.NONE;
            case PaymentState state -> state == PaymentState.UNPAID;
            default -> false;
        };
    }

    /// What is taken unless the user says otherwise: both where that can be, else what is there, else the left.
    public Side usual(Exhibitor left, Exhibitor right) {
        if (isEmpty(right)) {
            return Side.LEFT;
        }
        if (isEmpty(left)) {
            return Side.RIGHT;
        }
        return joins() ? Side.BOTH : isFurther(left, right) ? Side.RIGHT : Side.LEFT;
    }

    /// A contract that was signed and money that was paid are so, whichever record says it.
    private boolean isFurther(Exhibitor left, Exhibitor right) {
        return switch (this) {
            case CONTRACT -> left.contract() != ContractState.SIGNED && right.contract() == ContractState.SIGNED;
            case PAYMENT -> right.payment().compareTo(left.payment()) > 0;
            case SPONSORSHIP -> right.sponsorship() > left.sponsorship();
            default -> false;
        };
    }

    /// The left one with this field as the side says.
    Exhibitor join(Exhibitor left, Exhibitor right, Side side) {
        return switch (side) {
            case LEFT -> left;
            case RIGHT -> taking.apply(left.edit(), right).build();
            case BOTH ->
                (joining == null ? taking : joining).apply(left.edit(), right).build();
        };
    }
}
