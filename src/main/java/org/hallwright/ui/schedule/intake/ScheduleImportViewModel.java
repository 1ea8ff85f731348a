package org.hallwright.ui.schedule.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hallwright.domain.work.Progress;
import org.hallwright.exchange.schedule.SchedulePreview;
import org.hallwright.exchange.schedule.table.ScheduleField;
import org.hallwright.exchange.table.form.FoundColumns;
import org.hallwright.exchange.table.form.TableForm;
import org.hallwright.service.files.ImportService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.columns.ColumnMemory;
import org.hallwright.ui.kit.columns.TableSource.Kind;
import org.hallwright.ui.kit.intake.FileIntake;
import org.hallwright.ui.kit.intake.FileIntake.AsRead;
import org.hallwright.ui.kit.intake.FileIntake.ToChoose;

/// A schedule file on its way in: a table, or one of the formats that say what is what themselves.
public final class ScheduleImportViewModel implements FileIntake.Reader<ScheduleField, SchedulePreview> {
    private static final Kind<ScheduleField> KIND =
            new Kind<>("schedule-", true, List.of(ScheduleField.values()), ScheduleField::header);

    private final ImportService service;
    private final FileIntake<ScheduleField, SchedulePreview> intake;

    public ScheduleImportViewModel(Desk desk, ImportService service, ColumnMemory memory) {
        this.service = service;
        intake = new FileIntake<>(
                desk, memory, KIND, new ToChoose("exchange.no-schedule", "schedule.choose-columns"), this);
    }

    @Override
    public Optional<FoundColumns<ScheduleField>> columns(Path path, TableForm<ScheduleField> form) {
        return service.scheduleColumns(path, form);
    }

    @Override
    public SchedulePreview preview(AsRead<ScheduleField> file, Progress progress) {
        return service.previewSchedule(file.path(), file.form());
    }

    @Override
    public boolean bringsAnything(SchedulePreview preview) {
        return !preview.change().isEmpty();
    }

    /// Takes in what is shown, in one change, and closes.
    void importAll(Consumer<SchedulePreview> done) {
        intake.take(
                (preview, progress) -> {
                    service.commit(preview);
                    return preview;
                },
                done);
    }

    /// The file that is looked at.
    FileIntake<ScheduleField, SchedulePreview> intake() {
        return intake;
    }
}
