package org.hallwright.ui.projects.order;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.guests.ProjectState;
import org.hallwright.domain.guests.ProjectTotals;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.signing.TablePlan;
import org.hallwright.domain.schedule.signing.TablePlan.Batch;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Money;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.signing.TableWords;
import org.hallwright.service.Committed;
import org.hallwright.service.guests.SigningService;
import org.hallwright.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/// The signing that is worked on: its order, its batches, and what can be done to them.
public final class SigningViewModel {
    private static final Comparator<Activity> IN_TIME = Comparator.comparing(
                    (Activity a) -> a.when() == null ? null : a.when().start(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Activity::id);

    private final Desk desk;
    private final SigningService service;
    private final ObservableList<Id<Activity>> signings = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Id<Activity>> activity = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable TablePlan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Batch> batch = new ReadOnlyObjectWrapper<>();
    private final ObservableList<OrderLine> lines = FXCollections.observableArrayList();

    public SigningViewModel(Desk desk, SigningService service) {
        this.desk = desk;
        this.service = service;
        activity.addListener((o, was, is) -> showPlan());
        refresh();
    }

    public Desk desk() {
        return desk;
    }

    /// Looks anew which signings there are, and stays with the one that was chosen.
    public void refresh() {
        var now = desk.state().sorted(Activity.class, IN_TIME).stream()
                .filter(SigningViewModel::isSigning)
                .map(Activity::id)
                .toList();
        var chosen = activity.get();
        if (!now.equals(signings)) {
            signings.setAll(now);
        }
        if (chosen == null || !now.contains(chosen)) {
            activity.set(now.isEmpty() ? null : now.getFirst());
        } else {
            activity.set(chosen);
        }
        showPlan();
    }

    private static boolean isSigning(Activity a) {
        return !a.signings().isEmpty() || a.kind() == ActivityKind.SIGNING && a.state() != ActivityState.CANCELLED;
    }

    public void follow(Committed committed) {
        var change = committed.applied();
        if (change.touches(Activity.class) || change.touches(Project.class) || change.touches(Guest.class)) {
            refresh();
        }
    }

    private void showPlan() {
        var now = chosen().map(a -> TablePlan.of(a, desk.state())).orElse(null);
        if (Objects.equals(now, plan.get())) {
            return;
        }
        var all = new ArrayList<OrderLine>();
        if (now != null) {
            for (var batch : now.batches()) {
                all.add(new OrderLine(batch, null));
                batch.places().forEach(place -> all.add(new OrderLine(batch, place)));
            }
        }
        lines.setAll(all);
        var number = batch.get() == null ? 1 : batch.get().number();
        plan.set(now);
        batch.set(
                now == null || now.batches().isEmpty()
                        ? null
                        : now.batches().get(Math.min(number, now.batches().size()) - 1));
    }

    /// Puts a batch in front.
    void show(Batch newBatch) {
        batch.set(newBatch);
    }

    void stepBatch(int by) {
        var now = plan.get();
        var shown = batch.get();
        if (now != null && shown != null) {
            batch.set(now.batches()
                    .get(Math.clamp(shown.number() - 1 + by, 0, now.batches().size() - 1)));
        }
    }

    private Optional<Activity> chosen() {
        return Optional.ofNullable(activity.get()).flatMap(desk.state()::find);
    }

    /// The title with its day and time, as the chooser shows it.
    String title(@Nullable Id<Activity> id) {
        return Optional.ofNullable(id)
                .flatMap(desk.state()::find)
                .map(a -> a.when() == null
                        ? desk.name(a.title())
                        : desk.formats().shortDay(a.when().start().toLocalDate()) + "  "
                                + desk.formats().time(a.when().start().toLocalTime()) + "  " + desk.name(a.title()))
                .orElse("");
    }

    /// How many are signed, what they come to, and in how many batches.
    String summary() {
        var now = plan.get();
        if (now == null) {
            return "";
        }
        var projects = now.batches().stream()
                .flatMap(b -> b.places().stream())
                .map(TablePlan.Place::project)
                .toList();
        return desk.text(
                "signing.summary",
                projects.size(),
                now.batches().size(),
                total(ProjectTotals.of(projects).all()));
    }

    private String total(ProjectTotals.Sum sum) {
        return String.join(
                " + ",
                sum.amounts().entrySet().stream()
                        .map(e -> desk.formats().roundMoney(new Money(e.getValue(), e.getKey())))
                        .toList());
    }

    /// Projects that are in no signing and not withdrawn.
    List<Id<Project>> unsigned() {
        var signed = new HashSet<Id<Project>>();
        desk.state().all(Activity.class).forEach(a -> signed.addAll(a.signings()));
        return desk.state().sorted(Project.class, Comparator.comparing(Project::code)).stream()
                .filter(p -> p.state() != ProjectState.WITHDRAWN && !signed.contains(p.id()))
                .map(Project::id)
                .toList();
    }

    String batchWords(Batch batch) {
        var at = batch.at();
        return at == null
                ? desk.text("signing.batch", batch.number(), batch.seats())
                : desk.text(
                        "signing.batch-at",
                        batch.number(),
                        batch.seats(),
                        desk.formats().time(at.toLocalTime()));
    }

    TableWords tableWords() {
        return new TableWords(
                desk::name,
                p -> p.amount() == null ? "" : desk.formats().roundMoney(p.amount()),
                desk.text("signing.open"),
                desk.text("signing.audience"),
                desk.text("signing.witnesses"));
    }

    /// The fields of all projects, in an order that does not change while projects move.
    List<Name> fields() {
        return desk.state().sorted(Project.class, Comparator.comparing(Project::code)).stream()
                .map(Project::field)
                .distinct()
                .toList();
    }

    int perBatch() {
        return chosen().map(a -> TablePlan.table(a).perBatch()).orElse(1);
    }

    boolean breaksBefore(Id<Project> project) {
        return chosen().map(a -> TablePlan.table(a).breaks().contains(project)).orElse(false);
    }

    /// Moves projects before a line of the list; the head of a batch stands for its first project.
    void moveBefore(Collection<Id<Project>> projects, int line) {
        var before = (int) lines.subList(0, Math.clamp(line, 0, lines.size())).stream()
                .filter(l -> l.place() != null)
                .count();
        withActivity(id -> service.move(id, projects, before));
    }

    void step(Collection<Id<Project>> projects, boolean later) {
        withActivity(id -> service.step(id, projects, later));
    }

    void arrange(SigningService.Order by) {
        withActivity(id -> service.arrange(id, by));
    }

    void seat(int perBatch) {
        withActivity(id -> service.seat(id, perBatch));
    }

    void breakBefore(Id<Project> project, boolean wanted) {
        withActivity(id -> service.breakBefore(id, project, wanted));
    }

    void turn(Id<Project> project) {
        desk.runner().edit(() -> service.turn(project));
    }

    void signHere(Collection<Id<Project>> projects) {
        withActivity(id -> service.signIn(projects, id));
    }

    void takeOut(Collection<Id<Project>> projects) {
        desk.runner().edit(() -> service.signIn(projects, null));
    }

    private void withActivity(Consumer<Id<Activity>> verb) {
        var id = activity.get();
        if (id != null) {
            desk.runner().edit(() -> verb.accept(id));
        }
    }

    public ObservableList<Id<Activity>> signings() {
        return signings;
    }

    public ObjectProperty<@Nullable Id<Activity>> activityProperty() {
        return activity;
    }

    ReadOnlyObjectProperty<@Nullable TablePlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Batch> batchProperty() {
        return batch.getReadOnlyProperty();
    }

    ObservableList<OrderLine> lines() {
        return lines;
    }
}
