package org.hallwright.ui.plan.findings;

import java.util.EnumMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.hallwright.domain.plan.check.rule.Finding;
import org.hallwright.domain.plan.rules.RulePacks;
import org.hallwright.domain.problem.Severity;
import org.hallwright.ui.kit.Choices;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.plan.action.PlanAction;
import org.hallwright.ui.plan.action.PlanActions;

/// The pane with what the rules find: filters with their counts, the list, and by which pack it was checked.
///
/// A floor is surveyed again once nothing has changed for a moment.
public final class FindingsController {
    private static final Duration PAUSE = Duration.millis(600);

    private final FindingsViewModel viewModel;
    private final PlanActions actions;
    private final Desk desk;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Map<Severity, ToggleButton> filters = new EnumMap<>(Severity.class);

    @FXML
    private HBox severities;

    @FXML
    private ComboBox<String> rule;

    @FXML
    private ListView<Finding> list;

    @FXML
    private VBox clean;

    @FXML
    private Label cleanWords;

    @FXML
    private Label behind;

    @FXML
    private Hyperlink pack;

    public FindingsController(FindingsViewModel viewModel, PlanActions actions) {
        this.viewModel = viewModel;
        this.actions = actions;
        this.desk = viewModel.desk();
    }

    @FXML
    private void initialize() {
        for (var severity : Severity.values()) {
            var filter = filter(severity);
            filters.put(severity, filter);
            severities.getChildren().add(filter);
        }
        rule.getItems().add("");
        rule.setConverter(Choices.words(this::ruleName));
        rule.valueProperty().bindBidirectional(viewModel.ruleProperty());
        viewModel.rules().addListener((InvalidationListener) o -> fillRules());
        list.setItems(viewModel.shown());
        list.setCellFactory(view -> new FindingCell(desk, view));
        list.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> viewModel.choose(now));
        viewModel.chosenProperty().addListener((o, before, now) -> {
            if (now != null) {
                list.getSelectionModel().select(now);
            }
        });
        viewModel.countsProperty().addListener((o, before, now) -> show());
        viewModel.checkingProperty().addListener((o, before, now) -> show());
        viewModel.floorBehindProperty().addListener((o, before, now) -> show());
        pause.setOnFinished(e -> viewModel.survey());
        viewModel.outdatedProperty().addListener((o, before, now) -> {
            if (now) {
                pause.playFromStart();
            }
        });
        fillRules();
        show();
    }

    private ToggleButton filter(Severity severity) {
        var filter = new ToggleButton(null, FindingCell.sign(severity));
        filter.getStyleClass().addAll("flat", "small", "severity-filter");
        filter.setTooltip(new Tooltip(desk.messages().text("severity", severity)));
        filter.setAccessibleText(desk.messages().text("severity", severity));
        filter.selectedProperty().bindBidirectional(viewModel.wantedProperty(severity));
        return filter;
    }

    private void fillRules() {
        var chosen = viewModel.ruleProperty().get();
        // The entry for all rules stays: the button of a choice goes blank when what it shows is taken out and put
        // back.
        var items = rule.getItems();
        items.remove(1, items.size());
        items.addAll(viewModel.rules());
        rule.setValue(items.contains(chosen) ? chosen : "");
    }

    private String ruleName(String code) {
        return desk.text(code == null || code.isEmpty() ? "plan.all-rules" : "rule." + code);
    }

    private void show() {
        var counts = viewModel.countsProperty().get();
        filters.forEach(
                (severity, filter) -> filter.setText(desk.formats().number(counts.getOrDefault(severity, 0), 0)));
        var inForce = desk.name(RulePacks.of(desk.state()).name());
        pack.setText(desk.text("plan.checked-by", inForce));
        var words = behind();
        behind.setVisible(!words.isEmpty());
        behind.setText(words.isEmpty() ? desk.text("plan.floor-behind") : words);
        cleanWords.setText(desk.text("plan.nothing-found", inForce));
        clean.setVisible(viewModel.isClean());
        list.setVisible(!viewModel.isClean());
    }

    /// What of that which is shown is not of now; a line of its own, so that nothing moves when it comes and goes.
    private String behind() {
        if (viewModel.checkingProperty().get()) {
            return desk.text("plan.checking-again");
        }
        return viewModel.floorBehindProperty().get() ? desk.text("plan.floor-behind") : "";
    }

    @FXML
    private void onPack() {
        actions.run(PlanAction.RULES);
    }
}
