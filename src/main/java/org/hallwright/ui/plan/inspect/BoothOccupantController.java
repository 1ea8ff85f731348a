package org.hallwright.ui.plan.inspect;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.hallwright.ui.kit.Views;
import org.hallwright.ui.kit.Views.LateView;
import org.hallwright.ui.plan.inspect.BoothOccupantViewModel.Ask;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Wires who stands on a booth, and the verbs that bring it further, to [BoothOccupantViewModel].
public final class BoothOccupantController {
    private static final PseudoClass NOBODY = PseudoClass.getPseudoClass("nobody");

    private final BoothOccupantViewModel viewModel;
    private final Runnable onAssign;
    private final Views views;
    private LateView<BoothAskController> ask;

    @FXML
    private VBox root;

    @FXML
    private Label status;

    @FXML
    private Label exhibitor;

    @FXML
    private ToggleButton lock;

    @FXML
    private FontIcon padlock;

    @FXML
    private Tooltip lockTip;

    @FXML
    private Button showExhibitor;

    @FXML
    private Label note;

    @FXML
    private FlowPane buttons;

    @FXML
    private Button assign;

    @FXML
    private Button hold;

    @FXML
    private Button endHold;

    @FXML
    private Button offer;

    @FXML
    private Button confirm;

    @FXML
    private Button withdraw;

    /// @param onAssign lets the user choose an exhibitor for the selected booth
    public BoothOccupantController(BoothOccupantViewModel viewModel, Runnable onAssign, Views views) {
        this.viewModel = viewModel;
        this.onAssign = onAssign;
        this.views = views;
    }

    @FXML
    private void initialize() {
        ask = views.late(BoothAskController.class, root);
        viewModel.askingProperty().addListener((o, before, now) -> showAsk(now));
        showAsk(viewModel.askingProperty().get());
        viewModel.shownProperty().addListener((o, before, now) -> show(now));
        show(viewModel.shownProperty().get());
    }

    private void showAsk(Ask now) {
        if (now != Ask.NOTHING || ask.isLoaded()) {
            ask.controller().onLeave(this::focusVerb);
            ask.controller().show(now);
        }
    }

    private void show(@Nullable Occupant now) {
        if (now == null) {
            return;
        }
        var desk = viewModel.desk();
        var sign = now.mark().sign();
        status.setText(desk.messages().text("booth-status", now.mark().status()));
        exhibitor.setText(sign.isEmpty() ? desk.text("plan.nobody") : sign);
        exhibitor.pseudoClassStateChanged(NOBODY, sign.isEmpty());
        note.setText(viewModel.note());
        BoothAskController.shown(note, !note.getText().isEmpty());
        BoothAskController.shown(showExhibitor, now.isAssigned());
        showLock(now);
        var focused = buttons.isFocusWithin();
        showVerbs(now);
        if (focused && buttons.getChildren().stream().noneMatch(b -> b.isFocused() && isUsable(b))) {
            focusVerb();
        }
    }

    private void showLock(Occupant now) {
        var words = viewModel.desk().text(now.isLocked() ? "plan.unlock" : "plan.lock");
        BoothAskController.shown(lock, now.isAssigned());
        lock.setSelected(now.isLocked());
        lock.setAccessibleText(words);
        lockTip.setText(words);
        padlock.setIconLiteral(now.isLocked() ? "mdal-lock" : "mdal-lock_open");
    }

    private void showVerbs(Occupant now) {
        BoothAskController.shown(assign, !now.isAssigned());
        BoothAskController.shown(hold, !now.isAssigned());
        BoothAskController.shown(endHold, now.isHeld());
        BoothAskController.shown(offer, now.isAssigned());
        BoothAskController.shown(confirm, now.isAssigned());
        BoothAskController.shown(withdraw, now.isAssigned());
        assign.setDisable(!now.isForSale());
        hold.setDisable(!now.isForSale());
        offer.setDisable(!now.canOffer());
        confirm.setDisable(!now.canConfirm());
        withdraw.setDisable(!now.canWithdraw());
    }

    private void focusVerb() {
        buttons.getChildren().stream()
                .filter(BoothOccupantController::isUsable)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private static boolean isUsable(Node verb) {
        return verb.isVisible() && !verb.isDisabled();
    }

    @FXML
    private void onLock() {
        viewModel.toggleLock();
        show(viewModel.shownProperty().get());
    }

    @FXML
    private void onShowExhibitor() {
        viewModel.showExhibitor();
    }

    @FXML
    private void onAssign() {
        onAssign.run();
    }

    @FXML
    private void onHold() {
        viewModel.askHold();
    }

    @FXML
    private void onEndHold() {
        viewModel.endHold();
    }

    @FXML
    private void onOffer() {
        viewModel.offer();
    }

    @FXML
    private void onConfirm() {
        viewModel.confirm();
    }

    @FXML
    private void onWithdraw() {
        viewModel.withdraw();
    }
}
