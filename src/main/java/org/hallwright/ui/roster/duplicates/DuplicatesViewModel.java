package org.hallwright.ui.roster.duplicates;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.duplicate.DuplicatePair;
import org.hallwright.domain.roster.duplicate.JoinedField;
import org.hallwright.domain.roster.duplicate.JoinedField.Side;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.work.Cancelled;
import org.hallwright.domain.work.Progress;
import org.hallwright.i18n.RecordWords;
import org.hallwright.service.Committed;
import org.hallwright.service.roster.DuplicateService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Job;
import org.hallwright.ui.kit.Notice;
import org.jspecify.annotations.Nullable;

/// The pairs that may be one company, the one in front with its fields, and what is done with it.
///
/// After each change of the roster the search runs again; the pair in front stays in front if it is still one.
public final class DuplicatesViewModel {
    /// What the view shows beside the pairs.
    public enum Stage {
        SEARCHING,
        STOPPED,
        NONE,
        FOUND
    }

    private final Desk desk;
    private final DuplicateService service;
    private final ObservableList<DuplicatePair> pairs = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable DuplicatePair> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<FieldChoice>> fields = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.NONE);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(Progress.UNKNOWN);
    private @Nullable Job job;
    private int searches;

    public DuplicatesViewModel(Desk desk, DuplicateService service) {
        this.desk = desk;
        this.service = service;
        chosen.addListener((o, was, is) -> fields.set(is == null ? List.of() : choices(is)));
    }

    public Desk desk() {
        return desk;
    }

    /// Opens the view and searches.
    public void open() {
        pairs.clear();
        chosen.set(null);
        open.set(true);
        search();
    }

    public void close() {
        open.set(false);
        stop();
    }

    /// Searches from the beginning; what was found before stays until then.
    public void search() {
        var mine = ++searches;
        if (job != null) {
            job.cancel();
        }
        if (pairs.isEmpty()) {
            stage.set(Stage.SEARCHING);
        }
        var searching = desk.runner()
                .work(
                        Label.of("duplicates.searching"),
                        service::find,
                        found -> {
                            if (mine == searches) {
                                show(found);
                            }
                        },
                        failure -> {
                            if (mine == searches) {
                                failed(failure);
                            }
                        });
        searching.stepProperty().addListener((o, was, is) -> progress.set(is.fraction()));
        job = searching;
    }

    public void stop() {
        if (job != null) {
            job.cancel();
        }
    }

    private void failed(Throwable failure) {
        stage.set(pairs.isEmpty() ? Stage.STOPPED : Stage.FOUND);
        if (!(failure instanceof Cancelled)) {
            desk.runner().failed(failure);
        }
    }

    /// The pair in front stays; where it is gone the next one takes its place.
    private void show(List<DuplicatePair> found) {
        var before = chosen.get();
        var at = before == null ? 0 : Math.max(0, pairs.indexOf(before));
        pairs.setAll(found);
        stage.set(found.isEmpty() ? Stage.NONE : Stage.FOUND);
        var same =
                found.stream().filter(p -> before != null && isSame(p, before)).findFirst();
        chosen.set(null);
        chosen.set(same.orElseGet(() -> found.isEmpty() ? null : found.get(Math.min(at, found.size() - 1))));
    }

    private static boolean isSame(DuplicatePair one, DuplicatePair other) {
        return one.one().equals(other.one()) && one.other().equals(other.other());
    }

    /// Takes in a change of the roster while the view is open.
    public void follow(Committed change) {
        if (open.get() && change.applied().touches(Exhibitor.class)) {
            search();
        }
    }

    private List<FieldChoice> choices(DuplicatePair pair) {
        var state = desk.state();
        var left = state.find(pair.one());
        var right = state.find(pair.other());
        if (left.isEmpty() || right.isEmpty()) {
            return List.of();
        }
        var words = new RecordWords(desk.messages(), desk.formats(), List.of(state));
        return Stream.of(JoinedField.values())
                .map(field -> new FieldChoice(
                        field,
                        words.heading(field.path()),
                        said(words, field, left.get()),
                        said(words, field, right.get()),
                        field.usual(left.get(), right.get())))
                .filter(choice -> choice.differs() || !choice.words(Side.LEFT).isEmpty())
                .toList();
    }

    private static String said(RecordWords words, JoinedField field, Exhibitor exhibitor) {
        return field.isEmpty(exhibitor) ? "" : words.lines(field.path(), field.valueOf(exhibitor));
    }

    /// Takes one side of every field in which they differ.
    void takeAll(Side side) {
        fields.get().stream().filter(FieldChoice::isOpen).forEach(choice -> choice.set(side));
    }

    /// Makes one exhibitor of the pair in front.
    public void merge() {
        var pair = chosen.get();
        if (pair == null || fields.get().isEmpty()) {
            return;
        }
        Map<JoinedField, Side> choices = new EnumMap<>(JoinedField.class);
        fields.get()
                .forEach(choice ->
                        choices.put(choice.field(), choice.sideProperty().get()));
        var gone = exhibitor(pair.other()).map(Exhibitor::name);
        desk.runner()
                .edit(
                        () -> {
                            service.merge(pair.one(), pair.other(), choices);
                            return pair;
                        },
                        done -> gone.ifPresent(name -> desk.notices().accept(Notice.done("duplicates.merged", name))));
    }

    /// Remembers that the pair in front are different companies.
    public void sayDistinct() {
        var pair = chosen.get();
        if (pair != null) {
            desk.runner().edit(() -> service.sayDistinct(pair.one(), pair.other()));
        }
    }

    Optional<Exhibitor> exhibitor(Id<Exhibitor> id) {
        return desk.state().find(id);
    }

    public ObservableList<DuplicatePair> pairs() {
        return pairs;
    }

    public ObjectProperty<@Nullable DuplicatePair> chosenProperty() {
        return chosen;
    }

    ReadOnlyObjectProperty<List<FieldChoice>> fieldsProperty() {
        return fields.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }
}
