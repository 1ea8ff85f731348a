package org.hallwright.ui.plan.inspect.form;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.hallwright.domain.change.Label;
import org.jspecify.annotations.Nullable;

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

    /// A figure within limits.
    ///
    /// @param read what is typed, empty where it is no such figure
    /// @param wrong says what is wrong with anything else
    record Figure(Function<String, OptionalDouble> read, double least, double most, String wrong) {
        /// Any angle.
        static final Figure ANGLE = new Figure(typed -> Lengths.figure(typed, "°"), -360, 360, "plan.angle-wrong");

        /// A distance, height or width.
        static Figure length(double least, double most, String wrong) {
            return new Figure(Lengths::parse, least, most, wrong);
        }

        /// A whole number.
        public static Figure whole(double least, double most, String wrong) {
            Function<String, OptionalDouble> read = typed -> {
                var figure = Lengths.figure(typed);
                return figure.isPresent() && figure.getAsDouble() % 1 == 0 ? figure : OptionalDouble.empty();
            };
            return new Figure(read, least, most, wrong);
        }

        OptionalDouble of(String typed) {
            var figure = read.apply(typed);
            return figure.isPresent() && figure.getAsDouble() >= least && figure.getAsDouble() <= most
                    ? figure
                    : OptionalDouble.empty();
        }
    }

    static <E> Typed<E> figure(
            String key, int span, ToDoubleFunction<E> value, BiFunction<E, Double, E> with, Figure figure) {
        return new Typed<>(key, span, record -> Lengths.text(value.applyAsDouble(record)), (record, typed) -> {
            var entered = figure.of(typed);
            return entered.isPresent()
                    ? Entered.of(with.apply(record, entered.getAsDouble()))
                    : Entered.wrong(Label.of(figure.wrong()));
        });
    }

    /// A place along an axis, in metres.
    static <E> Typed<E> place(String key, ToDoubleFunction<E> value, BiFunction<E, Double, E> with) {
        return figure(key, THIRD, value, with, Figure.length(-10_000, 10_000, "plan.length-wrong"));
    }

    /// An angle in degrees.
    static <E> Typed<E> angle(String key, ToDoubleFunction<E> value, BiFunction<E, Double, E> with) {
        return figure(key, THIRD, value, with, Figure.ANGLE);
    }

    /// A direction in degrees that need not be known: an empty field is null.
    static <E> Typed<E> bearing(
            String key, Function<E, @Nullable Double> value, BiFunction<E, @Nullable Double, E> with) {
        return new Typed<>(
                key,
                FULL,
                record -> {
                    var known = value.apply(record);
                    return known == null ? "" : Lengths.text(known);
                },
                (record, typed) -> {
                    var entered = Figure.ANGLE.of(typed);
                    return entered.isEmpty() && !typed.isBlank()
                            ? Entered.wrong(Label.of(Figure.ANGLE.wrong()))
                            : Entered.of(
                                    with.apply(record, entered.isPresent() ? (Double) entered.getAsDouble() : null));
                });
    }

    /// A side or width, in metres.
    static <E> Typed<E> size(String key, int span, ToDoubleFunction<E> value, BiFunction<E, Double, E> with) {
        return figure(key, span, value, with, Figure.length(0.05, 2000, "plan.side-wrong"));
    }

    /// A distance that may be none, which is 0.
    static <E> Typed<E> amount(String key, ToDoubleFunction<E> value, BiFunction<E, Double, E> with) {
        return figure(key, HALF, value, with, Figure.length(0, 1000, "plan.amount-wrong"));
    }

    /// A clear height in metres that need not be known: an empty field is 0.
    static <E> Typed<E> height(String key, ToDoubleFunction<E> value, BiFunction<E, Double, E> with) {
        return known(key, value, with, Figure.length(0, 100, "plan.height-wrong"));
    }

    /// A load in kilonewtons per square metre that need not be known: an empty field is 0. Tonnes per square
    /// metre are taken too.
    static <E> Typed<E> load(String key, ToDoubleFunction<E> value, BiFunction<E, Double, E> with) {
        return known(key, value, with, new Figure(Lengths::load, 0, 1000, "plan.load-wrong"));
    }

    private static <E> Typed<E> known(
            String key, ToDoubleFunction<E> value, BiFunction<E, Double, E> with, Figure figure) {
        var typed = figure(key, HALF, value, with, figure);
        return new Typed<>(
                key,
                HALF,
                record -> value.applyAsDouble(record) == 0 ? "" : typed.text().apply(record),
                (record, text) -> text.isBlank()
                        ? Entered.of(with.apply(record, 0.0))
                        : typed.enter().apply(record, text));
    }
}
