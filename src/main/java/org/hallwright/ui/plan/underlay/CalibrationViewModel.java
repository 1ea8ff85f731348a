package org.hallwright.ui.plan.underlay;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.service.WrongRequest;
import org.hallwright.service.files.UnderlayService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Notice;
import org.hallwright.ui.plan.board.FloorPlanViewModel;
import org.hallwright.ui.plan.board.Gestures;
import org.hallwright.ui.plan.board.Mode;
import org.hallwright.ui.plan.inspect.form.Lengths;
import org.jspecify.annotations.Nullable;

/// The question how far apart two places of an underlay are in truth, asked right after the second click.
public final class CalibrationViewModel {
    private final FloorPlanViewModel plan;
    private final Gestures gestures;
    private final UnderlayService service;
    private final Desk desk;
    private final StringProperty distance = new SimpleStringProperty("");
    private final BooleanProperty feet = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Asked> asked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /// What is asked about.
    ///
    /// @param to where the second click was, beside which the answer is typed
    public record Asked(Underlay underlay, Point from, Point to) {
        /// Metres on the plan as it is now.
        public double now() {
            return from.distanceTo(to);
        }
    }

    public CalibrationViewModel(FloorPlanViewModel plan, Gestures gestures, UnderlayService service) {
        this.plan = plan;
        this.gestures = gestures;
        this.service = service;
        this.desk = plan.desk();
        plan.edits().onCalibrate(this::ask);
        gestures.previewProperty().addListener((o, before, now) -> {
            if (!gestures.isUnderWay()) {
                dismiss();
            }
        });
        distance.addListener((o, before, now) -> weigh());
        feet.addListener((o, was, is) -> weigh());
    }

    private void ask(Point from, Point to) {
        var sheet = plan.sheetProperty().get();
        var all = sheet == null ? List.<Underlay>of() : sheet.all(Underlay.class);
        all.reversed().stream()
                .filter(u -> u.floor().outline().contains(from)
                        && u.floor().outline().contains(to))
                .findFirst()
                .or(() -> all.reversed().stream().findFirst())
                .ifPresent(underlay -> {
                    asked.set(new Asked(underlay, from, to));
                    distance.set("");
                    weigh();
                });
    }

    private OptionalDouble typed() {
        return Lengths.parse(distance.get(), feet.get() ? Lengths.FOOT : 1);
    }

    /// Says what the picture would become, or what is wrong with what is typed.
    private void weigh() {
        var now = asked.get();
        outcome.set("");
        problem.set("");
        if (now == null || distance.get().isBlank()) {
            return;
        }
        try {
            var metres = typed().orElseThrow(() -> new WrongRequest("plan.calibrate-length"));
            var scaled = UnderlayService.calibrated(now.underlay(), now.from(), now.to(), metres);
            outcome.set(desk.text(
                    "plan.calibrate-outcome",
                    desk.formats().number(scaled.width(), 1),
                    desk.formats().number(scaled.depth(), 1)));
        } catch (WrongRequest wrong) {
            problem.set(desk.text(wrong.key(), wrong.args().toArray()));
        }
    }

    /// Brings the picture to scale, if what is typed is a length; then the tool is put away.
    public void apply() {
        var now = asked.get();
        if (now == null) {
            return;
        }
        if (distance.get().isBlank()) {
            problem.set(desk.text("plan.calibrate-length"));
        } else if (problem.get().isEmpty()) {
            var metres = typed().orElseThrow();
            close();
            desk.runner()
                    .edit(
                            () -> {
                                service.calibrate(now.underlay().id(), now.from(), now.to(), metres);
                                return metres;
                            },
                            done -> {
                                gestures.modeProperty().set(Mode.SELECT);
                                plan.select(Set.of(now.underlay().id()));
                                desk.notices()
                                        .accept(Notice.done(
                                                "plan.calibrated",
                                                desk.formats().length(metres)));
                            });
        }
    }

    /// Asks no more and forgets the two places; the tool stays in hand.
    public void close() {
        dismiss();
        gestures.cancel();
    }

    /// Asks no more, because a gesture has begun anew or ended.
    void dismiss() {
        asked.set(null);
    }

    /// Null while nothing is asked.
    public ReadOnlyObjectProperty<@Nullable Asked> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /// As it is typed, with or without a unit.
    public StringProperty distanceProperty() {
        return distance;
    }

    /// Whether a figure without a unit is in feet; remembered for the next time.
    public BooleanProperty feetProperty() {
        return feet;
    }

    /// What the picture would become, empty while that is not known.
    public ReadOnlyStringProperty outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public Desk desk() {
        return desk;
    }
}
