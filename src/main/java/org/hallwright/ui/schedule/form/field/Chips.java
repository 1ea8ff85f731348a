package org.hallwright.ui.schedule.form.field;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hallwright.ui.kit.Icons;

/// A list of chosen things with a cross on each, and a field below it that finds more of them while one types.
///
/// @param <T> what is chosen
public final class Chips<T> {
    private static final int MOST_OFFERED = 9;

    private final Pane shown;
    private final TextField search;
    private final ContextMenu offers = new ContextMenu();
    private final Function<String, List<T>> find;
    private final Function<T, String> words;
    private final Consumer<T> onAdd;

    /// @param find what there is for the letters typed, best first
    public Chips(
            Pane shown,
            TextField search,
            Function<String, List<T>> find,
            Function<T, String> words,
            Consumer<T> onAdd) {
        this.shown = shown;
        this.search = search;
        this.find = find;
        this.words = words;
        this.onAdd = onAdd;
        offers.getStyleClass().add("schedule-offers");
        search.textProperty().addListener((property, before, now) -> offer());
        search.setOnMouseClicked(click -> offer());
        search.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                offers.hide();
            }
        });
        search.setOnAction(enter -> offered().stream().findFirst().ifPresent(this::add));
    }

    private List<T> offered() {
        return find.apply(search.getText()).stream().limit(MOST_OFFERED).toList();
    }

    private void offer() {
        var items = offered().stream().map(this::item).toList();
        offers.getItems().setAll(items);
        if (items.isEmpty() || !search.isFocused()) {
            offers.hide();
        } else if (!offers.isShowing()) {
            offers.show(search, Side.BOTTOM, 0, 2);
        }
    }

    private MenuItem item(T thing) {
        var item = new MenuItem(words.apply(thing));
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> add(thing));
        return item;
    }

    private void add(T thing) {
        onAdd.accept(thing);
        search.clear();
        offers.hide();
    }

    /// Shows what is chosen, one row or chip each.
    public void show(Collection<? extends Node> chips) {
        shown.getChildren().setAll(chips);
        shown.setVisible(!chips.isEmpty());
        shown.setManaged(!chips.isEmpty());
    }

    /// A chip with words, something below them, and a cross that takes it away.
    ///
    /// @param removeWords what a screen reader says of the cross
    public static HBox chip(String text, List<? extends Node> below, String removeWords, Runnable remove) {
        var label = new Label(text);
        label.setMinWidth(0);
        var cross = new Button(null, Icons.of("mdal-close"));
        cross.getStyleClass().addAll("flat", "schedule-chip-cross");
        cross.setAccessibleText(removeWords);
        cross.setFocusTraversable(false);
        cross.setOnAction(click -> remove.run());
        var words = new VBox(label);
        words.getChildren().addAll(below);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var chip = new HBox(words, cross);
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().add("schedule-chip");
        return chip;
    }
}
