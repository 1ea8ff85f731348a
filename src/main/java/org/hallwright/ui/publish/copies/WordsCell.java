package org.hallwright.ui.publish.copies;

import javafx.scene.control.TableCell;
import javafx.scene.text.Text;

/// Words in as many lines as they need.
final class WordsCell extends TableCell<MergeLine, String> {
    private static final double PADDING_PX = 20;

    private final Text text = new Text();

    WordsCell() {
        text.getStyleClass().add("merge-words");
        text.wrappingWidthProperty().bind(widthProperty().subtract(PADDING_PX));
    }

    @Override
    protected void updateItem(String words, boolean empty) {
        super.updateItem(words, empty);
        text.setText(empty || words == null ? "" : words);
        setGraphic(empty ? null : text);
    }
}
