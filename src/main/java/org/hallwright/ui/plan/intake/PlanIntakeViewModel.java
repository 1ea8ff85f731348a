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
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.problem.Refused;
import org.hallwright.domain.work.Cancelled;
import org.hallwright.exchange.plan.PlanOptions;
import org.hallwright.exchange.plan.PlanPreview;
import org.hallwright.exchange.plan.feature.LayerKind;
import org.hallwright.exchange.plan.feature.PlanLayer;
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

    /// Stands for no layer, as a layer may have no name.
    static final String NOWHERE = "\0";

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
    private final ReadOnlyObjectWrapper<@Nullable Job> job = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper();
    private final StringProperty pointed = new SimpleStringProperty(NOWHERE);
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
        var running = job.get();
        if (running != null) {
            running.cancel();
            job.set(null);
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
        stopped.set(false);
        var begun = desk.runner()
                .work(
                        Label.of("work.plan-file"),
                        progress -> {
                            var state = desk.state();
                            return Outcome.of(service.previewPlan(path, options, progress), state, desk);
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
        // Work that runs at once is done by now.
        job.set(busy.get() && mine == reading ? begun : null);
    }

    /// Stops the reading that goes on; another choice, or [#refresh], begins anew.
    public void halt() {
        var running = job.get();
        if (running != null) {
            running.cancel();
        }
    }

    private void show(Outcome found) {
        filling = true;
        if (layers.isEmpty()) {
            layers.setAll(found.preview().layers().stream()
                    .sorted(Comparator.comparingInt(PlanIntakeViewModel::rank))
                    .map(layer -> choice(new LayerChoice(layer)))
                    .toList());
        } else {
            var kinds = new LinkedHashMap<String, LayerChoice>();
            layers.forEach(choice -> kinds.put(choice.name(), choice));
            found.preview()
                    .layers()
                    .forEach(layer -> kinds.get(layer.name()).kindProperty().set(layer.becomes()));
        }
        layers.forEach(layer -> layer.takenProperty().set(found.countOf(layer.name())));
        filling = false;
        outcome.set(found);
        busy.set(false);
        job.set(null);
    }

    /// What comes in stands first, then what may, what is left out, and what is empty.
    private static int rank(PlanLayer layer) {
        return layer.becomes() != LayerKind.SKIP && layer.entities() > 0
                ? 0
                : layer.maybeBooths() > 0 ? 1 : layer.entities() > 0 ? 2 : 3;
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
        job.set(null);
        outcome.set(null);
        if (failure instanceof Cancelled) {
            stopped.set(true);
            refusal.set(desk.text("plan-import.stopped"));
        } else if (failure instanceof Refused refused) {
            refusal.set(desk.text(refused.key(), refused.args().toArray()));
        } else {
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
        var now = outcome.get();
        if (path == null || now == null || busy.get()) {
            return;
        }
        var options = options();
        var seen = now;
        stop();
        busy.set(true);
        desk.runner()
                .edit(
                        Label.of("work.plan-import"),
                        progress -> taken(path, options, seen),
                        done -> {
                            close();
                            tell(done);
                        },
                        this::refuse);
    }

    private void tell(PlanPreview done) {
        var others = done.allElements() - done.booths();
        desk.notices().accept(Notice.done("plan-import.done", done.booths(), done.file(), others));
    }

    /// Just what was shown, if the exhibition is still the one against which the file was read.
    private PlanPreview taken(Path path, PlanOptions options, Outcome seen) {
        if (desk.state() != seen.before()) {
            return service.importPlan(path, options);
        }
        service.commit(seen.preview());
        return seen.preview();
    }

    /// Reads the file in the unit in which it is shown, so that it is in question no longer.
    public void keepUnit() {
        var now = outcome.get();
        if (now != null) {
            unit.set(now.preview().unit());
        }
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

    /// The reading that goes on; null for none.
    public ReadOnlyObjectProperty<@Nullable Job> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /// Whether the user stopped the reading.
    public ReadOnlyBooleanProperty stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }

    /// The layer at which the user points, of which the picture shows what came of it; [#NOWHERE] for none.
    public StringProperty pointedProperty() {
        return pointed;
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
