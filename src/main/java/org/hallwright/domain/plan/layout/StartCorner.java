package org.hallwright.domain.plan.layout;

/// The corner of the hall, as drawn, from which booths are numbered.
public enum StartCorner {
    BOTTOM_LEFT(false, false),
    BOTTOM_RIGHT(true, false),
    TOP_LEFT(false, true),
    TOP_RIGHT(true, true);

    private final boolean right;
    private final boolean top;

    StartCorner(boolean right, boolean top) {
        this.right = right;
        this.top = top;
    }

    /// Whether numbers fall along a direction of the plan, given by its parts to the right and up.
    boolean isBackwards(double dx, double dy) {
        return Math.abs(dx) >= Math.abs(dy) ? right == dx > 0 : top == dy > 0;
    }
}
