package org.hallwright.ui.roster.form;

import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.hallwright.ui.kit.Icons;

/// Wires what an exhibitor says of itself: categories, website, description; and the organiser's notes.
public final class ProfileFormController {
    private final ExhibitorFormViewModel viewModel;

    @FXML
    private FlowPane categories;

    @FXML
    private MenuButton addCategory;

    @FXML
    private TextField website;

    @FXML
    private TextArea descriptionEn;

    @FXML
    private TextArea descriptionZh;

    @FXML
    private TextArea notes;

    public ProfileFormController(ExhibitorFormViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        var fields = viewModel.fields();
        website.textProperty().bindBidirectional(fields.website);
        descriptionEn.textProperty().bindBidirectional(fields.descriptionEn);
        descriptionZh.textProperty().bindBidirectional(fields.descriptionZh);
        notes.textProperty().bindBidirectional(fields.notes);
        fields.categories.addListener((Observable o) -> refresh());
        addCategory.getItems().add(new MenuItem());
        addCategory.setOnShowing(e -> offer());
    }

    /// Shows the categories chosen.
    void refresh() {
        categories
                .getChildren()
                .setAll(viewModel.fields().categories.stream().map(this::chip).toList());
        categories.getChildren().add(addCategory);
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

    private void offer() {
        var chosen = viewModel.fields().categories;
        var items = viewModel.categories().entrySet().stream()
                .filter(category -> !chosen.contains(category.getKey()))
                .map(category -> {
                    var item = new MenuItem(category.getValue());
                    item.setMnemonicParsing(false);
                    item.setOnAction(e -> chosen.add(category.getKey()));
                    return item;
                })
                .toList();
        addCategory.getItems().setAll(items);
        if (items.isEmpty()) {
            var none = new MenuItem(viewModel.desk().text("roster.no-category"));
            none.setDisable(true);
            addCategory.getItems().add(none);
        }
    }
}
