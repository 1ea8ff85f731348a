package org.hallwright.ui.kit;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;

/// Makes the cells of tables.
public final class Cells {
    private Cells() {}

    /// A cell that shows its value as text at the given side; figures go to the right.
    public static <S, T> TableCell<S, T> text(Function<? super T, String> words, Pos side) {
        return new TableCell<>() {
            {
                setAlignment(side);
            }

            @Override
            protected void updateItem(T value, boolean empty) {
                super.updateItem(value, empty);
                setText(empty || value == null ? null : words.apply(value));
            }
        };
    }
}
