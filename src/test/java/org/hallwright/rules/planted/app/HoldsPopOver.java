package org.hallwright.rules.planted.app;

import org.controlsfx.control.PopOver;

/// Breaks: controls, theme and icons at home.
public final class HoldsPopOver {
    PopOver held;
}
