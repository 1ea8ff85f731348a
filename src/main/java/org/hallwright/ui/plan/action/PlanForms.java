package org.hallwright.ui.plan.action;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.Pane;
import org.hallwright.ui.kit.Views;
import org.hallwright.ui.kit.Views.LateView;
import org.jspecify.annotations.Nullable;

/// The forms of the plan, each loaded when it is first asked for.
///
/// One for each floor plan; forms are named before the plan is there, which says where they lie. JavaFX thread only.
public final class PlanForms {
    private final Views views;
    private final PlanActions actions;
    private final Map<Class<?>, Room> rooms = new HashMap<>();
    private final Map<Class<?>, LateView<?>> forms = new HashMap<>();
    private @Nullable Pane plan;
    private @Nullable Pane page;

    /// Where a form lies.
    public enum Room {
        /// Over the drawing; bars and panes stay in hand.
        PLAN,
        /// Over the whole page.
        PAGE
    }

    public PlanForms(Views views, PlanActions actions) {
        this.views = views;
        this.actions = actions;
    }

    /// A form that an action asks for at any time.
    public void on(PlanAction action, Room room, Class<? extends PlanForm> form) {
        on(action, room, form, new SimpleBooleanProperty(true));
    }

    /// A form that an action asks for while it is enabled.
    public void on(PlanAction action, Room room, Class<? extends PlanForm> form, ObservableBooleanValue whenever) {
        rooms.put(form, room);
        actions.on(action, () -> form(form).ask(), whenever);
    }

    /// Where forms lie from now on.
    public void lieIn(Pane overPlan, Pane overPage) {
        plan = overPlan;
        page = overPage;
        forms.clear();
    }

    /// A form that has been named; loads it unless it is there.
    public <C> C form(Class<C> form) {
        var late = forms.computeIfAbsent(form, any -> views.late(form, pane(form)));
        return form.cast(late.controller());
    }

    private Pane pane(Class<?> form) {
        return Objects.requireNonNull(rooms.get(form) == Room.PLAN ? plan : page, form::getName);
    }

    /// Whether the form has been asked for before.
    public boolean isLoaded(Class<?> form) {
        return forms.containsKey(form);
    }
}
