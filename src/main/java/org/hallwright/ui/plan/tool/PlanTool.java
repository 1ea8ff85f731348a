package org.hallwright.ui.plan.tool;

import java.util.List;
import java.util.Optional;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Point;

/// One way of working on the plan with the pointer.
///
/// A gesture is a press, drags and a release, or several of them for what is drawn corner by corner.
/// Whatever the preview shows, nothing happens before the release, and nothing at all after [#cancel()].
public interface PlanTool {
    /// A key that means something to a gesture under way.
    enum Key {
        /// Ends what is drawn corner by corner.
        FINISH,
        /// Takes back the last corner.
        BACK
    }

    Preview press(Pointer pointer);

    Preview drag(Pointer pointer);

    Outcome release(Pointer pointer);

    /// What the tool places at once, without a gesture, for those who have no mouse; empty for a tool that
    /// places nothing by itself.
    default Optional<Outcome> placed(Pointer pointer) {
        return Optional.empty();
    }

    /// Whether it takes points one after the other, which keys can set as well as clicks.
    default boolean takesPoints() {
        return false;
    }

    /// What comes of a point that is set there by a key.
    default Outcome point(Pointer pointer) {
        press(pointer);
        return release(pointer);
    }

    /// What a key brings about during a gesture.
    default Outcome key(Key key) {
        return Outcome.NOTHING;
    }

    /// Forgets the gesture.
    void cancel();

    /// Whether the gesture goes on after the release, as where corners are drawn one by one.
    default boolean isUnderWay() {
        return false;
    }

    /// What the pointer would do if it were pressed here.
    default Preview hover(Pointer pointer) {
        return Preview.NONE;
    }

    /// What the pointer looks like here while nothing is pressed.
    default CursorKind cursor(Pointer pointer) {
        return CursorKind.CROSS;
    }

    /// The places by which something can be taken hold of.
    ///
    /// @param pixel size of a pixel of the screen, in metres
    default List<Point> handles(double pixel) {
        return List.of();
    }

    /// What the tool does, in a line under the plan.
    Label hint();
}
