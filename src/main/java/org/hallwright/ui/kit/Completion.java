package org.hallwright.ui.kit;

import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

/// Offers words under a text field while it is typed into: arrows choose, Enter or Tab takes, Escape closes.
public final class Completion {
    private static final double ROW_PX = 28;
    private static final int MOST_ROWS = 8;

    private final TextField field;
    private final BiFunction<String, Integer, List<Offer>> offers;
    private final ListView<Offer> list = new ListView<>();
    private final Popup popup = new Popup();
    private boolean taking;

    /// @param words as they are listed
    /// @param hint beside them, may be empty
    /// @param text of the field once they are taken
    /// @param caret where the caret stands then
    public record Offer(String words, String hint, String text, int caret) {}

    private Completion(TextField field, BiFunction<String, Integer, List<Offer>> offers) {
        this.field = field;
        this.offers = offers;
    }

    /// @param offers for a text and the caret's place in it
    public static Completion on(TextField field, BiFunction<String, Integer, List<Offer>> offers) {
        var completion = new Completion(field, offers);
        completion.furnish();
        return completion;
    }

    private void furnish() {
        list.getStyleClass().addAll("completion", "dense");
        list.setFixedCellSize(ROW_PX);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new OfferCell());
        list.setOnMouseClicked(e -> take());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        field.caretPositionProperty().addListener(o -> offer());
        field.textProperty().addListener(o -> offer());
        field.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                popup.hide();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void offer() {
        if (taking || !field.isFocused() || field.getScene() == null) {
            return;
        }
        var found = offers.apply(field.getText(), field.getCaretPosition());
        if (found.isEmpty()) {
            popup.hide();
            return;
        }
        list.getItems().setAll(found);
        list.getSelectionModel().clearSelection();
        list.setPrefHeight(Math.min(MOST_ROWS, found.size()) * ROW_PX + 10);
        list.setPrefWidth(Math.max(240, Math.min(360, field.getWidth())));
        if (!popup.isShowing()) {
            var corner = field.localToScreen(0, field.getHeight() + 2);
            if (corner != null) {
                list.getStylesheets().setAll(field.getScene().getRoot().getStylesheets());
                popup.show(field, corner.getX(), corner.getY());
            }
        }
    }

    private void key(KeyEvent e) {
        if (!popup.isShowing()) {
            return;
        }
        var chosen = list.getSelectionModel();
        switch (e.getCode()) {
            case DOWN -> {
                chosen.select(Math.min(list.getItems().size() - 1, chosen.getSelectedIndex() + 1));
                list.scrollTo(chosen.getSelectedIndex());
                e.consume();
            }
            case UP -> {
                chosen.select(Math.max(0, chosen.getSelectedIndex() - 1));
                e.consume();
            }
            case ENTER, TAB -> {
                if (chosen.getSelectedItem() != null) {
                    take();
                    e.consume();
                }
                popup.hide();
            }
            case ESCAPE -> {
                popup.hide();
                e.consume();
            }
            default -> {}
        }
    }

    private void take() {
        var offer = list.getSelectionModel().getSelectedItem();
        if (offer != null) {
            taking = true;
            field.setText(offer.text());
            field.positionCaret(offer.caret());
            taking = false;
            popup.hide();
        }
    }

    public boolean isShowing() {
        return popup.isShowing();
    }

    private static final class OfferCell extends ListCell<Offer> {
        @Override
        protected void updateItem(Offer offer, boolean empty) {
            super.updateItem(offer, empty);
            setText(
                    empty || offer == null
                            ? null
                            : offer.hint().isEmpty() ? offer.words() : offer.words() + "   " + offer.hint());
        }
    }
}
