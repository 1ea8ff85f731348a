package org.hallwright.rules.planted.ui.guests;

import javafx.scene.Node;

/// Breaks: view model without nodes.
public final class GuestsViewModel {
    Node node;
}
