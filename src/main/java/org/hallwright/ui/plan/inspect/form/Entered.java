package org.hallwright.ui.plan.inspect.form;

import org.hallwright.domain.change.Label;
import org.jspecify.annotations.Nullable;

/// What came of what the user entered: the changed record, or what is wrong with it.
///
/// @param record null where there is a problem
/// @param problem null where there is none
public record Entered<E>(@Nullable E record, @Nullable Label problem) {
    public static <E> Entered<E> of(E record) {
        return new Entered<>(record, null);
    }

    public static <E> Entered<E> wrong(Label problem) {
        return new Entered<>(null, problem);
    }
}
