package org.hallwright.exchange.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.roster.BoothRequest;
import org.hallwright.domain.roster.Contact;
import org.hallwright.domain.roster.ContractState;
import org.hallwright.domain.roster.DocumentDue;
import org.hallwright.domain.roster.Exhibit;
import org.hallwright.domain.roster.ExhibitForm;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.ExhibitorKind;
import org.hallwright.domain.roster.PaymentState;
import org.hallwright.domain.roster.PointsEntry;
import org.hallwright.domain.roster.PointsReason;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;

/// Rosters of which every field that a table can hold is filled, by chance; and how two of them are compared.
///
/// What a table does not hold: ids, who was said to be another company, which references were
/// said to be no booths, and a list in which all is blank.
final class FullRosters {
    private static final List<String> WORDS = List.of(
            "=x", "a; b", "二\n三", "\"q\", r", "+49 30 1", "plain", "@me", "“展”；台", "'so", "-5", "3/5", "TRUE", "007");
    private static final List<String> COUNTRIES = List.of("CN", "DE", "MN", "US", "HK", "");

    private final Random random;

    private FullRosters(Random random) {
        this.random = random;
    }

    static ExhibitionState plan() {
        var entries = new ArrayList<Entry>();
        for (var hall : List.of("H1", "H2")) {
            entries.add(Hall.rectangular(new Id<>(hall), hall, Name.NONE, 100, 50));
            IntStream.range(0, 20)
                    .mapToObj(i -> Booth.shell(
                            new Id<>(hall + i),
                            new Id<>(hall),
                            "A" + (100 + i + (hall.equals("H2") ? 10 : 0)),
                            Footprint.rectangle(3 * i, 0, 3, 3)))
                    .forEach(entries::add);
        }
        IntStream.range(0, 4)
                .mapToObj(i -> new ThemedArea(
                        new Id<>("area" + i),
                        null,
                        i < 2 ? "T" + i : "",
                        Name.of("Area " + i, "展区" + i),
                        "",
                        ThemedArea.Admission.ANYBODY,
                        i))
                .forEach(entries::add);
        return ExhibitionState.of(entries);
    }

    /// The plan with exhibitors on it, who name each other.
    static ExhibitionState random(long seed, int count) {
        var roster = new FullRosters(new Random(seed));
        var exhibitors = IntStream.range(0, count)
                .mapToObj(i -> roster.exhibitor(i, count))
                .toList();
        return ExhibitionState.of(
                Stream.concat(plan().entries().stream(), exhibitors.stream()).toList());
    }

    private Exhibitor exhibitor(int i, int count) {
        var kind = any(ExhibitorKind.values());
        return Exhibitor.named(
                        id(i), Name.of(i % 5 == 0 ? "" : "Firm " + i + " Inc.", i % 5 == 1 ? "" : "企业" + i + "号"))
                .edit()
                .kind(kind)
                .host(kind == ExhibitorKind.EXHIBITOR ? null : id((i + 1) % count))
                .fascia(Name.of(word(), maybe(word())))
                .country(COUNTRIES.get(random.nextInt(COUNTRIES.size())))
                .province(List.of("21", "15", "45", "").get(random.nextInt(4)))
                .city(Name.of("Shenyang", maybe("沈阳")))
                .categories(List.of("c" + random.nextInt(3), "d;e"))
                .website("https://example.org/" + i)
                .description(Name.of(word(), word()))
                .contacts(some(
                        3, () -> new Contact("王芳 " + word(), maybe(word()), "+86 138 " + random.nextInt(999), "l@e")))
                .request(request(i, count))
                .points(some(3, this::points))
                .attended(some(4, () -> 2010 + random.nextInt(16)))
                .sponsorship(random.nextBoolean() ? 0 : random.nextInt(100_000) / 4.0)
                .contract(any(ContractState.values()))
                .signed(day())
                .payment(any(PaymentState.values()))
                .documents(some(3, () -> new DocumentDue(Name.of("Paper " + word(), maybe("文件")), day(), day())))
                .exhibits(some(
                        3,
                        () -> new Exhibit(
                                Name.of(maybe("Robot " + word()), "机器人"),
                                any(ExhibitForm.values()),
                                maybe("https://e.org/" + i))))
                .boothReferences(i % 2 == 0 ? List.of("Z" + i, "Y-" + i) : List.of())
                .notes(word())
                .custom(Map.of("Hall", "H" + (1 + i % 2), "Tier", word(), "Person", "p" + i))
                .build();
    }

    private BoothRequest request(int i, int count) {
        return new BoothRequest(
                random.nextInt(100) / 2.0,
                random.nextBoolean() ? null : any(BoothKind.values()),
                random.nextInt(5),
                random.nextBoolean() ? null : new Id<>("area" + random.nextInt(4)),
                distinct(some(3, () -> new Id<Booth>((random.nextBoolean() ? "H1" : "H2") + random.nextInt(20)))),
                distinct(some(2, () -> id((i + 1 + random.nextInt(count - 1)) % count))),
                distinct(some(2, () -> id((i + 1 + random.nextInt(count - 1)) % count))),
                day());
    }

    private PointsEntry points() {
        return random.nextBoolean()
                ? new PointsEntry(day(), word(), random.nextInt(60) - 10)
                : new PointsEntry(
                        null, "", 1 + random.nextInt(60), any(PointsReason.values()), random.nextInt(400) / 4.0);
    }

    private static Id<Exhibitor> id(int i) {
        return new Id<>("e" + i);
    }

    private static <T> List<T> distinct(List<T> things) {
        return things.stream().distinct().toList();
    }

    private <T> List<T> some(int most, java.util.function.Supplier<T> thing) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> thing.get())
                .toList();
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private String maybe(String word) {
        return random.nextBoolean() ? word : "";
    }

    private @Nullable LocalDate day() {
        return random.nextInt(4) == 0 ? null : LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    /// Each field by its name, ids by the names of those whose they are; one line an exhibitor, by its name.
    static List<String> lines(ExhibitionState state) {
        return state.all(Exhibitor.class).stream()
                .map(e -> line(e, state))
                .sorted()
                .toList();
    }

    /// Fields that differ, as both have them; empty where all are the same.
    static List<String> differences(ExhibitionState one, ExhibitionState other) {
        var left = lines(one);
        var right = lines(other);
        var apart = new ArrayList<String>();
        if (left.size() != right.size()) {
            apart.add(left.size() + " exhibitors are not " + right.size());
        }
        for (var i = 0; i < Math.min(left.size(), right.size()); i++) {
            var fields = left.get(i).split("\n    ");
            var others = right.get(i).split("\n    ");
            for (var f = 0; f < Math.min(fields.length, others.length); f++) {
                if (!fields[f].equals(others[f])) {
                    apart.add(fields[0] + "\n- " + fields[f] + "\n+ " + others[f]);
                }
            }
        }
        return apart;
    }

    private static String line(Exhibitor e, ExhibitionState state) {
        var words = new StringBuilder(e.name().both());
        for (var component : Exhibitor.class.getRecordComponents()) {
            if (!List.of("id", "distinct").contains(component.getName())) {
                try {
                    words.append("\n    ")
                            .append(component.getName())
                            .append(": ")
                            .append(String.valueOf(component.getAccessor().invoke(e))
                                    .replace("\r\n", "\n"));
                } catch (ReflectiveOperationException broken) {
                    throw new IllegalStateException(broken);
                }
            }
        }
        return named(words.toString(), e, state);
    }

    private static String named(String words, Exhibitor e, ExhibitionState state) {
        var named = words;
        var wish = e.request();
        for (var id : Stream.of(
                        wish.near(), wish.away(), e.host() == null ? List.<Id<Exhibitor>>of() : List.of(e.host()))
                .flatMap(List::stream)
                .distinct()
                .toList()) {
            named = named.replaceAll(
                    "(?<=[\\[ ])" + java.util.regex.Pattern.quote(id.toString()) + "(?=[,\\]\\n])",
                    java.util.regex.Matcher.quoteReplacement(
                            "<" + state.get(id).name().both() + ">"));
        }
        return named;
    }

    /// Those fields of which some exhibitor has something, so that a test knows that it tests them.
    static List<String> emptyFields(ExhibitionState state) {
        var blank = Exhibitor.named(new Id<>("none"), Name.NONE);
        return Arrays.stream(Exhibitor.class.getRecordComponents())
                .filter(c -> state.all(Exhibitor.class).stream().allMatch(e -> same(c, e, blank)))
                .map(java.lang.reflect.RecordComponent::getName)
                .toList();
    }

    private static boolean same(java.lang.reflect.RecordComponent component, Exhibitor one, Exhibitor other) {
        try {
            return java.util.Objects.equals(
                    component.getAccessor().invoke(one), component.getAccessor().invoke(other));
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
