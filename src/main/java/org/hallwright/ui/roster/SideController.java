package org.hallwright.ui.roster;

import java.util.List;
import javafx.beans.binding.BooleanExpression;
import javafx.fxml.FXML;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.ui.roster.card.ExhibitorCardController;
import org.hallwright.ui.roster.form.ExhibitorFormController;

/// Wires what stands beside the table: one exhibitor's form or card, or what is done to several.
public final class SideController {
    private List<Id<Exhibitor>> shown = List.of();

    @FXML
    private HBox faces;

    @FXML
    private ToggleButton formFace;

    @FXML
    private ToggleButton cardFace;

    @FXML
    private StackPane formBox;

    @FXML
    private ExhibitorFormController formController;

    @FXML
    private ExhibitorCardController cardController;

    @FXML
    private SelectionController severalController;

    @FXML
    private void initialize() {
        var face = new ToggleGroup();
        formFace.setToggleGroup(face);
        cardFace.setToggleGroup(face);
        formFace.setSelected(true);
        face.selectedToggleProperty().addListener((o, was, is) -> turn(was, is));
        faces.visibleProperty().bind(formController.openProperty());
        faces.managedProperty().bind(faces.visibleProperty());
    }

    /// One of the two faces is always up.
    private void turn(Toggle was, Toggle is) {
        if (is == null) {
            was.setSelected(true);
        } else {
            show(shown);
        }
    }

    void show(List<Id<Exhibitor>> ids) {
        shown = ids;
        var one = ids.size() == 1 ? ids.getFirst() : null;
        formController.show(one);
        severalController.show(ids);
        cardController.show(cardFace.isSelected() ? one : null);
        formBox.setVisible(!cardFace.isSelected());
    }

    /// After a change the form keeps what is typed into it.
    void keep(List<Id<Exhibitor>> ids) {
        severalController.show(ids);
        cardController.follow();
    }

    /// Begins a new exhibitor in the form.
    void begin() {
        formFace.setSelected(true);
        formController.begin();
    }

    ExhibitorFormController form() {
        return formController;
    }

    /// Whether there is anything to show.
    BooleanExpression openProperty() {
        return formController.openProperty().or(severalController.openProperty());
    }
}
