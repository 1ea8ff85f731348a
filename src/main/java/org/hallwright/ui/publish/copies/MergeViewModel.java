package org.hallwright.ui.publish.copies;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.merge.Difference;
import org.hallwright.domain.merge.Merged;
import org.hallwright.domain.merge.Side;
import org.hallwright.domain.problem.Refused;
import org.hallwright.domain.work.Cancelled;
import org.hallwright.i18n.DifferenceWords;
import org.hallwright.i18n.RecordWords;
import org.hallwright.service.copies.Comparison;
import org.hallwright.service.copies.CopyService;
import org.hallwright.service.copies.MergeService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Job;
import org.hallwright.ui.kit.Notice;
import org.jspecify.annotations.Nullable;

/// A copy of the exhibition on its way back: what both desks changed, what was chosen, and what comes of it.
public final class MergeViewModel {
    /// What the view shows.
    public enum Stage {
        READING,
        REFUSED,
        NOTHING,
        READY
    }

    private final Desk desk;
    private final MergeService service;
    private final ObservableList<MergeLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.NOTHING);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper unresolved = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper notes = new ReadOnlyStringWrapper("");
    private @Nullable Path file;
    private @Nullable Comparison found;
    private @Nullable Job job;
    private boolean storing;
    private int readings;

    public MergeViewModel(Desk desk, MergeService service) {
        this.desk = desk;
        this.service = service;
    }

    public Desk desk() {
        return desk;
    }

    /// Writes the whole exhibition into a file.
    public void write(Path path) {
        desk.runner()
                .work(
                        Label.of("work.writing", path.getFileName()),
                        progress -> CopyService.write(desk.open(), path),
                        bytes -> desk.notices().accept(Notice.done("copies.written", path.getFileName())));
    }

    /// Reads a copy and shows what differs.
    public void open(Path path) {
        file = path;
        lines.clear();
        title.set(String.valueOf(path.getFileName()));
        open.set(true);
        read();
    }

    public void close() {
        readings++;
        open.set(false);
        stop();
    }

    public void stop() {
        if (job != null) {
            job.cancel();
        }
    }

    /// Reads again after the exhibition has changed under the view; choices stay.
    public void follow() {
        if (open.get() && !storing) {
            read();
        }
    }

    private void read() {
        var path = file;
        if (path == null) {
            return;
        }
        var mine = ++readings;
        stage.set(Stage.READING);
        job = desk.runner()
                .work(
                        Label.of("work.reading", path.getFileName()),
                        progress -> service.compare(path, progress),
                        comparison -> {
                            if (mine == readings) {
                                show(comparison);
                            }
                        },
                        failure -> {
                            if (mine == readings) {
                                refuse(failure);
                            }
                        });
    }

    private void show(Comparison comparison) {
        found = comparison;
        var copy = comparison.copy();
        var words = words(comparison);
        var before = choices();
        var merge = comparison.merge();
        lines.setAll(
                merge.differences().stream().map(d -> line(words, d, before)).toList());
        title.set(desk.text("copies.from", copy.file().getFileName(), copy.author()));
        var counts = desk.text("copies.counts", merge.taken(), merge.kept(), lines.size());
        summary.set(comparison.related() ? counts : counts + " " + desk.text("copies.unrelated"));
        stage.set(merge.isIdle() ? Stage.NOTHING : Stage.READY);
        count();
    }

    private DifferenceWords words(Comparison comparison) {
        return new DifferenceWords(new RecordWords(
                desk.messages(),
                desk.formats(),
                List.of(desk.state(), comparison.copy().state())));
    }

    private MergeLine line(DifferenceWords words, Difference d, Map<Difference.Key, Side> before) {
        var line = new MergeLine(d, words.subject(d), words.what(d), words.mine(d), words.theirs(d));
        line.choice().set(before.get(d.key()));
        line.choice().addListener((o, was, is) -> count());
        return line;
    }

    private Map<Difference.Key, Side> choices() {
        var choices = new HashMap<Difference.Key, Side>();
        for (var line : lines) {
            var side = line.choice().get();
            if (side != null) {
                choices.put(line.difference().key(), side);
            }
        }
        return choices;
    }

    private void count() {
        var comparison = found;
        unresolved.set(
                (int) lines.stream().filter(line -> line.choice().get() == null).count());
        notes.set(
                comparison == null || unresolved.get() > 0
                        ? ""
                        : notes(words(comparison), comparison.merge().with(choices())));
    }

    private String notes(DifferenceWords words, Merged merged) {
        return Stream.of(
                        note("copies.restored", words, merged.restored()),
                        note("copies.dropped", words, merged.dropped()))
                .filter(note -> !note.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String note(String key, DifferenceWords words, List<Entry> entries) {
        return entries.isEmpty()
                ? ""
                : desk.text(key, entries.stream().map(words::said).collect(Collectors.joining(", ")));
    }

    private void refuse(Throwable failure) {
        storing = false;
        lines.clear();
        stage.set(Stage.REFUSED);
        if (failure instanceof Cancelled) {
            summary.set(desk.text("copies.stopped"));
        } else if (failure instanceof Refused refused) {
            summary.set(desk.messages().text(refused.key(), refused.args()));
        } else {
            close();
            desk.runner().failed(failure);
        }
    }

    /// Chooses one side for all differences.
    public void chooseAll(Side side) {
        lines.forEach(line -> line.choice().set(side));
    }

    /// Merges, once every difference has a choice, and closes.
    public void merge() {
        var comparison = found;
        if (comparison == null || stage.get() != Stage.READY || unresolved.get() > 0) {
            return;
        }
        var choices = choices();
        storing = true;
        stage.set(Stage.READING);
        job = desk.runner()
                .edit(
                        Label.of("copies.merging"),
                        progress -> service.merge(comparison.copy(), choices, progress),
                        merged -> {
                            storing = false;
                            close();
                            desk.notices()
                                    .accept(Notice.done(
                                            "copies.merged", merged.edits().size()));
                        },
                        this::refuse);
    }

    public ObservableList<MergeLine> lines() {
        return lines;
    }

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// How many differences have no choice yet.
    public ReadOnlyIntegerProperty unresolvedProperty() {
        return unresolved.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /// Counts, or why the file is refused.
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /// What else comes of the choices.
    public ReadOnlyStringProperty notesProperty() {
        return notes.getReadOnlyProperty();
    }
}
