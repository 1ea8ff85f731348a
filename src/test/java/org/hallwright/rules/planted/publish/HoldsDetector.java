package org.hallwright.rules.planted.publish;

import org.mozilla.universalchardet.UniversalDetector;

/// Breaks: encodings at home.
public final class HoldsDetector {
    UniversalDetector held;
}
