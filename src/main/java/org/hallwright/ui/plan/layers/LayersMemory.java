package org.hallwright.ui.plan.layers;

import java.util.Set;
import org.hallwright.drawing.plan.look.PlanLayer;
import org.hallwright.drawing.plan.look.PlanLook;

/// How the plan of one exhibition was last seen in this window, kept while its views are made anew.
public final class LayersMemory {
    private PlanLook look = PlanLook.screen();
    private Set<PlanLayer> locked = Set.of();
    private boolean minimap = true;
    private boolean snapping = true;

    PlanLook look() {
        return look;
    }

    Set<PlanLayer> locked() {
        return locked;
    }

    boolean minimap() {
        return minimap;
    }

    boolean snapping() {
        return snapping;
    }

    void keepSnapping(boolean on) {
        snapping = on;
    }

    void keep(PlanLook newLook, Set<PlanLayer> newLocked, boolean newMinimap) {
        look = newLook;
        locked = Set.copyOf(newLocked);
        minimap = newMinimap;
    }
}
