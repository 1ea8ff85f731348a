package org.hallwright.rules.planted.service;

import java.time.LocalDate;

/// Breaks: time through a Clock.
public final class AsksForToday {
    LocalDate today() {
        return LocalDate.now();
    }
}
