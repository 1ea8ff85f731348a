package org.hallwright.ui.plan.inspect;

import static org.hallwright.ui.plan.inspect.form.FormField.HALF;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hallwright.domain.assignment.BoothStatus;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.plan.Hall;
import org.hallwright.drawing.plan.sheet.BoothMark;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.hallwright.service.plan.PlanService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.plan.inspect.form.Entered;
import org.hallwright.ui.plan.inspect.form.FormField;
import org.hallwright.ui.plan.inspect.form.FormField.Typed;
import org.hallwright.ui.plan.inspect.form.FormViewModel;
import org.hallwright.ui.plan.inspect.form.Lengths;
import org.hallwright.ui.plan.venue.HallWords;
import org.jspecify.annotations.Nullable;

/// A hall as it is inspected while nothing is selected: what can be entered, and what its booths come to.
public final class HallInspectorViewModel {
    private static final int MOST_FLOORS = 200;

    private final Desk desk;
    private final FormViewModel<Hall> form;
    private final ReadOnlyObjectWrapper<@Nullable Facts> facts = new ReadOnlyObjectWrapper<>();
    private @Nullable PlanSheet counted;

    /// What a hall comes to.
    ///
    /// @param gross area of the hall in square metres
    /// @param net area of its booths in square metres
    public record Facts(String title, double gross, double net, List<Line> lines) {
        /// Of the hall's floor, 0 where it has none.
        public double share() {
            return gross == 0 ? 0 : net / gross;
        }
    }

    /// How many booths have a status, and how large they are together.
    ///
    /// @param status null for all booths
    public record Line(@Nullable BoothStatus status, int count, double area) {}

    public HallInspectorViewModel(Desk desk, PlanService plan) {
        this.desk = desk;
        this.form = new FormViewModel<>(
                fields(), hall -> desk.runner().edit(() -> plan.halls().edit(hall)));
    }

    private List<FormField<Hall>> fields() {
        var fields = new ArrayList<FormField<Hall>>();
        fields.add(new Typed<>(
                "plan.hall-code",
                HALF,
                Hall::code,
                (hall, code) -> code.isBlank()
                        ? Entered.wrong(Label.of("plan.hall-code-missing"))
                        : Entered.of(hall.withCode(code))));
        fields.add(floor());
        fields.addAll(ElementFields.names(Hall::name, Hall::withName));
        fields.add(side("plan.width", true));
        fields.add(side("plan.depth", false));
        fields.add(FormField.height("plan.clear-height", Hall::clearHeight, Hall::withClearHeight));
        fields.add(FormField.load("plan.floor-load", Hall::floorLoad, Hall::withFloorLoad));
        fields.add(FormField.bearing("plan.north", Hall::north, Hall::withNorth));
        return fields;
    }

    private static FormField<Hall> floor() {
        return FormField.figure(
                "plan.floor",
                HALF,
                Hall::floor,
                (hall, floor) -> hall.withFloor((int) Math.round(floor)),
                FormField.Figure.whole(-MOST_FLOORS, MOST_FLOORS, "plan.floor-wrong"));
    }

    /// The width or depth of a rectangular hall; one of another outline is drawn, not typed.
    private static FormField<Hall> side(String key, boolean across) {
        return new Typed<>(
                key,
                HALF,
                hall -> Lengths.text(
                        across
                                ? hall.outline().bounds().width()
                                : hall.outline().bounds().height()),
                (hall, typed) -> {
                    var side = Lengths.parse(typed);
                    if (hall.outline().corners().size() != 4) {
                        return Entered.wrong(Label.of("plan.hall-not-rectangular"));
                    }
                    if (side.isEmpty() || side.getAsDouble() < 1 || side.getAsDouble() > 2000) {
                        return Entered.wrong(Label.of("plan.hall-size"));
                    }
                    return Entered.of(hall.withOutline(resized(hall.outline(), side.getAsDouble(), across)));
                });
    }

    private static Outline resized(Outline outline, double side, boolean across) {
        var b = outline.bounds();
        return Outline.rectangle(b.minX(), b.minY(), across ? side : b.width(), across ? b.height() : side);
    }

    /// Shows the hall of a sheet.
    public void show(PlanSheet sheet) {
        var hall = sheet.hall();
        form.show(hall);
        if (sheet == counted) {
            return;
        }
        counted = sheet;
        var title = new HallWords(desk.messages(), desk.formats()).title(hall);
        var byStatus = sheet.booths().stream().collect(Collectors.groupingBy(BoothMark::status));
        var lines = Arrays.stream(BoothStatus.values())
                .filter(byStatus::containsKey)
                .map(status -> line(status, byStatus.getOrDefault(status, List.of())))
                .collect(Collectors.toCollection(ArrayList::new));
        lines.add(line(null, List.copyOf(sheet.booths())));
        facts.set(new Facts(title, hall.outline().area(), lines.getLast().area(), List.copyOf(lines)));
    }

    private static Line line(@Nullable BoothStatus status, List<BoothMark> marks) {
        var area = marks.stream().mapToDouble(m -> m.booth().netArea()).sum();
        return new Line(status, marks.size(), area);
    }

    public FormViewModel<Hall> form() {
        return form;
    }

    /// Null until a hall is shown.
    public ReadOnlyObjectProperty<@Nullable Facts> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    public Desk desk() {
        return desk;
    }
}
