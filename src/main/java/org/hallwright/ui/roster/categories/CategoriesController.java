package org.hallwright.ui.roster.categories;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallwright.domain.roster.Category;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.service.Committed;
import org.jspecify.annotations.Nullable;

/// Wires the categories over the page: the tree, and beside it the name and place of the one chosen or of a new one.
public final class CategoriesController {
    private final CategoriesViewModel viewModel;
    private final List<Optional<Id<Category>>> places = new ArrayList<>();
    private CategoryTreeBox tree;
    private boolean fresh;

    @FXML
    private StackPane veil;

    @FXML
    private HBox body;

    @FXML
    private VBox fields;

    @FXML
    private Label heading;

    @FXML
    private Label count;

    @FXML
    private TextField nameEn;

    @FXML
    private TextField nameZh;

    @FXML
    private ComboBox<String> under;

    @FXML
    private Button save;

    @FXML
    private Button delete;

    public CategoriesController(CategoriesViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        tree = new CategoryTreeBox(viewModel.desk().text("categories.search"), line -> Optional.empty());
        HBox.setHgrow(tree, Priority.ALWAYS);
        body.getChildren().addFirst(tree);
        veil.visibleProperty().bind(viewModel.openProperty());
        viewModel.openProperty().addListener((o, was, is) -> {
            if (is) {
                tree.search();
            }
        });
        viewModel.linesProperty().addListener((o, was, is) -> tree.show(is));
        tree.chosenProperty().addListener((o, was, is) -> {
            if (is != null || !fresh) {
                fresh = false;
                edit(is);
            }
        });
        tree.onKey(line -> nameEn.requestFocus());
        save.disableProperty()
                .bind(nameEn.textProperty().isEmpty().and(nameZh.textProperty().isEmpty()));
        for (var field : List.of(nameEn, nameZh)) {
            field.setOnAction(e -> onSave());
        }
        // A tree keeps Escape for itself, so it is heard before.
        veil.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        edit(null);
    }

    private void pressed(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE && !under.isShowing()) {
            viewModel.close();
        } else if (e.getCode() == KeyCode.N && e.isShortcutDown()) {
            onNew();
        } else if (e.getCode() == KeyCode.DELETE && !(e.getTarget() instanceof TextField)) {
            onDelete();
        } else {
            return;
        }
        e.consume();
    }

    /// Fills the fields with a line, null for none.
    private void edit(@Nullable CategoryLine line) {
        var desk = viewModel.desk();
        var none = line == null && !fresh;
        if (none && viewModel.openProperty().get()) {
            // Fields that are disabled would give the focus, and the keys with it, to the page below.
            tree.focus();
        }
        fields.setDisable(none);
        var name = line == null ? Name.NONE : viewModel.name(line);
        nameEn.setText(name.en());
        nameZh.setText(name.zh());
        place(line, line == null ? null : viewModel.parent(line));
        heading.setText(desk.text(
                fresh
                        ? "categories.new-title"
                        : line == null
                                ? "categories.none-chosen"
                                : line.id() == null ? "categories.word-title" : "categories.chosen-title"));
        count.setText(line == null ? "" : desk.text("categories.count", line.count()));
        save.setText(desk.text(fresh || line != null && line.id() == null ? "categories.create" : "categories.save"));
        delete.setDisable(line == null || line.id() == null);
    }

    private void place(@Nullable CategoryLine line, @Nullable Id<Category> parent) {
        places.clear();
        var words = new ArrayList<String>();
        viewModel.places(line).forEach((id, path) -> {
            places.add(Optional.ofNullable(id));
            words.add(path);
        });
        under.getItems().setAll(words);
        under.getSelectionModel().clearAndSelect(Math.max(0, places.indexOf(Optional.ofNullable(parent))));
    }

    public void follow(Committed change) {
        viewModel.follow(change);
    }

    /// A new one goes below the one chosen.
    @FXML
    private void onNew() {
        var parent = tree.chosenProperty().get();
        fresh = true;
        edit(null);
        place(null, parent == null ? null : parent.id());
        nameEn.requestFocus();
    }

    @FXML
    private void onSave() {
        if (save.isDisable()) {
            return;
        }
        var name = Name.of(nameEn.getText().strip(), nameZh.getText().strip());
        var parent = places.get(under.getSelectionModel().getSelectedIndex()).orElse(null);
        var line = tree.chosenProperty().get();
        if (fresh) {
            viewModel.add(name, parent, code -> {
                fresh = false;
                tree.choose(code);
            });
        } else if (line != null) {
            viewModel.save(line, name, parent);
        }
    }

    @FXML
    private void onDelete() {
        var line = tree.chosenProperty().get();
        if (line != null) {
            viewModel.delete(line);
        }
    }

    @FXML
    private void onClose() {
        viewModel.close();
    }
}
