package org.hallwright.drawing.plan.detail;

import org.hallwright.drawing.LabelFit;
import org.hallwright.drawing.TextStyle;
import org.hallwright.drawing.plan.sheet.LabelFrame;

/// Sets the lines of a fitted label.
public final class Labels {
    private Labels() {}

    /// Takes one line after the other, as [Surface#text] does.
    public interface Pen {
        void text(String text, double x, double y, TextStyle style);
    }

    /// Sets the lines centred in the frame.
    ///
    /// @param up how far above the frame's middle the block's middle lies, in metres
    public static void block(LabelFit fit, LabelFrame frame, double up, TextStyle style, Pen pen) {
        var sized = style.ofSize(fit.size()).turned(frame.degrees());
        var leading = fit.size() * LabelFit.LEADING;
        var first = up + (fit.lines().size() - 1) * leading / 2;
        for (var i = 0; i < fit.lines().size(); i++) {
            var above = first - i * leading;
            pen.text(fit.lines().get(i), frame.xAbove(above), frame.yAbove(above), sized);
        }
    }
}
