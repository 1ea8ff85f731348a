package org.hallwright.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.i18n.Messages;

/// The list that drops from the exhibition's name, to switch to another; typing narrows it.
final class ExhibitionChooser {
    private final Popup popup = new Popup();
    private final TextField filter = new TextField();
    private final ListView<Exhibition> list = new ListView<>();
    private final Messages messages;
    private final Consumer<Exhibition> onChosen;

    ExhibitionChooser(List<Exhibition> exhibitions, Messages messages, Consumer<Exhibition> onChosen) {
        this.messages = messages;
        this.onChosen = onChosen;
        var shown = FXCollections.observableArrayList(exhibitions).filtered(e -> true);
        list.setItems(shown);
        list.setCellFactory(view -> new ExhibitionCell());
        list.setPrefSize(560, Math.min(420, 40.0 * exhibitions.size() + 6));
        list.setOnMouseClicked(e -> choose());
        filter.setPromptText(messages.text("shell.choose-filter"));
        filter.textProperty().addListener((o, was, is) -> {
            shown.setPredicate(e -> matches(e, is));
            list.getSelectionModel().selectFirst();
        });
        filter.setOnAction(e -> choose());
        filter.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.DOWN) {
                list.requestFocus();
            }
        });
        list.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                choose();
            }
        });
        var box = new VBox(filter, list);
        box.getStyleClass().add("chooser");
        popup.getContent().add(box);
        popup.setAutoHide(true);
    }

    void showUnder(Node anchor) {
        var place = anchor.localToScreen(0, anchor.getBoundsInLocal().getHeight() + 4);
        popup.show(anchor, place.getX(), place.getY());
        filter.requestFocus();
    }

    private static boolean matches(Exhibition e, String query) {
        var wanted = query.strip().toLowerCase(Locale.ROOT);
        return e.code().toLowerCase(Locale.ROOT).contains(wanted)
                || e.name().both().toLowerCase(Locale.ROOT).contains(wanted)
                || e.city().both().toLowerCase(Locale.ROOT).contains(wanted);
    }

    private void choose() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            popup.hide();
            onChosen.accept(chosen);
        }
    }

    private final class ExhibitionCell extends ListCell<Exhibition> {
        @Override
        protected void updateItem(Exhibition exhibition, boolean empty) {
            super.updateItem(exhibition, empty);
            setText(null);
            setGraphic(empty || exhibition == null ? null : row(exhibition));
        }

        private HBox row(Exhibition exhibition) {
            var code = new Label(exhibition.code());
            code.getStyleClass().add("code");
            code.setMinWidth(64);
            return new HBox(10, code, new Label(messages.name(exhibition.name())));
        }
    }
}
