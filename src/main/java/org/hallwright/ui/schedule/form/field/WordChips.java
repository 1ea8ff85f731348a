package org.hallwright.ui.schedule.form.field;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import org.hallwright.ui.kit.Desk;

/// Words that are chosen from a few usual ones or typed: a chip each, and a field for more.
public final class WordChips {
    private WordChips() {}

    /// @param find what is offered for the letters typed, the best first
    /// @param words what a chip says
    public static void on(
            Desk desk,
            ObservableList<String> chosen,
            Pane shown,
            TextField search,
            Function<String, Stream<String>> find,
            UnaryOperator<String> words) {
        var chips = new Chips<String>(
                shown,
                search,
                typed -> find.apply(typed).filter(s -> !chosen.contains(s)).toList(),
                words,
                chosen::add);
        Runnable show = () -> chips.show(chosen.stream()
                .map(value -> Chips.chip(
                        words.apply(value), List.of(), desk.text("schedule.remove"), () -> chosen.remove(value)))
                .toList());
        chosen.addListener((ListChangeListener<String>) change -> show.run());
        show.run();
    }
}
