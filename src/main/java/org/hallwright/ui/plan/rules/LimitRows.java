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
import org.hallwright.domain.value.Id;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Icons;
import org.hallwright.ui.plan.inspect.form.Lengths;
import org.jspecify.annotations.Nullable;

/// The rows of a pack's limits: what is limited, the value, who asks for it; those of an own pack can be typed and
/// taken out.
///
/// While one types, the fields stay: only their values, and who asks for them, follow the pack.
final class LimitRows {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final RulesViewModel viewModel;
    private final Desk desk;
    private final GridPane grid;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private @Nullable Id<RulePack> pack;
    private List<String> rules = List.of();

    /// What changes in the row of a limit that can be typed.
    private record Row(TextField field, TextField source, Label confirm) {}

    LimitRows(RulesViewModel viewModel, GridPane grid) {
        this.viewModel = viewModel;
        this.desk = viewModel.desk();
        this.grid = grid;
    }

    void show(RulePack shown) {
        var now = shown.limits().stream().map(Limit::rule).toList();
        if (shown.id().equals(pack) && now.equals(rules) && rows.size() == now.size()) {
            shown.limits().forEach(limit -> follow(rows.get(limit.rule()), limit));
            return;
        }
        pack = shown.id();
        rules = now;
        rows.clear();
        grid.getChildren().clear();
        for (var row = 0; row < shown.limits().size(); row++) {
            row(row, shown.limits().get(row));
        }
    }

    private void follow(@Nullable Row row, Limit limit) {
        if (row == null) {
            return;
        }
        if (!row.source().isFocused()) {
            row.source().setText(viewModel.source(limit));
        }
        row.confirm().setText(confirmation(limit));
        if (!row.field().isFocused()) {
            row.field().setText(Lengths.text(limit.value()));
            row.field().pseudoClassStateChanged(DANGER, false);
        }
    }

    /// Begins to type the value of a limit.
    void edit(String rule) {
        var row = rows.get(rule);
        if (row != null) {
            row.field().requestFocus();
            row.field().selectAll();
        }
    }

    private void row(int row, Limit limit) {
        var rule = new Label(name(limit));
        var confirm = muted(confirmation(limit));
        if (viewModel.isOwn()) {
            var value = field(limit);
            var source = source(limit);
            grid.addRow(row, rule, value, new Label(limit.unit()), source, confirm, drop(limit));
            rows.put(limit.rule(), new Row(value, source, confirm));
        } else {
            var value = new Label(Lengths.text(limit.value()));
            grid.addRow(row, rule, value, new Label(limit.unit()), muted(viewModel.source(limit)), confirm);
        }
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.getStyleClass().add("text-muted");
        return label;
    }

    private String confirmation(Limit limit) {
        return limit.confirm() ? desk.text("plan.confirm-with-venue") : "";
    }

    /// Who asks for the limit, to be typed such as it stands in the venue's rules.
    private TextField source(Limit limit) {
        var field = new TextField(viewModel.source(limit));
        field.getStyleClass().add("limit-source");
        field.setUserData(limit.rule());
        field.setPromptText(desk.text("plan.limit-source-prompt"));
        field.setAccessibleText(desk.text("plan.limit-source", name(limit)));
        Runnable enter = () -> viewModel
                .shownProperty()
                .get()
                .limit(limit.rule())
                .ifPresent(now -> viewModel.enterSource(now, field.getText()));
        onEntered(field, enter);
        return field;
    }

    private static void onEntered(TextField field, Runnable enter) {
        field.setOnAction(e -> enter.run());
        field.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                enter.run();
            }
        });
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
            rows.keySet().stream().findFirst().ifPresent(this::edit);
        });
        return drop;
    }

    private TextField field(Limit limit) {
        var field = new TextField(Lengths.text(limit.value()));
        field.setPrefColumnCount(6);
        field.setAccessibleText(name(limit));
        field.setUserData(limit.rule());
        onEntered(field, () -> enter(limit.rule(), field));
        return field;
    }

    /// The limit as it is now: it may have been changed since the row was made.
    private void enter(String rule, TextField field) {
        var limit = viewModel.shownProperty().get().limit(rule);
        var isOne = limit.isEmpty() || viewModel.enter(limit.get(), field.getText());
        field.pseudoClassStateChanged(DANGER, !isOne);
    }
}
