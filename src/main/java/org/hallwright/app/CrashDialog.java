package org.hallwright.app;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.hallwright.cli.kit.BugNote;
import org.hallwright.i18n.Messages;

/// Says that something failed which is our fault: a short code to read out, where the log lies, a button to copy
/// both.
final class CrashDialog {
    private CrashDialog() {}

    static void show(Messages messages, BugNote note) {
        var text = messages.text("app.bug", note.code(), note.log());
        var copy = new ButtonType(messages.text("app.copy"), ButtonData.OTHER);
        var alert = new Alert(Alert.AlertType.ERROR, text, copy, ButtonType.CLOSE);
        alert.setTitle(messages.text("app.name"));
        alert.setHeaderText(messages.text("app.bug-title"));
        alert.showAndWait().filter(copy::equals).ifPresent(chosen -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
