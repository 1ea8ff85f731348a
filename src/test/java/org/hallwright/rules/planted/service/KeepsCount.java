package org.hallwright.rules.planted.service;

/// Breaks: no mutable statics.
public final class KeepsCount {
    static int count;
}
