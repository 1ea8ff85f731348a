package org.hallwright.ui.kit;

import java.util.List;
import org.hallwright.domain.change.Label;
import org.jspecify.annotations.Nullable;

/// A short word to the user that goes away by itself.
///
/// @param key of the message
/// @param action what a click on it does, null for nothing; its label is `actionKey`
public record Notice(
        Tone tone,
        String key,
        List<String> args,
        String actionKey,
        @Nullable Runnable action) {
    /// How a notice looks.
    public enum Tone {
        DONE,
        WARNING,
        FAILED
    }

    public static Notice done(String key, Object... args) {
        var label = Label.of(key, args);
        return new Notice(Tone.DONE, label.key(), label.args(), "", null);
    }

    public static Notice failed(String key, List<String> args) {
        return new Notice(Tone.FAILED, key, args, "", null);
    }

    public Notice with(String newActionKey, Runnable newAction) {
        return new Notice(tone, key, args, newActionKey, newAction);
    }
}
