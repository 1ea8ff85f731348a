package org.hallwright.ui.schedule.form;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.Track;
import org.hallwright.domain.value.Id;
import org.hallwright.i18n.Language;
import org.hallwright.ui.kit.Choices;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.schedule.form.field.FocusInView;
import org.jspecify.annotations.Nullable;

/// Wires the form of one activity to [ActivityFormViewModel].
public final class ActivityFormController {
    private final Desk desk;
    private final ActivityFormViewModel form;
    private Verbs verbs = new Verbs() {};
    private TrackChoice tracks;

    /// What the buttons ask for; the form is sound when it is applied.
    public interface Verbs {
        default void apply() {}

        default void revert() {}

        default void duplicate() {}

        default void delete() {}

        /// Where the tracks are made; null where the activity has none.
        default void editTracks(@Nullable Id<Track> chosen) {}
    }

    @FXML
    private TextField titleEn;

    @FXML
    private TextField titleZh;

    @FXML
    private Label titleProblem;

    @FXML
    private ChoiceBox<ActivityKind> kind;

    @FXML
    private ChoiceBox<ActivityState> state;

    @FXML
    private ChoiceBox<@Nullable Id<Track>> track;

    @FXML
    private TextArea summaryEn;

    @FXML
    private TextArea summaryZh;

    @FXML
    private TextField setUp;

    @FXML
    private TextField clear;

    @FXML
    private Label minutesProblem;

    @FXML
    private CheckBox internal;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox problems;

    @FXML
    private HBox others;

    @FXML
    private Button apply;

    @FXML
    private Button cancel;

    public ActivityFormController(Desk desk, ActivityFormViewModel form) {
        this.desk = desk;
        this.form = form;
    }

    @FXML
    private void initialize() {
        FocusInView.follow(scroll);
        titleEn.textProperty().bindBidirectional(form.titleEn);
        titleZh.textProperty().bindBidirectional(form.titleZh);
        summaryEn.textProperty().bindBidirectional(form.summaryEn);
        summaryZh.textProperty().bindBidirectional(form.summaryZh);
        setUp.textProperty().bindBidirectional(form.setUp);
        clear.textProperty().bindBidirectional(form.clear);
        internal.selectedProperty().bindBidirectional(form.internal);
        Choices.bind(kind, form.kind, k -> desk.messages().text("activity-kind", k));
        Choices.bind(state, form.state, s -> desk.messages().text("activity-state", s));
        tracks = new TrackChoice(desk, track, form.track);
        kind.getItems().setAll(ActivityKind.values());
        state.getItems().setAll(ActivityState.values());
        ActivityPlaceController.explain(desk, titleProblem, form.titleProblemProperty());
        ActivityPlaceController.explain(desk, minutesProblem, form.minutesProblemProperty());
    }

    public void onVerbs(Verbs handler) {
        verbs = handler;
    }

    /// Fills the form with an activity of the schedule, and says what is wrong with it.
    public void show(Activity activity, List<Problem> wrong) {
        fill(activity, "schedule.apply", "schedule.revert");
        others.setVisible(true);
        apply.disableProperty()
                .bind(form.validProperty().and(form.changedProperty()).not());
        cancel.disableProperty().bind(form.changedProperty().not());
        tell(wrong);
    }

    private void tell(List<Problem> wrong) {
        problems.setManaged(!wrong.isEmpty());
        var lines = wrong.stream().map(p -> Severities.line(desk, p)).toList();
        problems.getChildren().setAll(lines);
    }

    /// Fills the form with an activity that is to be added; its title is asked for.
    public void showNew(Activity activity) {
        fill(activity, "schedule.add-activity", "dialog.cancel");
        cancel.setDisable(false);
        apply.disableProperty().bind(form.validProperty().not());
        tell(List.of());
        others.setVisible(false);
        titleField().requestFocus();
    }

    private void fill(Activity activity, String applyKey, String cancelKey) {
        tracks.refill();
        scroll.setVvalue(form.isOf(activity) ? scroll.getVvalue() : 0);
        form.load(activity);
        apply.setText(desk.text(applyKey));
        cancel.setText(desk.text(cancelKey));
        cancel.disableProperty().unbind();
    }

    /// Offers the tracks as they are now; what is typed stays.
    public void refreshTracks() {
        tracks.refill();
    }

    /// The title in the user's language.
    public TextField titleField() {
        return desk.messages().language() == Language.ZH ? titleZh : titleEn;
    }

    @FXML
    private void onApply() {
        if (!apply.isDisabled()) {
            verbs.apply();
        }
    }

    @FXML
    private void onCancel() {
        verbs.revert();
    }

    @FXML
    private void onTracks() {
        verbs.editTracks(form.track.get());
    }

    @FXML
    private void onDuplicate() {
        verbs.duplicate();
    }

    @FXML
    private void onDelete() {
        verbs.delete();
    }
}
