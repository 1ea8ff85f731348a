package org.hallwright.domain.work;

/// Thrown out of long work that is no longer wanted; nothing that it was to change has changed.
public final class Cancelled extends RuntimeException {
    Cancelled() {
        super("The work was cancelled", null, false, false);
    }
}
