package org.hallwright.ui.plan.rules;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.hallwright.domain.plan.rules.Limit;
import org.hallwright.domain.plan.rules.RulePack;
import org.hallwright.domain.problem.Severity;
import org.hallwright.ui.kit.Choices;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.plan.action.PlanForm;

/// The sheet over the plan with the limits of a rule pack and who asks for each, and how much is found by the pack in
/// force; those of a copy can be changed, taken out and added.
public final class RulesController implements PlanForm {
    private final RulesViewModel viewModel;
    private final ReadOnlyObjectProperty<Map<Severity, Integer>> counts;
    private final Dialogs dialogs;
    private final Desk desk;
    private LimitRows rows;
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
    private Label found;

    @FXML
    private HBox own;

    @FXML
    private TextField name;

    @FXML
    private MenuButton more;

    @FXML
    private GridPane limits;

    /// @param counts what is found in the hall in front
    public RulesController(
            RulesViewModel viewModel, ReadOnlyObjectProperty<Map<Severity, Integer>> counts, Dialogs dialogs) {
        this.viewModel = viewModel;
        this.counts = counts;
        this.dialogs = dialogs;
        this.desk = viewModel.desk();
    }

    @FXML
    private void initialize() {
        veil.managedProperty().bind(veil.visibleProperty());
        veil.setVisible(false);
        veil.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && !pack.isShowing() && !more.isShowing()) {
                onClose();
                e.consume();
            }
        });
        own.managedProperty().bind(own.visibleProperty());
        pack.setConverter(Choices.words(p -> p == null ? "" : desk.name(p.name())));
        pack.setItems(viewModel.packs());
        pack.setOnAction(e -> {
            if (!filling && pack.getValue() != null) {
                viewModel.show(pack.getValue());
            }
        });
        name.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                onName();
            }
        });
        rows = new LimitRows(viewModel, limits);
        viewModel.shownProperty().addListener((o, before, now) -> show(now));
        show(viewModel.shownProperty().get());
        found.textProperty().bind(counts.map(this::found));
    }

    @Override
    public void ask() {
        viewModel.show(viewModel.inForce());
        show(viewModel.inForce());
        veil.setVisible(true);
        pack.requestFocus();
    }

    private void show(RulePack shown) {
        filling = true;
        pack.setValue(shown);
        filling = false;
        use.setDisable(shown.code().equals(viewModel.inForce().code()));
        note.setText(viewModel.note());
        own.setVisible(viewModel.isOwn());
        if (!name.isFocused()) {
            name.setText(desk.name(shown.name()));
        }
        more.getItems()
                .setAll(viewModel.missing().stream().map(limit -> add(limit)).toList());
        more.setDisable(more.getItems().isEmpty());
        rows.show(shown);
    }

    private MenuItem add(Limit limit) {
        var item = new MenuItem(desk.text("rule-limit." + limit.rule()));
        item.setUserData(limit.rule());
        item.setOnAction(e -> {
            viewModel.add(limit);
            rows.edit(limit.rule());
        });
        return item;
    }

    private String found(Map<Severity, Integer> numbers) {
        var words = Stream.of(Severity.values())
                .map(severity -> desk.messages().text("severity", severity) + " "
                        + desk.formats().number(numbers.getOrDefault(severity, 0), 0))
                .collect(Collectors.joining(" · "));
        return desk.text("plan.found-in-hall", words);
    }

    @FXML
    private void onName() {
        viewModel.rename(name.getText());
    }

    @FXML
    private void onUse() {
        viewModel.use();
        note.setText(viewModel.note());
        use.setDisable(true);
    }

    @FXML
    private void onCopy() {
        viewModel.copy();
    }

    @FXML
    private void onDelete() {
        var name = desk.name(viewModel.shownProperty().get().name());
        if (dialogs.confirm("plan.pack-delete-title", "plan.pack-delete-text", "plan.pack-delete", name)) {
            viewModel.delete();
        }
    }

    @FXML
    private void onClose() {
        veil.setVisible(false);
    }
}
