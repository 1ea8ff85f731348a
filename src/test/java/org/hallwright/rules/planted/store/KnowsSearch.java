package org.hallwright.rules.planted.store;

import org.hallwright.rules.planted.solver.Search;

/// Breaks: store points inward.
public final class KnowsSearch {
    Search reached;
}
