package org.hallwright.ui.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.ui.kit.Selectable;
import org.hallwright.ui.kit.ViewController;
import org.hallwright.ui.schedule.ScheduleViewModel.Gap;
import org.hallwright.ui.schedule.clash.CheckRulesController;
import org.hallwright.ui.schedule.intake.ProgrammeFiles;
import org.hallwright.ui.schedule.intake.ScheduleImportController;
import org.hallwright.ui.schedule.placing.ProposalController;
import org.hallwright.ui.schedule.release.ReleasesController;

/// Wires the schedule's view to [ScheduleViewModel]: days above, the timetable, and what stands beside it.
public final class ScheduleController extends ViewController implements Selectable {
    private final ScheduleViewModel view;
    private final ScheduleEditing editing;
    private final ScheduleVerbs verbs;
    private final ProgrammeFiles files;
    private TimelineEye eye;

    @FXML
    private VBox root;

    @FXML
    private TextField filter;

    @FXML
    private Label foundCount;

    @FXML
    private ScrollPane days;

    @FXML
    private HBox full;

    @FXML
    private ScheduleCanvas canvas;

    @FXML
    private Label hint;

    @FXML
    private HBox legend;

    @FXML
    private ToggleGroup spans;

    @FXML
    private VBox noRooms;

    @FXML
    private TextField firstRoom;

    @FXML
    private VBox noActivities;

    @FXML
    private ScheduleSideController sideController;

    @FXML
    private CheckRulesController checkRulesController;

    @FXML
    private ProposalController proposalController;

    @FXML
    private ReleasesController releasesController;

    @FXML
    private ScheduleImportController intakeController;

    ScheduleController(ScheduleViewModel view, ScheduleEditing editing, ScheduleVerbs verbs, ProgrammeFiles files) {
        this.view = view;
        this.editing = editing;
        this.verbs = verbs;
        this.files = files;
    }

    @FXML
    private void initialize() {
        filter.textProperty().bindBidirectional(view.filterProperty());
        foundCount.textProperty().bind(view.foundWords());
        noRooms.visibleProperty().bind(view.gapProperty().isEqualTo(Gap.ROOMS));
        full.visibleProperty().bind(view.gapProperty().isNotEqualTo(Gap.ROOMS));
        noActivities.visibleProperty().bind(view.gapProperty().isEqualTo(Gap.ACTIVITIES));
        var menu = new ScheduleMenu(canvas, view, editing, verbs, sideController::editTitle);
        new ScheduleStrip(view, editing, verbs, hint, legend).offering(sideController);
        var keys = new ScheduleKeys(
                view,
                editing,
                verbs,
                sideController::editTitle,
                () -> verbs.findSlots(menu::showSlots),
                span -> eye.show(span));
        root.addEventFilter(KeyEvent.KEY_PRESSED, e -> releasesController.pressed(e, keys::everywhere));
        canvas.setOnKeyPressed(keys::onCanvas);
        var targets = new DragTargets(new DayTabs(days, view), sideController, view.desk());
        sideController.draggedOnto(canvas, new ScheduleMouse(root, canvas, view, editing, targets));
        sideController.onVerbs(new SideVerbs(checkRulesController, proposalController));
        releasesController.leadsTo(id -> view.reveal(Set.of(id)), sideController::showClashes);
        intakeController.onImported(view::revealFirst);
        eye = new TimelineEye(view, canvas, spans, editing);
    }

    @Override
    protected void onShow() {
        whileShown(view.desk().listen(committed -> {
            view.onChange(committed);
            sideController.refresh();
        }));
        view.open();
        canvas.requestFocus();
    }

    @Override
    public void select(List<? extends Id<? extends Entry>> entries) {
        view.revealEntries(entries);
    }

    LocalDate day() {
        return view.dayProperty().get();
    }

    ScheduleImportController importing() {
        return intakeController;
    }

    @FXML
    private void onPreviousDay() {
        view.stepDay(-1);
    }

    @FXML
    private void onNextDay() {
        view.stepDay(1);
    }

    @FXML
    private void onZoomIn() {
        view.zoom(1.25);
    }

    @FXML
    private void onZoomOut() {
        view.zoom(0.8);
    }

    @FXML
    private void onAddActivity() {
        editing.makeAnywhere();
    }

    @FXML
    private void onImport() {
        intakeController.ask();
    }

    @FXML
    private void onExport() {
        files.export();
    }

    @FXML
    private void onVersions() {
        releasesController.open();
    }

    @FXML
    private void onAddRoom() {
        sideController.showRoom(null);
    }

    @FXML
    private void onAddFirstRoom() {
        editing.addRoom(Name.guess(firstRoom.getText()), 0);
    }
}
