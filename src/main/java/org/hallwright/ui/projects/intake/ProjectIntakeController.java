package org.hallwright.ui.projects.intake;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.hallwright.domain.guests.Project;
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

/// Projects in from a table and out to one.
public final class ProjectIntakeController extends TableIntakeController {
    private final Desk desk;
    private final ImportService service;

    public ProjectIntakeController(Desk desk, Dialogs dialogs) {
        super(
                desk,
                dialogs,
                new Words("projects.import-title", "projects.export-title", "projects.imported", "projects.xlsx"));
        this.desk = desk;
        service = new ImportService(desk.open());
    }

    @Override
    protected Incoming read(Path path, Progress progress) {
        var preview = service.previewProjects(path);
        progress.check();
        var lines = preview.change().edits().stream()
                .filter(edit -> edit.after() instanceof Project)
                .map(edit -> line(edit.before() == null, (Project) edit.after()))
                .toList();
        return new Incoming(preview.file(), preview.read(), lines, preview.problems(), () -> service.commit(preview));
    }

    private Line line(boolean isNew, Project it) {
        return new Line(
                isNew,
                (it.code() + " " + desk.name(it.name())).strip(),
                it.parties().stream().map(p -> desk.name(p.name())).collect(Collectors.joining(", ")));
    }

    @Override
    protected void write(Path path) {
        new ExportService(desk.open())
                .table(
                        Exportable.PROJECTS,
                        path,
                        PaperLanguage.of(desk.messages().language()));
    }
}
