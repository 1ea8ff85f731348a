package org.hallwright.exchange.schedule.table;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.AgendaItem;
import org.hallwright.domain.schedule.Media;
import org.hallwright.domain.schedule.Organiser;
import org.hallwright.domain.schedule.Programme;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.Track;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.TradeWords;
import org.hallwright.exchange.schedule.parsed.AgendaPoint;
import org.hallwright.exchange.schedule.parsed.ParsedSchedule.Person;
import org.hallwright.exchange.schedule.parsed.Roles;
import org.hallwright.exchange.table.Sheet;
import org.hallwright.i18n.Language;
import org.jspecify.annotations.Nullable;

/// The schedule as a table, one activity a row, by time: all that a table can hold, also what is internal or waits.
public final class ScheduleSheet {
    static final String BEFORE_ADDRESS = " | ";

    private static final List<ScheduleField> COLUMNS = List.of(
            ScheduleField.ID,
            ScheduleField.TITLE_EN,
            ScheduleField.TITLE_ZH,
            ScheduleField.SUBTITLE_EN,
            ScheduleField.SUBTITLE_ZH,
            ScheduleField.START,
            ScheduleField.END,
            ScheduleField.LENGTH,
            ScheduleField.ROOM,
            ScheduleField.TRACK,
            ScheduleField.KIND,
            ScheduleField.PEOPLE,
            ScheduleField.ROLES,
            ScheduleField.ORGANISATIONS,
            ScheduleField.LANGUAGE,
            ScheduleField.INTERPRETATION,
            ScheduleField.SUMMARY_EN,
            ScheduleField.SUMMARY_ZH,
            ScheduleField.ORGANISERS,
            ScheduleField.STATE,
            ScheduleField.INTERNAL,
            ScheduleField.CAPACITY,
            ScheduleField.EXPECTED,
            ScheduleField.SET_UP,
            ScheduleField.CLEAR,
            ScheduleField.SOUND,
            ScheduleField.NEEDS,
            ScheduleField.LIVE_LINK,
            ScheduleField.MEDIA,
            ScheduleField.AGENDA,
            ScheduleField.FOLLOWS,
            ScheduleField.SERIES);

    private final ExhibitionState state;
    private final Language language;

    private ScheduleSheet(ExhibitionState state, Language language) {
        this.state = state;
        this.language = language;
    }

    public static Sheet of(ExhibitionState state, Language language) {
        var sheet = new ScheduleSheet(state, language);
        var byTime = Comparator.comparing((Activity a) ->
                        a.when() == null ? LocalDateTime.MAX : a.when().start())
                .thenComparing(Activity::id);
        var rows = state.sorted(Activity.class, byTime).stream().map(sheet::row).toList();
        return new Sheet(
                language == Language.ZH ? "日程" : "Schedule",
                COLUMNS.stream().map(ScheduleField::header).toList(),
                rows);
    }

    private List<@Nullable Object> row(Activity a) {
        var row = new ArrayList<@Nullable Object>();
        COLUMNS.forEach(field -> row.add(cell(a, field)));
        return row;
    }

    private @Nullable Object cell(Activity a, ScheduleField field) {
        var p = a.programme();
        return switch (field) {
            case ID -> a.id().value();
            case TITLE_EN -> a.title().en();
            case TITLE_ZH -> a.title().zh();
            case SUBTITLE_EN -> p.subtitle().en();
            case SUBTITLE_ZH -> p.subtitle().zh();
            case START -> a.when() == null ? null : a.when().start();
            case END -> a.when() == null ? null : a.when().end();
            case LENGTH ->
                number(When.minutesOf(a.when() == null ? planned(p) : a.when().length()));
            case ROOM ->
                joined(a.rooms().stream()
                        .map(r -> language.pick(state.find(r).map(Room::name).orElse(Name.NONE))));
            case TRACK ->
                state.find(a.track()).map(Track::name).map(language::pick).orElse("");
            case KIND -> TradeWords.code(a.kind());
            case PEOPLE ->
                joined(a.people().stream()
                        .map(person -> language.pick(state.get(person.guest()).name())));
            case ROLES -> joined(a.people().stream().map(Roles::words));
            case ORGANISATIONS ->
                isSaidOfAny(a)
                        ? joined(a.people().stream()
                                .map(person ->
                                        language.pick(state.get(person.guest()).organisation())))
                        : "";
            case LANGUAGE -> p.language();
            case SUMMARY_EN -> p.summary().en();
            case SUMMARY_ZH -> p.summary().zh();
            case STATE -> TradeWords.code(a.state());
            case INTERNAL -> a.internal();
            case SET_UP -> number(a.setUpMinutes());
            case CLEAR -> number(a.clearMinutes());
            case CAPACITY -> number(a.audience().capacity());
            case EXPECTED ->
                joined(a.audience().expected().entrySet().stream()
                        .map(e -> TradeWords.code(e.getKey()) + "=" + e.getValue()));
            case AGENDA -> p.agenda().stream().map(this::point).collect(Collectors.joining("\n"));
            case SERIES -> a.series() == null ? "" : a.series().value();
            case FOLLOWS ->
                joined(a.follows().stream()
                        .map(f -> f.activity().value() + (f.minutes() == 0 ? "" : "+" + f.minutes())));
            default -> said(p, field);
        };
    }

    private String point(AgendaItem item) {
        return AgendaPoint.line(
                item,
                state.find(item.speaker())
                        .map(g -> new Person("", language.pick(g.name()), language.pick(g.organisation())))
                        .orElse(null));
    }

    private boolean isSaidOfAny(Activity a) {
        return a.people().stream()
                .anyMatch(person -> !state.get(person.guest()).organisation().isEmpty());
    }

    private static String said(Programme p, ScheduleField field) {
        return switch (field) {
            case INTERPRETATION -> joined(p.interpretation().stream());
            case ORGANISERS -> joined(p.organisers().stream().map(ScheduleSheet::organiser));
            case SOUND -> p.sound() == null ? "" : TradeWords.code(p.sound());
            case NEEDS -> joined(p.needs().stream());
            case LIVE_LINK -> p.liveLink();
            case MEDIA -> p.media().stream().map(ScheduleSheet::media).collect(Collectors.joining("\n"));
            default -> throw new IllegalArgumentException("Not a column: " + Arrays.asList(field));
        };
    }

    private static String organiser(Organiser organiser) {
        var names = organiser.name();
        var both = names.en().isEmpty() || names.zh().isEmpty() ? names.enFirst() : names.en() + " | " + names.zh();
        return organiser.role().isEmpty() ? both : organiser.role() + ": " + both;
    }

    private static String media(Media media) {
        var title = media.title().replaceAll("\\R", " ");
        return title.isEmpty() ? media.address() : title + BEFORE_ADDRESS + media.address();
    }

    private static Duration planned(Programme p) {
        return Duration.ofMinutes(p.plannedMinutes());
    }

    private static @Nullable Integer number(int value) {
        return value == 0 ? null : value;
    }

    private static String joined(Stream<String> pieces) {
        return pieces.collect(Collectors.joining("; "));
    }
}
