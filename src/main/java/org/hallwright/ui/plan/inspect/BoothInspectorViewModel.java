package org.hallwright.ui.plan.inspect;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.plan.sheet.BoothMark;
import org.hallwright.service.plan.PlanService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.plan.inspect.form.Lengths;
import org.jspecify.annotations.Nullable;

/// One booth as it is inspected: what is typed becomes an edit when it is committed, if it is sound.
public final class BoothInspectorViewModel {
    /// What is typed as text.
    public enum Field {
        NUMBER,
        X,
        Y,
        WIDTH,
        DEPTH,
        ANGLE,
        HEIGHT,
        LOAD,
        NOTES
    }

    private final Desk desk;
    private final PlanService plan;
    private final Map<Field, StringProperty> texts = new EnumMap<>(Field.class);
    private final ReadOnlyObjectWrapper<@Nullable BoothMark> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Map<Field, Label>> problems = new ReadOnlyObjectWrapper<>(Map.of());

    public BoothInspectorViewModel(Desk desk, PlanService plan) {
        this.desk = desk;
        this.plan = plan;
        for (var field : Field.values()) {
            texts.put(field, new SimpleStringProperty(""));
        }
    }

    /// Shows a booth, or none.
    public void show(@Nullable BoothMark mark) {
        shown.set(mark);
        problems.set(Map.of());
        for (var field : Field.values()) {
            text(field).set(mark == null ? "" : textOf(mark.booth(), field));
        }
    }

    private static String textOf(Booth booth, Field field) {
        return switch (field) {
            case NUMBER -> booth.number();
            case X -> Lengths.text(booth.bounds().minX());
            case Y -> Lengths.text(booth.bounds().minY());
            case WIDTH -> rectangle(booth).map(r -> Lengths.text(r.width())).orElse("");
            case DEPTH -> rectangle(booth).map(r -> Lengths.text(r.depth())).orElse("");
            case ANGLE -> rectangle(booth).map(r -> Lengths.text(r.rotation())).orElse("");
            case HEIGHT -> Lengths.text(booth.height());
            case LOAD -> Lengths.text(booth.load());
            case NOTES -> booth.notes();
        };
    }

    private static Optional<Footprint.Rectangle> rectangle(Booth booth) {
        return booth.footprint() instanceof Footprint.Rectangle r ? Optional.of(r) : Optional.empty();
    }

    /// Makes what was typed into a field an edit, or says what is wrong with it.
    public void commit(Field field) {
        booth().ifPresent(booth -> {
            var typed = text(field).get().strip();
            problem(field, null);
            if (typed.equals(textOf(booth, field))) {
                return;
            }
            switch (field) {
                case NUMBER -> renumber(booth, typed);
                case NOTES -> edit(booth.withNotes(typed));
                case HEIGHT -> build(booth, field, Lengths.parse(typed));
                case LOAD -> build(booth, field, Lengths.load(typed));
                case ANGLE -> measure(booth, field, Lengths.figure(typed, "°"));
                default -> measure(booth, field, Lengths.parse(typed));
            }
        });
    }

    private void renumber(Booth booth, String number) {
        var taken = desk.state().all(Booth.class).stream()
                .anyMatch(b -> b.hall().equals(booth.hall()) && b.number().equals(number));
        if (number.isEmpty()) {
            problem(Field.NUMBER, Label.of("plan.number-missing"));
        } else if (taken) {
            problem(Field.NUMBER, Label.of("plan.number-taken", number));
        } else {
            desk.runner().edit(() -> plan.booths().renumber(booth.id(), number));
        }
    }

    /// What is known about what will stand there.
    private void build(Booth booth, Field field, OptionalDouble typed) {
        if (typed.isEmpty() || typed.getAsDouble() < 0 || typed.getAsDouble() > 1000) {
            problem(field, Label.of("plan.amount-wrong"));
        } else {
            var value = typed.getAsDouble();
            edit(field == Field.HEIGHT ? booth.withHeight(value) : booth.withLoad(value));
        }
    }

    private void measure(Booth booth, Field field, OptionalDouble typed) {
        var size = field == Field.WIDTH || field == Field.DEPTH;
        if (typed.isEmpty() || size && (typed.getAsDouble() < 0.1 || typed.getAsDouble() > 1000)) {
            problem(field, size ? Label.of("plan.size-wrong") : Label.of("plan.length-wrong"));
            return;
        }
        var value = typed.getAsDouble();
        var bounds = booth.bounds();
        switch (field) {
            case X -> move(booth, value - bounds.minX(), 0);
            case Y -> move(booth, 0, value - bounds.minY());
            default -> rectangle(booth).ifPresent(r -> edit(booth.withFootprint(reshaped(r, field, value))));
        }
    }

    private static Footprint reshaped(Footprint.Rectangle r, Field field, double value) {
        return switch (field) {
            case WIDTH -> Reshaped.wide(r, value);
            case DEPTH -> Reshaped.deep(r, value);
            default -> Reshaped.turned(r, value);
        };
    }

    private void move(Booth booth, double dx, double dy) {
        desk.runner().edit(() -> plan.elements().move(Set.of(booth.id()), dx, dy));
    }

    private void edit(Booth booth) {
        desk.runner().edit(() -> plan.booths().edit(booth));
    }

    private void problem(Field field, @Nullable Label problem) {
        var all = new EnumMap<Field, Label>(Field.class);
        all.putAll(problems.get());
        all.remove(field);
        if (problem != null) {
            all.put(field, problem);
        }
        problems.set(all);
    }

    public void chooseKind(BoothKind kind) {
        booth().filter(b -> b.kind() != kind).ifPresent(b -> edit(b.withKind(kind)));
    }

    public void chooseOpenSides(int openSides) {
        booth().filter(b -> b.openSides() != openSides).ifPresent(b -> edit(b.withOpenSides(openSides)));
    }

    public void chooseArea(@Nullable Id<ThemedArea> area) {
        booth().filter(b -> !Objects.equals(b.area(), area)).ifPresent(b -> edit(b.withArea(area)));
    }

    /// All themed areas in their order.
    public List<ThemedArea> areas() {
        return desk.state().sorted(ThemedArea.class, Comparator.comparingInt(ThemedArea::order));
    }

    private Optional<Booth> booth() {
        return Optional.ofNullable(shown.get()).map(BoothMark::booth);
    }

    public StringProperty text(Field field) {
        return Objects.requireNonNull(texts.get(field));
    }

    public ReadOnlyObjectProperty<@Nullable BoothMark> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Map<Field, Label>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    public Desk desk() {
        return desk;
    }
}
