package org.hallwright.exchange.schedule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.Track;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.schedule.release.Releases;
import org.hallwright.domain.value.Id;
import org.hallwright.exchange.TradeWords;
import org.hallwright.exchange.schedule.parsed.AgendaPoint;
import org.hallwright.exchange.schedule.parsed.ParsedSchedule;
import org.hallwright.exchange.schedule.parsed.Roles;
import org.hallwright.i18n.Language;

/// What every format of a schedule writes about an activity, in one language: scheduled, public, in the order of
/// time.
///
/// Each activity goes out under the name by which its file knew it, where that is its alone, else under our id.
final class Exported {
    private final ExhibitionState state;
    private final Language language;
    private final Exhibition exhibition;
    private final List<Activity> activities;
    private final EntryNumbers<Activity> numbers;
    private final EntryNumbers<Guest> people;
    private final Map<String, Integer> uses = new HashMap<>();

    Exported(ExhibitionState state, Id<Exhibition> exhibition, Language language) {
        this.state = state;
        this.language = language;
        this.exhibition = state.get(exhibition);
        this.numbers = EntryNumbers.of(state, Activity.class);
        this.people = EntryNumbers.of(state, Guest.class);
        this.activities = state.all(Activity.class).stream()
                .filter(Exported::holds)
                .sorted(Comparator.comparing((Activity a) -> when(a).start()).thenComparing(Activity::id))
                .toList();
        state.all(Activity.class)
                .forEach(a -> a.programme().source().forEach((k, v) -> uses.merge(k + ":" + v, 1, Integer::sum)));
    }

    /// The number of the version that was released last, with a plus where the programme has changed since; 1 for none.
    String version() {
        return Releases.latest(state)
                .map(latest -> latest.number() + (Releases.current(state).isPresent() ? "" : "+"))
                .orElse("1");
    }

    private static boolean holds(Activity a) {
        return a.when() != null && !a.internal();
    }

    static When when(Activity activity) {
        return Objects.requireNonNull(activity.when());
    }

    List<Activity> activities() {
        return activities;
    }

    /// Activities by day and, within it, by the name of their first room.
    Map<LocalDate, Map<String, List<Activity>>> byDay() {
        var days = new TreeMap<LocalDate, Map<String, List<Activity>>>();
        for (var activity : activities) {
            days.computeIfAbsent(when(activity).start().toLocalDate(), d -> new LinkedHashMap<>())
                    .computeIfAbsent(room(activity), r -> new java.util.ArrayList<>())
                    .add(activity);
        }
        return days;
    }

    String title() {
        return language.pick(exhibition.name());
    }

    String acronym() {
        return exhibition.code();
    }

    ZoneId zone() {
        return ZoneId.of(exhibition.zone());
    }

    /// Days on which activities start, in order.
    List<LocalDate> days() {
        return List.copyOf(byDay().keySet());
    }

    String title(Activity a) {
        return language.pick(a.title());
    }

    String subtitle(Activity a) {
        return language.pick(a.programme().subtitle());
    }

    String summary(Activity a) {
        return language.pick(a.programme().summary());
    }

    String room(Activity a) {
        return a.rooms().isEmpty()
                ? ""
                : language.pick(state.find(a.rooms().getFirst()).map(Room::name).orElseThrow());
    }

    /// Names of all its rooms, in their order.
    List<String> rooms(Activity a) {
        return a.rooms().stream()
                .flatMap(id -> state.find(id).stream())
                .map(room -> language.pick(room.name()))
                .toList();
    }

    /// `role/mode` of each person, in the order of [#people]; none where all speak in person.
    List<String> roles(Activity a) {
        var byGuest = new LinkedHashMap<Id<Guest>, String>();
        a.people().forEach(p -> byGuest.putIfAbsent(p.guest(), Roles.words(p)));
        return byGuest.values().stream().allMatch(Roles.USUAL::equals) ? List.of() : List.copyOf(byGuest.values());
    }

    /// Empty for one that is confirmed, as what a schedule lists is.
    String state(Activity a) {
        return a.state() == ActivityState.CONFIRMED ? "" : TradeWords.code(a.state());
    }

    String track(Activity a) {
        return state.find(a.track()).map(Track::name).map(language::pick).orElse("");
    }

    String type(Activity a) {
        return a.programme().source().getOrDefault("type", TradeWords.code(a.kind()));
    }

    /// What a source calls it under that key, if it calls nothing else so; else our id.
    String name(Activity a, String key) {
        var own = a.programme().source().getOrDefault(key, "");
        return own.isEmpty() || uses.getOrDefault(key + ":" + own, 0) > 1 ? a.id().value() : own;
    }

    String slug(Activity a) {
        var slug = name(a, "slug");
        return slug.equals(a.id().value()) ? "activity-" + number(a) : slug;
    }

    /// The file's own number where it has one that is its alone.
    String number(Activity a) {
        var own = name(a, "id");
        var usable = own.matches("[1-9]\\d{0,8}") && !numbers.entries().containsKey(Integer.parseInt(own));
        return usable ? own : String.valueOf(numbers.numbers().get(a.id()));
    }

    /// Number and name of each person who takes part, each once.
    Map<Guest, Integer> people(Activity a) {
        var found = new LinkedHashMap<Guest, Integer>();
        a.people().stream()
                .map(Participation::guest)
                .map(state::get)
                .forEach(g -> found.put(g, people.numbers().get(g.id())));
        return found;
    }

    /// The points of its agenda, each on a line, with who speaks under that number.
    List<String> agenda(Activity a, Function<Guest, String> key) {
        return a.programme().agenda().stream()
                .map(item -> AgendaPoint.line(
                        item,
                        state.find(item.speaker())
                                .map(g -> new ParsedSchedule.Person(key.apply(g), name(g), ""))
                                .orElse(null)))
                .map(Exported::clean)
                .toList();
    }

    /// The same with the numbers of [#people].
    List<String> agenda(Activity a) {
        return agenda(a, g -> String.valueOf(people.numbers().get(g.id())));
    }

    /// What goes out of what it repeats, under that key; empty for one of its own.
    String series(Activity a, String key) {
        return state.find(a.series())
                .filter(Exported::holds)
                .map(first -> name(first, key))
                .orElse("");
    }

    String name(Guest guest) {
        return language.pick(guest.name());
    }

    /// `hh:mm`, with seconds where there are any, and nothing finer.
    static String clock(LocalTime time) {
        return clock(Duration.ofSeconds(time.toSecondOfDay()));
    }

    /// `hh:mm`, with seconds where there are any.
    static String clock(Duration length) {
        var text = "%02d:%02d".formatted(length.toHours(), length.toMinutesPart());
        return length.toSecondsPart() == 0 ? text : text + ":%02d".formatted(length.toSecondsPart());
    }

    /// Without the control characters that neither XML nor calendars can hold.
    static String clean(String text) {
        var kept = new StringBuilder();
        text.codePoints()
                .filter(c -> c == '\n' || c == '\t' || c >= 32 && c != 127 && c != 0xFFFE && c != 0xFFFF)
                .filter(c -> c < 0xD800 || c > 0xDFFF)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
