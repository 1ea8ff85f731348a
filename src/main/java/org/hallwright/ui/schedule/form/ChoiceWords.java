package org.hallwright.ui.schedule.form;

import java.util.function.Function;
import javafx.util.StringConverter;

/// The words for what can be chosen; nobody types them.
final class ChoiceWords<T> extends StringConverter<T> {
    private final Function<T, String> words;

    ChoiceWords(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(T value) {
        return words.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("A choice is not typed: " + text);
    }
}
