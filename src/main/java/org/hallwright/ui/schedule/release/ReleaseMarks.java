package org.hallwright.ui.schedule.release;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.release.ProgrammeChanges;
import org.hallwright.domain.schedule.release.ProgrammeChanges.Reader;
import org.hallwright.domain.schedule.release.ProgrammeDifference;
import org.hallwright.domain.schedule.release.Releases;
import org.hallwright.domain.value.Id;
import org.hallwright.i18n.ReleaseWords;
import org.hallwright.ui.kit.Desk;

/// Which activities differ from the version that was released last, each with a sentence about what differs; for those
/// outside, as the version was for them.
public final class ReleaseMarks {
    private final Desk desk;
    private final ReadOnlyObjectWrapper<Map<Id<Activity>, String>> changed = new ReadOnlyObjectWrapper<>(Map.of());

    public ReleaseMarks(Desk desk) {
        this.desk = desk;
    }

    /// Compares beside the screen; an answer that a later change has overtaken is dropped.
    public void refresh() {
        var state = desk.state();
        desk.runner().work(() -> marks(state), found -> {
            if (desk.state() == state) {
                changed.set(found);
            }
        });
    }

    private Map<Id<Activity>, String> marks(ExhibitionState state) {
        return Releases.latest(state)
                .map(release -> ProgrammeChanges.between(state, release, null, Reader.PUBLIC))
                .map(this::marks)
                .orElse(Map.of());
    }

    private Map<Id<Activity>, String> marks(ProgrammeChanges since) {
        var words = ReleaseWords.of(since, desk.messages(), desk.formats());
        return since.activities().stream()
                .filter(difference -> difference.activity() != null)
                .collect(Collectors.groupingBy(
                        difference ->
                                Objects.requireNonNull(difference.activity()).id(),
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                differences -> sentence(since.earlier().number(), differences, words))));
    }

    private String sentence(int version, List<ProgrammeDifference> differences, ReleaseWords words) {
        var number = String.valueOf(version);
        if (differences.stream().anyMatch(d -> d.kind() == ProgrammeDifference.Kind.ADDED)) {
            return desk.text("release.new-since", number);
        }
        var what = differences.stream()
                .map(words::kind)
                .distinct()
                .collect(Collectors.joining(desk.text("list.comma")))
                .toLowerCase(Locale.ROOT);
        return desk.text("release.differs-since", number, what);
    }

    /// A sentence for each that differs; empty where no version was released.
    public ReadOnlyObjectProperty<Map<Id<Activity>, String>> changedProperty() {
        return changed.getReadOnlyProperty();
    }
}
