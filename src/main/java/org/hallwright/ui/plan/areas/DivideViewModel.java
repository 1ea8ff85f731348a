package org.hallwright.ui.plan.areas;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.layout.Division;
import org.hallwright.domain.plan.layout.Division.Sections;
import org.hallwright.drawing.plan.PlanOverlay.Ghost;
import org.hallwright.service.plan.PlanService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.plan.board.FloorPlanViewModel;
import org.hallwright.ui.plan.inspect.form.Lengths;

/// The form that divides the hall in front into themed areas, with what it would make shown on the plan.
public final class DivideViewModel {
    private final FloorPlanViewModel view;
    private final PlanService plan;
    private final AreasViewModel areas;
    private final Consumer<List<Ghost>> preview;
    private final Desk desk;
    private final StringProperty columns = new SimpleStringProperty("4");
    private final StringProperty rows = new SimpleStringProperty("3");
    private final StringProperty aisle = new SimpleStringProperty("6");
    private final StringProperty margin = new SimpleStringProperty("0");
    private final ObjectProperty<Sections> sections = new SimpleObjectProperty<>(Sections.COLUMNS);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

    /// @param preview shows what would be made on the plan
    public DivideViewModel(
            FloorPlanViewModel view, PlanService plan, AreasViewModel areas, Consumer<List<Ghost>> preview) {
        this.view = view;
        this.plan = plan;
        this.areas = areas;
        this.preview = preview;
        this.desk = view.desk();
        Stream.<ObservableValue<?>>of(columns, rows, aisle, margin, sections)
                .forEach(each -> each.addListener((o, before, now) -> weigh()));
        view.sheetProperty().addListener((o, before, now) -> {
            if (now == null
                    || before == null
                    || !before.hall().id().equals(now.hall().id())) {
                close();
            }
        });
    }

    /// Opens the form for the hall in front.
    public void ask() {
        open.set(hall().isPresent());
        weigh();
    }

    public void close() {
        if (open.get()) {
            open.set(false);
            preview.accept(List.of());
        }
    }

    private Optional<Hall> hall() {
        return Optional.ofNullable(view.sheetProperty().get()).map(sheet -> sheet.hall());
    }

    private void weigh() {
        problem.set("");
        outcome.set("");
        if (!open.get()) {
            return;
        }
        var ghosts = hall().flatMap(hall -> division().map(division -> ghosts(hall, division)))
                .orElse(List.of());
        preview.accept(ghosts);
        if (!ghosts.isEmpty()) {
            var area = ghosts.stream().mapToDouble(g -> g.outline().area()).sum();
            var held = switch (sections.get()) {
                case NONE -> 0;
                case COLUMNS -> whole(columns);
                case ROWS -> whole(rows);
            };
            outcome.set(desk.text(
                    "plan.divide-outcome", ghosts.size(), held, desk.formats().area(area)));
        } else if (problem.get().isEmpty()) {
            problem.set(desk.text("plan.divide-no-room"));
        }
    }

    private static List<Ghost> ghosts(Hall hall, Division division) {
        return division.of(hall.outline()).stream()
                .map(cell -> new Ghost(cell.outline(), "", true))
                .toList();
    }

    private Optional<Division> division() {
        var across = whole(columns);
        var deep = whole(rows);
        var gap = distance(aisle);
        var along = distance(margin);
        if (across == 0 || deep == 0) {
            problem.set(desk.text("plan.divide-count-wrong"));
        } else if (gap.isEmpty() || along.isEmpty()) {
            problem.set(desk.text("plan.amount-wrong"));
        } else {
            return Optional.of(new Division(across, deep, gap.getAsDouble(), along.getAsDouble()));
        }
        return Optional.empty();
    }

    /// 0 where it is no number of areas.
    private static int whole(StringProperty typed) {
        var text = typed.get().strip();
        var number = text.matches("\\d{1,2}") ? Integer.parseInt(text) : 0;
        return number <= Division.MOST ? number : 0;
    }

    private static OptionalDouble distance(StringProperty typed) {
        var metres = Lengths.parse(typed.get());
        return metres.isPresent() && metres.getAsDouble() >= 0 && metres.getAsDouble() <= 1000
                ? metres
                : OptionalDouble.empty();
    }

    /// Makes the areas in one edit; the first is chosen to be named.
    public void divide(Runnable then) {
        var hall = hall();
        var division = division();
        if (hall.isEmpty() || division.isEmpty() || !problem.get().isEmpty()) {
            return;
        }
        close();
        desk.runner().edit(() -> plan.areas().divide(hall.get().id(), division.get(), sections.get()), made -> {
            areas.chooseById(made.getFirst());
            then.run();
        });
    }

    /// How many areas side by side, as it is typed.
    public StringProperty columnsProperty() {
        return columns;
    }

    public StringProperty rowsProperty() {
        return rows;
    }

    /// What is left free between areas, in metres or with a unit.
    public StringProperty aisleProperty() {
        return aisle;
    }

    /// What is left free along the walls.
    public StringProperty marginProperty() {
        return margin;
    }

    public ObjectProperty<Sections> sectionsProperty() {
        return sections;
    }

    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// What would be made, empty where nothing can be.
    public ReadOnlyStringProperty outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public Desk desk() {
        return desk;
    }
}
