package org.hallwright.i18n;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.PresenceMode;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.AgendaItem;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.schedule.release.PersonDifference;
import org.hallwright.domain.schedule.release.PersonDifference.Part;
import org.hallwright.domain.schedule.release.ProgrammeChanges;
import org.hallwright.domain.schedule.release.ProgrammeDifference;
import org.hallwright.domain.schedule.release.Release;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;

/// What differs between two versions of a programme, in words of the trade and one language.
///
/// @param before looks up what is named in the earlier version first
/// @param after looks it up in the later one first
public record ReleaseWords(RecordWords before, RecordWords after) {
    private static final String BETWEEN = " · ";

    public static ReleaseWords of(ProgrammeChanges changes, Messages messages, Formats formats) {
        return new ReleaseWords(
                new RecordWords(messages, formats, List.of(changes.was(), changes.is())),
                new RecordWords(messages, formats, List.of(changes.is(), changes.was())));
    }

    public static ReleaseWords of(ProgrammeChanges changes, Language language) {
        return of(changes, Messages.of(language), new Formats(language));
    }

    private Messages messages() {
        return after.messages();
    }

    /// `Version 3 · 22 November 2026`, the day being that at the exhibition's place.
    public static String version(Release release, Exhibition exhibition, Messages messages, Formats formats) {
        var day = release.released().atZone(ZoneId.of(exhibition.zone())).toLocalDate();
        return messages.text("release.version", String.valueOf(release.number())) + BETWEEN + formats.day(day);
    }

    /// What happened to it; of anything that has no word of its own, which field it is.
    public String kind(ProgrammeDifference d) {
        var field = d.field();
        if (d.kind() != ProgrammeDifference.Kind.CHANGED) {
            return messages().text("release-kind", d.kind());
        }
        var dot = field.indexOf('.');
        return dot < 0
                ? after.heading(field)
                : messages()
                        .text("release-field."
                                + field.substring(dot + 1)
                                        .replaceAll("([A-Z])", "-$1")
                                        .toLowerCase(Locale.ROOT));
    }

    public String kind(PersonDifference d) {
        return messages().text("release-person", d.kind());
    }

    /// An activity by its title, anything else by what it is and its name.
    public String subject(ProgrammeDifference d) {
        var entry = d.entry();
        return entry instanceof Activity activity ? title(activity) : after.kind(entry) + BETWEEN + after.name(entry);
    }

    public String title(Activity activity) {
        return messages().name(activity.title());
    }

    /// A person, told apart from others of that name by where they are from.
    public String person(Guest guest) {
        return joined(messages().name(guest.name()), messages().name(guest.organisation()));
    }

    /// When and where an activity is held as it is now, or was.
    public String slot(Activity activity) {
        return slot(activity, after);
    }

    private String slot(Activity activity, RecordWords words) {
        return joined(when(activity.when()), rooms(activity, words));
    }

    private String when(@Nullable When when) {
        return when == null
                ? messages().text("release.no-time")
                : after.formats().when(when);
    }

    private static String rooms(Activity activity, RecordWords words) {
        return activity.rooms().isEmpty() ? "" : words.value("rooms", activity.rooms());
    }

    public String was(ProgrammeDifference d) {
        return switch (d.kind()) {
            case ADDED, REINSTATED -> "";
            case REMOVED, CANCELLED -> d.before() instanceof Activity activity ? slot(activity, before) : "";
            default -> value(d, d.was(), d.is(), before);
        };
    }

    public String is(ProgrammeDifference d) {
        return switch (d.kind()) {
            case REMOVED, CANCELLED -> "";
            case ADDED, REINSTATED -> d.after() instanceof Activity activity ? slot(activity, after) : "";
            default -> value(d, d.is(), d.was(), after);
        };
    }

    private String value(ProgrammeDifference d, @Nullable Object value, @Nullable Object other, RecordWords words) {
        return switch (d.kind()) {
            case RESCHEDULED -> when((When) value);
            case RECAST -> people(only((Collection<?>) value, (Collection<?>) other), words);
            default ->
                value instanceof Collection<?> many
                                && other instanceof Collection<?> others
                                && !d.field().equals("rooms")
                        ? words.value(d.field(), only(many, others))
                        : named(d.field(), value, other, words);
        };
    }

    /// A name in this language, or in the other one where only that differs.
    private String named(String field, @Nullable Object value, @Nullable Object other, RecordWords words) {
        if (value instanceof Name one && other instanceof Name two) {
            var shown = messages().name(one);
            var differs = !shown.equals(messages().name(two));
            return words.value(differs ? shown : messages().language() == Language.EN ? one.zh() : one.en());
        }
        return value == null || value instanceof Boolean || value instanceof Number || value instanceof Enum
                ? words.value(value)
                : words.value(field, value);
    }

    /// Those that the other list has not; all of them where only their order differs.
    private static Collection<?> only(Collection<?> many, Collection<?> others) {
        var different = many.stream().filter(each -> !others.contains(each)).toList();
        return different.isEmpty() && many.size() == others.size() ? many : different;
    }

    private String people(Collection<?> parts, RecordWords words) {
        return parts.stream()
                .map(Participation.class::cast)
                .map(part -> words.value(part.guest()) + " (" + role(part) + ")")
                .collect(Collectors.joining(", "));
    }

    private String role(Participation part) {
        var how = part.mode() == PresenceMode.IN_PERSON ? "" : messages().text("presence", part.mode());
        return Stream.of(messages().text("role", part.role()), how)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    public String was(PersonDifference d) {
        return d.kind() == PersonDifference.Kind.GAINED ? "" : said(d, d.before(), d.was(), before);
    }

    public String is(PersonDifference d) {
        return d.kind() == PersonDifference.Kind.LOST ? "" : said(d, d.after(), d.is(), after);
    }

    private String said(PersonDifference d, @Nullable Activity activity, Part part, RecordWords words) {
        var where = slot(Objects.requireNonNull(activity), words);
        return switch (d.kind()) {
            case MOVED -> where;
            case RECAST -> part(part);
            case GAINED, LOST -> joined(where, part(part));
        };
    }

    private String part(Part part) {
        var words = new ArrayList<String>();
        part.roles().forEach(role -> words.add(role(role)));
        part.speeches().stream().map(AgendaItem::title).map(messages()::name).forEach(words::add);
        return String.join(", ", words);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(BETWEEN));
    }
}
