package org.hallwright.rules.planted.service;

import javafx.scene.Node;

/// Breaks: JavaFX at home.
public final class HoldsNode {
    Node held;
}
