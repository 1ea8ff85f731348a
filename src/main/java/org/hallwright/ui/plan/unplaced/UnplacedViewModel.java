package org.hallwright.ui.plan.unplaced;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.ExhibitorKind;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.plan.PlanOverlay.Ghost;
import org.hallwright.drawing.plan.sheet.BoothMark;
import org.hallwright.service.AssignmentService;
import org.hallwright.service.Committed;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.Notice;
import org.hallwright.ui.plan.board.FloorPlanViewModel;
import org.jspecify.annotations.Nullable;

/// The exhibitors who have no booth yet, those with most priority points first, and the one being dragged
/// to a booth.
public final class UnplacedViewModel {
    /// From so many on, the list is made anew.
    private static final int MANY = 60;

    private final Desk desk;
    private final AssignmentService assignments;
    private final FloorPlanViewModel plan;
    private final Dialogs dialogs;
    private final ObservableList<Exhibitor> all = FXCollections.observableArrayList();
    private final FilteredList<Exhibitor> shown = new FilteredList<>(all);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Drop> drop = new ReadOnlyObjectWrapper<>();

    /// An exhibitor over the plan.
    ///
    /// @param fitting outlines of the free booths that answer the request
    /// @param booth under the pointer, null for none
    /// @param obstacle why the booth cannot be given, null if it can
    /// @param reservation why the booth's area should not take the exhibitor, null if it admits them
    public record Drop(
            Exhibitor exhibitor,
            List<Outline> fitting,
            @Nullable Booth booth,
            @Nullable Label obstacle,
            @Nullable Label reservation) {}

    public UnplacedViewModel(Desk desk, AssignmentService assignments, FloorPlanViewModel plan, Dialogs dialogs) {
        this.desk = desk;
        this.assignments = assignments;
        this.plan = plan;
        this.dialogs = dialogs;
        filter.addListener((o, before, now) -> shown.setPredicate(e -> matches(e, plain(now))));
    }

    /// Follows the changes of the exhibition until the handle is run.
    public Runnable follow() {
        refresh();
        return desk.listen(this::changed);
    }

    private void changed(Committed committed) {
        var touched = touched(committed.applied());
        if (touched.size() > MANY) {
            refresh();
        } else {
            touched.forEach(this::follow);
        }
    }

    /// The exhibitors about whom anything changed.
    private static Set<Id<Exhibitor>> touched(Change change) {
        var ids = new HashSet<Id<Exhibitor>>();
        for (var edit : change.edits()) {
            for (var entry : Arrays.asList(edit.before(), edit.after())) {
                switch (entry) {
                    case Exhibitor exhibitor -> ids.add(exhibitor.id());
                    case Assignment assignment -> ids.add(assignment.exhibitor());
                    case null, default -> {}
                }
            }
        }
        return ids;
    }

    /// Lists one exhibitor where they belong, or no more.
    private void follow(Id<Exhibitor> id) {
        all.removeIf(e -> e.id().equals(id));
        desk.state().find(id).filter(this::waits).ifPresent(e -> {
            var place = Collections.binarySearch(all, e, order());
            all.add(place < 0 ? -place - 1 : place, e);
        });
    }

    private boolean waits(Exhibitor exhibitor) {
        return exhibitor.kind() == ExhibitorKind.EXHIBITOR
                && Occupancy.of(desk.state()).of(exhibitor.id()).isEmpty();
    }

    private Comparator<Exhibitor> order() {
        return Comparator.comparingInt(Exhibitor::priorityPoints)
                .reversed()
                .thenComparing(e -> desk.name(e.name()))
                .thenComparing(Exhibitor::id);
    }

    private void refresh() {
        all.setAll(desk.state().all(Exhibitor.class).stream()
                .filter(this::waits)
                .sorted(order())
                .toList());
    }

    private static boolean matches(Exhibitor e, String words) {
        return words.isEmpty()
                || plain(e.name().en() + " " + e.name().zh() + " " + e.city().both() + " " + e.country())
                        .contains(words);
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /// What the exhibitor asks for, in a line.
    public String wish(Exhibitor exhibitor) {
        var request = exhibitor.request();
        var area = request.area() > 0 ? desk.formats().area(request.area()) : "";
        var kind = request.kind() == null ? "" : desk.messages().text("booth-kind", request.kind());
        var from = exhibitor.country().isEmpty() || exhibitor.country().equals("CN")
                ? desk.name(exhibitor.city())
                : desk.formats().country(exhibitor.country());
        return List.of(area, kind, from).stream().filter(s -> !s.isEmpty()).collect(Collectors.joining(" · "));
    }

    /// Assigns the one selected booth to the exhibitor, or says that a booth has to be selected first.
    public void assignToSelected(Exhibitor exhibitor) {
        var selected = plan.selectedBooths();
        if (selected.size() == 1) {
            assign(exhibitor, selected.getFirst().booth());
        } else {
            warn(Label.of("plan.select-one-booth"));
        }
    }

    /// Takes an exhibitor up, so that the booths that fit can be shown.
    public void lift(Exhibitor exhibitor) {
        drop.set(new Drop(exhibitor, fitting(exhibitor), null, null, null));
    }

    /// Carries the exhibitor over a place of the floor; null for outside the plan.
    public void carry(@Nullable Point place) {
        var carried = drop.get();
        if (carried != null) {
            var booth = boothAt(place).orElse(null);
            var obstacle = booth == null ? null : obstacle(booth, carried.exhibitor());
            var reservation =
                    booth == null ? null : AssignmentService.reservation(desk.state(), booth, carried.exhibitor());
            drop.set(new Drop(carried.exhibitor(), carried.fitting(), booth, obstacle, reservation));
        }
    }

    /// As the service says it, but with the holder's name in the language of the screen.
    private @Nullable Label obstacle(Booth booth, Exhibitor exhibitor) {
        var why = AssignmentService.obstacle(desk.state(), booth, exhibitor);
        var sign = plan.floor().sheet().booth(booth.id()).map(BoothMark::sign).orElse("");
        return why != null && why.key().equals("assignment.taken") ? Label.of(why.key(), booth.number(), sign) : why;
    }

    /// Where the one who is carried may be let go, and whether the booth under the pointer is such a place.
    public List<Ghost> ghosts() {
        var carried = drop.get();
        if (carried == null) {
            return List.of();
        }
        var ghosts = new ArrayList<Ghost>();
        carried.fitting().forEach(outline -> ghosts.add(new Ghost(outline, "", true)));
        if (carried.booth() != null) {
            var outline = carried.booth().footprint().outline();
            ghosts.add(new Ghost(outline, "", carried.obstacle() == null && carried.reservation() == null));
        }
        return ghosts;
    }

    /// Lets the exhibitor go over the booth that was carried to last.
    public void letGo() {
        var carried = drop.get();
        drop.set(null);
        if (carried == null || carried.booth() == null) {
            return;
        }
        if (carried.obstacle() == null) {
            assign(carried.exhibitor(), carried.booth());
        } else {
            warn(carried.obstacle());
        }
    }

    /// Puts the exhibitor back.
    public void putBack() {
        drop.set(null);
    }

    private void assign(Exhibitor exhibitor, Booth booth) {
        if (isMeant(exhibitor, booth)) {
            propose(exhibitor, booth);
        }
    }

    /// Asks where the booth's area does not admit the exhibitor and nothing else stands in the way.
    private boolean isMeant(Exhibitor exhibitor, Booth booth) {
        var state = desk.state();
        var why = AssignmentService.reservation(state, booth, exhibitor);
        return why == null
                || AssignmentService.obstacle(state, booth, exhibitor) != null
                || dialogs.confirm(
                        "plan.not-admitted-title",
                        "plan.not-admitted-text",
                        "plan.assign-anyway",
                        booth.number(),
                        desk.messages().text(why));
    }

    private void propose(Exhibitor exhibitor, Booth booth) {
        desk.runner()
                .edit(() -> assignments.assign(booth.id(), exhibitor.id()), done -> plan.select(Set.of(booth.id())));
    }

    private void warn(Label why) {
        desk.notices().accept(new Notice(Notice.Tone.WARNING, why.key(), why.args(), "", null));
    }

    private Optional<Booth> boothAt(@Nullable Point place) {
        return place == null || plan.sheetProperty().get() == null
                ? Optional.empty()
                : plan.floor().boothAt(place);
    }

    private List<Outline> fitting(Exhibitor exhibitor) {
        var sheet = plan.sheetProperty().get();
        if (sheet == null) {
            return List.of();
        }
        var state = desk.state();
        var free = AssignmentService.free(state, exhibitor);
        return sheet.booths().stream()
                .filter(m -> free.contains(m.booth().id()))
                .map(m -> m.booth().footprint().outline())
                .toList();
    }

    public Desk desk() {
        return desk;
    }

    /// The exhibitors shown, after the filter.
    public ObservableList<Exhibitor> exhibitors() {
        return shown;
    }

    /// All that have no booth, before the filter.
    public ObservableList<Exhibitor> everybody() {
        return all;
    }

    /// The key of the words for a list that shows nobody.
    public String whyNobody() {
        if (!all.isEmpty()) {
            return "plan.none-match";
        }
        return desk.state().all(Exhibitor.class).isEmpty() ? "plan.no-exhibitors" : "plan.all-placed";
    }

    public StringProperty filterProperty() {
        return filter;
    }

    public ReadOnlyObjectProperty<@Nullable Drop> dropProperty() {
        return drop.getReadOnlyProperty();
    }
}
