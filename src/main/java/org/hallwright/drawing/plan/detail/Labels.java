package org.hallwright.drawing.plan.detail;

import org.hallwright.drawing.LabelFit;
import org.hallwright.drawing.Surface;
import org.hallwright.drawing.TextStyle;
import org.hallwright.drawing.plan.sheet.LabelFrame;

/// Sets the lines of a fitted label.
public final class Labels {
    private Labels() {}

    /// Sets the lines centred in the frame.
    ///
    /// @param up how far above the frame's middle the block's middle lies, in metres
    public static void block(LabelFit fit, LabelFrame frame, double up, TextStyle style, Surface surface) {
        var sized = style.ofSize(fit.size()).turned(frame.degrees());
        var leading = fit.size() * LabelFit.LEADING;
        var first = up + (fit.lines().size() - 1) * leading / 2;
        for (var i = 0; i < fit.lines().size(); i++) {
            var above = first - i * leading;
            surface.text(fit.lines().get(i), frame.xAbove(above), frame.yAbove(above), sized);
        }
    }
}
