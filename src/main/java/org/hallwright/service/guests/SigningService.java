package org.hallwright.service.guests;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.guests.SigningTable;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.signing.TablePlan;
import org.hallwright.domain.value.Id;
import org.hallwright.service.OpenExhibition;
import org.jspecify.annotations.Nullable;

/// In which activity projects are signed, in which order, and how they come to the table.
public final class SigningService {
    private final OpenExhibition open;

    public SigningService(OpenExhibition open) {
        this.open = open;
    }

    /// How the order of an activity can be made anew.
    public enum Order {
        CODE,
        FIELD,
        AMOUNT
    }

    /// Has projects signed in an activity, after those that are; each leaves the one in which it was.
    ///
    /// @param activity null for none
    public void signIn(Collection<Id<Project>> projects, @Nullable Id<Activity> activity) {
        open.edit(state -> {
            var change = new ChangeBuilder(state);
            signIn(change, state, projects, activity);
            return activity == null
                    ? change.build(Label.of("change.unsign-projects", projects.size()))
                    : change.build(Label.of(
                            "change.sign-projects",
                            projects.size(),
                            state.find(activity)
                                    .map(Activity::title)
                                    .<Object>map(t -> t)
                                    .orElse("")));
        });
    }

    /// A project that is in that activity keeps its place.
    static void signIn(
            ChangeBuilder change,
            ExhibitionState state,
            Collection<Id<Project>> projects,
            @Nullable Id<Activity> activity) {
        for (var each : state.all(Activity.class)) {
            var order = new ArrayList<>(each.signings());
            if (each.id().equals(activity)) {
                projects.stream().filter(p -> !order.contains(p)).forEach(order::add);
            } else {
                order.removeAll(projects);
            }
            if (!order.equals(each.signings())) {
                change.put(each.withSignings(order));
            }
        }
    }

    /// Moves projects of an activity before the one that is now at a place, keeping their order among themselves.
    ///
    /// @param before from 0; the number of projects for the end
    public void move(Id<Activity> activity, Collection<Id<Project>> projects, int before) {
        edit(activity, "change.order-signings", a -> {
            var order = new ArrayList<>(a.signings());
            var moved = order.stream().filter(projects::contains).toList();
            var at = Math.clamp(before, 0, order.size());
            var gap = at
                    - (int) order.subList(0, at).stream()
                            .filter(projects::contains)
                            .count();
            order.removeAll(moved);
            order.addAll(gap, moved);
            return a.withSignings(order);
        });
    }

    /// Moves projects one place earlier or later; those at the end stay.
    public void step(Id<Activity> activity, Collection<Id<Project>> projects, boolean later) {
        edit(activity, "change.order-signings", a -> {
            var order = new ArrayList<>(a.signings());
            if (later) {
                for (var i = order.size() - 2; i >= 0; i--) {
                    swapUnless(order, i, i + 1, projects);
                }
            } else {
                for (var i = 1; i < order.size(); i++) {
                    swapUnless(order, i, i - 1, projects);
                }
            }
            return a.withSignings(order);
        });
    }

    private static void swapUnless(List<Id<Project>> order, int from, int to, Collection<Id<Project>> moved) {
        if (moved.contains(order.get(from)) && !moved.contains(order.get(to))) {
            Collections.swap(order, from, to);
        }
    }

    /// Makes the order of an activity anew.
    public void arrange(Id<Activity> activity, Order by) {
        edit(activity, "change.order-signings", a -> {
            var projects = a.signings().stream()
                    .flatMap(id -> open.state().find(id).stream())
                    .collect(Collectors.toMap(Project::id, p -> p));
            var order = new ArrayList<>(a.signings());
            order.sort(Comparator.comparing(id -> Objects.requireNonNull(projects.get(id)), order(by)));
            return a.withSignings(order);
        });
    }

    private static Comparator<Project> order(Order by) {
        Comparator<Project> amount = Comparator.comparing(
                p -> p.amount() == null ? null : p.amount().amount(), Comparator.nullsLast(Comparator.reverseOrder()));
        return switch (by) {
            case CODE -> Comparator.comparing(Project::code);
            case FIELD ->
                Comparator.comparing((Project p) -> p.field().enFirst()).thenComparing(Project::code);
            case AMOUNT -> amount.thenComparing(Project::code);
        };
    }

    /// Seats so many projects at the table at a time.
    public void seat(Id<Activity> activity, int perBatch) {
        table(activity, table -> table.of(perBatch));
    }

    /// Begins a new batch with a project, or no longer.
    public void breakBefore(Id<Activity> activity, Id<Project> project, boolean wanted) {
        table(activity, table -> table.breaking(project, wanted));
    }

    private void table(Id<Activity> activity, UnaryOperator<SigningTable> how) {
        edit(activity, "change.seat-signings", a -> {
            var after = how.apply(TablePlan.table(a));
            return after.equals(TablePlan.table(a))
                    ? a
                    : a.withProgramme(a.programme().edit().signing(after).build());
        });
    }

    /// Seats the parties of a project the other way round: the last one sits left.
    public void turn(Id<Project> id) {
        open.edit(state -> {
            var change = new ChangeBuilder(state);
            state.find(id)
                    .ifPresent(p -> change.put(new Project(
                            p.id(),
                            p.code(),
                            p.name(),
                            p.field(),
                            p.type(),
                            p.parties().reversed(),
                            p.amount(),
                            p.state(),
                            p.notes())));
            return change.build(Label.of(
                    "change.turn-parties",
                    state.find(id).map(Project::name).<Object>map(n -> n).orElse("")));
        });
    }

    private void edit(Id<Activity> id, String key, UnaryOperator<Activity> how) {
        open.edit(state -> {
            var change = new ChangeBuilder(state);
            var before = state.find(id);
            before.map(how).filter(after -> !after.equals(before.get())).ifPresent(change::put);
            return change.build(Label.of(
                    key, before.map(Activity::title).<Object>map(t -> t).orElse("")));
        });
    }
}
