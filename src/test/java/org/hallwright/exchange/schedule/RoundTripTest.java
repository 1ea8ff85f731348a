package org.hallwright.exchange.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.exchange.TestFiles.real;
import static org.hallwright.exchange.schedule.Schedules.SHOW;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.PresenceMode;
import org.hallwright.domain.guests.Sector;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityBuilder;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.AgendaItem;
import org.hallwright.domain.schedule.Audience;
import org.hallwright.domain.schedule.Follows;
import org.hallwright.domain.schedule.Media;
import org.hallwright.domain.schedule.Organiser;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Programme;
import org.hallwright.domain.schedule.Role;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.Sound;
import org.hallwright.domain.schedule.Track;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.schedule.parsed.Roles;
import org.hallwright.i18n.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What goes out of one desk and into another is the same there, as far as the format can hold it.
class RoundTripTest {
    private static final List<String> WORDS = List.of(
            "Opening",
            "开幕式",
            "a, b; c\\d",
            "<p> & \"q\"",
            "=1+1",
            "two\nlines",
            "ünïcode 😀",
            "x".repeat(200),
            "1.5",
            "</b>bold",
            "2026-01-01");
    private static final List<String> FORMATS = List.of("xml", "json", "ics", "csv", "tsv", "xlsx");
    private static final List<String> REAL = List.of(
            "fosdem-2013.pentabarf.xml",
            "fosdem-2020.pentabarf.xml",
            "camp2019.frab.json",
            "democon.pretalx.json",
            "pyconau.pretalx.ics",
            "voc-schedule-example.xlsx");

    static Stream<Arguments> seeds() {
        return FORMATS.stream().flatMap(format -> IntStream.range(0, 8).mapToObj(seed -> Arguments.of(format, seed)));
    }

    static Stream<Arguments> files() {
        return REAL.stream().flatMap(file -> FORMATS.stream().map(format -> Arguments.of(file, format)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyProgrammeComesToAnotherDeskAsItIs(String format, int seed) {
        var language = seed % 2 == 0 ? Language.EN : Language.ZH;
        assertHeld(random(new Random(seed)), format, language);
    }

    @ParameterizedTest
    @MethodSource("files")
    void aRealProgrammeComesToAnotherDeskAsItIs(String file, String format) {
        var empty = Schedules.EMPTY;
        var state = empty.apply(
                ScheduleImport.read(real("schedules/" + file), SHOW.id(), empty).toChange());
        assertHeld(state, format, Language.EN);
    }

    private static void assertHeld(ExhibitionState state, String format, Language language) {
        var there = imported(exported(state, format, language), Schedules.EMPTY);
        var before = lines(state, format, language);
        var after = lines(there, format, language);
        assertThat(without(before, after)).as("lost").isEmpty();
        assertThat(without(after, before)).as("made up").isEmpty();
        assertThat(after).hasSameSizeAs(before);
        assertThat(read(exported(state, format, language), there).toChange().edits())
                .as("the same file again")
                .isEmpty();
        assertThat(read(exported(there, format, language), there).toChange().edits())
                .as("the other desk's own file")
                .isEmpty();
    }

    private static List<String> without(List<String> lines, List<String> others) {
        return lines.stream().filter(line -> !others.contains(line)).toList();
    }

    private static SourceFile exported(ExhibitionState state, String format, Language language) {
        return SourceFile.of("a." + format, ScheduleExport.write(state, SHOW.id(), format, language, Instant.EPOCH));
    }

    private static SchedulePreview read(SourceFile file, ExhibitionState state) {
        return ScheduleImport.read(file, SHOW.id(), state);
    }

    private static ExhibitionState imported(SourceFile file, ExhibitionState state) {
        return state.apply(read(file, state).toChange());
    }

    /// What the format can hold of each activity.
    private static List<String> lines(ExhibitionState state, String format, Language language) {
        return state.all(Activity.class).stream()
                .filter(a -> isTable(format) || a.when() != null && !a.internal())
                .map(a -> isTable(format) ? all(a, state, language) : some(a, state, language))
                .sorted()
                .toList();
    }

    private static boolean isTable(String format) {
        return List.of("csv", "tsv", "xlsx").contains(format);
    }

    private static String some(Activity a, ExhibitionState state, Language language) {
        var p = a.programme();
        var roles = a.people().stream().map(Roles::words).toList();
        return List.of(
                        language.pick(a.title()),
                        a.when(),
                        a.state(),
                        names(a, state, language),
                        state.find(a.track())
                                .map(Track::name)
                                .map(language::pick)
                                .orElse(""),
                        language.pick(p.summary()),
                        language.pick(p.subtitle()),
                        a.kind(),
                        p.language(),
                        p.media(),
                        p.liveLink(),
                        people(a, state, language),
                        roles,
                        agenda(a, state, language),
                        state.find(a.series())
                                .filter(first -> first.when() != null && !first.internal())
                                .map(first -> language.pick(first.title()))
                                .orElse(""))
                .toString();
    }

    private static String all(Activity a, ExhibitionState state, Language language) {
        var p = a.programme();
        var roles = a.people().stream()
                .map(person -> person.role() + "/" + person.mode())
                .toList();
        var follows = a.follows().stream()
                .map(f -> state.get(f.activity()).title() + "+" + f.minutes())
                .toList();
        return List.of(
                        a.title(),
                        a.kind(),
                        a.state(),
                        String.valueOf(a.when()),
                        names(a, state, language),
                        state.find(a.track())
                                .map(Track::name)
                                .map(language::pick)
                                .orElse(""),
                        people(a, state, language),
                        roles,
                        a.audience(),
                        a.setUpMinutes(),
                        a.clearMinutes(),
                        a.internal(),
                        follows,
                        agenda(a, state, language),
                        state.find(a.series()).map(Activity::title).orElse(Name.NONE),
                        p.edit().source(Map.of()).agenda(List.of()).build())
                .toString();
    }

    private static List<String> agenda(Activity a, ExhibitionState state, Language language) {
        return a.programme().agenda().stream()
                .map(item -> item.title() + "/" + item.minutes() + "/"
                        + state.find(item.speaker())
                                .map(g -> language.pick(g.name()).toLowerCase(Locale.ROOT))
                                .orElse(""))
                .toList();
    }

    private static List<String> names(Activity a, ExhibitionState state, Language language) {
        return a.rooms().stream().map(r -> language.pick(state.get(r).name())).toList();
    }

    /// Names that differ in case only are one person where a format knows people by name.
    private static List<String> people(Activity a, ExhibitionState state, Language language) {
        return a.people().stream()
                .map(p -> language.pick(state.get(p.guest()).name()).toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    private static ExhibitionState random(Random dice) {
        var entries = new ArrayList<Entry>(List.of(SHOW, new Track(new Id<>("t"), Name.of("Main", "主论坛"), "", 0)));
        IntStream.range(0, 4)
                .forEach(i -> entries.add(
                        Room.of(new Id<>("r" + i), Name.of("Room, " + i, i == 0 ? "" : "会议室" + i), null, 100, i)));
        IntStream.range(0, 10)
                .forEach(i -> entries.add(
                        Guest.named(new Id<>("g" + i), Name.of("Guest, Dr. " + i, i % 2 == 0 ? "嘉宾" + i : ""))));
        IntStream.range(0, 40).forEach(i -> entries.add(activity(dice, i)));
        return ExhibitionState.of(entries);
    }

    private static Activity activity(Random dice, int i) {
        var start = LocalDateTime.of(2026, 9, 23, 0, 0).plusMinutes(5L * dice.nextInt(864));
        var length = dice.nextInt(15) == 0 ? Duration.ofDays(31) : Duration.ofSeconds(5 + 300L * dice.nextInt(100));
        var rooms = dice.ints(dice.nextInt(3), 0, 4)
                .distinct()
                .mapToObj(r -> new Id<Room>("r" + r))
                .toList();
        var people = dice.ints(dice.nextInt(4), 0, 10)
                .distinct()
                .mapToObj(g -> new Participation(
                        new Id<Guest>("g" + g), any(Role.values(), dice), any(PresenceMode.values(), dice)))
                .toList();
        return new ActivityBuilder(new Id<>("a" + i))
                .entitled(name(dice, " " + i), any(ActivityKind.values(), dice), any(ActivityState.values(), dice))
                .at(dice.nextInt(9) == 0 ? null : When.of(start, length), rooms)
                .track(dice.nextBoolean() ? new Id<>("t") : null)
                .people(people)
                .audience(
                        dice.nextBoolean()
                                ? Audience.NONE
                                : new Audience(dice.nextInt(90), Map.of(any(Sector.values(), dice), 300)))
                .programme(programme(dice))
                .buffers(dice.nextInt(3) * 10, dice.nextInt(3) * 5)
                .internal(dice.nextInt(6) == 0)
                .follows(
                        dice.nextInt(4) == 0
                                ? List.of(new Follows(new Id<>("a" + dice.nextInt(40)), dice.nextInt(3) * 15))
                                : List.of())
                .series(dice.nextInt(5) == 0 ? new Id<>("a" + dice.nextInt(40)) : null)
                .build();
    }

    /// Its speakers need not be among those who take part.
    private static List<AgendaItem> agenda(Random dice) {
        return IntStream.range(0, dice.nextInt(4))
                .mapToObj(i -> new AgendaItem(
                        name(dice, " | point " + i),
                        dice.nextBoolean() ? new Id<>("g" + dice.nextInt(10)) : null,
                        5 * dice.nextInt(5)))
                .toList();
    }

    private static Programme programme(Random dice) {
        return Programme.NONE
                .edit()
                .subtitle(dice.nextBoolean() ? Name.NONE : name(dice, " sub"))
                .summary(dice.nextBoolean() ? Name.NONE : name(dice, ""))
                .organisers(
                        dice.nextBoolean()
                                ? List.of()
                                : List.of(
                                        new Organiser("host", Name.of("Ministry", "商务部")),
                                        new Organiser("", Name.of("Bank", ""))))
                .language(any(new String[] {"", "zh", "en-GB"}, dice))
                .interpretation(dice.nextBoolean() ? List.of() : List.of("en", "ru"))
                .liveLink(dice.nextBoolean() ? "" : "https://live.example/?a=1;b")
                .needs(dice.nextBoolean() ? List.of() : List.of("stage", "2 screens"))
                .media(
                        dice.nextBoolean()
                                ? List.of()
                                : List.of(
                                        new Media("Slides | final; 1", "https://x.example/s.pdf"),
                                        new Media("", "plan.pdf")))
                .plannedMinutes(dice.nextBoolean() ? 0 : 5 + dice.nextInt(50_000))
                .agenda(agenda(dice))
                .sound(any(new Sound[] {null, Sound.LOUD, Sound.QUIET}, dice))
                .build();
    }

    private static Name name(Random dice, String more) {
        var word = any(WORDS.toArray(String[]::new), dice) + more;
        return dice.nextInt(3) == 0 ? Name.of("In English " + word, "中文" + word) : Name.guess(word);
    }

    private static <T> T any(T[] values, Random dice) {
        return values[dice.nextInt(values.length)];
    }
}
