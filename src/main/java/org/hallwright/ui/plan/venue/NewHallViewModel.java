package org.hallwright.ui.plan.venue;

import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.value.Name;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.plan.board.FloorPlanViewModel;
import org.hallwright.ui.plan.inspect.form.Lengths;

/// The form that asks how a new hall is to come about, and what is needed for that.
public final class NewHallViewModel {
    private static final double LEAST = 1;
    private static final double MOST = 2000;

    private final FloorPlanViewModel plan;
    private final VenueChoiceViewModel venues;
    private final Runnable onFile;
    private final ObjectProperty<HallWay> way = new SimpleObjectProperty<>(HallWay.SIZE);
    private final StringProperty code = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty width = new SimpleStringProperty("");
    private final StringProperty depth = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private boolean first;

    /// @param onFile takes a plan in from a file
    public NewHallViewModel(FloorPlanViewModel plan, VenueChoiceViewModel venues, Runnable onFile) {
        this.plan = plan;
        this.venues = venues;
        this.onFile = onFile;
        Stream.of(way, code, name, width, depth, venues.tickedProperty())
                .forEach(each -> each.addListener((o, before, now) -> validate()));
    }

    /// Opens the form with the next free letter as the code.
    public void ask() {
        if (open.get()) {
            return;
        }
        code.set(nextCode());
        name.set("");
        width.set("100");
        depth.set("60");
        way.set(HallWay.SIZE);
        first = !canBeLeft();
        venues.refresh();
        validate();
        open.set(true);
    }

    private String nextCode() {
        return Stream.iterate('A', letter -> (char) (letter + 1))
                .limit(26)
                .map(String::valueOf)
                .filter(letter -> !isTaken(letter))
                .findFirst()
                .orElse("");
    }

    private boolean isTaken(String wanted) {
        return plan.halls().stream().map(Hall::code).anyMatch(wanted::equalsIgnoreCase);
    }

    public void close() {
        open.set(false);
    }

    /// Closes the form if it was asked because there was no hall, now that there is something.
    void leaveEmpty() {
        if (first) {
            close();
        }
    }

    /// Whether the form can be left without a new hall: there is another one.
    public boolean canBeLeft() {
        return !plan.halls().isEmpty();
    }

    private void validate() {
        var desk = plan.desk();
        var typed = code.get().strip();
        var why = "";
        if (way.get().isNamed()) {
            if (typed.isEmpty()) {
                why = desk.text("plan.hall-code-missing");
            } else if (isTaken(typed)) {
                why = desk.text("plan.hall-code-taken", typed);
            } else if (way.get() == HallWay.SIZE
                    && (side(width).isEmpty() || side(depth).isEmpty())) {
                why = desk.text("plan.hall-size");
            }
        }
        problem.set(why);
        ready.set(why.isEmpty()
                && (way.get() != HallWay.VENUE || venues.tickedProperty().get() > 0));
    }

    private static OptionalDouble side(StringProperty typed) {
        var metres = Lengths.parse(typed.get());
        return metres.isPresent() && metres.getAsDouble() >= LEAST && metres.getAsDouble() <= MOST
                ? metres
                : OptionalDouble.empty();
    }

    /// Goes the chosen way.
    public void go() {
        if (!ready.get()) {
            return;
        }
        switch (way.get()) {
            case SIZE -> {
                close();
                plan.draft()
                        .add(
                                code.get().strip(),
                                Name.guess(name.get().strip()),
                                side(width).orElseThrow(),
                                side(depth).orElseThrow());
            }
            case DRAWING -> {
                close();
                plan.draft().begin(code.get().strip(), Name.guess(name.get().strip()));
            }
            case FILE -> {
                if (canBeLeft()) {
                    close();
                }
                onFile.run();
            }
            case VENUE -> {
                close();
                venues.take();
            }
        }
    }

    public ObjectProperty<HallWay> wayProperty() {
        return way;
    }

    public StringProperty codeProperty() {
        return code;
    }

    public StringProperty nameProperty() {
        return name;
    }

    /// As it is typed, in metres or with a unit.
    public StringProperty widthProperty() {
        return width;
    }

    public StringProperty depthProperty() {
        return depth;
    }

    /// Why the chosen way cannot be gone yet; empty where it can, or where something is still to be chosen.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public Desk desk() {
        return plan.desk();
    }
}
