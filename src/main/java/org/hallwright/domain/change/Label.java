package org.hallwright.domain.change;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hallwright.domain.value.Name;

/// What a change did, as a message key with its arguments, so that each desk reads it in its own language.
///
/// An argument may be a label in turn, for a word that each language has its own for, such as the kind of a thing.
public record Label(String key, List<String> args) {
    /// The record separator, which nobody types, before the key and before each argument of a label inside a label.
    private static final String SEPARATOR = "\u001e";

    public Label {
        args = args == null ? List.of() : List.copyOf(args);
    }

    public static Label of(String key, Object... args) {
        return new Label(key, Arrays.stream(args).map(Label::argument).toList());
    }

    /// A value as the argument of a text; names keep both languages, labels their key and arguments.
    public static String argument(Object value) {
        return value instanceof Label label
                ? SEPARATOR + label.key + SEPARATOR + String.join(SEPARATOR, label.args)
                : Name.argument(value);
    }

    /// The label that was given as an argument, empty where the argument is something else.
    public static Optional<Label> ofArgument(String argument) {
        if (!argument.startsWith(SEPARATOR)) {
            return Optional.empty();
        }
        var parts = List.of(argument.substring(1).split(SEPARATOR));
        return Optional.of(new Label(parts.getFirst(), parts.subList(1, parts.size())));
    }
}
