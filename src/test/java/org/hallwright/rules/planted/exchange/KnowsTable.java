package org.hallwright.rules.planted.exchange;

import org.hallwright.rules.planted.store.Table;

/// Breaks: exchange points inward.
public final class KnowsTable {
    Table reached;
}
