package org.hallwright.ui.plan.inspect;

import java.util.List;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.assignment.BoothStatus;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.drawing.plan.sheet.BoothMark;
import org.jspecify.annotations.Nullable;

/// Who has a booth, or for whom it is held, and hence what can be done about it.
///
/// @param declined what was offered or confirmed here and then declined
public record Occupant(
        BoothMark mark,
        @Nullable Assignment assignment,
        @Nullable Hold hold,
        List<Assignment> declined) {
    static Occupant of(ExhibitionState state, BoothMark mark) {
        var booth = mark.booth().id();
        var occupancy = Occupancy.of(state);
        var declined = state.all(Assignment.class).stream()
                .filter(a -> !a.isLive() && a.booth().equals(booth))
                .toList();
        return new Occupant(
                mark, occupancy.on(booth).orElse(null), occupancy.holdOn(booth).orElse(null), declined);
    }

    public boolean isAssigned() {
        return assignment != null;
    }

    public boolean isHeld() {
        return assignment == null && hold != null;
    }

    public boolean isLocked() {
        return assignment != null && assignment.locked();
    }

    /// Whether it can be assigned, or held.
    public boolean isForSale() {
        return assignment == null && mark.status() != BoothStatus.NON_INVENTORY;
    }

    public boolean canOffer() {
        return isOpenIn(AssignmentState.PROPOSED);
    }

    public boolean canConfirm() {
        return isOpenIn(AssignmentState.PROPOSED) || isOpenIn(AssignmentState.OFFERED);
    }

    public boolean canWithdraw() {
        return assignment != null && !assignment.locked();
    }

    /// Whether the exhibitor knows of it, so that taking it back has a reason worth keeping.
    public boolean isKnownToExhibitor() {
        return assignment != null && assignment.state() != AssignmentState.PROPOSED;
    }

    private boolean isOpenIn(AssignmentState state) {
        return assignment != null && !assignment.locked() && assignment.state() == state;
    }
}
