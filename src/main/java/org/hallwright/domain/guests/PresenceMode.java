package org.hallwright.domain.guests;

/// How a guest takes part. A recorded video and a letter clash with nothing.
public enum PresenceMode {
    IN_PERSON,
    LIVE_LINK,
    RECORDED_VIDEO,
    LETTER;

    /// Whether the person must be free at that time.
    public boolean needsTheirTime() {
        return this == IN_PERSON || this == LIVE_LINK;
    }
}
