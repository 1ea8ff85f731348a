package org.hallwright.ui.plan.inspect.form;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.paint.Color;
import org.hallwright.i18n.Messages;
import org.hallwright.ui.kit.Choices;
import org.hallwright.ui.plan.inspect.form.FormField.Chosen;
import org.hallwright.ui.plan.inspect.form.FormField.Coloured;
import org.hallwright.ui.plan.inspect.form.FormField.Shown;
import org.hallwright.ui.plan.inspect.form.FormField.Slid;
import org.hallwright.ui.plan.inspect.form.FormField.Typed;
import org.jspecify.annotations.Nullable;

/// The fields of a form in a grid of six columns, each with its label above it, and a line for what is wrong.
///
/// @param <E> what the form is about
public final class FormPane<E> extends GridPane {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final int COLUMNS = 6;
    private static final double SHARE = 16.66;
    private static final double GAP_PX = 8;

    private final FormViewModel<E> viewModel;
    private final Messages messages;
    private final Label problem = new Label();
    private @Nullable TextField first;
    private Runnable onEnter = () -> {};
    private boolean filling;
    private int column;
    private int row;

    public FormPane(FormViewModel<E> viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().addAll("inspector-grid", "form");
        for (var i = 0; i < COLUMNS; i++) {
            var constraints = new ColumnConstraints();
            constraints.setPercentWidth(SHARE);
            constraints.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(constraints);
        }
        viewModel.fields().forEach(field -> place(field, node(field)));
        problem.getStyleClass().add("problem-line");
        problem.setWrapText(true);
        add(problem, 0, row + 2, COLUMNS, 1);
        viewModel.problemsProperty().addListener((o, before, now) -> showProblem());
        showProblem();
    }

    /// What Enter in a field does after what was typed there has counted.
    public void onEnter(Runnable handler) {
        onEnter = handler;
    }

    /// Lets the user type into the first field.
    public void edit() {
        if (first != null) {
            first.requestFocus();
            first.selectAll();
        }
    }

    private void place(FormField<E> field, Node node) {
        if (column + field.span() > COLUMNS) {
            column = 0;
            row += 2;
        }
        var label = new Label(messages.text(field.key()));
        label.setLabelFor(node);
        add(label, column, row, field.span(), 1);
        add(node, column, row + 1, field.span(), 1);
        setMargin(label, gap(column, column + field.span()));
        setMargin(node, gap(column, column + field.span()));
        column += field.span();
    }

    /// Gaps between fields that leave both ends of a row flush, however it is divided.
    private static Insets gap(int from, int to) {
        return new Insets(0, GAP_PX * (COLUMNS - to) / COLUMNS, 0, GAP_PX * from / COLUMNS);
    }

    private Node node(FormField<E> field) {
        return switch (field) {
            case Typed<E> typed -> input(typed);
            case Chosen<E, ?> chosen -> list(chosen);
            case Slid<E> slid -> slider(slid);
            case Coloured<E> coloured -> picker(coloured);
            case Shown<E> shown -> fact(shown);
        };
    }

    private TextField input(Typed<E> field) {
        var input = new TextField();
        input.setAccessibleText(messages.text(field.key()));
        input.textProperty().bindBidirectional(viewModel.text(field));
        input.setOnAction(e -> {
            viewModel.commit(field);
            if (!viewModel.problemsProperty().get().containsKey(field)) {
                onEnter.run();
            }
        });
        input.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                viewModel.commit(field);
            }
        });
        viewModel
                .problemsProperty()
                .addListener((o, before, now) -> input.pseudoClassStateChanged(DANGER, now.containsKey(field)));
        if (first == null) {
            first = input;
        }
        return input;
    }

    private <C> ComboBox<C> list(Chosen<E, C> field) {
        var list = new ComboBox<C>();
        list.setMaxWidth(Double.MAX_VALUE);
        list.setAccessibleText(messages.text(field.key()));
        list.setConverter(Choices.words(field.words()));
        follow(record -> {
            list.getItems().setAll(field.choices().apply(record));
            list.setValue(field.value().apply(record));
        });
        list.setOnAction(e -> enter(record -> field.with().apply(record, list.getValue())));
        return list;
    }

    private Slider slider(Slid<E> field) {
        var slider = new Slider(0, 1, 0);
        slider.setBlockIncrement(0.1);
        slider.setAccessibleText(messages.text(field.key()));
        follow(record -> slider.setValue(field.share().applyAsDouble(record)));
        slider.valueProperty().addListener((o, before, now) -> {
            if (!slider.isValueChanging()) {
                enter(record -> field.with().apply(record, slider.getValue()));
            }
        });
        slider.valueChangingProperty().addListener((o, was, is) -> {
            if (!is) {
                enter(record -> field.with().apply(record, slider.getValue()));
            }
        });
        return slider;
    }

    private ColorPicker picker(Coloured<E> field) {
        var picker = new ColorPicker();
        picker.setMaxWidth(Double.MAX_VALUE);
        picker.setAccessibleText(messages.text(field.key()));
        follow(record -> {
            var colour = field.colour().apply(record);
            picker.setValue(colour.isEmpty() ? Color.WHITE : Color.web(colour));
        });
        picker.setOnAction(e -> enter(record -> field.with().apply(record, hex(picker.getValue()))));
        return picker;
    }

    private static String hex(Color colour) {
        return "#%02x%02x%02x"
                .formatted(
                        Math.round(colour.getRed() * 255),
                        Math.round(colour.getGreen() * 255),
                        Math.round(colour.getBlue() * 255));
    }

    private Label fact(Shown<E> field) {
        var fact = new Label();
        fact.getStyleClass().add("fact");
        follow(record -> fact.setText(field.text().apply(record)));
        return fact;
    }

    /// Fills a node with each record that is shown, and with the one that is shown now.
    private void follow(Consumer<E> fill) {
        viewModel.shownProperty().addListener((o, before, now) -> fill(fill, now));
        fill(fill, viewModel.shownProperty().get());
    }

    private void fill(Consumer<E> fill, @Nullable E record) {
        if (record != null) {
            filling = true;
            fill.accept(record);
            filling = false;
        }
    }

    private void enter(UnaryOperator<E> how) {
        if (!filling) {
            viewModel.enter(
                    how.apply(Objects.requireNonNull(viewModel.shownProperty().get())));
        }
    }

    private void showProblem() {
        var now = viewModel.problemsProperty().get().values().stream().findFirst();
        problem.setText(now.map(messages::text).orElse(""));
        problem.setVisible(now.isPresent());
        problem.setManaged(now.isPresent());
    }
}
