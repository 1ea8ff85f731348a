package org.hallwright.ui.plan.intake;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.problem.Refused;
import org.hallwright.domain.work.Cancelled;
import org.hallwright.exchange.plan.PlanOptions;
import org.hallwright.exchange.table.TableOptions;
import org.hallwright.service.files.ImportService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Job;
import org.hallwright.ui.kit.Notice;
import org.jspecify.annotations.Nullable;

/// A plan file on its way in: what its layers become, its unit and its hall, and what importing it would do.
///
/// Every choice reads the file anew, off the screen; a reading that a later choice has overtaken is stopped.
public final class PlanIntakeViewModel {
    /// What a unit may be said to be; `auto` leaves it to the file.
    static final List<String> UNITS = List.of("auto", "m", "cm", "mm", "ft", "in");

    /// Stands for the hall that the file names.
    static final String FILES_OWN = "";

    private final Desk desk;
    private final ImportService service;
    private final ObjectProperty<String> unit = new SimpleObjectProperty<>(UNITS.getFirst());
    private final ObjectProperty<String> hall = new SimpleObjectProperty<>(FILES_OWN);
    private final ObservableList<String> halls = FXCollections.observableArrayList();
    private final ObservableList<LayerChoice> layers = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Outcome> outcome = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Map<String, String> chosen = new LinkedHashMap<>();
    private @Nullable Path file;
    private @Nullable Job job;
    private boolean filling;
    private int reading;

    public PlanIntakeViewModel(Desk desk, ImportService service) {
        this.desk = desk;
        this.service = service;
        unit.addListener((o, was, is) -> reread());
        hall.addListener((o, was, is) -> reread());
    }

    public Desk desk() {
        return desk;
    }

    /// Shows what importing this file would do.
    public void open(Path path) {
        filling = true;
        file = path;
        chosen.clear();
        layers.clear();
        unit.set(UNITS.getFirst());
        halls.setAll(Stream.concat(
                        Stream.of(FILES_OWN),
                        desk
                                .state()
                                .sorted(
                                        Hall.class,
                                        Comparator.comparing(Hall::order).thenComparing(Hall::code))
                                .stream()
                                .map(Hall::code))
                .toList());
        hall.set(FILES_OWN);
        outcome.set(null);
        filling = false;
        open.set(true);
        reread();
    }

    public void close() {
        stop();
        open.set(false);
        busy.set(false);
    }

    private void stop() {
        reading++;
        if (job != null) {
            job.cancel();
            job = null;
        }
    }

    /// Reads again, because the plan has changed meanwhile.
    public void refresh() {
        reread();
    }

    private PlanOptions options() {
        return new PlanOptions(hall.get(), unit.get(), TableOptions.FIND_OUT, chosen);
    }

    private void reread() {
        var path = file;
        if (filling || path == null || !open.get()) {
            return;
        }
        stop();
        var options = options();
        var mine = reading;
        busy.set(true);
        refusal.set("");
        job = desk.runner()
                .work(
                        Label.of("work.plan-file"),
                        progress -> {
                            var state = desk.state();
                            return Outcome.of(service.previewPlan(path, options), state, desk);
                        },
                        found -> {
                            if (mine == reading) {
                                show(found);
                            }
                        },
                        failure -> {
                            if (mine == reading) {
                                refuse(failure);
                            }
                        });
    }

    private void show(Outcome found) {
        filling = true;
        if (layers.isEmpty()) {
            found.preview().layers().forEach(layer -> layers.add(choice(new LayerChoice(layer))));
        } else {
            var kinds = new LinkedHashMap<String, LayerChoice>();
            layers.forEach(choice -> kinds.put(choice.name(), choice));
            found.preview()
                    .layers()
                    .forEach(layer -> kinds.get(layer.name()).kindProperty().set(layer.becomes()));
        }
        filling = false;
        outcome.set(found);
        busy.set(false);
    }

    private LayerChoice choice(LayerChoice layer) {
        layer.kindProperty().addListener((o, was, is) -> {
            if (!filling) {
                chosen.put(layer.name(), is.code());
                reread();
            }
        });
        return layer;
    }

    private void refuse(Throwable failure) {
        busy.set(false);
        outcome.set(null);
        if (failure instanceof Refused refused) {
            refusal.set(desk.text(refused.key(), refused.args().toArray()));
        } else if (!(failure instanceof Cancelled)) {
            close();
            desk.runner().failed(failure);
        }
    }

    /// The plan's width on the floor, from which the unit follows: for pictures, whose lengths say nothing.
    ///
    /// @param metres of the hall that is shown, from wall to wall
    public void stretchTo(double metres) {
        var now = outcome.get();
        if (now == null || now.sheet() == null || !(metres > 0)) {
            return;
        }
        var width = now.sheet().hall().outline().bounds().width();
        var factor = now.preview().metresPerUnit() * metres / width;
        unit.set(new java.math.BigDecimal(factor)
                .round(new java.math.MathContext(6))
                .stripTrailingZeros()
                .toPlainString());
    }

    /// Takes the file into the plan, in one change, and closes.
    public void importAll() {
        var path = file;
        if (path == null || outcome.get() == null || busy.get()) {
            return;
        }
        var options = options();
        stop();
        busy.set(true);
        desk.runner()
                .edit(
                        () -> service.importPlan(path, options),
                        done -> {
                            close();
                            desk.notices().accept(Notice.done("plan-import.done", done.booths(), fileName()));
                        },
                        this::refuse);
    }

    public String fileName() {
        return file == null ? "" : String.valueOf(file.getFileName());
    }

    /// Its name in [#UNITS], or how many metres a unit of the file is.
    public ObjectProperty<String> unitProperty() {
        return unit;
    }

    /// Code of the hall for what names none; [#FILES_OWN] to find out.
    public ObjectProperty<String> hallProperty() {
        return hall;
    }

    public ObservableList<String> halls() {
        return halls;
    }

    /// The layers of a drawing; empty for files that say themselves what each thing is.
    public ObservableList<LayerChoice> layers() {
        return layers;
    }

    /// What importing would do; null while it is not known.
    public ReadOnlyObjectProperty<@Nullable Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /// Why the file cannot be imported as it is; empty where it can.
    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
