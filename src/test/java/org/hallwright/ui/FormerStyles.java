package org.hallwright.ui;

import com.sun.javafx.css.StyleManager;
import java.lang.ref.Reference;
import java.util.List;
import javafx.scene.Parent;

/// What the toolkit keeps for the style sheets of windows that earlier tests showed.
///
/// Each sheet has a list of the parents that brought it, which is walked for every node that is styled. Parents that
/// leave their scene are taken from it, but a window's menus and tips (some 250 popups of a scene each) never leave
/// theirs, and stay until the collector comes by: in a JVM that shows hundreds of windows that was thousands.
final class FormerStyles {
    private FormerStyles() {}

    /// Takes off the lists whatever is not shown. What is shown later is put on them again when it is styled. To be
    /// called on the screen's thread.
    static void forget() {
        try {
            for (Object sheet :
                    StyleManager.getInstance().stylesheetContainerMap.values()) {
                users(sheet).removeIf(user -> !isShown(user.get()));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The toolkit keeps its style sheets otherwise", e);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Reference<Parent>> users(Object sheet) throws ReflectiveOperationException {
        return (List<Reference<Parent>>) field(field(sheet, "parentUsers"), "list");
    }

    private static Object field(Object of, String name) throws ReflectiveOperationException {
        var field = of.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(of);
    }

    private static boolean isShown(Parent parent) {
        var scene = parent == null ? null : parent.getScene();
        return scene != null && scene.getWindow() != null && scene.getWindow().isShowing();
    }
}
