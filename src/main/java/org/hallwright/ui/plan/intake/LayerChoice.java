package org.hallwright.ui.plan.intake;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.hallwright.exchange.plan.feature.LayerKind;
import org.hallwright.exchange.plan.feature.PlanLayer;

/// A layer of the file and what it becomes.
public final class LayerChoice {
    private final String name;
    private final int entities;
    private final ObjectProperty<LayerKind> kind;

    LayerChoice(PlanLayer layer) {
        name = layer.name();
        entities = layer.entities();
        kind = new SimpleObjectProperty<>(layer.becomes());
    }

    public String name() {
        return name;
    }

    /// How many things lie on it.
    public int entities() {
        return entities;
    }

    public ObjectProperty<LayerKind> kindProperty() {
        return kind;
    }
}
