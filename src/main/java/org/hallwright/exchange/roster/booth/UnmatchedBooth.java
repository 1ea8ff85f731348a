package org.hallwright.exchange.roster.booth;

import java.util.List;

/// A booth that a roster names and the plan does not have.
///
/// @param nearest numbers on the plan that look like it, the likest first
public record UnmatchedBooth(int row, String exhibitor, String reference, List<String> nearest) {
    public UnmatchedBooth {
        nearest = List.copyOf(nearest);
    }
}
