package org.hallwright.ui.plan.inspect.form;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.hallwright.domain.change.Label;

/// One field of a form about a record: how it is read, and the record with what the user has entered.
///
/// @param <E> what the form is about; immutable
public sealed interface FormField<E> {
    /// The narrow, half and full width of a field, as columns of six.
    int THIRD = 2;

    int HALF = 3;
    int FULL = 6;

    /// The message key of its label.
    String key();

    /// How many of the six columns it takes.
    int span();

    /// Something typed; it counts when it is committed.
    record Typed<E>(String key, int span, Function<E, String> text, BiFunction<E, String, Entered<E>> enter)
            implements FormField<E> {}

    /// Something chosen from a list that may depend on the record.
    record Chosen<E, C>(
            String key,
            int span,
            Function<E, List<C>> choices,
            Function<E, C> value,
            BiFunction<E, C, E> with,
            Function<C, String> words)
            implements FormField<E> {}

    /// A share between 0 and 1 on a slider.
    record Slid<E>(String key, int span, ToDoubleFunction<E> share, BiFunction<E, Double, E> with)
            implements FormField<E> {}

    /// A colour `#rrggbb`, empty for the usual one.
    record Coloured<E>(String key, int span, Function<E, String> colour, BiFunction<E, String, E> with)
            implements FormField<E> {}

    /// A fact that follows from others and cannot be entered.
    record Shown<E>(String key, int span, Function<E, String> text) implements FormField<E> {}

    /// Words without rules.
    static <E> Typed<E> words(String key, int span, Function<E, String> text, BiFunction<E, String, E> with) {
        return new Typed<>(key, span, text, (record, typed) -> Entered.of(with.apply(record, typed.strip())));
    }

    /// A length, angle or other figure, within limits.
    ///
    /// @param wrong says what is wrong with any other
    static <E> Typed<E> figure(
            String key,
            int span,
            ToDoubleFunction<E> value,
            BiFunction<E, Double, E> with,
            double least,
            double most,
            String wrong) {
        return new Typed<>(key, span, record -> Lengths.text(value.applyAsDouble(record)), (record, typed) -> {
            var figure = Lengths.parse(typed);
            return figure.isPresent() && figure.getAsDouble() >= least && figure.getAsDouble() <= most
                    ? Entered.of(with.apply(record, figure.getAsDouble()))
                    : Entered.wrong(Label.of(wrong));
        });
    }

    /// A place along an axis, in metres.
    static <E> Typed<E> place(String key, ToDoubleFunction<E> value, BiFunction<E, Double, E> with) {
        return figure(key, THIRD, value, with, -10_000, 10_000, "plan.length-wrong");
    }

    /// An angle in degrees.
    static <E> Typed<E> angle(String key, ToDoubleFunction<E> value, BiFunction<E, Double, E> with) {
        return figure(key, THIRD, value, with, -360, 360, "plan.length-wrong");
    }

    /// A side or width, in metres.
    static <E> Typed<E> size(String key, int span, ToDoubleFunction<E> value, BiFunction<E, Double, E> with) {
        return figure(key, span, value, with, 0.05, 2000, "plan.side-wrong");
    }

    /// A height, load or distance that may be unknown, which is 0.
    static <E> Typed<E> amount(String key, ToDoubleFunction<E> value, BiFunction<E, Double, E> with) {
        return figure(key, HALF, value, with, 0, 1000, "plan.amount-wrong");
    }
}
