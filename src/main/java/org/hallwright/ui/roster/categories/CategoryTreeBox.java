package org.hallwright.ui.roster.categories;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hallwright.domain.value.Folding;
import org.jspecify.annotations.Nullable;

/// The categories as a tree under a field that searches it: what is typed leaves those found and what is above them.
public final class CategoryTreeBox extends VBox {
    private final TextField search = new TextField();
    private final TreeView<CategoryLine> tree = new TreeView<>(new TreeItem<>());
    private final ReadOnlyObjectWrapper<@Nullable CategoryLine> chosen = new ReadOnlyObjectWrapper<>();
    private final Function<CategoryLine, Optional<Node>> mark;
    private List<CategoryLine> lines = List.of();
    private boolean filling;

    /// @param prompt of the search
    /// @param mark what stands before a line, such as a box to tick
    public CategoryTreeBox(String prompt, Function<CategoryLine, Optional<Node>> mark) {
        super(6);
        this.mark = mark;
        getStyleClass().add("category-box");
        search.setPromptText(prompt);
        search.getStyleClass().add("category-search");
        search.textProperty().addListener(o -> fill());
        search.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.DOWN) {
                tree.requestFocus();
                tree.getSelectionModel().selectFirst();
                e.consume();
            }
        });
        tree.setShowRoot(false);
        tree.getStyleClass().addAll("dense", "category-tree");
        tree.setCellFactory(view -> new LineCell());
        tree.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (!filling) {
                chosen.set(is == null ? null : is.getValue());
            }
        });
        VBox.setVgrow(tree, Priority.ALWAYS);
        getChildren().setAll(search, tree);
    }

    public void show(List<CategoryLine> all) {
        lines = all;
        fill();
    }

    /// The line keeps being chosen while the tree changes.
    private void fill() {
        filling = true;
        var sought = Folding.of(search.getText()).strip();
        var before = chosen.get();
        var root = new TreeItem<CategoryLine>();
        lines.stream()
                .filter(line -> line.isFoundBy(sought))
                .forEach(line -> root.getChildren().add(item(line, sought)));
        tree.setRoot(root);
        filling = false;
        chosen.set(null);
        if (before != null) {
            choose(before.code());
        }
    }

    /// What is below a line that is found itself is shown whole.
    private static TreeItem<CategoryLine> item(CategoryLine line, String sought) {
        var item = new TreeItem<>(line);
        var itself = line.sought().contains(sought);
        line.below().stream()
                .filter(each -> itself || each.isFoundBy(sought))
                .forEach(each -> item.getChildren().add(item(each, itself ? "" : sought)));
        item.setExpanded(true);
        return item;
    }

    /// Chooses the line of that code, if it is shown.
    public void choose(String code) {
        for (var row = 0; row < tree.getExpandedItemCount(); row++) {
            if (tree.getTreeItem(row).getValue().code().equals(code)) {
                tree.getSelectionModel().select(row);
                tree.scrollTo(Math.max(0, row - 3));
                return;
            }
        }
        tree.getSelectionModel().clearSelection();
    }

    /// Puts what stands before the lines anew.
    public void refresh() {
        tree.refresh();
    }

    public void focus() {
        tree.requestFocus();
    }

    public void search() {
        search.requestFocus();
    }

    public ReadOnlyObjectProperty<@Nullable CategoryLine> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// @param on what Space and Enter on a line do
    public void onKey(java.util.function.Consumer<CategoryLine> on) {
        tree.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            var line = chosen.get();
            if (line != null && (e.getCode() == KeyCode.SPACE || e.getCode() == KeyCode.ENTER)) {
                on.accept(line);
                e.consume();
            }
        });
    }

    private final class LineCell extends TreeCell<CategoryLine> {
        @Override
        protected void updateItem(CategoryLine line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            var words = new Label(line.words());
            words.getStyleClass().add(line.id() == null ? "category-word" : "category-name");
            words.setMinWidth(0);
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            var count = new Label(line.count() == 0 ? "" : String.valueOf(line.count()));
            count.getStyleClass().add("text-muted");
            count.setMinWidth(Region.USE_PREF_SIZE);
            var row = new HBox(6);
            row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            mark.apply(line).ifPresent(row.getChildren()::add);
            row.getChildren().addAll(words, space, count);
            setGraphic(row);
        }
    }
}
