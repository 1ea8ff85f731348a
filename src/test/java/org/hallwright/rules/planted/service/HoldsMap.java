package org.hallwright.rules.planted.service;

import org.pcollections.PSet;

/// Breaks: persistent maps at home.
public final class HoldsMap {
    PSet<String> held;
}
