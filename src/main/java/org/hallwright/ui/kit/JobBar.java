package org.hallwright.ui.kit;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.hallwright.domain.work.Progress;
import org.hallwright.i18n.Messages;

/// Shows the long work that goes on, in a line: what it does, how far it is, and a button that stops it.
///
/// Takes no room while there is none. The newest stands last; beyond [#MOST] the oldest are not shown.
public final class JobBar extends HBox {
    private static final int MOST = 2;
    private static final double WIDTH_PX = 120;

    private final Messages messages;
    private final ObservableList<Job> jobs;
    private final ListChangeListener<Job> follow = change -> show();

    public JobBar(ObservableList<Job> jobs, Messages messages) {
        this.jobs = jobs;
        this.messages = messages;
        getStyleClass().add("job-bar");
        setAlignment(Pos.CENTER_LEFT);
        managedProperty().bind(visibleProperty());
        jobs.addListener(new WeakListChangeListener<>(follow));
        show();
    }

    private void show() {
        setVisible(!jobs.isEmpty());
        getChildren()
                .setAll(jobs.stream()
                        .skip(Math.max(0, jobs.size() - MOST))
                        .map(this::line)
                        .toList());
    }

    private HBox line(Job job) {
        var step = job.stepProperty();
        var what = new Label();
        what.textProperty().bind(step.map(s -> messages.text(s.what())));
        var bar = new ProgressBar();
        bar.setPrefWidth(WIDTH_PX);
        bar.progressProperty()
                .bind(step.map(
                        s -> s.fraction() == Progress.UNKNOWN ? ProgressBar.INDETERMINATE_PROGRESS : s.fraction()));
        var stop = new Button(null, Icons.of("mdal-close"));
        stop.getStyleClass().addAll("flat", "button-icon", "job-stop");
        stop.setAccessibleText(messages.text("work.stop"));
        stop.setTooltip(new Tooltip(messages.text("work.stop")));
        stop.disableProperty().bind(step.map(s -> !s.cancellable()));
        stop.setOnAction(e -> job.cancel());
        var line = new HBox(what, bar, stop);
        line.getStyleClass().add("job");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
