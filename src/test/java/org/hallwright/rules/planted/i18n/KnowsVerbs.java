package org.hallwright.rules.planted.i18n;

import org.hallwright.rules.planted.service.Verbs;

/// Breaks: i18n points inward.
public final class KnowsVerbs {
    Verbs reached;
}
