package org.hallwright.ui.roster.card;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.NameKey;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.setup.MoveInTarget;
import org.hallwright.domain.setup.SetupTask;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// What an exhibition knows of one exhibitor beside its own record: by its booths, and by its name among parties,
/// organisers and the organisations of guests.
record Ties(ExhibitionState state, Exhibitor exhibitor) {
    /// The assignments by which it stands on booths; those of its host where it has none of its own.
    List<Assignment> assignments() {
        var occupancy = Occupancy.of(state);
        var own = occupancy.of(exhibitor.id());
        var host = exhibitor.host();
        return own.isEmpty() && host != null ? occupancy.of(host) : own;
    }

    private Set<Id<Booth>> booths() {
        var booths = new HashSet<Id<Booth>>();
        assignments().forEach(a -> booths.add(a.booth()));
        return booths;
    }

    private boolean isNamed(Name name) {
        return !Collections.disjoint(NameKey.of(name), NameKey.of(exhibitor.name()));
    }

    List<Project> projects() {
        return state.sorted(Project.class, Comparator.comparing(Project::code)).stream()
                .filter(project -> project.parties().stream().anyMatch(party -> isNamed(party.name())))
                .toList();
    }

    List<Guest> guests() {
        return state.sorted(Guest.class, Comparator.comparing(Guest::rank)).stream()
                .filter(guest -> isNamed(guest.organisation()))
                .toList();
    }

    /// What it organises, signs in or sends somebody to, by time.
    List<Activity> activities() {
        var signed = projects().stream().map(Project::id).toList();
        var sent = guests().stream().map(Guest::id).toList();
        return state.all(Activity.class).stream()
                .filter(activity -> activity.signings().stream().anyMatch(signed::contains)
                        || activity.people().stream().anyMatch(p -> sent.contains(p.guest()))
                        || activity.programme().organisers().stream().anyMatch(o -> isNamed(o.name())))
                .sorted(Comparator.comparing((Activity a) ->
                                a.when() == null ? "" : a.when().start().toString())
                        .thenComparing(Activity::id))
                .toList();
    }

    List<MoveInTarget> moveIn() {
        var booths = booths();
        return state.sorted(MoveInTarget.class, Comparator.comparing(MoveInTarget::checkIn)).stream()
                .filter(target -> booths.contains(target.booth()))
                .toList();
    }

    /// What is to be done for its booths, what is not done first.
    List<SetupTask> tasks() {
        var booths = booths();
        return state
                .sorted(SetupTask.class, Comparator.comparing(SetupTask::done).thenComparing(SetupTask::id))
                .stream()
                .filter(task -> task.booth() != null && booths.contains(task.booth()))
                .toList();
    }
}
