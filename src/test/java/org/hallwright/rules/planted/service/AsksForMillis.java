package org.hallwright.rules.planted.service;

/// Breaks: time through a Clock.
public final class AsksForMillis {
    long millis() {
        return System.currentTimeMillis();
    }
}
