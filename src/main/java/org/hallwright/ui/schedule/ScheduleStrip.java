package org.hallwright.ui.schedule;

import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.Placement;
import org.hallwright.domain.schedule.Track;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.Palette;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.schedule.clash.SlotWords;
import org.hallwright.ui.schedule.form.Severities;
import org.hallwright.ui.schedule.gesture.Proposal;

/// The line below the timeline: what can be done next or what a drag would lead to, and what the colours mean.
final class ScheduleStrip {
    private static final int MOST = 4;
    private static final double SWATCH = 10;
    private static final double MOST_WIDTH = 120;

    private final ScheduleViewModel view;
    private final ScheduleEditing editing;
    private final ScheduleVerbs verbs;
    private final Desk desk;
    private final Label hint;
    private final HBox legend;

    ScheduleStrip(ScheduleViewModel view, ScheduleEditing editing, ScheduleVerbs verbs, Label hint, HBox legend) {
        this.view = view;
        this.editing = editing;
        this.verbs = verbs;
        this.desk = view.desk();
        this.hint = hint;
        this.legend = legend;
        editing.proposalProperty().subscribe(this::hint);
        view.selectionProperty().subscribe(this::hint);
        verbs.linkFromProperty().subscribe(this::hint);
        view.sheetProperty().subscribe(this::legend);
        hint();
    }

    private void hint() {
        var proposal = editing.proposalProperty().get();
        var first = verbs.linkFromProperty().get();
        hint.setGraphic(null);
        // What a drag would bring is a long sentence, and the colours are known by then.
        legend.setVisible(proposal == null);
        legend.setManaged(proposal == null);
        if (proposal != null) {
            drag(proposal);
        } else if (first != null) {
            var before = desk.state().find(first).map(Activity::title).orElse(Name.NONE);
            hint.setText(desk.text("schedule.hint-link", desk.name(before)));
        } else {
            var selected = !view.selectionProperty().get().isEmpty();
            hint.setText(desk.text(selected ? "schedule.hint-selected" : "schedule.hint-idle"));
        }
    }

    /// Where it would be, and the worst that would be wrong with it, with its solution.
    private void drag(Proposal proposal) {
        var where = proposal.activities().stream().findFirst().map(this::where).orElse("");
        var worst = proposal.problems().stream()
                .filter(p -> p.severity() != Severity.NOTE)
                .findFirst();
        worst.ifPresent(p -> hint.setGraphic(Severities.icon(p.severity())));
        hint.setText(where + "  ·  "
                + worst.map(p -> desk.messages().text(p)).orElseGet(() -> desk.text("schedule.hint-free")));
    }

    private String where(Activity activity) {
        return activity.when() == null ? desk.text("schedule.waiting") : SlotWords.of(Placement.of(activity), desk);
    }

    /// The tracks, or the kinds where there are no tracks.
    private void legend() {
        var palette = Palette.screenLight();
        var tracks = desk.state()
                .sorted(Track.class, Comparator.comparingInt(Track::order).thenComparing(Track::id));
        legend.getChildren().clear();
        for (var i = 0; i < Math.min(MOST, tracks.size()); i++) {
            legend.getChildren()
                    .add(entry(
                            palette.series(i, tracks.get(i).colour()),
                            desk.name(tracks.get(i).name())));
        }
        if (tracks.isEmpty()) {
            kinds().stream()
                    .limit(MOST)
                    .map(kind -> entry(palette.activity(kind), desk.messages().text("activity-kind", kind)))
                    .forEach(legend.getChildren()::add);
        }
    }

    private List<ActivityKind> kinds() {
        return desk.state().all(Activity.class).stream()
                .map(Activity::kind)
                .distinct()
                .sorted()
                .toList();
    }

    private static Label entry(Ink ink, String words) {
        var swatch = new Rectangle(SWATCH, SWATCH, Color.rgb(ink.red(), ink.green(), ink.blue()));
        swatch.setArcWidth(3);
        swatch.setArcHeight(3);
        var entry = new Label(words, swatch);
        entry.getStyleClass().add("schedule-below");
        entry.setMinWidth(Region.USE_PREF_SIZE);
        entry.setMaxWidth(MOST_WIDTH);
        return entry;
    }
}
