package org.hallwright.rules.planted.service;

import org.hallwright.rules.planted.i18n.Words;

/// Breaks: service points inward.
public final class KnowsWords {
    Words reached;
}
