package org.hallwright.ui.plan.layers;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.drawing.plan.look.ColourBy;
import org.hallwright.drawing.plan.look.PlanLayer;
import org.hallwright.drawing.plan.look.PlanLook;
import org.hallwright.drawing.plan.look.PlanPreset;
import org.jspecify.annotations.Nullable;

/// How the plan is seen: each layer shown or hidden, locked or free; a preset; the meaning of colours.
///
/// All of it is one [PlanLook], which follows whatever is switched; the preset is the one that looks so, if one
/// does.
public final class LayersViewModel {
    private final LayersMemory memory;
    private final ReadOnlyObjectWrapper<PlanLook> look;
    private final Map<PlanLayer, BooleanProperty> shown = new EnumMap<>(PlanLayer.class);
    private final Map<PlanLayer, BooleanProperty> locked = new EnumMap<>(PlanLayer.class);
    private final ObjectProperty<ColourBy> colourBy = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable PlanPreset> preset = new SimpleObjectProperty<>();
    private final BooleanProperty minimap = new SimpleBooleanProperty();
    private final BooleanProperty snapping = new SimpleBooleanProperty();
    private final BooleanProperty wheelPans = new SimpleBooleanProperty();
    private boolean changing;

    public LayersViewModel(LayersMemory memory) {
        this.memory = memory;
        look = new ReadOnlyObjectWrapper<>(memory.look());
        for (var layer : PlanLayer.values()) {
            shown.put(layer, new SimpleBooleanProperty());
            locked.put(layer, new SimpleBooleanProperty(memory.locked().contains(layer)));
        }
        snapping.set(memory.snapping());
        snapping.addListener((o, before, now) -> memory.keepSnapping(now));
        spread(memory.look());
        shown.forEach((layer, is) ->
                is.addListener((o, before, now) -> take(look.get().with(layer, now))));
        locked.values().forEach(is -> is.addListener((o, before, now) -> keep()));
        minimap.set(memory.minimap());
        minimap.addListener((o, before, now) -> keep());
        colourBy.addListener((o, before, now) -> take(look.get().colouredBy(now)));
        preset.addListener((o, before, now) -> {
            if (now != null) {
                take(now.look());
            }
        });
    }

    /// Whether what is drawn and moved snaps; kept as the look is.
    public BooleanProperty snappingProperty() {
        return snapping;
    }

    /// Whether the wheel pans instead of zooming; a matter of the user's hands, the same for all plans.
    public BooleanProperty wheelPansProperty() {
        return wheelPans;
    }

    /// Takes another look unless it is being spread over the switches.
    private void take(PlanLook next) {
        if (!changing) {
            spread(next);
            look.set(next);
            keep();
        }
    }

    private void spread(PlanLook next) {
        changing = true;
        shown.forEach((layer, is) -> is.set(next.shows(layer)));
        colourBy.set(next.colourBy());
        preset.set(next.preset().orElse(null));
        changing = false;
    }

    private void keep() {
        var locks = EnumSet.noneOf(PlanLayer.class);
        locked.forEach((layer, is) -> {
            if (is.get()) {
                locks.add(layer);
            }
        });
        memory.keep(look.get(), locks, minimap.get());
    }

    /// Shows everything that is worked on, as at the start.
    public void showAll() {
        take(PlanLook.screen().colouredBy(colourBy.get()));
    }

    /// Whether an element may be taken with the pointer: its layer is shown and not locked.
    public boolean isPickable(PlanElement element) {
        var layer = PlanLayer.of(element);
        return look.get().shows(layer) && !lockedProperty(layer).get();
    }

    public BooleanProperty shownProperty(PlanLayer layer) {
        return Objects.requireNonNull(shown.get(layer));
    }

    public BooleanProperty lockedProperty(PlanLayer layer) {
        return Objects.requireNonNull(locked.get(layer));
    }

    /// Whether the hall is shown small in the corner while only a part of it can be seen.
    public BooleanProperty minimapProperty() {
        return minimap;
    }

    public ObjectProperty<ColourBy> colourByProperty() {
        return colourBy;
    }

    /// Null while the plan looks like none of the presets.
    public ObjectProperty<@Nullable PlanPreset> presetProperty() {
        return preset;
    }

    public ReadOnlyObjectProperty<PlanLook> lookProperty() {
        return look.getReadOnlyProperty();
    }
}
