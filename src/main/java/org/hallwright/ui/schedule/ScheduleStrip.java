package org.hallwright.ui.schedule;

import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.Placement;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.Palette;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.schedule.clash.SlotWords;
import org.hallwright.ui.schedule.form.Severities;
import org.hallwright.ui.schedule.gesture.Proposal;
import org.hallwright.ui.schedule.track.TrackCell;
import org.hallwright.ui.schedule.track.TrackRow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The line below the timeline: what can be done next or what a drag would lead to, and what the colours mean.
final class ScheduleStrip {
    private static final int MOST = 4;
    private static final double MOST_WIDTH = 120;

    private final ScheduleViewModel view;
    private final ScheduleEditing editing;
    private final ScheduleVerbs verbs;
    private final Desk desk;
    private final Label hint;
    private final HBox legend;
    private @Nullable ScheduleSideController tracks;

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

    /// The colours lead to the tracks beside the timeline.
    void offering(ScheduleSideController side) {
        tracks = side;
        side.tracks().addListener((ListChangeListener<TrackRow>) change -> legend());
        legend();
    }

    /// The tracks, or the kinds where there are no tracks; with a way to where tracks are made.
    private void legend() {
        legend.getChildren().clear();
        if (tracks == null) {
            return;
        }
        var rows = tracks.tracks();
        rows.stream().limit(MOST).map(this::entry).forEach(legend.getChildren()::add);
        if (rows.size() > MOST) {
            legend.getChildren().add(below(new Label(desk.text("schedule.more-tracks", rows.size() - MOST))));
        }
        if (rows.isEmpty()) {
            var palette = Palette.screenLight();
            kinds().stream()
                    .limit(MOST)
                    .map(kind ->
                            entry(palette.activity(kind).hex(), desk.messages().text("activity-kind", kind)))
                    .forEach(legend.getChildren()::add);
        }
        legend.getChildren().add(button(tracks));
    }

    private Button button(ScheduleSideController side) {
        var button = new Button("", new FontIcon("mdmz-palette"));
        button.getStyleClass().addAll("flat", "button-icon", "edit-tracks");
        button.setAccessibleText(desk.text("schedule.edit-tracks"));
        button.setTooltip(new Tooltip(desk.text("schedule.edit-tracks")));
        button.setOnAction(e -> side.showTracks(null));
        return button;
    }

    private Label entry(TrackRow row) {
        var entry = entry(row.colour(), desk.name(row.name()));
        entry.getStyleClass().add("schedule-legend");
        entry.setTooltip(new Tooltip(desk.name(row.name())));
        entry.setOnMouseClicked(e -> Objects.requireNonNull(tracks).showTracks(row.id()));
        return entry;
    }

    private List<ActivityKind> kinds() {
        return desk.state().all(Activity.class).stream()
                .map(Activity::kind)
                .distinct()
                .sorted()
                .toList();
    }

    private static Label entry(String colour, String words) {
        var entry = below(new Label(words, TrackCell.swatch(colour)));
        entry.setMaxWidth(MOST_WIDTH);
        return entry;
    }

    private static Label below(Label label) {
        label.getStyleClass().add("schedule-below");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
