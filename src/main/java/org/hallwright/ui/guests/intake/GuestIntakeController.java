package org.hallwright.ui.guests.intake;

import java.nio.file.Path;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.work.Progress;
import org.hallwright.publish.PaperLanguage;
import org.hallwright.service.files.ExportService;
import org.hallwright.service.files.Exportable;
import org.hallwright.service.files.ImportService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.intake.Incoming;
import org.hallwright.ui.kit.intake.Incoming.Line;
import org.hallwright.ui.kit.intake.TableIntakeController;

/// Guests in from a table and out to one.
public final class GuestIntakeController extends TableIntakeController {
    private final Desk desk;
    private final ImportService service;

    public GuestIntakeController(Desk desk, Dialogs dialogs) {
        super(desk, dialogs, new Words("guests.import-title", "guests.export-title", "guests.imported", "guests.xlsx"));
        this.desk = desk;
        service = new ImportService(desk.open());
    }

    @Override
    protected Incoming read(Path path, Progress progress) {
        var preview = service.previewGuests(path);
        progress.check();
        var lines = preview.change().edits().stream()
                .filter(edit -> edit.after() instanceof Guest)
                .map(edit -> line(edit.before() == null, (Guest) edit.after()))
                .toList();
        return new Incoming(preview.file(), preview.read(), lines, preview.problems(), () -> service.commit(preview));
    }

    private Line line(boolean isNew, Guest it) {
        return new Line(isNew, desk.name(it.name()), desk.name(it.organisation()));
    }

    @Override
    protected void write(Path path) {
        new ExportService(desk.open())
                .table(Exportable.GUESTS, path, PaperLanguage.of(desk.messages().language()));
    }
}
