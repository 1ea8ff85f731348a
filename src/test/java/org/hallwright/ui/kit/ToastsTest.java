package org.hallwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.ui.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ToastsTest {
    private final Screen screen = Screen.ready();
    private Toasts toasts;

    @BeforeEach
    void makeToasts() {
        toasts = screen.call(() -> new Toasts(Messages.of(Language.EN)));
    }

    private List<String> texts() {
        return toasts.getChildren().stream()
                .map(HBox.class::cast)
                .flatMap(toast -> toast.getChildren().stream())
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList();
    }

    @Test
    void aNoticeIsPutIntoWords() {
        screen.run(() -> toasts.show(Notice.done("shell.undone", "Move booths")));

        assertThat(texts()).containsExactly("Undone: Move booths");
    }

    @Test
    void onlyTheNewestFewAreKept() {
        screen.run(() -> {
            for (var i = 0; i < 7; i++) {
                toasts.show(Notice.done("shell.undone", "Edit " + i));
            }
        });

        assertThat(texts()).hasSize(4).last().isEqualTo("Undone: Edit 6");
    }

    @Test
    void theActionOfANoticeRunsOnceAndTheNoticeGoes() {
        var shown = new ArrayList<String>();
        screen.run(() -> toasts.show(Notice.done("shell.undone", "x").with("shell.show", () -> shown.add("shown"))));
        screen.run(() -> link(toasts.getChildren().getFirst()).fire());

        assertThat(shown).containsExactly("shown");
        assertThat(toasts.getChildren()).isEmpty();
    }

    @Test
    void eachToneHasItsOwnLook() {
        screen.run(() -> {
            toasts.show(Notice.done("shell.undone", "x"));
            toasts.show(Notice.failed("service.code-missing", List.of()));
        });

        assertThat(toasts.getChildren().getFirst().getStyleClass()).contains("toast-done");
        assertThat(toasts.getChildren().getLast().getStyleClass()).contains("toast-failed");
    }

    private static Hyperlink link(Node toast) {
        return (Hyperlink) ((HBox) toast)
                .getChildren().stream()
                        .filter(Hyperlink.class::isInstance)
                        .findFirst()
                        .orElseThrow();
    }
}
