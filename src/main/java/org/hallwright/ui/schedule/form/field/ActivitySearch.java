package org.hallwright.ui.schedule.form.field;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.value.Name;

/// Finds activities by their titles, people and rooms in both languages; full-width and look-alike letters are
/// equal.
public record ActivitySearch(String wanted) {
    public ActivitySearch {
        wanted = plain(wanted);
    }

    public boolean isEmpty() {
        return wanted.isEmpty();
    }

    public boolean matches(Activity activity, ExhibitionState state) {
        return isEmpty() || names(activity, state).anyMatch(this::matches);
    }

    public boolean matches(Name name) {
        return plain(name.en()).contains(wanted) || plain(name.zh()).contains(wanted);
    }

    private static Stream<Name> names(Activity activity, ExhibitionState state) {
        var people = activity.people().stream()
                .flatMap(p -> state.find(p.guest()).stream())
                .map(Guest::name);
        var rooms =
                activity.rooms().stream().flatMap(id -> state.find(id).stream()).map(Room::name);
        return Stream.of(Stream.of(activity.title()), people, rooms).flatMap(names -> names);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
