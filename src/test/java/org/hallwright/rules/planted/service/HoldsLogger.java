package org.hallwright.rules.planted.service;

import ch.qos.logback.classic.Logger;

/// Breaks: log back end at home.
public final class HoldsLogger {
    Logger held;
}
