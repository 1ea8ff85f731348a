package org.hallwright.ui.kit;

import java.util.ArrayList;
import java.util.List;

/// The controller of a view: what happens when the view comes to the front and when it goes.
///
/// What is registered with [#whileShown] is released when the view is hidden, so that no hidden view listens.
public abstract class ViewController {
    private final List<Runnable> releases = new ArrayList<>();
    private boolean shown;

    /// Called on the screen's thread when the view comes to the front.
    public final void show() {
        if (!shown) {
            shown = true;
            onShow();
        }
    }

    /// Called on the screen's thread when another view takes its place, or the language or the exhibition changes.
    public final void hide() {
        if (shown) {
            shown = false;
            onHide();
            releases.forEach(Runnable::run);
            releases.clear();
        }
    }

    public final boolean isShown() {
        return shown;
    }

    protected void onShow() {}

    protected void onHide() {}

    /// Goes on where the user stood in the same view in another language; called when it is shown for the first time.
    ///
    /// @param before the hidden view in whose place this one comes
    public void resume(ViewController before) {}

    /// Keeps what undoes a registration, such as the handle of a listener, until the view is hidden.
    protected final void whileShown(Runnable release) {
        releases.add(release);
    }
}
