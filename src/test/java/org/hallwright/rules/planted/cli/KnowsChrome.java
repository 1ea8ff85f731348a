package org.hallwright.rules.planted.cli;

import org.hallwright.rules.planted.ui.kit.Chrome;

/// Breaks: cli points inward.
public final class KnowsChrome {
    Chrome reached;
}
