package org.hallwright.rules.planted.solver;

import org.hallwright.rules.planted.store.Table;

/// Breaks: solver points inward.
public final class KnowsTable {
    Table reached;
}
