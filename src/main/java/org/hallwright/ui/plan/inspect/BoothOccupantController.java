package org.hallwright.ui.plan.inspect;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.assignment.BoothStatus;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.plan.BoothMark;
import org.hallwright.service.AssignmentService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Place;
import org.jspecify.annotations.Nullable;

/// Shows who stands on a booth, how far that has come, and the verbs that bring it further.
public final class BoothOccupantController {
    private static final PseudoClass NOBODY = PseudoClass.getPseudoClass("nobody");

    private final Desk desk;
    private final AssignmentService assignments;
    private final Consumer<Booth> onAssign;
    private @Nullable BoothMark shown;

    @FXML
    private Label status;

    @FXML
    private Label exhibitor;

    @FXML
    private Button assign;

    @FXML
    private Button offer;

    @FXML
    private Button confirm;

    @FXML
    private Button withdraw;

    @FXML
    private Button showExhibitor;

    /// @param onAssign lets the user choose an exhibitor for a booth
    public BoothOccupantController(Desk desk, AssignmentService assignments, Consumer<Booth> onAssign) {
        this.desk = desk;
        this.assignments = assignments;
        this.onAssign = onAssign;
    }

    void show(BoothMark mark) {
        shown = mark;
        status.setText(desk.messages().text("booth-status", mark.status()));
        exhibitor.setText(mark.sign().isEmpty() ? desk.text("plan.nobody") : mark.sign());
        exhibitor.pseudoClassStateChanged(NOBODY, mark.sign().isEmpty());
        var state = assignment().map(Assignment::state).orElse(null);
        assign.setDisable(state != null || mark.status() == BoothStatus.NON_INVENTORY);
        offer.setDisable(state != AssignmentState.PROPOSED);
        confirm.setDisable(state != AssignmentState.PROPOSED && state != AssignmentState.OFFERED);
        withdraw.setDisable(state == null && mark.status() != BoothStatus.HELD);
        showExhibitor.setDisable(state == null);
    }

    private Optional<Assignment> assignment() {
        return Optional.ofNullable(shown)
                .flatMap(m -> Occupancy.of(desk.state()).on(m.booth().id()));
    }

    private void onBooth(Consumer<Id<Booth>> verb) {
        if (shown != null) {
            var id = shown.booth().id();
            desk.runner().edit(() -> verb.accept(id));
        }
    }

    @FXML
    private void onAssign() {
        if (shown != null) {
            onAssign.accept(shown.booth());
        }
    }

    @FXML
    private void onOffer() {
        onBooth(assignments::offer);
    }

    @FXML
    private void onConfirm() {
        onBooth(assignments::confirm);
    }

    /// Ends the assignment, or else the hold.
    @FXML
    private void onWithdraw() {
        onBooth(assignment().isPresent() ? assignments::release : assignments::releaseHold);
    }

    @FXML
    private void onShowExhibitor() {
        assignment().ifPresent(a -> desk.goTo().to(Place.EXHIBITORS, List.of(a.exhibitor())));
    }
}
