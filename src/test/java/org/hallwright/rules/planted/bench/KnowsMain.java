package org.hallwright.rules.planted.bench;

import org.hallwright.rules.planted.app.Main;

/// Breaks: bench points inward.
public final class KnowsMain {
    Main reached;
}
