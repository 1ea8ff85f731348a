package org.hallwright.rules.planted.domain;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/// Breaks: text similarity at home.
public final class HoldsSimilarity {
    JaroWinklerSimilarity held;
}
