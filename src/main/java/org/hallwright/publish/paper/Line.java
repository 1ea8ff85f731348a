package org.hallwright.publish.paper;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.PresenceMode;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Language;
import org.hallwright.publish.PaperWords;

/// A public activity with its time and the words that papers say of it.
record Line(Activity activity, When when, ExhibitionState state, PaperWords words) {
    /// Everything public that takes place, in order of time and then of rooms.
    static List<Line> all(ExhibitionState state, PaperWords words) {
        return state.all(Activity.class).stream()
                .filter(a -> a.isScheduled() && !a.internal())
                .flatMap(a -> java.util.stream.Stream.ofNullable(a.when()).map(w -> new Line(a, w, state, words)))
                .sorted(Comparator.comparing((Line l) -> l.when().start())
                        .thenComparingInt(Line::roomOrder)
                        .thenComparing(l -> l.when().end())
                        .thenComparing(l -> l.activity().id()))
                .toList();
    }

    private int roomOrder() {
        return activity.rooms().stream()
                .flatMap(id -> state.find(id).stream())
                .mapToInt(Room::order)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    boolean isLong() {
        return when.isLong();
    }

    String title() {
        return words.first(activity.title());
    }

    String secondTitle() {
        return words.second(activity.title());
    }

    /// Names of its rooms in one line, in the first language.
    String rooms() {
        return rooms(words::first);
    }

    /// The same in the second language, empty where there is none.
    String secondRooms() {
        return rooms(words::second);
    }

    private String rooms(Function<Name, String> picking) {
        return activity.rooms().stream()
                .flatMap(id -> state.find(id).stream())
                .map(room -> picking.apply(room.name()))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(listComma()));
    }

    /// Who takes part, with office and, where it is not in person, how.
    String people() {
        return activity.people().stream()
                .map(this::person)
                .filter(p -> !p.isEmpty())
                .collect(Collectors.joining(chinese() ? "；" : "; "));
    }

    /// Who takes part, by name only.
    String names() {
        return activity.people().stream()
                .map(p ->
                        state.find(p.guest()).map(Guest::name).map(words::first).orElse(""))
                .filter(p -> !p.isEmpty())
                .collect(Collectors.joining(listComma()));
    }

    private String person(Participation part) {
        return state.find(part.guest()).map(guest -> person(guest, part.mode())).orElse("");
    }

    private String person(Guest guest, PresenceMode mode) {
        var name = words.first(guest.name());
        var office = words.first(guest.position().isEmpty() ? guest.organisation() : guest.position());
        var how = mode == PresenceMode.IN_PERSON
                ? ""
                : words.first(words.both("presence-mode."
                        + mode.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')));
        var text = office.isEmpty() ? name : name + comma() + office;
        if (how.isEmpty()) {
            return text;
        }
        return chinese() ? text + "（" + how + "）" : text + " (" + how + ")";
    }

    /// Chinese separates the items of a list with a comma of its own.
    private String listComma() {
        return chinese() ? "、" : ", ";
    }

    private String comma() {
        return chinese() ? "，" : ", ";
    }

    private boolean chinese() {
        return words.language().first() == Language.ZH;
    }

    /// The kind's word, or the track's name where it has one.
    Name kind() {
        return state.find(activity.track())
                .map(org.hallwright.domain.schedule.Track::name)
                .orElseGet(() -> words.both("activity-kind."
                        + activity.kind()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', '-')));
    }
}
