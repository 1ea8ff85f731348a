package org.hallwright.rules.planted.service;

import java.util.Date;

/// Breaks: time through a Clock.
public final class AsksForDate {
    Date date() {
        return new Date();
    }
}
