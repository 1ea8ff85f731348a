package org.hallwright.service.guests;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.change.Links;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.guests.ProjectState;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.service.OpenExhibition;
import org.jspecify.annotations.Nullable;

/// Projects as the user keeps them: made, edited, brought further, deleted.
public final class ProjectService {
    private final OpenExhibition open;

    public ProjectService(OpenExhibition open) {
        this.open = open;
    }

    /// A project that is not in the exhibition yet, under the next free code.
    public Project fresh() {
        var codes = new HashSet<String>();
        open.state().all(Project.class).forEach(p -> codes.add(p.code()));
        var code = Stream.iterate(codes.size() + 1, n -> n + 1)
                .map("P%03d"::formatted)
                .filter(c -> !codes.contains(c))
                .findFirst()
                .orElseThrow();
        return new Project(
                Id.fresh(), code, Name.NONE, Name.NONE, Name.NONE, List.of(), null, ProjectState.PLANNED, "");
    }

    /// Adds a project, or puts it in the place of the one with its id.
    ///
    /// @param signing the activity in which it is signed from now on, at the end where it was not; null for none
    public void save(Project project, @Nullable Id<Activity> signing) {
        open.edit(state -> {
            var change = new ChangeBuilder(state);
            var before = state.find(project.id());
            if (before.isEmpty() || !before.get().equals(project)) {
                change.put(project);
            }
            SigningService.signIn(change, state, List.of(project.id()), signing);
            var key = before.isEmpty() ? "change.add-project" : "change.edit-project";
            return change.build(Label.of(key, project.name()));
        });
    }

    /// Brings projects to a state.
    public void bring(Collection<Id<Project>> ids, ProjectState to) {
        open.edit(state -> {
            var change = new ChangeBuilder(state);
            var changed = ids.stream()
                    .flatMap(id -> state.find(id).stream())
                    .filter(p -> p.state() != to)
                    .toList();
            changed.forEach(p -> change.put(new Project(
                    p.id(), p.code(), p.name(), p.field(), p.type(), p.parties(), p.amount(), to, p.notes())));
            return change.build(Label.of("change.project-state", changed.size()));
        });
    }

    /// Deletes projects, and takes them out of the activities in which they were to be signed.
    public void delete(Collection<Id<Project>> ids) {
        open.edit(state -> {
            var change = new ChangeBuilder(state);
            var gone = new HashSet<>(ids);
            ids.forEach(change::delete);
            for (var activity : state.all(Activity.class)) {
                var without = Links.without(activity, gone);
                if (without != null && !without.equals(activity)) {
                    change.put(without);
                }
            }
            return change.build(Label.of("change.delete-projects", gone.size()));
        });
    }
}
