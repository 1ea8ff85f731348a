package org.hallwright.ui.plan.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import org.hallwright.domain.plan.rules.Limit;
import org.hallwright.domain.plan.rules.RulePack;
import org.hallwright.domain.plan.rules.Sources;
import org.hallwright.domain.value.Id;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Icons;
import org.hallwright.ui.plan.inspect.form.Lengths;
import org.jspecify.annotations.Nullable;

/// The rows of a pack's limits: what is limited, the value, who asks for it; those of an own pack can be typed and
/// taken out.
///
/// While one types, the fields stay: only their values follow the pack.
final class LimitRows {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final RulesViewModel viewModel;
    private final Desk desk;
    private final GridPane grid;
    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private @Nullable Id<RulePack> pack;
    private List<String> rules = List.of();

    LimitRows(RulesViewModel viewModel, GridPane grid) {
        this.viewModel = viewModel;
        this.desk = viewModel.desk();
        this.grid = grid;
    }

    void show(RulePack shown) {
        var now = shown.limits().stream().map(Limit::rule).toList();
        if (shown.id().equals(pack) && now.equals(rules) && fields.size() == now.size()) {
            shown.limits().forEach(limit -> follow(fields.get(limit.rule()), limit));
            return;
        }
        pack = shown.id();
        rules = now;
        fields.clear();
        grid.getChildren().clear();
        for (var row = 0; row < shown.limits().size(); row++) {
            row(row, shown.limits().get(row));
        }
    }

    private static void follow(@Nullable TextField field, Limit limit) {
        if (field != null && !field.isFocused()) {
            field.setText(Lengths.text(limit.value()));
            field.pseudoClassStateChanged(DANGER, false);
        }
    }

    /// Begins to type the value of a limit.
    void edit(String rule) {
        var field = fields.get(rule);
        if (field != null) {
            field.requestFocus();
            field.selectAll();
        }
    }

    private void row(int row, Limit limit) {
        var rule = new Label(name(limit));
        var asked = limit.source();
        var source = new Label(Sources.isKnown(asked) ? desk.text("rule-source." + asked) : asked);
        source.getStyleClass().add("text-muted");
        var confirm = new Label(limit.confirm() ? desk.text("plan.confirm-with-venue") : "");
        confirm.getStyleClass().add("text-muted");
        grid.addRow(row, rule, value(limit), new Label(limit.unit()), source, confirm);
        if (viewModel.isOwn()) {
            grid.add(drop(limit), 5, row);
        }
    }

    private String name(Limit limit) {
        return desk.text("rule-limit." + limit.rule());
    }

    private Node drop(Limit limit) {
        var drop = new Button(null, Icons.of("mdal-close"));
        var words = desk.text("plan.limit-drop", name(limit));
        drop.getStyleClass().addAll("flat", "small", "button-icon", "drop-limit");
        drop.setUserData(limit.rule());
        drop.setAccessibleText(words);
        drop.setTooltip(new Tooltip(words));
        drop.setOnAction(e -> {
            viewModel.drop(limit);
            fields.keySet().stream().findFirst().ifPresent(this::edit);
        });
        return drop;
    }

    private Node value(Limit limit) {
        if (!viewModel.isOwn()) {
            return new Label(Lengths.text(limit.value()));
        }
        var field = new TextField(Lengths.text(limit.value()));
        field.setPrefColumnCount(6);
        field.setAccessibleText(name(limit));
        field.setUserData(limit.rule());
        Runnable enter = () -> enter(limit.rule(), field);
        field.setOnAction(e -> enter.run());
        field.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                enter.run();
            }
        });
        fields.put(limit.rule(), field);
        return field;
    }

    /// The limit as it is now: it may have been changed since the row was made.
    private void enter(String rule, TextField field) {
        var limit = viewModel.shownProperty().get().limit(rule);
        var isOne = limit.isEmpty() || viewModel.enter(limit.get(), field.getText());
        field.pseudoClassStateChanged(DANGER, !isOne);
    }
}
