package org.hallwright.ui.plan.action;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;

/// Who does what can be asked of the plan, and whether it can be done now.
///
/// One for each floor plan. What nobody does yet is disabled. JavaFX thread only.
public final class PlanActions {
    private static final Deed NOBODY = new Deed(() -> {}, null);

    /// @param switched what is switched on and off, null for what is merely done
    private record Deed(Runnable run, @Nullable BooleanProperty switched) {}

    private final Map<PlanAction, Deed> deeds = new EnumMap<>(PlanAction.class);
    private final Map<PlanAction, BooleanProperty> enabled = new EnumMap<>(PlanAction.class);

    public PlanActions() {
        for (var action : PlanAction.values()) {
            enabled.put(action, new SimpleBooleanProperty(false));
        }
    }

    /// Does an action that can always be done.
    public void on(PlanAction action, Runnable run) {
        on(action, run, new SimpleBooleanProperty(true));
    }

    /// Does an action while it is enabled.
    public void on(PlanAction action, Runnable run, ObservableBooleanValue whenever) {
        deeds.put(action, new Deed(run, null));
        property(action).bind(whenever);
    }

    /// Switches something on and off; menus show a tick.
    public void toggles(PlanAction action, BooleanProperty switched) {
        deeds.put(action, new Deed(() -> switched.set(!switched.get()), switched));
        property(action).bind(new SimpleBooleanProperty(true));
    }

    /// Does it, unless it cannot be done now.
    ///
    /// @return whether it was done
    public boolean run(PlanAction action) {
        if (enabled(action).get()) {
            deed(action).run().run();
            return true;
        }
        return false;
    }

    /// True while the action can be done; may be asked for before anybody does it.
    public ObservableBooleanValue enabled(PlanAction action) {
        return property(action);
    }

    /// What the action switches, null where it is merely done.
    @Nullable
    BooleanProperty switched(PlanAction action) {
        return deed(action).switched();
    }

    private BooleanProperty property(PlanAction action) {
        return Objects.requireNonNull(enabled.get(action));
    }

    private Deed deed(PlanAction action) {
        return deeds.getOrDefault(action, NOBODY);
    }
}
