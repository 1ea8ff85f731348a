package org.hallwright.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import org.hallwright.i18n.Messages;
import org.hallwright.service.SearchService.Found;

/// The search field of the bar with its list of what was found, moved through by arrow keys.
final class SearchBox {
    private static final double ROW_HEIGHT = 34;

    private final TextField field;
    private final Function<String, List<Found>> search;
    private final Messages messages;
    private final Consumer<Found> onFound;
    private final Popup popup = new Popup();
    private final ListView<Found> list = new ListView<>();

    SearchBox(TextField field, Function<String, List<Found>> search, Messages messages, Consumer<Found> onFound) {
        this.field = field;
        this.search = search;
        this.messages = messages;
        this.onFound = onFound;
        list.getStyleClass().add("found-list");
        list.setFixedCellSize(ROW_HEIGHT);
        list.setPlaceholder(new Label(messages.text("shell.search-none")));
        list.setCellFactory(view -> new FoundCell());
        list.setOnMouseClicked(e -> choose());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        field.textProperty().addListener((o, was, is) -> refresh(is));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        popup.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void refresh(String query) {
        if (query.isBlank() || !field.isFocused()) {
            popup.hide();
            return;
        }
        list.getItems().setAll(search.apply(query));
        list.getSelectionModel().selectFirst();
        list.setPrefSize(
                Math.max(420, field.getWidth()),
                ROW_HEIGHT * Math.max(1.5, list.getItems().size()) + 4);
        var place = field.localToScreen(0, field.getHeight() + 6);
        if (place != null && !popup.isShowing()) {
            popup.show(field, place.getX(), place.getY());
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            var step = event.getCode() == KeyCode.DOWN ? 1 : -1;
            var selection = list.getSelectionModel();
            selection.clearAndSelect(Math.clamp(
                    selection.getSelectedIndex() + step, 0, list.getItems().size()));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            choose();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            popup.hide();
            field.clear();
        }
    }

    private void choose() {
        var found = list.getSelectionModel().getSelectedItem();
        if (found != null) {
            popup.hide();
            field.clear();
            onFound.accept(found);
        }
    }

    private final class FoundCell extends ListCell<Found> {
        @Override
        protected void updateItem(Found found, boolean empty) {
            super.updateItem(found, empty);
            setText(null);
            setGraphic(empty || found == null ? null : row(found));
        }

        private HBox row(Found found) {
            var name = new Label(messages.name(found.name()));
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var kind = messages.text("kind." + found.kind().getSimpleName().toLowerCase(Locale.ROOT));
            var former = found.formerly().isEmpty() ? "" : messages.text("plan.formerly", found.formerly());
            var hint = new Label(Stream.of(former, kind, found.hint())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" · ")));
            hint.getStyleClass().add("text-muted");
            hint.setMinWidth(Region.USE_PREF_SIZE);
            return new HBox(8, name, gap, hint);
        }
    }
}
