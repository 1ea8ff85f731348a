package org.hallwright.rules.planted.domain;

import org.hallwright.rules.planted.service.Verbs;

/// Breaks: domain points inward.
public final class KnowsService {
    Verbs reached;
}
