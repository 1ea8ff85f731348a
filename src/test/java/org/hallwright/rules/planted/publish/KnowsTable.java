package org.hallwright.rules.planted.publish;

import org.hallwright.rules.planted.store.Table;

/// Breaks: publish points inward.
public final class KnowsTable {
    Table reached;
}
