package org.hallwright.rules.planted.service.there;

import org.hallwright.rules.planted.service.back.Back;

/// Breaks: no package cycles.
public final class Forth {
    Back back;
}
