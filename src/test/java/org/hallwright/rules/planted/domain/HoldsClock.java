package org.hallwright.rules.planted.domain;

import java.time.Clock;

/// Breaks: domain without clocks.
public final class HoldsClock {
    Clock clock;
}
