package org.hallwright.ui.roster.duplicates;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.hallwright.domain.roster.duplicate.JoinedField.Side;
import org.hallwright.ui.kit.Icons;

/// Fills the grid with the fields of a pair: what is equal stands once and muted, of what differs each side is a
/// button.
final class FieldRows {
    private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");

    private final DuplicatesViewModel viewModel;
    private final GridPane grid;

    FieldRows(DuplicatesViewModel viewModel, GridPane grid) {
        this.viewModel = viewModel;
        this.grid = grid;
    }

    void show(List<FieldChoice> fields) {
        grid.getChildren().clear();
        var row = 0;
        for (var choice : fields) {
            var label = new Label(choice.heading());
            label.getStyleClass().add("pair-field");
            label.setMinWidth(Label.USE_PREF_SIZE);
            grid.add(label, 0, row);
            if (choice.differs()) {
                grid.add(side(choice, Side.LEFT), 1, row);
                grid.add(side(choice, Side.RIGHT), 2, row);
            } else {
                var same = new Label(choice.words(Side.LEFT));
                same.setWrapText(true);
                same.getStyleClass().add("pair-same");
                grid.add(same, 1, row, 2, 1);
            }
            row++;
        }
    }

    private Node side(FieldChoice choice, Side side) {
        var words = choice.words(side);
        if (words.isEmpty()) {
            var nothing = new Label(viewModel.desk().text("duplicates.nothing"));
            nothing.getStyleClass().add("pair-nothing");
            return nothing;
        }
        var button = new ToggleButton(words, Icons.of("mdal-check"));
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.TOP_LEFT);
        button.getStyleClass().add("pair-side");
        button.setFocusTraversable(choice.isOpen());
        GridPane.setHgrow(button, Priority.ALWAYS);
        Runnable mark = () -> {
            button.setSelected(choice.takes(side));
            button.pseudoClassStateChanged(TAKEN, choice.takes(side));
        };
        button.setOnAction(e -> {
            choice.choose(side);
            mark.run();
        });
        choice.sideProperty().addListener(o -> mark.run());
        mark.run();
        return button;
    }
}
