package org.hallwright.service;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.AgendaItem;
import org.hallwright.domain.schedule.Follows;
import org.hallwright.domain.schedule.Placement;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;

/// What the user makes out of activities that are there: copies elsewhere, repetitions, two out of one.
///
/// Each verb is one change; what it names and is no longer there is passed over. Copies keep neither what an imported
/// file knew the original by nor the projects that are signed in it.
public final class ProgrammeService {
    private final OpenExhibition open;

    public ProgrammeService(OpenExhibition open) {
        this.open = open;
    }

    /// Copies activities to other places. Links among them are copied too.
    ///
    /// @param placements of the originals, each where its copy is to be
    public List<Id<Activity>> copy(Collection<Placement> placements) {
        return make("change.copy-activity", "change.copy-activities", state -> {
            var copies = new LinkedHashMap<Id<Activity>, Activity>();
            placements.forEach(p -> state.find(p.activity())
                    .ifPresent(a -> copies.put(a.id(), fresh(a, p.when()).at(p.when(), p.rooms()))));
            return copies.values().stream()
                    .map(copy ->
                            copy.edit().follows(among(copy.follows(), copies)).build())
                    .toList();
        });
    }

    private static List<Follows> among(List<Follows> follows, Map<Id<Activity>, Activity> copies) {
        return follows.stream()
                .filter(f -> copies.containsKey(f.activity()))
                .map(f -> new Follows(copies.get(f.activity()).id(), f.minutes()))
                .toList();
    }

    /// Repeats activities at the same time and in the same rooms, every so many days.
    ///
    /// @param times how many repetitions are added
    /// @param everyDays days from one to the next
    public List<Id<Activity>> repeat(Collection<Id<Activity>> ids, int times, int everyDays) {
        return make("change.repeat-activity", "change.repeat-activities", state -> {
            var copies = new ArrayList<Activity>();
            for (var i = 1; i <= times; i++) {
                var by = Duration.ofDays((long) i * everyDays);
                ids.stream()
                        .flatMap(id -> state.find(id).stream())
                        .filter(a -> a.when() != null)
                        .map(a -> fresh(a, Objects.requireNonNull(a.when()).movedBy(by))
                                .edit()
                                .series(a.series() == null ? a.id() : a.series())
                                .follows(List.of())
                                .build())
                        .forEach(copies::add);
            }
            return copies;
        });
    }

    /// Makes two activities out of one; the second follows the first and takes the later part of the agenda.
    ///
    /// @param at when the second begins, between start and end
    public List<Id<Activity>> split(Id<Activity> id, LocalDateTime at) {
        return make(
                "change.split-activity",
                "change.split-activities",
                state -> state.find(id).map(a -> halves(a, at)).orElse(List.of()));
    }

    private static List<Activity> halves(Activity whole, LocalDateTime at) {
        var when = whole.when();
        if (when == null || !at.isAfter(when.start()) || !at.isBefore(when.end())) {
            return List.of();
        }
        var minutes = Duration.between(when.start(), at).toMinutes();
        var earlier = new ArrayList<AgendaItem>();
        var later = new ArrayList<AgendaItem>();
        var used = 0L;
        for (var item : whole.programme().agenda()) {
            (used < minutes ? earlier : later).add(item);
            used += item.minutes();
        }
        var first = whole.edit()
                .at(new When(when.start(), at), whole.rooms())
                .programme(whole.programme().edit().agenda(earlier).build())
                .buffers(whole.setUpMinutes(), 0)
                .build();
        var second = fresh(whole, new When(at, when.end()))
                .edit()
                .programme(
                        whole.programme().edit().agenda(later).source(Map.of()).build())
                .buffers(0, whole.clearMinutes())
                .follows(List.of(Follows.directly(whole.id())))
                .build();
        return List.of(first, second);
    }

    /// Takes all links from and to activities.
    public void unlink(Collection<Id<Activity>> ids) {
        open.edit(state -> {
            var change = new ChangeBuilder(state);
            for (var activity : state.all(Activity.class)) {
                var kept = ids.contains(activity.id())
                        ? List.<Follows>of()
                        : activity.follows().stream()
                                .filter(f -> !ids.contains(f.activity()))
                                .toList();
                if (!kept.equals(activity.follows())) {
                    change.put(activity.edit().follows(kept).build());
                }
            }
            return change.build(Label.of("change.unlink-activities", ids.size()));
        });
    }

    private static Activity fresh(Activity a, When when) {
        return a.edit()
                .id(Id.fresh())
                .at(when, a.rooms())
                .signings(List.of())
                .programme(a.programme().edit().source(Map.of()).build())
                .build();
    }

    /// One change that puts all of these; the ids of those that were not there before.
    private List<Id<Activity>> make(String one, String several, Function<ExhibitionState, List<Activity>> maker) {
        var made = new ArrayList<Id<Activity>>();
        open.edit(state -> {
            var change = new ChangeBuilder(state);
            var activities = maker.apply(state);
            activities.forEach(change::put);
            activities.stream()
                    .map(Activity::id)
                    .filter(id -> state.find(id).isEmpty())
                    .forEach(made::add);
            return change.build(
                    made.size() == 1 ? Label.of(one, activities.getFirst().title()) : Label.of(several, made.size()));
        });
        return made;
    }
}
