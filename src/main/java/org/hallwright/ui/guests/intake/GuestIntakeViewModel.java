package org.hallwright.ui.guests.intake;

import java.nio.file.Path;
import java.util.Optional;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.work.Progress;
import org.hallwright.exchange.guests.Column;
import org.hallwright.exchange.table.form.FoundColumns;
import org.hallwright.exchange.table.form.TableForm;
import org.hallwright.publish.PaperLanguage;
import org.hallwright.service.files.ExportService;
import org.hallwright.service.files.Exportable;
import org.hallwright.service.files.ImportService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.columns.ColumnMemory;
import org.hallwright.ui.kit.columns.TableSource.Kind;
import org.hallwright.ui.kit.intake.FileIntake.AsRead;
import org.hallwright.ui.kit.intake.Incoming;
import org.hallwright.ui.kit.intake.Incoming.Line;
import org.hallwright.ui.kit.intake.TableIntakeViewModel;

/// Guests in from a table and out to one.
public final class GuestIntakeViewModel extends TableIntakeViewModel<Column> {
    private final ImportService service;

    public GuestIntakeViewModel(Desk desk, ColumnMemory memory) {
        super(
                desk,
                memory,
                new Words(
                        "guests.import-title",
                        "guests.export-title",
                        "guests.imported",
                        "intake.to-notes",
                        "guests.xlsx"),
                new Kind<>("guests-", false, Column.GUESTS, Column::key));
        service = new ImportService(desk.open());
    }

    @Override
    public Optional<FoundColumns<Column>> columns(Path path, TableForm<Column> form) {
        return Optional.of(service.guestColumns(path, form));
    }

    @Override
    protected String fieldName(Column field) {
        return field.header(desk().messages().language());
    }

    @Override
    public Incoming preview(AsRead<Column> file, Progress progress) {
        var preview = service.previewGuests(file.path(), file.form());
        var lines = preview.change().edits().stream()
                .filter(edit -> edit.after() instanceof Guest)
                .map(edit -> line(edit.before() == null, (Guest) edit.after()))
                .toList();
        return new Incoming(preview.read(), lines, preview.problems(), () -> service.commit(preview));
    }

    private Line line(boolean isNew, Guest it) {
        return new Line(isNew, desk().name(it.name()), desk().name(it.organisation()));
    }

    @Override
    protected void write(Path path) {
        new ExportService(desk().open())
                .table(
                        Exportable.GUESTS,
                        path,
                        PaperLanguage.of(desk().messages().language()));
    }
}
