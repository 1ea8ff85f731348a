package org.hallwright.domain.change;

import java.util.List;
import org.hallwright.domain.value.Name;

/// What a change did, as a message key with its arguments, so that each desk reads it in its own language.
public record Label(String key, List<String> args) {
    public Label {
        args = args == null ? List.of() : List.copyOf(args);
    }

    public static Label of(String key, Object... args) {
        return new Label(key, java.util.Arrays.stream(args).map(Name::argument).toList());
    }
}
