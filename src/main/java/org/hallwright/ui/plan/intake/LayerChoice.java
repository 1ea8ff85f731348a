package org.hallwright.ui.plan.intake;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.hallwright.exchange.plan.feature.LayerKind;
import org.hallwright.exchange.plan.feature.PlanLayer;

/// A layer of the file, what it becomes, and how much came of it.
public final class LayerChoice {
    private static final List<LayerKind> UNMARKED = Arrays.stream(LayerKind.values())
            .filter(kind -> kind != LayerKind.AS_MARKED)
            .toList();

    private final String name;
    private final int entities;
    private final int maybeBooths;
    private final List<LayerKind> kinds;
    private final ObjectProperty<LayerKind> kind;
    private final IntegerProperty taken = new SimpleIntegerProperty();

    LayerChoice(PlanLayer layer) {
        name = layer.name();
        entities = layer.entities();
        maybeBooths = layer.maybeBooths();
        kind = new SimpleObjectProperty<>(layer.becomes());
        kinds = layer.becomes() == LayerKind.AS_MARKED ? List.of(LayerKind.values()) : UNMARKED;
    }

    public String name() {
        return name;
    }

    /// How many things lie on it.
    public int entities() {
        return entities;
    }

    /// How many of its outlines may be booths, but do not look like them.
    public int maybeBooths() {
        return maybeBooths;
    }

    /// What it can become; as it is marked only where it bears marks.
    public List<LayerKind> kinds() {
        return kinds;
    }

    public ObjectProperty<LayerKind> kindProperty() {
        return kind;
    }

    /// How many elements of the plan come of it.
    public IntegerProperty takenProperty() {
        return taken;
    }
}
