package org.hallwright.rules.planted.ui;

import org.hallwright.rules.planted.cli.Command;

/// Breaks: ui points inward.
public final class KnowsCommand {
    Command reached;
}
