package org.hallwright.ui.schedule;

import java.time.Clock;
import org.hallwright.service.files.ImportService;
import org.hallwright.service.revisions.ReleaseService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.Views;
import org.hallwright.ui.kit.columns.ColumnMemory;
import org.hallwright.ui.kit.columns.TableSourceController;
import org.hallwright.ui.schedule.clash.CheckRulesController;
import org.hallwright.ui.schedule.form.ActivityAudienceController;
import org.hallwright.ui.schedule.form.ActivityFormController;
import org.hallwright.ui.schedule.form.ActivityFormViewModel;
import org.hallwright.ui.schedule.form.ActivityMoreController;
import org.hallwright.ui.schedule.form.ActivityOrderController;
import org.hallwright.ui.schedule.form.ActivityPlaceController;
import org.hallwright.ui.schedule.form.AgendaController;
import org.hallwright.ui.schedule.form.RoomFormController;
import org.hallwright.ui.schedule.intake.ProgrammeFiles;
import org.hallwright.ui.schedule.intake.ScheduleImportController;
import org.hallwright.ui.schedule.intake.ScheduleImportViewModel;
import org.hallwright.ui.schedule.placing.ProposalController;
import org.hallwright.ui.schedule.release.ChangesController;
import org.hallwright.ui.schedule.release.ReleaseVerbs;
import org.hallwright.ui.schedule.release.ReleasesController;
import org.hallwright.ui.schedule.release.ReleasesViewModel;
import org.hallwright.ui.schedule.track.TracksController;
import org.hallwright.ui.schedule.track.TracksViewModel;

/// Makes the controllers of the schedule's view for a desk; they share one view model.
public final class ScheduleViews {
    private ScheduleViews() {}

    public static Views register(Views views, Desk desk, Dialogs dialogs, ColumnMemory columns, Clock clock) {
        var view = new ScheduleViewModel(desk);
        var editing = new ScheduleEditing(view);
        var verbs = new ScheduleVerbs(view, editing, dialogs);
        var form = new ActivityFormViewModel(desk.formats());
        var releases = new ReleaseService(desk.open(), clock);
        var versions = new ReleasesViewModel(desk, releases);
        var files = new ProgrammeFiles(desk, dialogs, clock);
        var versionVerbs = new ReleaseVerbs(desk, releases, dialogs, files);
        var intake = new ScheduleImportViewModel(desk, new ImportService(desk.open()), columns);
        return views.register(ScheduleController.class, () -> new ScheduleController(view, editing, verbs, files))
                .register(ScheduleSideController.class, () -> new ScheduleSideController(view, editing, verbs))
                .register(ReleasesController.class, () -> new ReleasesController(versions, versionVerbs))
                .register(ChangesController.class, () -> new ChangesController(versions, versionVerbs))
                .register(ProposalController.class, () -> new ProposalController(desk))
                .register(CheckRulesController.class, () -> new CheckRulesController(desk))
                .register(ScheduleDetailsController.class, () -> new ScheduleDetailsController(view, editing, form))
                .register(ActivityFormController.class, () -> new ActivityFormController(desk, form))
                .register(ActivityPlaceController.class, () -> new ActivityPlaceController(desk, form))
                .register(ActivityAudienceController.class, () -> new ActivityAudienceController(desk, form))
                .register(ActivityOrderController.class, () -> new ActivityOrderController(desk, form))
                .register(AgendaController.class, () -> new AgendaController(desk, form))
                .register(ActivityMoreController.class, () -> new ActivityMoreController(desk, form))
                .register(ScheduleImportController.class, () -> new ScheduleImportController(desk, dialogs, intake))
                .register(TableSourceController.class, TableSourceController::new)
                .register(TracksController.class, () -> new TracksController(new TracksViewModel(desk)))
                .register(RoomFormController.class, () -> new RoomFormController(desk));
    }
}
