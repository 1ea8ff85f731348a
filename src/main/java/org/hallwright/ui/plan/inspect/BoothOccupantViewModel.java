package org.hallwright.ui.plan.inspect;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.plan.sheet.BoothMark;
import org.hallwright.service.AssignmentService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Place;
import org.jspecify.annotations.Nullable;

/// Who has the inspected booth and the verbs that bring it further; what a verb needs to know is asked for
/// first.
public final class BoothOccupantViewModel {
    /// What is being asked for.
    public enum Ask {
        NOTHING,
        HOLD,
        REASON
    }

    final StringProperty heldFor = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> until = new SimpleObjectProperty<>();
    final StringProperty comment = new SimpleStringProperty("");
    final StringProperty reason = new SimpleStringProperty("");

    private final Desk desk;
    private final AssignmentService assignments;
    private final ReadOnlyObjectWrapper<@Nullable Occupant> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Ask> asking = new ReadOnlyObjectWrapper<>(Ask.NOTHING);

    public BoothOccupantViewModel(Desk desk, AssignmentService assignments) {
        this.desk = desk;
        this.assignments = assignments;
    }

    /// Shows a booth as it now is, or none; a question goes on only while the same booth still answers it.
    public void show(@Nullable BoothMark mark) {
        var before = shown.get();
        var now = mark == null ? null : Occupant.of(desk.state(), mark);
        shown.set(now);
        var same = before != null
                && now != null
                && before.mark().booth().id().equals(now.mark().booth().id());
        if (!same || !answers(now, asking.get())) {
            cancel();
        }
    }

    private static boolean answers(Occupant occupant, Ask ask) {
        return ask == Ask.HOLD ? occupant.isForSale() : occupant.canWithdraw();
    }

    void offer() {
        onBooth(assignments::offer);
    }

    void confirm() {
        onBooth(assignments::confirm);
    }

    /// Follows assignments and holds until the handle is run: what a lock changes is not drawn on the plan.
    public Runnable follow() {
        return desk.listen(committed -> {
            var change = committed.applied();
            var now = shown.get();
            if (now != null && (change.touches(Assignment.class) || change.touches(Hold.class))) {
                shown.set(Occupant.of(desk.state(), now.mark()));
            }
        });
    }

    void toggleLock() {
        occupant()
                .filter(Occupant::isAssigned)
                .ifPresent(o -> onBooth(o.isLocked() ? assignments::unlock : assignments::lock));
    }

    /// Frees the booth at once where it was only proposed; asks for a reason where the exhibitor knows of
    /// it.
    void withdraw() {
        occupant().filter(Occupant::canWithdraw).ifPresent(o -> {
            if (o.isKnownToExhibitor()) {
                reason.set("");
                asking.set(Ask.REASON);
            } else {
                onBooth(assignments::release);
            }
        });
    }

    /// Asks for whom and how long the booth is held, beginning with what is known.
    void askHold() {
        occupant().filter(Occupant::isForSale).ifPresent(o -> {
            var hold = o.hold();
            heldFor.set(hold == null ? "" : hold.heldFor());
            until.set(hold == null ? null : hold.until());
            comment.set(hold == null ? "" : hold.comment());
            asking.set(Ask.HOLD);
        });
    }

    void endHold() {
        onBooth(assignments::releaseHold);
    }

    /// Whether what was asked for is there.
    boolean isAnswered() {
        return asking.get() != Ask.HOLD || !heldFor.get().isBlank();
    }

    /// Does what was asked about; nothing while the answer is missing.
    void commit() {
        if (!isAnswered()) {
            return;
        }
        var ask = asking.get();
        var name = heldFor.get().strip();
        var day = until.get();
        var note = comment.get().strip();
        var why = reason.get().strip();
        cancel();
        switch (ask) {
            case HOLD -> onBooth(booth -> assignments.hold(booth, name, day, note));
            case REASON -> onBooth(booth -> assignments.decline(booth, why));
            case NOTHING -> {}
        }
    }

    void cancel() {
        asking.set(Ask.NOTHING);
    }

    void showExhibitor() {
        occupant().map(Occupant::assignment).ifPresent(a -> desk.goTo().to(Place.EXHIBITORS, List.of(a.exhibitor())));
    }

    /// How long and why the booth is held, and who declined it; empty for nothing of that.
    String note() {
        return occupant()
                .map(o -> Stream.concat(heldWords(o), declinedWords(o)).collect(Collectors.joining("\n")))
                .orElse("");
    }

    private Stream<String> heldWords(Occupant occupant) {
        var hold = occupant.hold();
        if (hold == null || !occupant.isHeld()) {
            return Stream.empty();
        }
        var day = hold.until();
        var lasts =
                day == null ? "" : desk.text("plan.held-until", desk.formats().day(day));
        return Stream.of(lasts, hold.comment()).filter(words -> !words.isEmpty());
    }

    private Stream<String> declinedWords(Occupant occupant) {
        var each = occupant.declined().stream().map(this::declined).collect(Collectors.joining(", "));
        return each.isEmpty() ? Stream.empty() : Stream.of(desk.text("plan.declined", each));
    }

    private String declined(Assignment assignment) {
        var name = desk.state()
                .find(assignment.exhibitor())
                .map(e -> desk.name(e.signName()))
                .orElse("–");
        return assignment.reason().isEmpty() ? name : desk.text("plan.declined-because", name, assignment.reason());
    }

    private void onBooth(Consumer<Id<Booth>> verb) {
        occupant()
                .ifPresent(o ->
                        desk.runner().edit(() -> verb.accept(o.mark().booth().id())));
    }

    private Optional<Occupant> occupant() {
        return Optional.ofNullable(shown.get());
    }

    public ReadOnlyObjectProperty<@Nullable Occupant> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Ask> askingProperty() {
        return asking.getReadOnlyProperty();
    }

    public Desk desk() {
        return desk;
    }
}
