package org.hallwright.domain.schedule.check;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.NearGuests;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Where;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;

/// What the rules look at beside the activities themselves, and where they put what they find.
final class Premises {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ExhibitionState state;
    private final ScheduleRules rules;
    private final Walking walking;
    private final Hours hours;
    private final List<Found> found = new ArrayList<>();

    private @Nullable Set<Name> namesakes;

    Premises(ExhibitionState state, FloorWalks floors) {
        this.state = state;
        rules = ScheduleRules.of(state);
        walking = new Walking(rules, state.all(Room.class), floors);
        hours = Hours.of(state);
    }

    Walking walking() {
        return walking;
    }

    Hours hours() {
        return hours;
    }

    boolean looksFor(ScheduleRule rule) {
        return rules.isOn(rule);
    }

    List<Found> found() {
        return found;
    }

    <T extends Entry> Optional<T> find(Id<T> id) {
        return state.find(id);
    }

    /// One about a pair, from the start of the later one.
    void tell(ScheduleRule rule, Clash clash, Figures figures, Object... args) {
        var words =
                clash.first().title().both() + " / " + clash.second().title().both();
        var where = Where.entries(words, clash.first().id(), clash.second().id());
        tell(rule, clash.second().when().start(), where, figures, args);
    }

    void tell(ScheduleRule rule, Activity activity, Figures figures, Object... args) {
        var where = Where.entries(activity.title().both(), activity.id());
        tell(rule, activity.when().start(), where, figures, args);
    }

    private void tell(ScheduleRule rule, LocalDateTime at, Where where, Figures figures, Object... args) {
        var problem = Problem.of(rules.severity(rule), rule.key(), where, args)
                .measured(figures.limit(), figures.measured(), figures.source());
        found.add(new Found(rule, at, problem));
    }

    /// What a rule asks for, what there is, and who asks.
    record Figures(String limit, String measured, String source) {
        static Figures minutes(long limit, long measured, String source) {
            return new Figures(limit + " min", measured + " min", source);
        }
    }

    /// The rooms or the people of a clash.
    Name shared(Clash clash) {
        return joined(clash.shared().stream().map(this::nameOf).toList());
    }

    private Name nameOf(Id<? extends Entry> id) {
        return switch (state.find(id).orElse(null)) {
            case Room room -> room.name();
            case Guest guest -> toldApart(guest);
            case null, default -> new Name(id.value(), id.value());
        };
    }

    /// With the organisation where somebody else has the same name.
    private Name toldApart(Guest guest) {
        if (namesakes == null) {
            namesakes = NearGuests.namesakes(state.all(Guest.class));
        }
        var name = guest.name();
        var house = guest.organisation();
        return house.isEmpty() || !namesakes.contains(name)
                ? name
                : new Name(name.enFirst() + " (" + house.enFirst() + ")", name.zhFirst() + "（" + house.zhFirst() + "）");
    }

    List<Room> rooms(Activity activity) {
        return activity.rooms().stream().flatMap(id -> state.find(id).stream()).toList();
    }

    Name roomsOf(Activity activity) {
        return names(rooms(activity));
    }

    static Name names(Collection<Room> rooms) {
        return joined(rooms.stream().map(Room::name).toList());
    }

    private static Name joined(List<Name> names) {
        return new Name(
                names.stream().map(Name::enFirst).collect(Collectors.joining(", ")),
                names.stream().map(Name::zhFirst).collect(Collectors.joining("、")));
    }

    static String moment(LocalDateTime time) {
        return MOMENT.format(time);
    }
}
