package org.hallwright.ui.kit.issued;

import java.util.function.BiPredicate;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import org.hallwright.ui.kit.Choices;
import org.jspecify.annotations.Nullable;

/// Ties the list of what was issued, and the choice of what to compare with, to what is chosen.
public final class IssueChoice {
    private IssueChoice() {}

    /// Shows all in the list, in which the selected one is chosen however the list changes.
    public static <T> void ofList(ListView<T> list, ObservableList<T> all, ObjectProperty<@Nullable T> selected) {
        list.setItems(all);
        list.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (now != null) {
                selected.set(now);
            }
        });
        all.addListener((ListChangeListener<T>) change -> choose(list, selected.get()));
        selected.addListener((o, before, now) -> choose(list, now));
    }

    private static <T> void choose(ListView<T> list, @Nullable T chosen) {
        var at = chosen == null ? -1 : list.getItems().indexOf(chosen);
        if (at >= 0) {
            list.getSelectionModel().select(at);
        }
    }

    /// Offers all but the selected one to compare it with.
    public static <T> void ofOther(
            ComboBox<T> box,
            ObservableList<T> all,
            ObjectProperty<@Nullable T> selected,
            ObjectProperty<@Nullable T> against,
            BiPredicate<T, T> isSame,
            Function<T, String> words) {
        var others = new FilteredList<>(all);
        selected.addListener((o, before, now) -> {
            others.setPredicate(each -> now == null || !isSame.test(each, now));
            box.setValue(against.get());
        });
        box.setItems(others);
        box.setConverter(Choices.words(each -> each == null ? "" : words.apply(each)));
        against.addListener((o, before, now) -> box.setValue(now));
        box.setOnAction(e -> {
            var value = box.getValue();
            if (value != null) {
                against.set(value);
            }
        });
    }
}
