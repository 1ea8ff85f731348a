package org.hallwright.ui.projects.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.guests.ProjectState;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.value.Folding;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.service.Committed;
import org.hallwright.service.guests.ProjectService;
import org.hallwright.service.guests.SigningService;
import org.hallwright.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/// The projects in the table, those that are sought among them, and the one in the form.
public final class ProjectsViewModel {
    private final Desk desk;
    private final ProjectService service;
    private final SigningService signing;
    private final ObservableList<ProjectRow> rows = FXCollections.observableArrayList();
    private final FilteredList<ProjectRow> found = new FilteredList<>(rows);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Name> field = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable ProjectState> state = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Project> edited = new SimpleObjectProperty<>();

    public ProjectsViewModel(Desk desk, ProjectService service, SigningService signing) {
        this.desk = desk;
        this.service = service;
        this.signing = signing;
        filter.addListener(o -> sieve());
        field.addListener(o -> sieve());
        state.addListener(o -> sieve());
        refresh();
    }

    public Desk desk() {
        return desk;
    }

    public void refresh() {
        var signedIn = new HashMap<Id<Project>, Activity>();
        desk.state().all(Activity.class).forEach(a -> a.signings().forEach(p -> signedIn.put(p, a)));
        rows.setAll(desk.state().sorted(Project.class, Comparator.comparing(Project::code)).stream()
                .map(p -> row(p, signedIn))
                .toList());
        var form = edited.get();
        if (form != null) {
            edited.set(desk.state().find(form.id()).orElse(isNew(form) ? form : null));
        }
    }

    public void follow(Committed committed) {
        var change = committed.applied();
        if (change.touches(Project.class) || change.touches(Activity.class)) {
            refresh();
        }
    }

    private ProjectRow row(Project p, Map<Id<Project>, Activity> signedIn) {
        var activity = signedIn.get(p.id());
        var parties = p.parties().stream().map(party -> desk.name(party.name())).collect(Collectors.joining(" · "));
        var all = p.parties().stream()
                .flatMap(party -> Stream.of(
                        party.name().both(),
                        party.signatory().both(),
                        desk.formats().country(party.country())))
                .collect(Collectors.joining("\n"));
        return new ProjectRow(
                p,
                desk.name(p.name()),
                desk.name(p.field()),
                desk.name(p.type()),
                parties,
                p.amount() == null ? "" : desk.formats().money(p.amount()),
                desk.messages().text("project-state", p.state()),
                activity == null ? "" : desk.name(activity.title()),
                activity == null ? 0 : activity.signings().indexOf(p.id()) + 1,
                Folding.of(String.join(
                        "\n",
                        p.code(),
                        p.name().both(),
                        p.field().both(),
                        p.type().both(),
                        all)));
    }

    private void sieve() {
        var words = Folding.of(filter.get()).strip().split("\\s+");
        var wanted = field.get();
        var stage = state.get();
        found.setPredicate(row -> (wanted == null || row.project().field().equals(wanted))
                && (stage == null || row.project().state() == stage)
                && List.of(words).stream().allMatch(row.sought()::contains));
    }

    /// The state that is sought; null for all.
    ObjectProperty<@Nullable ProjectState> stateProperty() {
        return state;
    }

    List<Name> fields() {
        return rows.stream().map(r -> r.project().field()).distinct().toList();
    }

    /// Activities in which a project can be signed, null for none first.
    List<@Nullable Id<Activity>> signings() {
        var all = new ArrayList<@Nullable Id<Activity>>();
        all.add(null);
        desk.state().sorted(Activity.class, Comparator.comparing(a -> desk.name(a.title()))).stream()
                .filter(a -> a.kind() == ActivityKind.SIGNING || !a.signings().isEmpty())
                .map(Activity::id)
                .forEach(all::add);
        return all;
    }

    String title(@Nullable Id<Activity> id) {
        return Optional.ofNullable(id)
                .flatMap(desk.state()::find)
                .map(a -> desk.name(a.title()))
                .orElseGet(() -> desk.text("projects.no-signing"));
    }

    @Nullable
    Id<Activity> signingOf(Id<Project> project) {
        return desk.state().all(Activity.class).stream()
                .filter(a -> a.signings().contains(project))
                .map(Activity::id)
                .findFirst()
                .orElse(null);
    }

    boolean isNew(Project project) {
        return desk.state().find(project.id()).isEmpty();
    }

    /// Opens the form of a project that is to be added.
    public void begin() {
        edited.set(service.fresh());
    }

    void save(Project project, @Nullable Id<Activity> activity) {
        edited.set(project);
        desk.runner().edit(() -> service.save(project, activity));
    }

    void bring(Collection<Id<Project>> ids, ProjectState state) {
        desk.runner().edit(() -> service.bring(ids, state));
    }

    void signIn(Collection<Id<Project>> ids, @Nullable Id<Activity> activity) {
        desk.runner().edit(() -> signing.signIn(ids, activity));
    }

    void delete(Collection<Id<Project>> ids) {
        edited.set(null);
        desk.runner().edit(() -> service.delete(ids));
    }

    ObservableList<ProjectRow> found() {
        return found;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    StringProperty filterProperty() {
        return filter;
    }

    ObjectProperty<@Nullable Name> fieldProperty() {
        return field;
    }

    public ObjectProperty<@Nullable Project> editedProperty() {
        return edited;
    }
}
