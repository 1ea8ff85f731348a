package org.hallwright.rules.planted.service;

import java.util.ArrayList;

/// Breaks: no mutable constants.
public final class KeepsList {
    static final ArrayList<String> NAMES = new ArrayList<>();
}
