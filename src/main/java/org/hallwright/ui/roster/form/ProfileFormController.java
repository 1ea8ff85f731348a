package org.hallwright.ui.roster.form;

import java.util.Optional;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hallwright.ui.kit.Icons;
import org.hallwright.ui.roster.categories.CategoriesViewModel;
import org.hallwright.ui.roster.categories.CategoryLine;
import org.hallwright.ui.roster.categories.CategoryTreeBox;

/// Wires what an exhibitor says of itself: categories, website, description; and the organiser's notes.
public final class ProfileFormController {
    private static final double TREE_PX = 230;

    private final ExhibitorFormViewModel viewModel;
    private final CategoriesViewModel tree;
    private CategoryTreeBox box;

    @FXML
    private FlowPane categories;

    @FXML
    private ToggleButton choose;

    @FXML
    private VBox choice;

    @FXML
    private TextField website;

    @FXML
    private TextArea descriptionEn;

    @FXML
    private TextArea descriptionZh;

    @FXML
    private TextArea notes;

    public ProfileFormController(ExhibitorFormViewModel viewModel, CategoriesViewModel tree) {
        this.viewModel = viewModel;
        this.tree = tree;
    }

    @FXML
    private void initialize() {
        var fields = viewModel.fields();
        website.textProperty().bindBidirectional(fields.website);
        descriptionEn.textProperty().bindBidirectional(fields.descriptionEn);
        descriptionZh.textProperty().bindBidirectional(fields.descriptionZh);
        notes.textProperty().bindBidirectional(fields.notes);
        fields.categories.addListener((Observable o) -> refresh());
        box = new CategoryTreeBox(viewModel.desk().text("categories.search"), this::tick);
        box.setPrefHeight(TREE_PX);
        box.onKey(this::turn);
        choice.getChildren().addFirst(box);
        choice.visibleProperty().bind(choose.selectedProperty());
        choice.managedProperty().bind(choose.selectedProperty());
        tree.linesProperty().addListener((o, was, is) -> box.show(is));
        choose.selectedProperty().addListener((o, was, is) -> {
            if (is) {
                tree.refresh();
                box.search();
            }
        });
    }

    /// Shows the categories chosen.
    void refresh() {
        categories
                .getChildren()
                .setAll(viewModel.fields().categories.stream().map(this::chip).toList());
        categories.getChildren().add(choose);
        box.refresh();
    }

    private Node chip(String code) {
        var name = viewModel.categoryName(code);
        var remove = new Button(null, Icons.of("mdal-close"));
        remove.getStyleClass().addAll("flat", "chip-remove");
        remove.setAccessibleText(viewModel.desk().text("roster.remove-category", name));
        remove.setOnAction(e -> viewModel.fields().categories.remove(code));
        var chip = new HBox(new Label(name), remove);
        chip.getStyleClass().add("category-chip");
        return chip;
    }

    private Optional<Node> tick(CategoryLine line) {
        var box = new CheckBox();
        box.setSelected(viewModel.fields().categories.contains(line.code()));
        box.setFocusTraversable(false);
        box.setOnAction(e -> turn(line));
        return Optional.of(box);
    }

    private void turn(CategoryLine line) {
        var chosen = viewModel.fields().categories;
        if (!chosen.remove(line.code())) {
            chosen.add(line.code());
        }
    }

    @FXML
    private void onEdit() {
        tree.open();
    }
}
