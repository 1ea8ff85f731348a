package org.hallwright.ui.shell;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.service.Committed;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.SearchService;
import org.hallwright.store.LogEntry;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Foyer;
import org.hallwright.ui.kit.Job;
import org.jspecify.annotations.Nullable;

/// What the frame of the window shows: exhibitions to switch to, what undo would do, what was done last.
///
/// Its properties change on the screen's thread only.
public final class ShellViewModel {
    private static final int FOUND_AT_MOST = 12;

    private final Foyer foyer;
    private final @Nullable Desk desk;
    private final @Nullable SearchService search;
    private final ReadOnlyObjectWrapper<Optional<LogEntry>> nextUndo = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<LogEntry>> nextRedo = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper facts = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper lastChange = new ReadOnlyStringWrapper("");

    public ShellViewModel(Foyer foyer, @Nullable Desk desk) {
        this.foyer = foyer;
        this.desk = desk;
        this.search = desk == null ? null : new SearchService(desk.open());
        refresh();
    }

    /// Follows the changes of the open exhibition until the handle is run.
    public Runnable follow() {
        return desk == null ? () -> {} : desk.listen(this::changed);
    }

    private void changed(Committed committed) {
        refresh();
    }

    private void refresh() {
        if (desk == null) {
            return;
        }
        var open = desk.open();
        nextUndo.set(open.nextUndo());
        nextRedo.set(open.nextRedo());
        facts.set(factsOf(open));
        lastChange.set(open.lastEntry().map(this::describe).orElse(""));
    }

    private String factsOf(OpenExhibition open) {
        var state = open.state();
        return foyer.text(
                "shell.facts",
                state.count(Hall.class),
                state.count(Booth.class),
                state.all(Exhibitor.class).stream().filter(Exhibitor::counts).count(),
                state.count(Activity.class));
    }

    /// An entry of the history as a line: when, and what was done or taken back.
    public String describe(LogEntry entry) {
        var at = entry.at().atZone(ZoneId.systemDefault());
        var label = foyer.messages().text(entry.label());
        var what = switch (entry.kind()) {
            case EDIT -> label;
            case UNDO -> foyer.text("shell.undone", label);
            case REDO -> foyer.text("shell.redone", label);
        };
        var formats = foyer.formats();
        return formats.shortDay(at.toLocalDate()) + " " + formats.time(at.toLocalTime()) + "  " + what;
    }

    public void undo() {
        step(OpenExhibition::undo);
    }

    public void redo() {
        step(OpenExhibition::redo);
    }

    private void step(Function<OpenExhibition, Optional<LogEntry>> verb) {
        if (desk != null) {
            foyer.runner().edit(() -> verb.apply(desk.open()), done -> {});
        }
    }

    /// The last things done, newest first.
    public List<LogEntry> recent(int most) {
        return desk == null
                ? List.of()
                : desk.open().log().reversed().stream().limit(most).toList();
    }

    public List<SearchService.Found> search(String query) {
        return search == null ? List.of() : search.find(query, FOUND_AT_MOST);
    }

    /// The exhibitions to switch to, by date.
    public List<Exhibition> exhibitions() {
        return foyer.workspace().exhibitions();
    }

    public Optional<Exhibition> current() {
        return Optional.ofNullable(desk).map(d -> d.open().exhibition());
    }

    public void enter(Exhibition exhibition) {
        foyer.enter().accept(exhibition.id());
    }

    public ReadOnlyObjectProperty<Optional<LogEntry>> nextUndoProperty() {
        return nextUndo.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<LogEntry>> nextRedoProperty() {
        return nextRedo.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty factsProperty() {
        return facts.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty lastChangeProperty() {
        return lastChange.getReadOnlyProperty();
    }

    /// The long work that goes on.
    public ObservableList<Job> jobs() {
        return foyer.runner().jobs();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return foyer.runner().busyProperty();
    }
}
