package org.hallwright.ui.projects.intake;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hallwright.domain.guests.Project;
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

/// Projects in from a table and out to one.
public final class ProjectIntakeViewModel extends TableIntakeViewModel<Column> {
    private final ImportService service;

    public ProjectIntakeViewModel(Desk desk, ColumnMemory memory) {
        super(
                desk,
                memory,
                new Words(
                        "projects.import-title",
                        "projects.export-title",
                        "projects.imported",
                        "intake.to-notes",
                        "projects.xlsx"),
                new Kind<>("projects-", false, Column.PROJECTS, Column::key));
        service = new ImportService(desk.open());
    }

    @Override
    public Optional<FoundColumns<Column>> columns(Path path, TableForm<Column> form) {
        return Optional.of(service.projectColumns(path, form));
    }

    @Override
    protected String fieldName(Column field) {
        return field.header(desk().messages().language());
    }

    @Override
    public Incoming preview(AsRead<Column> file, Progress progress) {
        var preview = service.previewProjects(file.path(), file.form());
        var lines = preview.change().edits().stream()
                .filter(edit -> edit.after() instanceof Project)
                .map(edit -> line(edit.before() == null, (Project) edit.after()))
                .toList();
        return new Incoming(preview.read(), lines, preview.problems(), () -> service.commit(preview));
    }

    private Line line(boolean isNew, Project it) {
        return new Line(
                isNew,
                (it.code() + " " + desk().name(it.name())).strip(),
                it.parties().stream().map(p -> desk().name(p.name())).collect(Collectors.joining(", ")));
    }

    @Override
    protected void write(Path path) {
        new ExportService(desk().open())
                .table(
                        Exportable.PROJECTS,
                        path,
                        PaperLanguage.of(desk().messages().language()));
    }
}
