package org.hallwright.rules.planted.service;

import java.util.concurrent.atomic.AtomicInteger;

/// Breaks: no mutable constants.
public final class KeepsCounter {
    static final AtomicInteger COUNTER = new AtomicInteger();
}
