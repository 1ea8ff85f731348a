package org.hallwright.ui.kit;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.hallwright.i18n.Messages;

/// Shows notices over the lower left corner of the window, newest below, each for some seconds.
///
/// A failure and a warning stay until they are closed, so that nobody misses them.
public final class Toasts extends VBox {
    private static final Duration SHOWN = Duration.seconds(6);
    private static final int MOST = 4;

    private final Messages messages;

    public Toasts(Messages messages) {
        this.messages = messages;
        getStyleClass().add("toasts");
        setPickOnBounds(false);
        setAlignment(Pos.BOTTOM_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    public void show(Notice notice) {
        var toast = toast(notice);
        getChildren().add(toast);
        if (getChildren().size() > MOST) {
            getChildren().removeFirst();
        }
        if (notice.tone() == Notice.Tone.DONE) {
            var pause = new PauseTransition(SHOWN);
            pause.setOnFinished(e -> getChildren().remove(toast));
            pause.play();
        }
    }

    private HBox toast(Notice notice) {
        var text = new Label(messages.text(notice.key(), notice.args()));
        text.setWrapText(true);
        text.setMaxWidth(380);
        HBox.setHgrow(text, Priority.ALWAYS);
        var toast = new HBox(Icons.of(icon(notice.tone())), text);
        toast.getStyleClass().addAll("toast", "toast-" + notice.tone().name().toLowerCase(java.util.Locale.ROOT));
        toast.setAlignment(Pos.CENTER_LEFT);
        if (notice.action() != null) {
            var link = new Hyperlink(messages.text(notice.actionKey()));
            link.setMinWidth(Region.USE_PREF_SIZE);
            link.setOnAction(e -> {
                getChildren().remove(toast);
                notice.action().run();
            });
            toast.getChildren().add(link);
        }
        var close = new Button(null, Icons.of("mdal-close"));
        close.getStyleClass().addAll("flat", "button-icon", "toast-close");
        close.setAccessibleText(messages.text("shell.close"));
        close.setOnAction(e -> getChildren().remove(toast));
        toast.getChildren().add(close);
        return toast;
    }

    private static String icon(Notice.Tone tone) {
        return switch (tone) {
            case DONE -> "mdal-check_circle";
            case WARNING -> "mdmz-warning";
            case FAILED -> "mdal-error";
        };
    }
}
