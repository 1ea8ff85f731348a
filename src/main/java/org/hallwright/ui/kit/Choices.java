package org.hallwright.ui.kit;

import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The words of what is chosen from a list.
public final class Choices {
    private Choices() {}

    /// Lets what is chosen be the value of a field, and the other way round.
    public static <T extends @Nullable Object> void bind(
            ChoiceBox<T> box, Property<T> field, Function<T, String> words) {
        box.setConverter(words(words));
        box.valueProperty().bindBidirectional(field);
    }

    public static <T extends @Nullable Object> StringConverter<T> words(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("Values are chosen, not typed");
            }
        };
    }
}
