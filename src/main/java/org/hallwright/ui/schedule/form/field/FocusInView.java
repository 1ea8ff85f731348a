package org.hallwright.ui.schedule.form.field;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls a form to the field that gets the keyboard, so that Tab never leads out of sight.
public final class FocusInView {
    private static final double RIM = 12;

    private FocusInView() {}

    public static void follow(ScrollPane scroll) {
        scroll.sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe(owner -> {
            if (owner != null && isInside(owner, scroll.getContent())) {
                reveal(owner, scroll);
            }
        });
    }

    private static boolean isInside(Node node, Node content) {
        for (var n = node; n != null; n = n.getParent()) {
            if (n == content) {
                return true;
            }
        }
        return false;
    }

    private static void reveal(Node node, ScrollPane scroll) {
        var content = scroll.getContent();
        scroll.layout();
        var seen = scroll.getViewportBounds().getHeight();
        var rest = content.getLayoutBounds().getHeight() - seen;
        if (rest <= 0) {
            return;
        }
        var bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        var top = scroll.getVvalue() * rest;
        if (bounds.getMinY() < top) {
            scroll.setVvalue(Math.max(0, bounds.getMinY() - RIM) / rest);
        } else if (bounds.getMaxY() > top + seen) {
            scroll.setVvalue(Math.min(1, (bounds.getMaxY() + RIM - seen) / rest));
        }
    }
}
