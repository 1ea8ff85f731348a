package org.hallwright.ui.roster.table;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hallwright.domain.roster.Category;
import org.hallwright.domain.roster.category.CategoryTree;
import org.hallwright.domain.roster.query.Query;
import org.hallwright.domain.roster.query.QueryParser;
import org.hallwright.domain.value.Folding;
import org.hallwright.i18n.NameOrder;
import org.hallwright.ui.roster.column.RosterColumn;
import org.hallwright.ui.roster.column.ShownColumn;
import org.hallwright.ui.roster.row.ExhibitorsViewModel;
import org.jspecify.annotations.Nullable;

/// The filter of one column: values to tick with how many have each, a part of a text, or the limits of a figure.
/// What it asks is written into the query.
final class ColumnFilter {
    private static final double LIST_PX = 210;
    private static final double INDENT_PX = 18;

    private final ShownColumn what;
    private final ExhibitorsViewModel viewModel;
    private final Runnable close;
    private final Set<String> ticked = new LinkedHashSet<>();

    ColumnFilter(ShownColumn what, ExhibitorsViewModel viewModel, Runnable close) {
        this.what = what;
        this.viewModel = viewModel;
        this.close = close;
    }

    Node node() {
        var box = new VBox(6);
        box.getStyleClass().add("column-filter-box");
        box.getChildren()
                .setAll(
                        switch (what.field().kind()) {
                            case CODE -> values();
                            case TEXT -> text();
                            case NUMBER -> limits();
                        });
        var clear = new Button(text("roster.filter-clear"));
        clear.getStyleClass().addAll("flat", "small", "accent");
        clear.setOnAction(e -> {
            ask("");
            close.run();
        });
        box.getChildren().add(clear);
        return box;
    }

    private String text(String key) {
        return viewModel.desk().text(key);
    }

    private String field() {
        return what.written(viewModel.desk().messages().language());
    }

    private void ask(String term) {
        viewModel.query().filter(what.field(), term);
    }

    private List<Node> values() {
        askedValues().ifPresent(is -> ticked.addAll(is.wanted()));
        var list = new VBox(2);
        if (what == RosterColumn.CATEGORY) {
            var tree = CategoryTree.of(viewModel.desk().state());
            var words = counts();
            branch(tree, tree.top(), 0, words, list.getChildren());
            words.forEach((value, count) -> list.getChildren().add(value(value, count, 0)));
        } else {
            counts().forEach((value, count) -> list.getChildren().add(value(value, count, 0)));
        }
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(LIST_PX);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return List.of(scroll);
    }

    /// Categories below one another, each with all that is below it; what remains of the words is in no tree.
    private void branch(
            CategoryTree tree, List<Category> categories, int depth, Map<String, Integer> words, List<Node> into) {
        for (var category : categories) {
            var name = viewModel.desk().name(category.name());
            var codes = tree.codes(category);
            var count = viewModel.all().stream()
                    .filter(row -> row.shown().exhibitor().categories().stream().anyMatch(codes::contains))
                    .count();
            words.remove(name);
            if (count > 0) {
                into.add(value(name, (int) count, depth));
                branch(tree, tree.below(category), depth + 1, words, into);
            }
        }
    }

    private Node value(String value, int count, int depth) {
        var box = new CheckBox(value);
        box.setMnemonicParsing(false);
        box.setSelected(ticked.contains(Folding.of(value)));
        box.setMaxWidth(Double.MAX_VALUE);
        box.selectedProperty().addListener((o, was, is) -> tick(Folding.of(value), is));
        HBox.setHgrow(box, Priority.ALWAYS);
        var number = new Label(viewModel.desk().formats().number(count, 0));
        number.getStyleClass().add("text-muted");
        number.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(10, box, number);
        line.setPadding(new Insets(0, 0, 0, depth * INDENT_PX));
        return line;
    }

    private void tick(String value, boolean on) {
        if (on) {
            ticked.add(value);
        } else {
            ticked.remove(value);
        }
        ask(
                ticked.isEmpty()
                        ? ""
                        : field() + "="
                                + ticked.stream().map(QueryParser::written).collect(Collectors.joining(",")));
    }

    /// What the query asks of this column already, where the filter can show it.
    private <Q extends Query> Optional<Q> asked(Class<Q> kind, Function<Q, Query.Field> field) {
        return viewModel.query().parsedProperty().get().clauses().stream()
                .map(clause -> clause.condition())
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(condition -> field.apply(condition).equals(what.field()))
                .findFirst();
    }

    private Optional<Query.Is> askedValues() {
        return asked(Query.Is.class, Query.Is::field);
    }

    /// Each value of the column with how many of all exhibitors have it, in the reader's order.
    private Map<String, Integer> counts() {
        var counts = new java.util.TreeMap<String, Integer>(
                new NameOrder(viewModel.desk().messages().language()));
        for (var row : viewModel.all()) {
            for (var word : row.words(what).split(java.util.regex.Pattern.quote(separator()))) {
                if (!word.isEmpty()) {
                    counts.merge(word, 1, Integer::sum);
                }
            }
        }
        return new LinkedHashMap<>(counts);
    }

    private String separator() {
        return what == RosterColumn.CATEGORY ? text("list.comma") : ", ";
    }

    private List<Node> text() {
        var field = new TextField();
        field.setPromptText(text("roster.filter-contains"));
        askedValues().ifPresent(is -> field.setText(String.join(",", is.wanted())));
        field.setOnAction(e -> close.run());
        field.textProperty()
                .addListener((o, was, is) -> ask(is.isBlank() ? "" : field() + ":" + QueryParser.written(is.strip())));
        return List.of(field);
    }

    private List<Node> limits() {
        var least = new TextField();
        var most = new TextField();
        least.setPromptText(text("roster.filter-from"));
        most.setPromptText(text("roster.filter-to"));
        asked(Query.Between.class, Query.Between::field)
                .filter(now -> !now.open())
                .ifPresent(now -> {
                    least.setText(plain(now.least()));
                    most.setText(plain(now.most()));
                });
        for (var field : List.of(least, most)) {
            field.setPrefColumnCount(6);
            field.setOnAction(e -> close.run());
            field.textProperty()
                    .addListener(
                            o -> between(least.getText().strip(), most.getText().strip()));
        }
        var row = new HBox(6, least, new Label("–"), most);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return List.of(row);
    }

    private static String plain(@Nullable Double limit) {
        return limit == null
                ? ""
                : BigDecimal.valueOf(limit).stripTrailingZeros().toPlainString();
    }

    private void between(String least, String most) {
        var isNumber = (least + most).matches("[\\d.]*");
        if (isNumber) {
            ask(least.isEmpty() && most.isEmpty() ? "" : field() + ":" + least + ".." + most);
        }
    }
}
