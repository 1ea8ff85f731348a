package org.hallwright.rules.planted.service.back;

import org.hallwright.rules.planted.service.there.Forth;

/// Breaks: no package cycles.
public final class Back {
    Forth forth;
}
