package org.hallwright.rules.planted.drawing;

import org.hallwright.rules.planted.i18n.Words;

/// Breaks: drawing points inward.
public final class KnowsWords {
    Words reached;
}
