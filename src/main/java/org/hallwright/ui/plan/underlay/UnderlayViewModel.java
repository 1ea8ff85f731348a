package org.hallwright.ui.plan.underlay;

import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.domain.problem.Refused;
import org.hallwright.service.files.UnderlayService;
import org.hallwright.service.files.UnderlayService.Glimpse;
import org.hallwright.service.files.UnderlayService.Lying;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Notice;
import org.hallwright.ui.plan.board.FloorPlanViewModel;
import org.hallwright.ui.plan.board.Gestures;
import org.hallwright.ui.plan.board.Mode;
import org.hallwright.ui.plan.inspect.form.Lengths;
import org.jspecify.annotations.Nullable;

/// A picture on its way under the plan: which page, how wide and opaque, and whose place it takes.
public final class UnderlayViewModel {
    private static final double LEAST = 0.1;
    private static final double MOST = 10_000;

    private final FloorPlanViewModel plan;
    private final Gestures gestures;
    private final UnderlayService service;
    private final Desk desk;
    private final IntegerProperty page = new SimpleIntegerProperty(1);
    private final StringProperty width = new SimpleStringProperty("");
    private final DoubleProperty opacity = new SimpleDoubleProperty(UnderlayService.OPACITY);
    private final BooleanProperty replacing = new SimpleBooleanProperty();
    private final BooleanProperty calibrating = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<@Nullable Glimpse> glimpse = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Underlay> present = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private @Nullable Path file;
    private @Nullable Hall hall;
    private int reading;
    private boolean opening;

    public UnderlayViewModel(FloorPlanViewModel plan, Gestures gestures, UnderlayService service) {
        this.plan = plan;
        this.gestures = gestures;
        this.service = service;
        this.desk = plan.desk();
        page.addListener((o, before, now) -> read());
        width.addListener((o, before, now) -> validate());
        replacing.addListener((o, was, is) -> suggest());
    }

    /// Shows the first page of a picture for the hall in front; without a hall nothing happens.
    public void open(Path path) {
        var sheet = plan.sheetProperty().get();
        if (sheet == null) {
            return;
        }
        opening = true;
        file = path;
        hall = sheet.hall();
        var all = sheet.all(Underlay.class);
        present.set(plan.selected().stream()
                .filter(Underlay.class::isInstance)
                .map(Underlay.class::cast)
                .findFirst()
                .orElse(all.isEmpty() ? null : all.getLast()));
        page.set(1);
        glimpse.set(null);
        calibrating.set(true);
        opening = false;
        replacing.set(present.get() != null);
        suggest();
        open.set(true);
        read();
    }

    /// The width of the hall, or of the picture whose place it takes.
    private void suggest() {
        var before = present.get();
        if (hall != null && !opening) {
            var replaces = replacing.get() && before != null;
            width.set(Lengths.text(
                    replaces ? before.width() : hall.outline().bounds().width()));
            opacity.set(replaces ? before.opacity() : UnderlayService.OPACITY);
            calibrating.set(!replaces);
        }
    }

    private void read() {
        var path = file;
        if (path == null || opening || !open.get()) {
            return;
        }
        var mine = ++reading;
        var wanted = page.get() - 1;
        busy.set(true);
        desk.runner()
                .work(
                        () -> UnderlayService.glimpse(path, wanted),
                        seen -> {
                            if (mine == reading) {
                                busy.set(false);
                                glimpse.set(seen);
                                validate();
                            }
                        },
                        failure -> {
                            if (mine == reading) {
                                refuse(failure);
                            }
                        });
    }

    private void refuse(Throwable failure) {
        busy.set(false);
        if (failure instanceof Refused refused) {
            glimpse.set(null);
            problem.set(desk.text(refused.key(), refused.args().toArray()));
        } else {
            close();
            desk.runner().failed(failure);
        }
    }

    private OptionalDouble metres() {
        var typed = Lengths.parse(width.get());
        return typed.isPresent() && typed.getAsDouble() >= LEAST && typed.getAsDouble() <= MOST
                ? typed
                : OptionalDouble.empty();
    }

    private void validate() {
        problem.set(metres().isEmpty() ? desk.text("plan.underlay-width-wrong") : "");
    }

    /// How deep the picture would lie, in metres; empty while that is not known.
    public OptionalDouble depth() {
        var seen = glimpse.get();
        var wide = metres();
        return seen == null || wide.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(wide.getAsDouble()
                        * seen.picture().heightPx()
                        / Math.max(1, seen.picture().widthPx()));
    }

    /// Lays the page under the plan in one edit; then the tool is taken that brings it to scale, if wished.
    public void lay() {
        var path = file;
        var under = hall;
        if (path == null || under == null || glimpse.get() == null || metres().isEmpty() || busy.get()) {
            return;
        }
        var wanted = page.get() - 1;
        var lying = new Lying(metres().getAsDouble(), opacity.get(), replacing.get() ? present.get() : null);
        var then = calibrating.get() ? Mode.CALIBRATE : Mode.SELECT;
        busy.set(true);
        desk.runner()
                .edit(
                        () -> service.lay(path, wanted, under, lying),
                        laid -> {
                            busy.set(false);
                            close();
                            gestures.modeProperty().set(then);
                            plan.select(Set.of(laid.id()));
                            desk.notices().accept(Notice.done("plan-underlay.done", fileName()));
                        },
                        this::refuse);
    }

    public void close() {
        reading++;
        busy.set(false);
        open.set(false);
    }

    public String fileName() {
        return file == null ? "" : String.valueOf(file.getFileName());
    }

    /// From 1.
    public IntegerProperty pageProperty() {
        return page;
    }

    /// As it is typed, in metres or with a unit.
    public StringProperty widthProperty() {
        return width;
    }

    public DoubleProperty opacityProperty() {
        return opacity;
    }

    /// Whether it takes the place of [#presentProperty()].
    public BooleanProperty replacingProperty() {
        return replacing;
    }

    /// Whether the tool that brings it to scale is taken next.
    public BooleanProperty calibratingProperty() {
        return calibrating;
    }

    /// The page in small, null while it is read or cannot be.
    public ReadOnlyObjectProperty<@Nullable Glimpse> glimpseProperty() {
        return glimpse.getReadOnlyProperty();
    }

    /// The picture that lies under the hall already, null for none.
    public ReadOnlyObjectProperty<@Nullable Underlay> presentProperty() {
        return present.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public Desk desk() {
        return desk;
    }
}
