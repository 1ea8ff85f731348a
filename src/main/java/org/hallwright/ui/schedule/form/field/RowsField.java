package org.hallwright.ui.schedule.form.field;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hallwright.ui.kit.Icons;

/// Things that are typed in place, a row each: a cross takes one away, Alt+Up and Alt+Down move the one that is
/// being typed in.
///
/// @param <T> what a row says, as typed
public final class RowsField<T> {
    private final ObservableList<T> things;
    private final VBox shown;
    private final Function<Row, Node> make;
    private final String removeWords;
    private boolean writing;

    /// @param make the fields of a row, which read and write what the row says
    /// @param removeWords what a screen reader says of a cross
    public RowsField(ObservableList<T> things, VBox shown, String removeWords, Function<RowsField<T>.Row, Node> make) {
        this.things = things;
        this.shown = shown;
        this.removeWords = removeWords;
        this.make = make;
        things.addListener((ListChangeListener<T>) change -> {
            if (!writing) {
                show();
            }
        });
        show();
    }

    /// One row on the screen.
    public final class Row {
        private final HBox box = new HBox();

        public T value() {
            return things.get(shown.getChildren().indexOf(box));
        }

        /// Says something else from now on; its fields stay as they are.
        public void write(UnaryOperator<T> other) {
            quietly(() -> things.set(shown.getChildren().indexOf(box), other.apply(value())));
        }

        private void fill() {
            var cross = new Button(null, Icons.of("mdal-close"));
            cross.getStyleClass().addAll("flat", "schedule-chip-cross");
            cross.setAccessibleText(removeWords);
            cross.setOnAction(click -> things.remove(shown.getChildren().indexOf(box)));
            var fields = make.apply(this);
            HBox.setHgrow(fields, Priority.ALWAYS);
            box.getChildren().setAll(fields, cross);
            box.getStyleClass().add("schedule-row");
            box.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        }

        private void onKey(KeyEvent e) {
            var by = e.getCode() == KeyCode.UP ? -1 : e.getCode() == KeyCode.DOWN ? 1 : 0;
            if (e.isAltDown() && by != 0) {
                move(by);
                e.consume();
            }
        }

        private void move(int by) {
            var from = shown.getChildren().indexOf(box);
            var to = from + by;
            if (to < 0 || to >= things.size()) {
                return;
            }
            var focused = box.getScene().getFocusOwner();
            // Node and thing trade places before anybody who listens to the things hears of it.
            shown.getChildren().remove(box);
            shown.getChildren().add(to, box);
            quietly(() -> {
                var all = new java.util.ArrayList<>(things);
                all.add(to, all.remove(from));
                things.setAll(all);
            });
            focused.requestFocus();
        }
    }

    /// Adds a row below and puts the cursor into its first field.
    public void add(T thing) {
        things.add(thing);
        var last = shown.getChildren().getLast();
        var field = last.lookup(".text-input");
        if (field != null) {
            field.requestFocus();
        }
    }

    private void quietly(Runnable change) {
        writing = true;
        try {
            change.run();
        } finally {
            writing = false;
        }
    }

    private void show() {
        shown.getChildren().clear();
        for (var i = 0; i < things.size(); i++) {
            var row = new Row();
            shown.getChildren().add(row.box);
            row.fill();
        }
        shown.setVisible(!things.isEmpty());
        shown.setManaged(!things.isEmpty());
    }
}
