package org.hallwright.ui.schedule.release;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.Track;
import org.hallwright.domain.schedule.release.ProgrammeChanges;
import org.hallwright.domain.schedule.release.ProgrammeChanges.Reader;
import org.hallwright.domain.schedule.release.Release;
import org.hallwright.i18n.ReleaseWords;
import org.hallwright.service.revisions.ReleaseService;
import org.hallwright.service.revisions.VersionSpan;
import org.hallwright.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/// The versions of the programme, the one that is looked at, and what differs between it and another one.
///
/// Chosen at first: the programme as it stands, compared with the latest version, for those outside.
public final class ReleasesViewModel {
    private static final List<Class<? extends Entry>> CONCERNS =
            List.of(Release.class, Activity.class, Room.class, Track.class, Guest.class, Project.class);

    private final Desk desk;
    private final ReleaseService service;
    private final ObservableList<Issue> issues = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Issue> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Issue> against = new SimpleObjectProperty<>();
    private final BooleanProperty internal = new SimpleBooleanProperty();
    private final BooleanProperty byPerson = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper releasable = new ReadOnlyBooleanWrapper();
    private final ObservableList<ChangeLine> lines = FXCollections.observableArrayList();
    private @Nullable ProgrammeChanges changes;
    private boolean refreshing;

    public ReleasesViewModel(Desk desk, ReleaseService service) {
        this.desk = desk;
        this.service = service;
        selected.addListener((o, before, now) -> choose());
        against.addListener((o, before, now) -> compare());
        internal.addListener((o, before, now) -> compare());
        byPerson.addListener((o, before, now) -> fill());
    }

    Desk desk() {
        return desk;
    }

    /// Reads the versions, and follows what is done to them and to the programme until the returned handle is run.
    Runnable follow() {
        refresh();
        return desk.listen(committed -> {
            if (concerns(committed.applied())) {
                refresh();
            }
        });
    }

    private static boolean concerns(Change change) {
        return CONCERNS.stream().anyMatch(change::touches);
    }

    private void refresh() {
        refreshing = true;
        var chosen = selected.get();
        var other = against.get();
        issues.setAll(Stream.concat(Stream.of(Issue.NOW), service.all().stream().map(Issue::new))
                .toList());
        selected.set(again(chosen).orElse(Issue.NOW));
        against.set(again(other).filter(issue -> !issue.isSame(selected.get())).orElseGet(this::usual));
        refreshing = false;
        compare();
        desk.runner().work(service::canRelease, releasable::set);
    }

    private Optional<Issue> again(@Nullable Issue issue) {
        return issues.stream().filter(each -> each.isSame(issue)).findFirst();
    }

    /// The version before the chosen one; for the first of all the programme as it stands, null for nothing else.
    private @Nullable Issue usual() {
        var at = issues.indexOf(selected.get());
        return at + 1 < issues.size() ? issues.get(at + 1) : at > 0 ? issues.getFirst() : null;
    }

    private void choose() {
        if (!refreshing && selected.get() != null) {
            refreshing = true;
            against.set(usual());
            refreshing = false;
            compare();
        }
    }

    private void compare() {
        var pair = pair();
        if (refreshing || pair.isEmpty()) {
            show(null);
            return;
        }
        var reader = internal.get() ? Reader.HOUSE : Reader.PUBLIC;
        var later = pair.getLast().release();
        var earlier = Objects.requireNonNull(pair.getFirst().release());
        desk.runner().work(() -> service.compare(earlier, later, reader), found -> {
            if (pair.equals(pair())) {
                show(found);
            }
        });
    }

    /// The earlier and the later of the two; empty while there is nothing to compare.
    private List<Issue> pair() {
        var one = selected.get();
        var other = against.get();
        if (one == null || other == null) {
            return List.of();
        }
        return issues.indexOf(one) > issues.indexOf(other) ? List.of(one, other) : List.of(other, one);
    }

    private void show(@Nullable ProgrammeChanges found) {
        changes = found;
        fill();
    }

    /// Lines of many changes take long to word; a wording that a later choice has overtaken is dropped.
    private void fill() {
        var found = changes;
        if (found == null) {
            lines.clear();
            return;
        }
        var people = byPerson.get();
        var state = desk.state();
        desk.runner().work(() -> lines(found, people, state), worded -> {
            if (found == changes && people == byPerson.get()) {
                lines.setAll(worded);
            }
        });
    }

    private List<ChangeLine> lines(ProgrammeChanges found, boolean people, ExhibitionState state) {
        var words = ReleaseWords.of(found, desk.messages(), desk.formats());
        return people ? ChangeLine.byPerson(found, words, state) : ChangeLine.byActivity(found, words, state);
    }

    /// Between which two versions is compared, as papers and files ask for it; empty while there is nothing to compare.
    Optional<VersionSpan> span() {
        return Optional.ofNullable(changes)
                .map(found -> VersionSpan.of(
                        found.earlier(),
                        Optional.ofNullable(found.later()),
                        internal.get() ? Reader.HOUSE : Reader.PUBLIC));
    }

    /// The programme as it stands first, then the latest.
    ObservableList<Issue> issues() {
        return issues;
    }

    ObjectProperty<@Nullable Issue> selectedProperty() {
        return selected;
    }

    ObjectProperty<@Nullable Issue> againstProperty() {
        return against;
    }

    /// Whether what is internal is told as well.
    BooleanProperty internalProperty() {
        return internal;
    }

    BooleanProperty byPersonProperty() {
        return byPerson;
    }

    /// Whether there is anything new to release.
    ReadOnlyBooleanProperty releasableProperty() {
        return releasable.getReadOnlyProperty();
    }

    /// What differs, by activity or by person.
    ObservableList<ChangeLine> lines() {
        return lines;
    }
}
