package org.hallwright.rules.planted.service;

import java.time.Clock;

/// Breaks: clocks from app.
public final class MakesClock {
    Clock clock() {
        return Clock.systemUTC();
    }
}
