package org.hallwright.rules.planted.ui.settings;

import org.hallwright.rules.planted.store.Table;

/// Breaks: store behind services.
public final class ReachesStore {
    Table table;
}
