package org.hallwright.ui.publish.copies;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.hallwright.domain.merge.Side;
import org.hallwright.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/// The choice between both sides, of which none is taken at first.
final class ChoiceCell extends TableCell<MergeLine, MergeLine> {
    private final ToggleButton mine;
    private final ToggleButton theirs;
    private final HBox both;
    private final ChangeListener<@Nullable Side> follow = (o, was, is) -> mark();
    private @Nullable MergeLine shown;

    ChoiceCell(Desk desk) {
        mine = button(desk.text("copies.mine"), "left-pill", Side.MINE);
        theirs = button(desk.text("copies.theirs"), "right-pill", Side.THEIRS);
        both = new HBox(mine, theirs);
        both.setAlignment(Pos.CENTER_LEFT);
    }

    private ToggleButton button(String words, String pill, Side side) {
        var button = new ToggleButton(words);
        button.getStyleClass().addAll(pill, "small");
        button.setFocusTraversable(false);
        button.setOnAction(e -> {
            if (shown != null) {
                shown.choice().set(side);
                mark();
            }
        });
        return button;
    }

    @Override
    protected void updateItem(MergeLine line, boolean empty) {
        super.updateItem(line, empty);
        if (shown != null) {
            shown.choice().removeListener(follow);
        }
        shown = empty ? null : line;
        setGraphic(shown == null ? null : both);
        if (shown != null) {
            shown.choice().addListener(follow);
            mark();
        }
    }

    private void mark() {
        var side = shown == null ? null : shown.choice().get();
        mine.setSelected(side == Side.MINE);
        theirs.setSelected(side == Side.THEIRS);
    }
}
