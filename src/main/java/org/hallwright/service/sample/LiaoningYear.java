package org.hallwright.service.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hallwright.domain.exhibition.Batch;
import org.hallwright.domain.value.Name;
import org.hallwright.service.sample.names.Dice;
import org.hallwright.service.sample.names.Table;

/// E4, Liaoning's year 2024: 270 exhibitions of together 3.5 million m² in four batches, with the Liaoning Fair and
/// the Dalian forum among them, and a few that clash in venue and date for the portfolio's checks to find.
final class LiaoningYear {
    static final int YEAR = 2024;
    static final int EXHIBITIONS = 270;
    static final double AREA = 3_500_000;
    private static final int CLASH_EVERY = 40;
    private static final int PATIENCE = 2_000;
    private final Dice dice;
    private final List<Venue> venues = new ArrayList<>();
    private final List<Name> themes =
            Table.read("e4-themes.txt").stream().map(row -> row.name(0)).toList();
    private final Map<Name, List<Facts>> byVenue = new HashMap<>();
    private final Set<Name> names = new HashSet<>();
    private final List<Facts> facts = new ArrayList<>();

    /// A venue, as often in the list as it is booked.
    private record Venue(Name city, Name name, double gross) {}

    LiaoningYear(long seed) {
        dice = Dice.of(seed, "E4");
        for (var row : Table.read("e4-venues.txt")) {
            for (var i = 0; i < row.whole(2); i++) {
                venues.add(new Venue(row.name(0), row.name(1), row.number(3)));
            }
        }
    }

    List<SampleExhibition> build() {
        add(liaoningFair());
        add(dalianForum());
        while (facts.size() < EXHIBITIONS) {
            add(facts.size() % CLASH_EVERY == CLASH_EVERY - 1 ? clashing(facts.getLast()) : free());
        }
        var sized = sized();
        sized.sort(Comparator.comparing(Facts::from).thenComparing(f -> f.name().en()));
        var documents = new ArrayList<SampleExhibition>();
        for (var f : sized) {
            var coded = f.coded("E4-%03d".formatted(documents.size() + 1));
            documents.add(new SampleExhibition(Facts.id(coded.code()), List.of(coded.exhibition())));
        }
        return documents;
    }

    private void add(Facts f) {
        facts.add(f);
        names.add(f.name());
        byVenue.computeIfAbsent(f.venue(), v -> new ArrayList<>()).add(f);
    }

    private static Facts liaoningFair() {
        return new Facts(
                "",
                Name.of(
                        "China Liaoning International Fair for Investment and Trade 2024 (Liaoning Fair)",
                        "2024中国辽宁国际投资贸易洽谈会（辽洽会）"),
                Name.of("Investment and Trade", "投资贸易"),
                Name.of("Shenyang New World Expo", "沈阳新世界博览馆"),
                Name.of("Shenyang", "沈阳"),
                LocalDate.of(YEAR, 9, 20),
                LocalDate.of(YEAR, 9, 23),
                50_000,
                Batch.BRAND,
                true,
                true,
                true);
    }

    private static Facts dalianForum() {
        return new Facts(
                "",
                Name.of("Dalian Forum 2024", "2024大连论坛"),
                Name.of("New frontiers for growth", "未来增长的新前沿"),
                Name.of("Dalian International Conference Center", "大连国际会议中心"),
                Name.of("Dalian", "大连"),
                LocalDate.of(YEAR, 6, 25),
                LocalDate.of(YEAR, 6, 27),
                28_000,
                Batch.CONFERENCE,
                true,
                true,
                true);
    }

    /// A new exhibition on days on which its venue is free.
    private Facts free() {
        for (var i = 0; i < PATIENCE; i++) {
            var f = draft(dice.pick(venues), start(), batch());
            var booked = byVenue.getOrDefault(f.venue(), List.of());
            if (!names.contains(f.name()) && booked.stream().noneMatch(f::meets)) {
                return f;
            }
        }
        throw new IllegalStateException("The sample's year is full");
    }

    /// Booked by mistake at the venue of another, a day after that one opens.
    private Facts clashing(Facts other) {
        var venue = venues.stream()
                .filter(v -> v.name().equals(other.venue()))
                .findFirst()
                .orElseThrow();
        var f = draft(venue, other.from().plusDays(1), Batch.MARKET_DRIVEN);
        while (names.contains(f.name())) {
            f = draft(venue, other.from().plusDays(1), Batch.MARKET_DRIVEN);
        }
        return f;
    }

    private Batch batch() {
        var throwOf = dice.between(1, 100);
        return throwOf <= 22
                ? Batch.BRAND
                : throwOf <= 50 ? Batch.RESIDENT : throwOf <= 85 ? Batch.MARKET_DRIVEN : Batch.CONFERENCE;
    }

    /// A Thursday or Friday; the season is from March to November.
    private LocalDate start() {
        var day = LocalDate.of(YEAR, 1, 8).plusDays(dice.chance(0.85) ? dice.between(50, 320) : dice.between(0, 345));
        return day.with(TemporalAdjusters.nextOrSame(dice.chance(0.5) ? DayOfWeek.THURSDAY : DayOfWeek.FRIDAY));
    }

    private Facts draft(Venue venue, LocalDate from, Batch batch) {
        var theme = dice.pick(themes);
        var days = batch == Batch.CONFERENCE ? dice.between(2, 3) : dice.between(3, 5);
        var area = venue.gross() * dice.between(15, 70) / 100;
        return new Facts(
                "",
                title(venue.city(), theme, batch, from),
                theme,
                venue.name(),
                venue.city(),
                from,
                from.plusDays(days - 1L),
                batch == Batch.CONFERENCE ? area / 2 : area,
                batch,
                dice.chance(0.45),
                dice.chance(0.4),
                dice.chance(0.3));
    }

    private Name title(Name city, Name theme, Batch batch, LocalDate from) {
        var spring = from.getMonthValue() < 7;
        return switch (batch) {
            case BRAND ->
                Name.of(
                        "China (" + city.en() + ") International " + theme.en() + " Expo 2024",
                        "2024中国（" + city.zh() + "）国际" + theme.zh() + "博览会");
            case RESIDENT -> resident(city, theme);
            case CONFERENCE ->
                Name.of(
                        city.en() + " " + theme.en() + " Conference and Exhibition 2024",
                        "2024" + city.zh() + theme.zh() + "大会暨展览");
            case MARKET_DRIVEN, NONE ->
                Name.of(
                        city.en() + " " + (spring ? "Spring " : "Autumn ") + theme.en() + " Fair 2024",
                        "2024" + city.zh() + (spring ? "春季" : "秋季") + theme.zh() + "交易会");
        };
    }

    /// The edition follows from city and theme, so that no show has two in a year.
    private static Name resident(Name city, Name theme) {
        var edition = 4 + Math.floorMod((city.en() + theme.en()).hashCode(), 27);
        return Name.of(
                city.en() + " " + theme.en() + " Exhibition (edition " + edition + ")",
                "第" + edition + "届" + city.zh() + theme.zh() + "展览会");
    }

    /// The same with areas in whole hundreds of square metres that sum up to the year's.
    private List<Facts> sized() {
        var drafted = facts.stream().mapToDouble(Facts::grossArea).sum();
        var sized = new ArrayList<Facts>();
        for (var f : facts) {
            sized.add(f.sized(Math.rint(f.grossArea() * AREA / drafted / 100) * 100));
        }
        var rest = AREA - sized.stream().mapToDouble(Facts::grossArea).sum();
        sized.set(0, sized.getFirst().sized(sized.getFirst().grossArea() + rest));
        return sized;
    }
}
