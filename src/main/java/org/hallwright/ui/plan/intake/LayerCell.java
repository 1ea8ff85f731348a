package org.hallwright.ui.plan.intake;

import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hallwright.exchange.plan.feature.LayerKind;
import org.hallwright.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/// One layer of a file: its name, how much of it comes in, and a menu of what it becomes.
///
/// A menu, since a combo box lays out its whole list before it is opened, which takes too long for a window of them.
final class LayerCell extends ListCell<LayerChoice> {
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");

    private final Desk desk;
    private final Label name = new Label();
    private final Label count = new Label();
    private final Hyperlink maybe = new Hyperlink();
    private final MenuButton becomes = new MenuButton();
    private final HBox row;
    private final InvalidationListener follow = o -> tell();
    private @Nullable LayerChoice shown;

    LayerCell(Desk desk) {
        this.desk = desk;
        name.getStyleClass().add("source-header");
        name.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        name.setTooltip(new Tooltip());
        count.getStyleClass().add("source-sample");
        maybe.getStyleClass().add("maybe-booths");
        maybe.setTooltip(new Tooltip(desk.text("plan-import.maybe-booths-tip")));
        maybe.setFocusTraversable(false);
        maybe.setOnAction(e -> choose(LayerKind.BOOTH));
        maybe.managedProperty().bind(maybe.visibleProperty());
        becomes.getStyleClass().add("layer-becomes");
        becomes.setFocusTraversable(false);
        var words = new VBox(name, count, maybe);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(10, words, becomes);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable LayerChoice layer, boolean empty) {
        super.updateItem(layer, empty);
        if (shown != null) {
            shown.kindProperty().removeListener(follow);
            shown.takenProperty().removeListener(follow);
        }
        shown = empty ? null : layer;
        setGraphic(shown == null ? null : row);
        if (shown != null) {
            shown.kindProperty().addListener(follow);
            shown.takenProperty().addListener(follow);
            becomes.getItems().setAll(shown.kinds().stream().map(this::item).toList());
            tell();
        }
    }

    private RadioMenuItem item(LayerKind kind) {
        var item = new RadioMenuItem(words(kind));
        item.setUserData(kind);
        item.setOnAction(e -> choose(kind));
        return item;
    }

    private String words(LayerKind kind) {
        return desk.messages().text("plan-import.kind", kind);
    }

    private void tell() {
        var layer = shown;
        if (layer == null) {
            return;
        }
        var kind = layer.kindProperty().get();
        var taken = layer.takenProperty().get();
        name.setText(layer.name().isEmpty() ? desk.text("plan-import.no-layer") : layer.name());
        name.getTooltip().setText(name.getText());
        var things = desk.text("plan-import.things", layer.entities());
        // A hall is counted among the halls, and a layer of marks may bear words of what lies on another.
        var isCounted = taken > 0
                || !Set.of(LayerKind.SKIP, LayerKind.HALL, LayerKind.AS_MARKED).contains(kind);
        count.setText(isCounted ? desk.text("plan-import.things-taken", things, taken) : things);
        maybe.setText(desk.text("plan-import.maybe-booths", layer.maybeBooths()));
        maybe.setVisible(layer.maybeBooths() > 0 && kind != LayerKind.BOOTH);
        becomes.setText(words(kind));
        becomes.setAccessibleText(name.getText() + ": " + becomes.getText());
        becomes.getItems().forEach(item -> ((RadioMenuItem) item).setSelected(item.getUserData() == kind));
        pseudoClassStateChanged(LEFT_OUT, kind == LayerKind.SKIP);
    }

    private void choose(LayerKind kind) {
        if (shown != null) {
            shown.kindProperty().set(kind);
            // The choice may be the one that was, after which its item is no longer marked.
            tell();
        }
    }

    /// Shows what the layer can become, as a click on the menu does.
    void ask() {
        becomes.show();
    }
}
