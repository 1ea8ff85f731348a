package org.hallwright.ui.schedule.release;

import java.util.Collection;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.value.Id;

/// Says over the timeline what the mark of an activity means, while the pointer rests on it.
public final class MarkTip {
    private static final int MOST = 5;

    private final Node timeline;
    private final ReleaseMarks marks;
    private final Tooltip tip = new Tooltip();

    public MarkTip(Node timeline, ReleaseMarks marks) {
        this.timeline = timeline;
        this.marks = marks;
    }

    /// The pointer is over these; several where they are too close to be told apart.
    public void over(Collection<Id<Activity>> activities) {
        var changed = marks.changedProperty().get();
        var words = activities.stream()
                .distinct()
                .filter(changed::containsKey)
                .limit(MOST)
                .map(changed::get)
                .distinct()
                .collect(Collectors.joining("\n"));
        if (words.equals(tip.getText())) {
            return;
        }
        tip.setText(words);
        tip.hide();
        if (words.isEmpty()) {
            Tooltip.uninstall(timeline, tip);
        } else {
            Tooltip.install(timeline, tip);
        }
    }

    /// What it says now; empty for nothing.
    public String words() {
        return tip.getText();
    }
}
