package org.hallwright.drawing.plan.mark;

import java.util.Locale;

/// What a mark says, which gives it its colour and its sign. Of two marks on a booth the one that is
/// named first here is shown.
public enum Tone {
    BLOCKER,
    WARNING,
    NOTE,
    ADDED,
    REMOVED,
    MOVED,
    RESIZED,
    RENUMBERED,
    REASSIGNED,
    CHANGED;

    /// Whether it comes from a check, not from a comparison.
    public boolean isFinding() {
        return this == BLOCKER || this == WARNING || this == NOTE;
    }

    /// The message key of its name.
    public String key() {
        return "mark." + name().toLowerCase(Locale.ROOT);
    }
}
