package org.hallwright.service.files;

import java.nio.file.Path;
import java.util.Optional;
import org.hallwright.domain.work.Progress;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.guests.Column;
import org.hallwright.exchange.guests.GuestImport;
import org.hallwright.exchange.guests.GuestsPreview;
import org.hallwright.exchange.guests.ProjectImport;
import org.hallwright.exchange.plan.PlanImport;
import org.hallwright.exchange.plan.PlanOptions;
import org.hallwright.exchange.plan.PlanPreview;
import org.hallwright.exchange.roster.RosterImport;
import org.hallwright.exchange.roster.RosterOptions;
import org.hallwright.exchange.roster.RosterPreview;
import org.hallwright.exchange.schedule.ScheduleImport;
import org.hallwright.exchange.schedule.SchedulePreview;
import org.hallwright.exchange.schedule.table.ScheduleField;
import org.hallwright.exchange.table.form.FoundColumns;
import org.hallwright.exchange.table.form.TableForm;
import org.hallwright.service.OpenExhibition;

/// Reads files into an open exhibition, each as one change that undo takes back whole.
///
/// A preview changes nothing; an import commits exactly what its preview says.
public final class ImportService {
    private final OpenExhibition open;

    public ImportService(OpenExhibition open) {
        this.open = open;
    }

    /// @throws org.hallwright.exchange.UnreadableFile if the file is no table or has no column with names
    public RosterPreview previewRoster(Path file, RosterOptions options) {
        return RosterImport.read(file, options, open.state(), open.isOver());
    }

    public RosterPreview importRoster(Path file, RosterOptions options) {
        var preview = previewRoster(file, options);
        commit(preview);
        return preview;
    }

    /// @throws org.hallwright.exchange.UnreadableFile if the file is in no format known here, or holds no plan
    public PlanPreview previewPlan(Path file, PlanOptions options) {
        return previewPlan(file, options, Progress.unwatched());
    }

    /// The same, watched: what takes long tells how far it is and can be stopped.
    public PlanPreview previewPlan(Path file, PlanOptions options, Progress progress) {
        return PlanImport.read(SourceFile.read(file), options, open.state(), progress);
    }

    public PlanPreview importPlan(Path file, PlanOptions options) {
        var preview = previewPlan(file, options);
        commit(preview);
        return preview;
    }

    public void commit(PlanPreview preview) {
        open.importing(state -> preview.toChange());
    }

    /// @throws org.hallwright.exchange.UnreadableFile if the file is in no format known here, or broken
    public SchedulePreview previewSchedule(Path file) {
        return previewSchedule(file, TableForm.findOut());
    }

    /// @param form how a table is read, and which of its columns is which field
    /// @throws org.hallwright.exchange.UnreadableFile if the file is in no format known here, or broken
    public SchedulePreview previewSchedule(Path file, TableForm<ScheduleField> form) {
        return ScheduleImport.read(SourceFile.read(file), form, open.id(), open.state());
    }

    /// The columns of a schedule that is a table, also of one that cannot be read as one yet.
    public Optional<FoundColumns<ScheduleField>> scheduleColumns(Path file, TableForm<ScheduleField> form) {
        return ScheduleImport.columns(SourceFile.read(file), form);
    }

    public SchedulePreview importSchedule(Path file) {
        var preview = previewSchedule(file);
        commit(preview);
        return preview;
    }

    public void commit(SchedulePreview preview) {
        open.importing(state -> preview.toChange());
    }

    /// @throws org.hallwright.exchange.UnreadableFile if the file is no table or has no column with names
    public GuestsPreview previewGuests(Path file, TableForm<Column> form) {
        return GuestImport.read(SourceFile.read(file), form, open.state());
    }

    /// The columns of a table of guests, also of one without names yet.
    public FoundColumns<Column> guestColumns(Path file, TableForm<Column> form) {
        return GuestImport.columns(SourceFile.read(file), form);
    }

    /// @throws org.hallwright.exchange.UnreadableFile if the file is no table or has no column with names
    public GuestsPreview previewProjects(Path file, TableForm<Column> form) {
        return ProjectImport.read(SourceFile.read(file), form, open.state());
    }

    /// The columns of a table of projects, also of one without names yet.
    public FoundColumns<Column> projectColumns(Path file, TableForm<Column> form) {
        return ProjectImport.columns(SourceFile.read(file), form);
    }

    /// Commits a preview of guests or of projects.
    public void commit(GuestsPreview preview) {
        open.importing(state -> preview.change());
    }

    /// Commits a preview that was made against the state as it is.
    public void commit(RosterPreview preview) {
        open.importing(state -> preview.toChange());
    }
}
