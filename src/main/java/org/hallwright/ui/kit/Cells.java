package org.hallwright.ui.kit;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;

/// Makes the cells of tables.
public final class Cells {
    private static final double WRAPPED_PADDING_PX = 20;

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

    /// A cell that shows words in as many lines as they need.
    public static <S> TableCell<S, String> wrapped() {
        return new TableCell<>() {
            private final Text text = new Text();

            {
                setAlignment(Pos.CENTER_LEFT);
                text.getStyleClass().add("wrapped-words");
                text.wrappingWidthProperty().bind(widthProperty().subtract(WRAPPED_PADDING_PX));
            }

            @Override
            protected void updateItem(String words, boolean empty) {
                super.updateItem(words, empty);
                text.setText(empty || words == null ? "" : words);
                setGraphic(empty ? null : text);
            }
        };
    }
}
