package org.hallwright.drawing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Fits labels on one surface and remembers how their texts break, since panning asks for the same ones each frame.
public final class LabelFitter {
    private static final int MOST_KEPT = 80_000;
    private static final TextStyle REGULAR = TextStyle.of(1, Ink.BLACK);
    private static final TextStyle BOLD = REGULAR.inBold();
    private static final double SLACK = 1.02;

    private final Map<String, List<LabelFit.Break>> regular = new HashMap<>();
    private final Map<String, List<LabelFit.Break>> bold = new HashMap<>();
    private @Nullable Surface surface;

    /// This fitter for that surface; what it remembers of another surface is forgotten.
    public LabelFitter on(Surface newSurface) {
        if (surface != newSurface) {
            regular.clear();
            bold.clear();
            surface = newSurface;
        }
        return this;
    }

    /// The largest letters in which the text fits; at the smallest size it is cut with an ellipsis.
    public Optional<LabelFit> fit(String text, boolean inBold, LabelFit.Box box) {
        return whole(text, inBold, box)
                .or(() -> hasRoom(text, box)
                        ? LabelFit.cut(box, text, s -> emWidth(s, inBold))
                        : Optional.<LabelFit>empty())
                .filter(f -> !f.lines().isEmpty());
    }

    /// The largest letters in which the whole text fits.
    public Optional<LabelFit> whole(String text, boolean inBold, LabelFit.Box box) {
        if (!hasRoom(text, box)) {
            return Optional.empty();
        }
        var kept = inBold ? bold : regular;
        if (kept.size() > MOST_KEPT) {
            kept.clear();
        }
        var breaks = kept.computeIfAbsent(text, t -> LabelFit.breaks(t, 4, s -> emWidth(s, inBold)));
        var allowed =
                breaks.stream().filter(b -> b.lines().size() <= box.mostLines()).toList();
        return LabelFit.fitting(box, allowed);
    }

    private static boolean hasRoom(String text, LabelFit.Box box) {
        return !text.isBlank() && box.width() > 0 && box.height() >= box.least();
    }

    /// A little more than the width at letter size 1: small letters on a screen run wider than large ones.
    private double emWidth(String text, boolean inBold) {
        var style = inBold ? BOLD : REGULAR;
        return surface == null ? 0 : surface.textWidth(text, style) * SLACK;
    }
}
