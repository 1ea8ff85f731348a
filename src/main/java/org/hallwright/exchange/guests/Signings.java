package org.hallwright.exchange.guests;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.TradeWords;

/// Which project is signed in which activity as which, out of an exhibition and into it.
final class Signings {
    private static final Comparator<Activity> IN_TIME = Comparator.comparing(
                    (Activity a) -> a.when() == null ? "" : a.when().start().toString())
            .thenComparing(Activity::id);

    private final List<Activity> activities;
    private final Map<Id<Project>, Activity> signedIn = new HashMap<>();
    private final Map<Id<Activity>, List<Wanted>> wanted = new LinkedHashMap<>();

    private record Wanted(int order, Id<Project> project) {}

    private Signings(List<Activity> activities) {
        this.activities = activities;
        for (var activity : activities) {
            activity.signings().forEach(project -> signedIn.putIfAbsent(project, activity));
        }
    }

    static Signings of(ExhibitionState state) {
        return new Signings(state.sorted(Activity.class, IN_TIME));
    }

    Name title(Project project) {
        return Optional.ofNullable(signedIn.get(project.id()))
                .map(Activity::title)
                .orElse(Name.NONE);
    }

    /// From 1; nothing for one that is not signed.
    Optional<Integer> order(Project project) {
        return Optional.ofNullable(signedIn.get(project.id()))
                .map(activity -> activity.signings().indexOf(project.id()) + 1);
    }

    /// A number by which all projects stand in the order of signing over all activities.
    long position(Project project) {
        var activity = signedIn.get(project.id());
        return activity == null
                ? Long.MAX_VALUE
                : activities.indexOf(activity) * 1_000_000L
                        + activity.signings().indexOf(project.id());
    }

    /// Remembers what a row says.
    ///
    /// @param order from 1; 0 for after all others
    void want(Id<Project> project, String title, int order, ChangeBuilder builder) {
        var before = signedIn.get(project);
        var key = TradeWords.key(title);
        var activity = Optional.ofNullable(before)
                .filter(a -> isCalled(a, key))
                .or(() -> activities.stream()
                        .sorted(Comparator.comparing(a -> a.kind() != ActivityKind.SIGNING))
                        .filter(a -> isCalled(a, key))
                        .findFirst())
                .map(Activity::id)
                .orElseGet(() -> Id.named("signing/" + key));
        if (builder.find(activity).isEmpty()) {
            builder.put(Activity.titled(activity, Name.guess(title), ActivityKind.SIGNING, null, List.of())
                    .entitled(Name.guess(title), ActivityKind.SIGNING, ActivityState.DRAFT));
        }
        if (before != null && !before.id().equals(activity)) {
            wanted.computeIfAbsent(before.id(), id -> new ArrayList<>());
        }
        wanted.computeIfAbsent(activity, id -> new ArrayList<>())
                .add(new Wanted(order == 0 ? Integer.MAX_VALUE : order, project));
    }

    /// Orders the signings of each activity that rows named; projects without a row stay where they are between them.
    void put(ChangeBuilder builder) {
        var moved = wanted.values().stream()
                .flatMap(List::stream)
                .map(Wanted::project)
                .toList();
        wanted.forEach((id, projects) -> {
            var activity = builder.find(id).orElseThrow();
            var order = new ArrayList<>(activity.signings());
            order.removeAll(moved);
            projects.stream()
                    .sorted(Comparator.comparing(Wanted::order))
                    .forEach(w -> order.add(Math.min(w.order() - 1, order.size()), w.project()));
            if (!order.equals(activity.signings())) {
                builder.put(activity.withSignings(order));
            }
        });
    }

    private static boolean isCalled(Activity activity, String key) {
        return key.equals(TradeWords.key(activity.title().en()))
                || key.equals(TradeWords.key(activity.title().zh()));
    }
}
