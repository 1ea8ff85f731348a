package org.hallwright.ui.roster.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.roster.ContractState;
import org.hallwright.domain.roster.PaymentState;
import org.hallwright.domain.value.Id;
import org.hallwright.ui.kit.Icons;
import org.hallwright.ui.roster.form.ExhibitorFormViewModel.BoothLink;

/// Wires the booths that an exhibitor has and the request, contract and payment for them.
public final class BoothFormController {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    /// What a booth with so many open sides is called.
    private static final List<String> SIDES = List.of("any", "row", "corner", "head", "island");

    private final ExhibitorFormViewModel viewModel;

    @FXML
    private FlowPane booths;

    @FXML
    private TextField area;

    @FXML
    private Label areaWrong;

    @FXML
    private ComboBox<Optional<BoothKind>> boothKind;

    @FXML
    private ComboBox<Integer> openSides;

    @FXML
    private ComboBox<ContractState> contract;

    @FXML
    private ComboBox<PaymentState> payment;

    @FXML
    private Label points;

    @FXML
    private ComboBox<Optional<Id<ThemedArea>>> themedArea;

    @FXML
    private TextField wishedBooths;

    @FXML
    private TextField near;

    @FXML
    private TextField away;

    @FXML
    private Label wishWrong;

    public BoothFormController(ExhibitorFormViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        var fields = viewModel.fields();
        var messages = viewModel.desk().messages();
        var kinds = Stream.concat(
                Stream.of(Optional.<BoothKind>empty()),
                Arrays.stream(BoothKind.values()).map(Optional::of));
        Choices.fill(
                boothKind,
                kinds.toList(),
                k -> k.map(known -> messages.text("booth-kind", known)).orElseGet(() -> messages.text("roster.any")));
        Choices.fill(
                openSides,
                List.of(0, 1, 2, 3, 4),
                n -> n == 0 ? messages.text("roster.any") : messages.text("roster.open-sides." + SIDES.get(n)));
        Choices.fill(contract, List.of(ContractState.values()), c -> messages.text("contract-state", c));
        Choices.fill(payment, List.of(PaymentState.values()), p -> messages.text("payment-state", p));
        Choices.fill(themedArea, viewModel.themedAreas(), viewModel::themedArea);
        themedArea.valueProperty().bindBidirectional(fields.wishes.area);
        wishedBooths.textProperty().bindBidirectional(fields.wishes.booths);
        near.textProperty().bindBidirectional(fields.wishes.near);
        away.textProperty().bindBidirectional(fields.wishes.away);
        wishWrong.visibleProperty().bind(viewModel.wishWrongProperty());
        wishWrong.managedProperty().bind(wishWrong.visibleProperty());
        area.textProperty().bindBidirectional(fields.area);
        boothKind.valueProperty().bindBidirectional(fields.boothKind);
        openSides.valueProperty().bindBidirectional(fields.openSides);
        contract.valueProperty().bindBidirectional(fields.contract);
        payment.valueProperty().bindBidirectional(fields.payment);
        areaWrong.visibleProperty().bind(viewModel.areaWrongProperty());
        areaWrong.managedProperty().bind(areaWrong.visibleProperty());
        viewModel.areaWrongProperty().addListener((o, was, is) -> area.pseudoClassStateChanged(DANGER, is));
    }

    /// Shows the booths as they are now.
    void refresh() {
        var links = viewModel.booths().stream().map(this::link).toList();
        booths.getChildren().setAll(links);
        if (links.isEmpty()) {
            var none = new Label(viewModel.desk().text("roster.no-booth"));
            none.getStyleClass().add("text-muted");
            booths.getChildren().add(none);
        }
        var wished = viewModel.fields().wishes.area.get();
        themedArea.getItems().setAll(viewModel.themedAreas());
        viewModel.fields().wishes.area.set(wished);
        points.setText(viewModel.desk().formats().number(viewModel.points(), 0));
    }

    private Node link(BoothLink booth) {
        var desk = viewModel.desk();
        var state = desk.messages().text("assignment-state", booth.state());
        var link = new Hyperlink(booth.number(), Icons.of("mdmz-place"));
        link.getStyleClass()
                .addAll("booth-link", "standing-" + booth.state().name().toLowerCase(java.util.Locale.ROOT));
        link.setTooltip(new Tooltip(desk.text(
                "roster.booth-tip", desk.name(booth.hall()), desk.formats().area(booth.area()), state)));
        link.setOnAction(e -> viewModel.goTo(booth));
        return link;
    }
}
