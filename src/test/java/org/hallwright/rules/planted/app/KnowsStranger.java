package org.hallwright.rules.planted.app;

import org.hallwright.rules.planted.elsewhere.Stranger;

/// Breaks: app points inward.
public final class KnowsStranger {
    Stranger reached;
}
