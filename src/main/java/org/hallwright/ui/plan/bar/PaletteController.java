package org.hallwright.ui.plan.bar;

import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Separator;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.hallwright.ui.kit.Icons;
import org.hallwright.ui.plan.action.ActionViews;
import org.hallwright.ui.plan.action.PlanAction.Group;
import org.hallwright.ui.plan.board.Gestures;
import org.hallwright.ui.plan.board.Mode;

/// The tools at the left of the plan, group by group; the one in hand is lit.
public final class PaletteController {
    private final Gestures gestures;
    private final ActionViews views;
    private final ToggleGroup toggles = new ToggleGroup();

    @FXML
    private VBox root;

    public PaletteController(Gestures gestures, ActionViews views) {
        this.gestures = gestures;
        this.views = views;
    }

    @FXML
    private void initialize() {
        for (var group : Group.values()) {
            var buttons = Stream.of(Mode.values())
                    .filter(mode -> mode.action().group() == group)
                    .map(this::button)
                    .toList();
            if (!buttons.isEmpty()) {
                var tiles = new TilePane();
                tiles.getStyleClass().add("palette-group");
                tiles.getChildren().setAll(buttons);
                if (!root.getChildren().isEmpty()) {
                    root.getChildren().add(new Separator());
                }
                root.getChildren().add(tiles);
            }
        }
        toggles.selectedToggleProperty().addListener((o, before, now) -> taken(before, now));
        gestures.modeProperty().addListener((o, before, now) -> light(now));
        light(gestures.modeProperty().get());
    }

    private ToggleButton button(Mode mode) {
        var button = new ToggleButton(null, Icons.of(mode.action().icon()));
        button.getStyleClass().addAll("button-icon", "flat", "tool");
        button.setTooltip(new Tooltip(views.tip(mode.action())));
        button.setAccessibleText(views.words(mode.action()));
        button.setFocusTraversable(false);
        button.setUserData(mode);
        button.setToggleGroup(toggles);
        return button;
    }

    /// One tool is always in hand.
    private void taken(Toggle before, Toggle now) {
        if (now == null) {
            toggles.selectToggle(before);
        } else {
            gestures.modeProperty().set((Mode) now.getUserData());
        }
    }

    private void light(Mode mode) {
        toggles.getToggles().stream().filter(t -> t.getUserData() == mode).forEach(toggles::selectToggle);
    }
}
