package org.hallwright.ui.roster.form;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Fills a box with things to choose from, under the words that the user knows them by.
public final class Choices {
    private Choices() {}

    public static <T> void fill(ComboBox<T> box, List<T> items, Function<T, String> words) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T item) {
                return item == null ? "" : words.apply(item);
            }

            @Override
            public @Nullable T fromString(String text) {
                return box.getItems().stream()
                        .filter(item -> words.apply(item).equals(text))
                        .findFirst()
                        .orElse(null);
            }
        });
        box.getItems().setAll(items);
    }
}
