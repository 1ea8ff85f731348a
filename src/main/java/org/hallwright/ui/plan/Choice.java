package org.hallwright.ui.plan;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleGroup;

/// Binds a row of toggle buttons, whose user data name the constants, to a property that always has a value.
final class Choice {
    private Choice() {}

    static <E extends Enum<E>> void of(ToggleGroup group, Class<E> constants, ObjectProperty<E> value) {
        group.selectedToggleProperty().addListener((o, before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else {
                value.set(Enum.valueOf(constants, String.valueOf(now.getUserData())));
            }
        });
        value.addListener((o, before, now) -> choose(group, now));
        choose(group, value.get());
    }

    private static void choose(ToggleGroup group, Enum<?> value) {
        group.getToggles().stream()
                .filter(toggle -> value.name().equals(toggle.getUserData()))
                .forEach(group::selectToggle);
    }
}
