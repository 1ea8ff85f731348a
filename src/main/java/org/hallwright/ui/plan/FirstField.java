package org.hallwright.ui.plan;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;

/// The first field to type into, for those who come to a pane by a key.
final class FirstField {
    private FirstField() {}

    /// @return whether there is one that is shown
    static boolean focus(Node pane) {
        if (!pane.isVisible() || pane.isDisabled()) {
            return false;
        }
        if (pane instanceof TextField field && field.isEditable()) {
            field.requestFocus();
            field.selectAll();
            return true;
        }
        return pane instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(FirstField::focus);
    }
}
