package org.hallwright.ui.plan.rules;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import org.hallwright.domain.plan.rules.Limit;
import org.hallwright.domain.plan.rules.RulePack;
import org.hallwright.ui.kit.Choices;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.plan.action.PlanAction;
import org.hallwright.ui.plan.action.PlanActions;
import org.hallwright.ui.plan.inspect.form.Lengths;

/// The sheet over the plan with the limits of a rule pack and who asks for each; those of a copy can be changed.
public final class RulesController {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final RulesViewModel viewModel;
    private final PlanActions actions;
    private final Desk desk;
    private boolean filling;

    @FXML
    private StackPane veil;

    @FXML
    private ComboBox<RulePack> pack;

    @FXML
    private Button use;

    @FXML
    private Label note;

    @FXML
    private GridPane limits;

    public RulesController(RulesViewModel viewModel, PlanActions actions) {
        this.viewModel = viewModel;
        this.actions = actions;
        this.desk = viewModel.desk();
    }

    @FXML
    private void initialize() {
        veil.managedProperty().bind(veil.visibleProperty());
        veil.setVisible(false);
        pack.setConverter(Choices.words(p -> p == null ? "" : desk.name(p.name())));
        pack.setItems(viewModel.packs());
        pack.setOnAction(e -> {
            if (!filling && pack.getValue() != null) {
                viewModel.show(pack.getValue());
            }
        });
        viewModel.shownProperty().addListener((o, before, now) -> show(now));
        show(viewModel.shownProperty().get());
        actions.on(PlanAction.RULES, () -> {
            viewModel.show(viewModel.inForce());
            show(viewModel.inForce());
            veil.setVisible(true);
            pack.requestFocus();
        });
    }

    private void show(RulePack shown) {
        filling = true;
        pack.setValue(shown);
        filling = false;
        var inForce = shown.code().equals(viewModel.inForce().code());
        use.setDisable(inForce);
        note.setText(
                desk.text(inForce ? "plan.pack-in-force" : viewModel.isOwn() ? "plan.pack-own" : "plan.pack-built-in"));
        limits.getChildren().clear();
        for (var row = 0; row < shown.limits().size(); row++) {
            row(row, shown.limits().get(row));
        }
    }

    private void row(int row, Limit limit) {
        var rule = new Label(desk.text("rule-limit." + limit.rule()));
        var key = "rule-source." + limit.source();
        var source = new Label(desk.messages().bundle().containsKey(key) ? desk.text(key) : limit.source());
        source.getStyleClass().add("text-muted");
        var confirm = new Label(limit.confirm() ? desk.text("plan.confirm-with-venue") : "");
        confirm.getStyleClass().add("text-muted");
        limits.addRow(row, rule, value(limit), new Label(limit.unit()), source, confirm);
    }

    private Node value(Limit limit) {
        if (!viewModel.isOwn()) {
            return new Label(Lengths.text(limit.value()));
        }
        var field = new TextField(Lengths.text(limit.value()));
        field.setPrefColumnCount(6);
        field.setAccessibleText(desk.text("rule-limit." + limit.rule()));
        Runnable enter = () -> field.pseudoClassStateChanged(DANGER, !viewModel.enter(limit, field.getText()));
        field.setOnAction(e -> enter.run());
        field.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                enter.run();
            }
        });
        return field;
    }

    @FXML
    private void onUse() {
        viewModel.use();
        show(viewModel.shownProperty().get());
    }

    @FXML
    private void onCopy() {
        viewModel.copy();
    }

    @FXML
    private void onClose() {
        veil.setVisible(false);
    }
}
